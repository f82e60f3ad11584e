import { el } from './dom.js';
import { t } from './texts.js';

/**
 * A line that tells which pictures lack a text, with a way to each of them. It is written anew only when it changes: what is
 * read out at every key would be a nuisance.
 */
export class LackingLine {
    constructor(look, focus) {
        this.element = el('p', { class: look, role: 'status' });
        this.focus = focus;
        this.told = '';
    }

    /** @param numbers of the pictures, from 1. */
    tell(text, numbers) {
        const told = numbers.length === 0 ? '' : `${text} ${numbers.join()}`;
        if (told === this.told) {
            return;
        }

        this.told = told;
        this.element.replaceChildren(...(told === '' ? [] : [
            `${text} `,
            ...numbers.map(number => el('button', { type: 'button', class: 'btn btn-sm btn-link', click: () => this.focus(number) }, t('Photo {0}', number))),
        ]));
    }
}
