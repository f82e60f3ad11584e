import { announce, el, uniqueId } from '../dom.js';
import { LackingLine } from '../lacking.js';
import { chooseFromLibrary } from '../library.js';
import { t } from '../texts.js';
import { queue, upload } from '../uploads.js';
import { moveByPointer } from './moving.js';
import { Photo } from './photo.js';

const inLine = queue(3);

/** The files of a field: chosen, dropped, photographed or taken from the library, in an order, with their texts. */
class Gallery {
    constructor(field) {
        const { data } = { data: field.dataset };
        this.field = field;
        this.form = field.closest('form');
        this.many = data.multiple !== 'false';
        this.texts = data.texts !== 'false';
        this.anchors = data.anchors === 'true';
        this.captionRequired = data.captionRequired === 'true';
        this.altRequired = data.altRequired === 'true';
        this.idPrefix = data.prefix.replace(/[^\w-]/g, '_');
        this.attached = data.editor === 'media-attached';
        this.extensions = (data.extensions ?? '').toLowerCase().split(',').filter(Boolean);
        this.pictures = this.extensions.every(extension => /^\.(jpe?g|jpe|png|gif|webp|bmp)$/.test(extension));
        this.uploadUrl = data.uploadUrl;
        this.libraryUrl = data.libraryUrl;
        this.value = el('input', { type: 'hidden', name: `${data.prefix}.Paths` });
        this.list = el('ol', { class: 'ed-photos' });
        this.status = el('p', { class: 'ed-gallery__status', role: 'status' });
        this.missing = new LackingLine('ed-gallery__missing', number => this.photos[number - 1].focusLacking());
        this.photos = [];

        field.querySelectorAll('[data-plain]').forEach(plain => {
            plain.hidden = true;
            // The list that takes their place has inputs of these ids: links of the summary lead to them.
            plain.querySelectorAll('[id], [for]').forEach(element => ['id', 'for'].forEach(name => element.removeAttribute(name)));
            plain.querySelectorAll('input, select, textarea').forEach(input => { input.disabled = true; });
            if (plain.matches('input')) {
                plain.disabled = true;
            }
        });
        field.querySelector('legend').after(this.controls(), this.status, this.missing.element, this.list, this.value);
        field.classList.toggle('ed-gallery--refused', data.refused === 'true');
        this.listen();
        this.show(JSON.parse(data.items || '[]'));
        this.value.defaultValue = this.value.value;
    }

    controls() {
        const accept = this.pictures ? 'image/*' : this.extensions.join(',');
        const files = el('input', { type: 'file', accept, multiple: this.many, hidden: true, 'data-draft-ignore': true });
        const camera = el('input', { type: 'file', accept: 'image/*', capture: 'environment', hidden: true, 'data-draft-ignore': true });
        for (const input of [files, camera]) {
            input.addEventListener('change', () => {
                this.add(input.files);
                input.value = '';
            });
        }

        const button = (text, act, kind = 'outline-primary') => el('button', { type: 'button', class: `btn btn-${kind}`, click: act }, text);
        return el('div', { class: 'ed-gallery__controls' },
            button(t(this.pictures ? 'Choose photos' : 'Choose files'), () => files.click(), 'primary'),
            matchMedia('(pointer: coarse)').matches ? button(t('Take a photo'), () => camera.click()) : null,
            this.libraryUrl && !this.attached ? button(t('From the library'), () => this.takeFromLibrary()) : null,
            el('span', { class: 'ed-gallery__hint' }, t(this.pictures ? 'or drop photos here' : 'or drop files here')),
            files, camera);
    }

    listen() {
        const over = on => event => {
            if ([...event.dataTransfer?.types ?? []].includes('Files')) {
                event.preventDefault();
                this.field.classList.toggle('ed-gallery--over', on);
            }
        };
        this.field.addEventListener('dragenter', over(true));
        this.field.addEventListener('dragover', over(true));
        this.field.addEventListener('dragleave', event => this.field.contains(event.relatedTarget) || over(false)(event));
        this.field.addEventListener('drop', event => {
            over(false)(event);
            if (event.dataTransfer?.files.length > 0) {
                event.preventDefault();
                this.add(event.dataTransfer.files);
            }
        });
        this.form?.addEventListener('editor:collect', () => this.write());
        this.form?.addEventListener('editor:restored', () => {
            try {
                this.show(JSON.parse(this.value.value || '[]'));
            } catch {
                this.write();
            }
        });
        moveByPointer(this.list, () => {
            this.photos = [...this.list.children].map(element => element.photo);
            this.changed();
        });
    }

