import { Editor, Extension } from '@tiptap/core';
import { TableKit } from '@tiptap/extension-table';
import { Placeholder } from '@tiptap/extensions';
import StarterKit from '@tiptap/starter-kit';
import { el, uniqueId } from '../dom.js';
import { lengthOf } from '../counters.js';
import { LackingLine } from '../lacking.js';
import { chooseFromLibrary } from '../library.js';
import { t } from '../texts.js';
import { Figure, isUndescribed } from './figure.js';
import { focusText } from './focus.js';
import { lostBetween } from './kept.js';
import { Cells, Edges, Item } from './leaving.js';
import { addressOf, editLink } from './link-dialog.js';
import { cleanPasted } from './paste.js';
import { Pictures, figureOf } from './pictures.js';
import { buildToolbar } from './toolbar.js';

/** Classes that a text came with stay: themes may know them. Pasted text has none. */
const Classes = Extension.create({
    name: 'classes',
    addGlobalAttributes: () => [{
        types: ['paragraph', 'heading', 'bulletList', 'orderedList', 'listItem', 'blockquote', 'figure', 'table', 'tableCell', 'tableHeader', 'link'],
        attributes: { class: { default: null } },
    }],
});

function extensions(pictures, altRequired) {
    return [
        StarterKit.configure({
            listItem: false,
            listKeymap: false,
            heading: { levels: [2, 3, 4] },
            link: { openOnClick: false, autolink: false, linkOnPaste: true, HTMLAttributes: { target: null, rel: null }, isAllowedUri: url => addressOf(url) !== null || /^[^:]*$/.test(url) },
            trailingNode: { notAfter: ['paragraph', 'heading', 'bulletList', 'orderedList', 'blockquote'] },
        }),
        Item,
        Edges,
        TableKit.configure({ table: false }),
        Cells.configure({ resizable: false }),
        Placeholder.configure({ placeholder: t('Write here, or paste from Word…') }),
        Figure.configure({ uploads: pictures.uploads, altRequired }),
        Classes,
    ];
}

/** The text as it is stored: without what only the editor needs. */
function stored(editor) {
    const body = new DOMParser().parseFromString(editor.getHTML(), 'text/html').body;
    body.querySelectorAll('figure[data-upload]').forEach(figure => figure.remove());
    body.querySelectorAll('figcaption').forEach(caption => caption.textContent.trim() || caption.remove());
    body.querySelectorAll('colgroup').forEach(group => group.remove());
    body.querySelectorAll('table, td, th').forEach(cell => {
        cell.removeAttribute('style');
        ['colspan', 'rowspan'].forEach(name => cell.getAttribute(name) === '1' && cell.removeAttribute(name));
    });
    body.querySelectorAll('td > p:only-child, th > p:only-child, li > p:only-child').forEach(paragraph => paragraph.attributes.length || paragraph.replaceWith(...paragraph.childNodes));
    // The paragraph that lets one go on writing below is not a part of the text.
    while (body.lastElementChild?.matches('p') && body.childElementCount > 1 && !body.lastElementChild.hasChildNodes()) {
        body.lastElementChild.remove();
    }

    // The library calls a text of pictures alone empty, too: what it shows decides.
    return body.textContent.trim() === '' && !body.querySelector('img, table, hr') ? '' : body.innerHTML;
}

/** The pictures without a description: where they stand in the text and which of all pictures they are, from 1. */
function undescribedIn(editor) {
    const found = [];
    let number = 0;
    editor.state.doc.descendants((node, position) => {
        if (node.type.name === 'figure') {
            number += 1;
            if (isUndescribed(node)) {
                found.push({ position, number });
            }
        }
    });
    return found;
}

function focusDescription(editor, { position }) {
    const input = editor.view.nodeDOM(position)?.querySelector('input');
    input?.scrollIntoView({ block: 'center' });
    input?.focus();
}

