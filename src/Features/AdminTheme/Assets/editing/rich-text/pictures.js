import { announce, uniqueId } from '../dom.js';
import { shownAt, upload } from '../uploads.js';
import { t } from '../texts.js';
import { focusText } from './focus.js';
import { picturesOfRtf } from './word.js';

const WIDTH = 1024;

/** Attributes of the figure of a picture of the library. */
export function figureOf(picture, alt = picture.alt) {
    const scale = picture.width > WIDTH ? WIDTH / picture.width : 1;
    return {
        src: shownAt(picture, WIDTH),
        alt: alt || '',
        width: picture.width ? Math.round(picture.width * scale) : null,
        height: picture.height ? Math.round(picture.height * scale) : null,
        upload: null,
    };
}

/** Uploads for one text: figures show at once and get their address when the file is there. */
export class Pictures {
    constructor(place, report) {
        this.place = place;
        this.report = report;
        this.uploads = new Map();
        this.lost = 0;
    }

    attach(editor) {
        this.editor = editor;
    }

    /** Starts an upload and returns the id that its figure carries. */
    start(file) {
        const id = uniqueId('upload');
        const state = { name: file.name, progress: 0, preview: URL.createObjectURL(file) };
        this.uploads.set(id, state);
        upload(file, {
            ...this.place,
            onProgress: progress => {
                state.progress = progress;
                this.editor.emit('uploadprogress');
            },
        }).then(
            picture => this.settle(id, picture),
            error => {
                this.report(`${file.name}: ${error.message}`);
                this.settle(id, null);
            });
        return id;
    }

    settle(id, picture) {
        const { editor } = this;
        editor.commands.command(({ tr, state }) => {
            state.doc.descendants((node, position) => {
                if (node.type.name === 'figure' && node.attrs.upload === id) {
                    if (picture) {
                        tr.setNodeMarkup(tr.mapping.map(position), undefined, figureOf(picture, node.attrs.alt || picture.alt));
                    } else {
                        tr.delete(tr.mapping.map(position), tr.mapping.map(position + node.nodeSize));
                    }
                }
            });
            return true;
        });
        URL.revokeObjectURL(this.uploads.get(id)?.preview);
        this.uploads.delete(id);
    }

    insert(files, position) {
        const figures = [...files].filter(file => file.type.startsWith('image/'))
            .map(file => ({ type: 'figure', attrs: { upload: this.start(file) } }));
        if (figures.length === 0) {
            return false;
        }

        focusText(this.editor);
        this.editor.chain().insertContentAt(position ?? this.editor.state.selection.to, figures).run();
        return true;
    }

    /** Decides what becomes of each picture of a pasted text. */
    takerFor(clipboard) {
        const fromRtf = picturesOfRtf(clipboard?.getData('text/rtf'));
        const files = [...(clipboard?.files ?? [])].filter(file => file.type.startsWith('image/'));
        let local = 0;
        this.lost = 0;
        return image => {
            const src = image.getAttribute('src') ?? '';
            if (src.startsWith('data:image/')) {
                const file = fileOf(src);
                if (file) {
                    return this.start(file);
                }
            } else if (/^(file|blob|cid):/i.test(src) || src === '') {
                const file = fromRtf[local] ?? files[local];
                local += 1;
                if (file) {
                    return this.start(file);
                }
            } else if (src.startsWith(`${location.origin}/`) || /^\/(?!\/)/.test(src)) {
                return true;
            }

            this.lost += 1;
            return null;
        };
    }

    tellLost() {
        if (this.lost > 0) {
            const text = t('{0} pictures of another page could not be taken over. Save each on your computer (right click, “Save image as…”), then drop it into the text or press “Upload pictures”.', this.lost);
            this.report(text);
            announce(text);
            this.lost = 0;
        }
    }
}

function fileOf(address) {
    const [, type, encoded] = /^data:(image\/(?:png|jpe?g|gif|webp));base64,(.*)$/is.exec(address) ?? [];
    if (!type) {
        return null;
    }

    try {
        const bytes = Uint8Array.from(atob(encoded.replace(/\s+/g, '')), letter => letter.charCodeAt(0));
        return new File([bytes], `anh.${type.split('/')[1].replace('jpeg', 'jpg')}`, { type });
    } catch {
        return null;
    }
}
