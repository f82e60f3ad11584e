import { el, icon } from '../dom.js';
import { t } from '../texts.js';
import { focusText } from './focus.js';

const ICONS = {
    bold: 'M7 5h6a3.5 3.5 0 010 7H7zM7 12h7a3.5 3.5 0 010 7H7z',
    italic: 'M10 5h8M6 19h8M14 5l-4 14',
    underline: 'M7 4v7a5 5 0 0010 0V4M5 20h14',
    bullets: 'M9 6h11M9 12h11M9 18h11M4 6h.01M4 12h.01M4 18h.01',
    numbers: 'M10 6h10M10 12h10M10 18h10M4 4.5L5.5 4v5M4 14h3l-3 4h3',
    deeper: 'M4 5h16M11 10h9M11 14h9M4 19h16M4 9l3.5 3L4 15',
    shallower: 'M4 5h16M11 10h9M11 14h9M4 19h16M7.5 9L4 12l3.5 3',
    quote: 'M5 6h5v6H7c0 3 1 4 3 5M14 6h5v6h-3c0 3 1 4 3 5',
    link: 'M10 14a4 4 0 006 .5l3-3a4 4 0 00-5.7-5.7L12 7M14 10a4 4 0 00-6-.5l-3 3a4 4 0 005.7 5.7L12 17',
    upload: 'M4 5h16v14H4zM4 16l4-4 4 4 3-3 5 5M9 9h.01M17 1v6M14 4h6',
    library: 'M3 6h6l2 2h10v11H3zM6 17l4-4 3 3 2-2 3 3',
    table: 'M4 5h16v14H4zM4 10h16M4 15h16M10 5v14',
    clear: 'M6 5h12M12 5l-2 9M4 20h8M15 15l5 5M20 15l-5 5',
    undo: 'M9 14L4 9l5-5M4 9h10a6 6 0 010 12h-3',
    redo: 'M15 14l5-5-5-5M20 9H10a6 6 0 000 12h3',
    full: 'M4 9V4h5M15 4h5v5M20 15v5h-5M9 20H4v-5',
    html: 'M8 6l-6 6 6 6M16 6l6 6-6 6',
};

const inTable = editor => editor.isActive('table');
const inList = editor => editor.isActive('listItem');

function groups(act) {
    const heading = level => ({ label: { 2: 'Heading', 3: 'Subheading', 4: 'Small heading' }[level], text: `H${level}`, keys: `Ctrl+Alt+${level}`, run: chain => chain.toggleHeading({ level }), active: ['heading', { level }] });
    const table = (label, text, run) => ({ label, text, run, shown: inTable });
    return [
        [
            { label: 'Bold', icon: 'bold', keys: 'Ctrl+B', run: chain => chain.toggleBold(), active: ['bold'] },
            { label: 'Italic', icon: 'italic', keys: 'Ctrl+I', run: chain => chain.toggleItalic(), active: ['italic'] },
            { label: 'Underline', icon: 'underline', keys: 'Ctrl+U', run: chain => chain.toggleUnderline(), active: ['underline'] },
        ],
        [heading(2), heading(3), heading(4)],
        [
            { label: 'Bulleted list', icon: 'bullets', keys: 'Ctrl+Shift+8', run: chain => chain.toggleBulletList(), active: ['bulletList'] },
            { label: 'Numbered list', icon: 'numbers', keys: 'Ctrl+Shift+7', run: chain => chain.toggleOrderedList(), active: ['orderedList'] },
            { label: 'One level deeper', icon: 'deeper', keys: 'Ctrl+]', run: chain => chain.sinkListItem('listItem'), shown: inList, can: editor => editor.can().sinkListItem('listItem') },
            { label: 'One level up', icon: 'shallower', keys: 'Ctrl+[', run: chain => chain.liftListItem('listItem'), shown: inList },
            { label: 'Quote', icon: 'quote', keys: 'Ctrl+Shift+B', run: chain => chain.toggleBlockquote(), active: ['blockquote'] },
        ],
        [
            { label: 'Link', icon: 'link', keys: 'Ctrl+K', act: act.link, active: ['link'] },
            act.upload && { label: 'Upload pictures', icon: 'upload', act: act.upload },
            act.library && { label: 'Pictures of the library', icon: 'library', act: act.library },
            { label: 'Table', icon: 'table', run: chain => chain.insertTable({ rows: 3, cols: 3, withHeaderRow: true }), shown: editor => !inTable(editor) },
        ],
        [
            table('Add row', '+▤', chain => chain.addRowAfter()),
            table('Add column', '+▥', chain => chain.addColumnAfter()),
            table('Delete row', '−▤', chain => chain.deleteRow()),
            table('Delete column', '−▥', chain => chain.deleteColumn()),
            table('Heading row', '▀', chain => chain.toggleHeaderRow()),
            table('Delete table', '✕▦', chain => chain.deleteTable()),
        ],
        [
            { label: 'Clear formatting', icon: 'clear', run: chain => chain.unsetAllMarks().clearNodes() },
            { label: 'Undo', icon: 'undo', keys: 'Ctrl+Z', run: chain => chain.undo(), can: editor => editor.can().undo() },
            { label: 'Redo', icon: 'redo', keys: 'Ctrl+Y', run: chain => chain.redo(), can: editor => editor.can().redo() },
        ],
        [
            { label: 'Full screen', icon: 'full', act: act.fullScreen, on: act.isFullScreen },
            { label: 'Edit as HTML', icon: 'html', act: act.html },
        ],
    ].map(group => group.filter(Boolean));
}

