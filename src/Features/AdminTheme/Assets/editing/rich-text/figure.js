import { Node } from '@tiptap/core';
import { el, icon, uniqueId } from '../dom.js';
import { t } from '../texts.js';
import { focusText } from './focus.js';

const number = value => (Number.isInteger(Number(value)) && Number(value) > 0 ? Number(value) : null);

function pictureOf(element) {
    const image = element.matches('img') ? element : element.querySelector('img');
    const src = image?.getAttribute('src');
    const waiting = element.getAttribute('data-upload');
    return src || waiting ? {
        src: src || null,
        alt: image?.getAttribute('alt') ?? '',
        width: number(image?.getAttribute('width')),
        height: number(image?.getAttribute('height')),
        upload: waiting,
    } : false;
}

/** Whether a node is a picture that says nothing to people who cannot see it. One that is still under way gets its time. */
export function isUndescribed(node) {
    return node.type.name === 'figure' && !node.attrs.upload && !node.attrs.alt?.trim();
}

/** A picture with its caption as text of the article, and its alternative text in a field below it. */
export const Figure = Node.create({
    name: 'figure',
    group: 'block',
    content: 'inline*',
    draggable: true,
    isolating: true,
    defining: true,

    addOptions: () => ({ uploads: new Map(), altRequired: false }),

    addAttributes: () => ({
        src: { default: null },
        alt: { default: '' },
        width: { default: null },
        height: { default: null },
        // The upload that the picture waits for; such a figure is never written into the form.
        upload: { default: null },
    }),

    parseHTML: () => [
        { tag: 'figure', getAttrs: pictureOf, contentElement: element => element.querySelector('figcaption') ?? document.createElement('figcaption') },
        { tag: 'img', getAttrs: pictureOf },
    ],

    renderHTML({ node }) {
        const { src, alt, width, height, upload } = node.attrs;
        return upload
            ? ['figure', { 'data-upload': upload }, ['figcaption', 0]]
            : ['figure', {}, ['img', { src, alt, width, height, loading: 'lazy' }], ['figcaption', 0]];
    },

    addKeyboardShortcuts() {
        return {
            // Enter in a caption goes on below the picture, as one expects of a caption.
            Enter: ({ editor }) => {
                const { $from, empty } = editor.state.selection;
                return $from.parent.type.name === 'figure' && empty
                    && editor.chain().insertContentAt($from.after(), { type: 'paragraph' }).setTextSelection($from.after() + 1).run();
            },
        };
    },

    addNodeView() {
        return ({ node: first, editor, getPos }) => {
            let node = first;
            const altId = uniqueId('alt');
            const lacking = el('p', { class: 'ed-figure__lacking', id: uniqueId('lacking') });
            const image = el('img', { alt: '', draggable: 'false' });
            const progress = el('progress', { max: '1', hidden: true });
            const caption = el('figcaption', { 'data-placeholder': t('Caption of the picture') });
            const alt = el('input', { type: 'text', id: altId, class: 'form-control form-control-sm', 'aria-describedby': lacking.id });
            const label = el('label', { for: altId, class: 'form-label' }, t('Alternative text, read out to people who cannot see the picture'));
            const remove = el('button', { type: 'button', class: 'btn btn-sm btn-outline-danger ed-figure__remove', title: t('Remove picture'), 'aria-label': t('Remove picture') }, icon('M5 5l14 14M19 5L5 19'));
            const picture = el('div', { class: 'ed-figure__picture', contenteditable: 'false' }, image, progress, remove);
            const details = el('div', { class: 'ed-figure__details', contenteditable: 'false' }, label, alt, lacking);
            label.classList.toggle('required', this.options.altRequired);
            const dom = el('figure', { class: 'ed-figure' }, picture, caption, details);

            const set = attributes => editor.commands.command(({ tr }) => {
                tr.setNodeMarkup(getPos(), undefined, { ...node.attrs, ...attributes });
                return true;
            });
            const show = () => {
                const waiting = this.options.uploads.get(node.attrs.upload);
                const src = node.attrs.src ?? waiting?.preview;
                if (src && image.getAttribute('src') !== src) {
                    image.src = src;
                }

                progress.hidden = !node.attrs.upload;
                progress.value = waiting?.progress ?? 0;
                progress.setAttribute('aria-label', t('{0}: uploading, {1}%', waiting?.name ?? '', Math.round(100 * (waiting?.progress ?? 0))));
                if (document.activeElement !== alt) {
                    alt.value = node.attrs.alt ?? '';
                }

                dom.classList.toggle('ed-figure--captioned', node.content.size > 0);
                image.alt = node.attrs.alt ?? '';
                const lacks = isUndescribed(node);
                dom.classList.toggle('ed-figure--lacking', lacks);
                lacks ? alt.setAttribute('aria-invalid', 'true') : alt.removeAttribute('aria-invalid');
                lacking.textContent = !lacks ? ''
                    : this.options.altRequired ? t('The description is missing: write what is seen on the picture. Without it this cannot be published.')
                    : t('The description is missing: write what is seen on the picture.');
            };

            alt.addEventListener('input', event => event.isComposing || set({ alt: alt.value.normalize('NFC') }));
            alt.addEventListener('compositionend', () => set({ alt: alt.value.normalize('NFC') }));
            alt.addEventListener('keydown', event => {
                // Enter would send the whole form.
                if (event.key === 'Enter' && !event.isComposing) {
                    event.preventDefault();
                    editor.commands.focus(getPos() + node.nodeSize);
                }
            });
            remove.addEventListener('click', () => {
                const from = getPos();
                editor.chain().deleteRange({ from, to: from + node.nodeSize }).run();
                focusText(editor);
            });
            const refresh = () => show();
            editor.on('uploadprogress', refresh);
            show();

            return {
                dom,
                contentDOM: caption,
                update(next) {
                    if (next.type !== node.type) {
                        return false;
                    }

                    node = next;
                    show();
                    return true;
                },
                stopEvent: event => details.contains(event.target) || remove.contains(event.target),
                ignoreMutation: change => change.type !== 'selection' && !caption.contains(change.target),
                destroy: () => editor.off('uploadprogress', refresh),
            };
        };
    },
});