    show(items) {
        this.photos = items.map((item, i) => new Photo(this, item, { row: `${this.idPrefix}_Rows_${i}_` }));
        this.list.replaceChildren(...this.photos.map(photo => photo.element));
        this.write();
        this.number();
    }

    /** A name for what is said about a photo. */
    nameOf(photo) {
        return photo.item.mediaText || photo.item.name || t(this.pictures ? 'Photo {0}' : 'File {0}', this.photos.indexOf(photo) + 1);
    }

    add(files) {
        const fits = [...files].filter(file => {
            const extension = /\.[^.]+$/.exec(file.name.toLowerCase())?.[0];
            const good = this.extensions.length === 0 || this.extensions.includes(extension);
            if (!good) {
                this.tell(t('{0}: this type of file does not fit here.', file.name));
            }

            return good;
        });
        for (const file of this.many ? fits : fits.slice(0, 1)) {
            this.makeRoom();
            const photo = new Photo(this, { name: file.name }, { file });
            this.photos.push(photo);
            this.list.append(photo.element);
            this.send(photo);
        }

        this.number();
    }

    makeRoom() {
        if (!this.many && this.photos.length > 0) {
            this.tell(t('Only one file fits here: the new one takes its place.'));
            this.photos = [];
            this.list.replaceChildren();
        }
    }

    send(photo) {
        photo.progress(0);
        inLine(() => upload(photo.file, { url: this.uploadUrl, form: this.form, onProgress: part => photo.progress(part) })).then(
            stored => {
                photo.arrived(stored);
                announce(t('{0} was added.', photo.file.name));
                this.changed();
            },
            error => photo.failed(error.message));
    }

    async takeFromLibrary() {
        for (const picture of await chooseFromLibrary(this.libraryUrl, { many: this.many })) {
            this.makeRoom();
            const photo = new Photo(this, { ...picture, altText: picture.alt });
            this.photos.push(photo);
            this.list.append(photo.element);
        }

        this.changed();
    }

    move(photo, step) {
        const from = this.photos.indexOf(photo);
        const to = from + step;
        if (to < 0 || to >= this.photos.length) {
            return;
        }

        this.photos.splice(from, 1);
        this.photos.splice(to, 0, photo);
        this.list.insertBefore(photo.element, this.list.children[step > 0 ? to + 1 : to]);
        this.changed();
        photo.focusMove(step);
        announce(t('{0} is now number {1} of {2}.', this.nameOf(photo), to + 1, this.photos.length));
    }

    remove(photo) {
        const at = this.photos.indexOf(photo);
        const name = this.nameOf(photo);
        this.photos.splice(at, 1);
        photo.element.remove();
        this.changed();
        const back = el('button', {
            type: 'button', class: 'btn btn-sm btn-link', click: () => {
                this.photos.splice(at, 0, photo);
                this.list.insertBefore(photo.element, this.list.children[at] ?? null);
                this.status.replaceChildren();
                this.changed();
                announce(t('{0} was put back.', name));
                photo.focusMove(1);
            },
        }, t('Put back'));
        this.status.replaceChildren(t('{0} was taken out.', name), ' ', back);
        back.focus();
    }

    tell(text) {
        this.status.textContent = text;
    }

    number() {
        this.photos.forEach((photo, i) => photo.placed(i, this.photos.length));
        const without = (lacks, text) => {
            const numbers = this.photos.flatMap((photo, i) => lacks(photo) ? [i + 1] : []);
            return numbers.length > 0 && this.texts ? { numbers, text: t(text, numbers.length) } : null;
        };
        const { numbers, text } = without(photo => photo.lacksCaption(), '{0} photos have no caption.')
            ?? without(photo => photo.lacksAlternative(), '{0} photos have no alternative text.') ?? { numbers: [], text: '' };
        this.missing.tell(text, numbers);
    }

    write() {
        this.value.value = JSON.stringify(this.photos.filter(photo => photo.item.path).map(photo => photo.item));
    }

    changed() {
        const before = this.value.value;
        this.number();
        this.write();
        if (before !== this.value.value) {
            this.value.dispatchEvent(new Event('input', { bubbles: true }));
        }
    }
}

export function enhanceGallery(field) {
    if (!field.dataset.enhanced && field.dataset.uploadUrl) {
        field.dataset.enhanced = 'true';
        field.classList.add('ed-gallery');
        field.id ||= uniqueId('gallery');
        return new Gallery(field);
    }

    return null;
}
