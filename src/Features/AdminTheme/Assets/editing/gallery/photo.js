import { el, icon, uniqueId } from '../dom.js';
import { t } from '../texts.js';
import { chooseFocalPoint } from './focal-point.js';

const ARROW_UP = 'M12 19V5M6 11l6-6 6 6';
const ARROW_DOWN = 'M12 5v14M6 13l6 6 6-6';
const CROSS = 'M5 5l14 14M19 5L5 19';
const GRIP = 'M9 6h.01M15 6h.01M9 12h.01M15 12h.01M9 18h.01M15 18h.01';
const TARGET = 'M12 3v4M12 17v4M3 12h4M17 12h4M12 8a4 4 0 100 8 4 4 0 000-8';

/** One file of a gallery: its picture, its texts, its place. `item` is what the form sends. */
export class Photo {
    /** @param row beginning of the ids that the server gave the inputs of this photo; none for a new one. */
    constructor(gallery, item, { file = null, row = null } = {}) {
        this.gallery = gallery;
        const { path, url, thumbnail, name, mediaText, altText, anchor, attachedFileName } = item;
        this.item = { path, url, thumbnail, name, mediaText, altText, anchor, attachedFileName };
        this.file = file;
        this.row = row;
        const button = (label, path, act) => el('button', { type: 'button', class: 'btn btn-sm btn-outline-secondary', title: t(label), 'aria-label': t(label), click: act }, icon(path));
        this.image = el('img', { alt: '', class: 'ed-photo__image' });
        this.bar = el('progress', { max: '1', value: '0', hidden: true });
        this.problem = el('p', { class: 'ed-photo__problem', role: 'alert' });
        this.up = button('Move up', ARROW_UP, () => gallery.move(this, -1));
        this.down = button('Move down', ARROW_DOWN, () => gallery.move(this, 1));
        this.focal = gallery.anchors ? button('Focal point', TARGET, () => this.pickFocalPoint()) : null;
        this.drop = button('Remove', CROSS, () => gallery.remove(this));
        this.grip = el('span', { class: 'ed-photo__grip', title: t('Drag to reorder'), 'aria-hidden': 'true', 'data-grip': true }, icon(GRIP));
        this.place = el('span', { class: 'ed-photo__place', 'aria-hidden': 'true' });
        this.name = el('p', { class: 'ed-photo__name' });
        this.element = el('li', { class: 'ed-photo' },
            el('div', { class: 'ed-photo__side' }, this.grip, this.place),
            el('div', { class: 'ed-photo__picture' }, this.image, this.bar),
            el('div', { class: 'ed-photo__texts' }, this.name, this.problem, ...(gallery.texts ? this.fields() : [])),
            el('div', { class: 'ed-photo__actions' }, this.up, this.down, this.focal, this.drop));
        this.element.photo = this;
        this.show();
    }

    fields() {
        const field = (label, key, suffix, describedBy) => {
            const id = this.row ? `${this.row}_${suffix}` : uniqueId('photo');
            const input = el(key === 'mediaText' ? 'textarea' : 'input', { id, class: 'form-control form-control-sm', rows: key === 'mediaText' ? '2' : null, type: key === 'mediaText' ? null : 'text', 'aria-describedby': describedBy, 'data-draft-ignore': true });
            input.value = this.item[key] ?? '';
            const take = () => {
                this.item[key] = input.value.normalize('NFC');
                this.gallery.changed();
                this.point();
            };
            input.addEventListener('input', event => event.isComposing || take());
            input.addEventListener('compositionend', take);
            input.addEventListener('keydown', event => {
                // One line: Enter would send the form from the one and break the caption in the other.
                if (event.key === 'Enter' && !event.isComposing) {
                    event.preventDefault();
                }
            });
            return [el('label', { for: id, class: 'form-label' }, label), input];
        };
        const lacking = () => el('p', { class: 'ed-photo__lacking', id: uniqueId('lacking') });
        this.lacking = lacking();
        this.lackingAlternative = lacking();
        const hint = el('span', { class: 'form-text', id: uniqueId('hint') }, this.gallery.altRequired ? t('What is seen on the photo, for people who cannot see it.') : t('If empty, the caption is read out.'));
        const [captionLabel, caption] = field(t('Caption'), 'mediaText', 'Text', this.lacking.id);
        this.caption = caption;
        const [alternativeLabel, alternative] = field(t('Alternative text'), 'altText', 'Alt', `${this.lackingAlternative.id} ${hint.id}`);
        this.alternative = alternative;
        captionLabel.classList.toggle('required', this.gallery.captionRequired);
        alternativeLabel.classList.toggle('required', this.gallery.altRequired);
        return [captionLabel, caption, this.lacking, alternativeLabel, alternative, this.lackingAlternative, hint];
    }

