import { el, uniqueId } from './dom.js';
import { t } from './texts.js';

const LAST = 20;

/** Characters as people count them: a letter with its marks is one, however it was typed. */
export function lengthOf(text) {
    return [...text.normalize('NFC')].length;
}

/** Shows how long the text of a field is, beside its limit if it has one. */
export function countCharacters(field) {
    const limit = field.maxLength > 0 ? field.maxLength : Number(field.dataset.countLimit) || 0;
    const shown = el('span', { class: 'ed-count form-text', id: uniqueId('count'), 'aria-hidden': 'true' });
    const told = el('span', { class: 'visually-hidden', 'aria-live': 'polite' });
    field.after(shown, told);

    const update = () => {
        const length = lengthOf(field.value);
        shown.textContent = limit ? t('{0} of {1} characters', length, limit) : t('{0} characters', length);
        shown.classList.toggle('ed-count--full', limit > 0 && length > limit);
        const left = limit - length;
        told.textContent = limit > 0 && left <= LAST && document.activeElement === field ? t('{0} characters left', left) : '';
    };
    field.addEventListener('input', event => event.isComposing || update());
    field.addEventListener('compositionend', update);
    field.form?.addEventListener('editor:restored', update);
    update();
}