/** The toolbar: one stop of the Tab key, arrow keys inside it. */
export function buildToolbar(editor, act, controls) {
    const toolbar = el('div', { class: 'ed-toolbar', role: 'toolbar', 'aria-label': t('Text formatting'), 'aria-controls': controls });
    const buttons = [];
    const runOnText = tool => {
        focusText(editor);
        tool.run(editor.chain()).run();
    };

    for (const group of groups(act)) {
        const box = el('div', { class: 'ed-toolbar__group' });
        for (const tool of group) {
            // What is written on a button is a part of its name: people speak it.
            const name = /^\w+$/.test(tool.text ?? '') ? `${tool.text} ${t(tool.label)}` : t(tool.label);
            const button = el('button', {
                type: 'button', class: 'ed-toolbar__button', 'aria-label': tool.icon ? name : `${name} (${tool.text})`, title: tool.keys ? `${name} (${tool.keys})` : name, tabindex: '-1',
            }, tool.icon ? icon(ICONS[tool.icon]) : tool.text);
            // A click must not take the selection out of the text.
            button.addEventListener('mousedown', event => event.preventDefault());
            button.addEventListener('click', () => {
                if (button.getAttribute('aria-disabled') !== 'true') {
                    tool.run ? runOnText(tool) : tool.act();
                }
            });
            box.append(button);
            buttons.push({ button, tool });
        }

        toolbar.append(box);
    }

    const reachable = () => buttons.map(({ button }) => button).filter(button => !button.hidden);
    const focus = button => {
        buttons.forEach(other => { other.button.tabIndex = -1; });
        button.tabIndex = 0;
        button.focus();
    };

    toolbar.addEventListener('keydown', event => {
        const all = reachable();
        const at = all.indexOf(document.activeElement);
        const to = { ArrowRight: (at + 1) % all.length, ArrowLeft: (at + all.length - 1) % all.length, Home: 0, End: all.length - 1 }[event.key];
        if (to !== undefined) {
            event.preventDefault();
            focus(all[to]);
        } else if (event.key === 'Escape' && !act.isFullScreen()) {
            event.preventDefault();
            focusText(editor);
        }
    });

    const refresh = () => {
        for (const { button, tool } of buttons) {
            button.hidden = tool.shown ? !tool.shown(editor) : false;
            if (tool.active || tool.on) {
                button.setAttribute('aria-pressed', String(tool.on ? tool.on() : editor.isActive(...tool.active)));
            }

            if (tool.can) {
                button.setAttribute('aria-disabled', String(!tool.can(editor)));
            }
        }

        if (!reachable().some(button => button.tabIndex === 0)) {
            reachable()[0].tabIndex = 0;
        }
    };
    editor.on('transaction', refresh);
    refresh();
    return { element: toolbar, refresh, focus: () => focus(reachable().find(button => button.tabIndex === 0)) };
}