    show() {
        const shown = this.item.thumbnail ?? this.preview();
        this.image.hidden = !shown;
        if (shown) {
            this.image.src = shown;
        }

        this.name.textContent = this.item.attachedFileName || this.item.name || this.item.path?.split('/').pop() || '';
        this.point();
    }

    preview() {
        if (!this.file?.type.startsWith('image/')) {
            return null;
        }

        this.objectUrl ??= URL.createObjectURL(this.file);
        return this.objectUrl;
    }

    isPicture() {
        return Boolean(this.item.thumbnail) || Boolean(this.file?.type.startsWith('image/'));
    }

    lacksCaption() {
        return Boolean(this.item.path) && this.isPicture() && !this.item.mediaText?.trim();
    }

    lacksAlternative() {
        return this.gallery.altRequired && Boolean(this.item.path) && this.isPicture() && !this.item.altText?.trim();
    }

    /** Points out beside the inputs what is missing. */
    point() {
        if (!this.lacking) {
            return;
        }

        const mark = (input, note, lacks, text) => {
            note.textContent = lacks ? text : '';
            lacks ? input.setAttribute('aria-invalid', 'true') : input.removeAttribute('aria-invalid');
        };
        mark(this.caption, this.lacking, this.lacksCaption(), this.gallery.captionRequired
            ? t('A caption is missing: write what the photo shows. Without it this cannot be published.')
            : t('A caption is missing: readers need to know what the photo shows.'));
        mark(this.alternative, this.lackingAlternative, this.lacksAlternative(), t('The alternative text is missing. Without it this cannot be published.'));
        this.element.classList.toggle('ed-photo--lacking', this.lacksCaption() || this.lacksAlternative());
    }

    focusLacking() {
        (this.lacksCaption() ? this.caption : this.alternative).focus();
    }

    placed(index, count) {
        const name = this.gallery.nameOf(this);
        this.place.textContent = index + 1;
        // Disabled buttons lose the focus: at the ends they say that they cannot.
        this.up.setAttribute('aria-disabled', String(index === 0));
        this.down.setAttribute('aria-disabled', String(index === count - 1));
        this.up.setAttribute('aria-label', `${t('Move up')}: ${name}`);
        this.down.setAttribute('aria-label', `${t('Move down')}: ${name}`);
        this.drop.setAttribute('aria-label', `${t('Remove')}: ${name}`);
    }

    focusMove(step) {
        (step < 0 ? this.up : this.down).focus();
    }

    progress(part) {
        this.problem.replaceChildren();
        this.bar.hidden = false;
        this.bar.value = part;
        this.bar.setAttribute('aria-label', t('{0}: uploading, {1}%', this.file.name, Math.round(part * 100)));
    }

    arrived(stored) {
        this.bar.hidden = true;
        // What was typed while the file was under way stays.
        Object.assign(this.item, { path: stored.path, url: stored.url, thumbnail: stored.thumbnail });
        this.item.altText ||= stored.alt;
        if (this.alternative) {
            this.alternative.value = this.item.altText ?? '';
        }

        if (this.gallery.attached) {
            this.item.attachedFileName = this.file.name;
        }

        this.show();
    }

    failed(message) {
        this.bar.hidden = true;
        this.problem.replaceChildren(`${this.file.name}: ${message} `, el('button', { type: 'button', class: 'btn btn-sm btn-link', click: () => this.gallery.send(this) }, t('Try again')));
    }

    async pickFocalPoint() {
        const anchor = await chooseFocalPoint(this.item.url ?? this.item.thumbnail ?? this.preview(), this.item.anchor, this.gallery.nameOf(this));
        if (anchor) {
            this.item.anchor = anchor;
            this.gallery.changed();
        }

        this.focal.focus();
    }
}