/** Lines below the text: pictures that lack a description, and how long the text is. */
function followText(editor, box) {
    const lacking = new LackingLine('ed-rich__lacking', number => {
        const found = undescribedIn(editor).find(picture => picture.number === number);
        found && focusDescription(editor, found);
    });
    const length = el('p', { class: 'ed-count form-text' });
    box.append(lacking.element, length);
    let counted = null;
    return () => {
        if (counted === editor.state.doc || editor.view.composing) {
            return;
        }

        counted = editor.state.doc;
        const numbers = undescribedIn(editor).map(picture => picture.number);
        lacking.tell(t('{0} pictures in the text have no description.', numbers.length), numbers);
        const text = editor.getText({ blockSeparator: ' ' }).trim();
        length.textContent = t('{0} words, {1} characters', text === '' ? 0 : text.split(/\s+/).length, lengthOf(text));
    };
}

export function enhanceRichText(textarea) {
    if (textarea.dataset.enhanced) {
        return;
    }

    textarea.dataset.enhanced = 'true';
    const { form } = textarea;
    const label = textarea.labels[0];
    const textId = uniqueId('text');
    const help = el('span', { id: uniqueId('help'), class: 'visually-hidden' }, t('Press Alt+F10 for the toolbar.'));
    const notice = el('div', { class: 'ed-notice', role: 'status' });
    const surface = el('div', { class: 'ed-surface' });
    const box = el('div', { class: 'ed-rich' }, notice, surface, help);
    const report = text => { notice.textContent = text; };
    const pictures = new Pictures({ url: textarea.dataset.uploadUrl, form }, report);

    if (label) {
        label.id ||= uniqueId('label');
    }

    const editor = new Editor({
        element: surface,
        content: textarea.value,
        extensions: extensions(pictures, textarea.dataset.altRequired === 'true'),
        // Rules that rewrite what is typed fight with Vietnamese input methods.
        enableInputRules: false,
        injectCSS: false,
        enablePasteRules: false,
        editorProps: {
            attributes: {
                id: textId, role: 'textbox', 'aria-multiline': 'true', class: 'ed-text',
                'aria-describedby': `${help.id} ${textarea.getAttribute('aria-describedby') ?? ''}`.trim(),
                ...(label ? { 'aria-labelledby': label.id } : { 'aria-label': t('Content') }),
                ...(textarea.getAttribute('aria-invalid') ? { 'aria-invalid': 'true' } : {}),
                ...(textarea.getAttribute('aria-required') ? { 'aria-required': 'true' } : {}),
            },
            transformPastedHTML: html => {
                const clean = cleanPasted(html, pictures.takerFor(clipboard));
                queueMicrotask(() => pictures.tellLost());
                return clean;
            },
            transformPastedText: text => text.normalize('NFC'),
            handleDOMEvents: {
                paste: (_, event) => { clipboard = event.clipboardData; return false; },
                drop: (_, event) => { clipboard = event.dataTransfer; return false; },
                // Ctrl+Enter is the page's: it publishes. The editor would break the line.
                keydown: (_, event) => event.key === 'Enter' && (event.ctrlKey || event.metaKey),
            },
            handlePaste: (_, event) => {
                const files = event.clipboardData?.files ?? [];
                return files.length > 0 && !event.clipboardData.getData('text/html').trim() && canUpload && pictures.insert(files);
            },
            handleDrop: (view, event, slice, moved) => {
                const files = event.dataTransfer?.files ?? [];
                const at = view.posAtCoords({ left: event.clientX, top: event.clientY })?.pos;
                const taken = !moved && files.length > 0 && canUpload && pictures.insert(files, at);
                if (taken) {
                    event.preventDefault();
                }

                return taken;
            },
        },
    });
    let clipboard = null;
    const canUpload = Boolean(textarea.dataset.uploadUrl);
    pictures.attach(editor);

    let asHtml = false;
    let written = textarea.value;
    const write = () => {
        if (asHtml || editor.view.composing) {
            return;
        }

        const html = stored(editor);
        if (html !== textarea.value) {
            written = textarea.value = html;
            textarea.dispatchEvent(new Event('input', { bubbles: true }));
        }
    };
    let pending;
    // After the end of a composition the text is complete only once the browser and the editor agree on it.
    const writeSoon = () => {
        clearTimeout(pending);
        pending = setTimeout(write, 50);
    };
    editor.on('update', writeSoon);
    const follow = followText(editor, box);
    editor.on('transaction', follow);
    follow();
    editor.view.dom.addEventListener('compositionend', writeSoon);
    // The editor's field is not one of the form's: what it reports would make the form count a change before there is one.
    surface.addEventListener('input', event => event.stopPropagation());
    form?.addEventListener('submit', write, true);
    form?.addEventListener('editor:collect', write);

    const filePicker = el('input', { type: 'file', accept: 'image/*', multiple: true, hidden: true, 'data-draft-ignore': true });
    filePicker.addEventListener('change', () => {
        pictures.insert(filePicker.files);
        filePicker.value = '';
    });

    const fullScreen = on => {
        box.classList.toggle('ed-rich--full', on);
        document.body.classList.toggle('ed-behind', on);
        toolbar.refresh();
        focusText(editor);
    };
    const back = el('button', { type: 'button', class: 'btn btn-sm btn-outline-secondary', click: () => leaveHtml() }, t('Back to the text'));
    const showHtml = () => {
        write();
        asHtml = true;
        fullScreen(false);
        box.hidden = true;
        textarea.hidden = false;
        textarea.after(back);
    };
    const leaveHtml = () => {
        if (textarea.value !== written || kept.length > 0) {
            editor.commands.setContent(textarea.value, { emitUpdate: false });
            const lost = lostBetween(textarea.value, stored(editor));
            if (lost.length > 0 && !window.confirm(t('Going back drops {0} from the text. Go on?', lost.join(', ')))) {
                return;
            }
        }

        kept = [];
        report('');
        asHtml = false;
        box.hidden = false;
        textarea.hidden = true;
        back.remove();
        write();
        focusText(editor);
    };

    const toolbar = buildToolbar(editor, {
        link: () => editLink(editor, textarea.dataset.linksUrl),
        upload: canUpload ? () => filePicker.click() : null,
        library: textarea.dataset.libraryUrl ? async () => {
            const chosen = await chooseFromLibrary(textarea.dataset.libraryUrl, { many: true });
            if (chosen.length > 0) {
                focusText(editor);
                editor.chain().insertContent(chosen.map(picture => ({ type: 'figure', attrs: figureOf(picture) }))).run();
            }
        } : null,
        fullScreen: () => fullScreen(!box.classList.contains('ed-rich--full')),
        isFullScreen: () => box.classList.contains('ed-rich--full'),
        html: showHtml,
    }, textId);
    box.prepend(toolbar.element);
    box.append(filePicker);
    box.addEventListener('keydown', event => {
        if (event.isComposing) {
            return;
        }

        if (event.altKey && event.key === 'F10') {
            event.preventDefault();
            toolbar.focus();
        } else if (event.key === 'Escape' && box.classList.contains('ed-rich--full')) {
            event.preventDefault();
            fullScreen(false);
        } else if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k' && surface.contains(event.target)) {
            event.preventDefault();
            editLink(editor, textarea.dataset.linksUrl);
        }
    });

    label?.addEventListener('click', () => asHtml || focusText(editor));
    // Summaries of errors link to the field of the form, which is hidden now.
    document.addEventListener('click', event => {
        if (!asHtml && event.target.closest?.('a')?.getAttribute('href') === `#${textarea.id}`) {
            event.preventDefault();
            const undescribed = undescribedIn(editor);
            undescribed.length > 0 ? focusDescription(editor, undescribed[0]) : focusText(editor);
        }
    });
    textarea.hidden = true;
    textarea.after(box);

    form?.addEventListener('editor:restored', () => {
        if (!asHtml && textarea.value !== written) {
            editor.commands.setContent(textarea.value, { emitUpdate: false });
            written = textarea.value;
        }
    });

    let kept = lostBetween(textarea.value, stored(editor));
    if (kept.length > 0) {
        asHtml = true;
        box.hidden = true;
        textarea.hidden = false;
        const told = el('p', { class: 'ed-notice', role: 'status' }, t('This text has parts that the editor cannot show ({0}). It stays as HTML so that nothing is lost.', kept.join(', ')));
        textarea.before(told);
        textarea.after(back);
        back.addEventListener('click', () => asHtml || told.remove());
    }

    return editor;
}
