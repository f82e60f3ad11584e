import { el, isComposing } from '../dom.js';
import { clock, dayAndClock, t } from '../texts.js';
import { Copies } from './copies.js';
import { rememberSent } from './sent.js';
import { putBack, takeSnapshot } from './snapshot.js';

const KEEP_AFTER = 400;
const SEND_AFTER = 3_000;
const SEND_AT_LEAST = 10_000;
const RETRY = 15_000;

/** Keeps what is being written: at once on this device, every few seconds on the server. Warns before it would be left. */
class Drafts {
    constructor(form) {
        this.form = form;
        this.url = form.dataset.autosaveUrl;
        this.copies = new Copies(form);
        this.state = form.querySelector('[data-autosave-state]') ?? document.querySelector('[data-autosave-state]') ?? this.makeState();
        this.state.setAttribute('role', 'status');
        this.given = JSON.stringify(takeSnapshot(form));
        this.kept = this.given;
        this.sent = this.given;
        this.leaving = false;
        this.refused = document.querySelector('.validation-summary-errors, .field-validation-error, .error-summary') !== null;
        this.unsaved = this.refused || form.dataset.unsaved === 'true';
        this.listen();
        this.offer();
    }

    makeState() {
        const state = el('p', { class: 'ed-state' });
        this.form.append(state);
        return state;
    }

    listen() {
        const { form } = this;
        const touched = event => isComposing(event) || this.touched();
        form.addEventListener('input', touched);
        form.addEventListener('change', touched);
        form.addEventListener('compositionend', () => this.touched());
        form.addEventListener('editor:waiting', event => this.say(event.detail));
        form.addEventListener('submit', event => {
            // Handlers that hold the form back have run by then.
            queueMicrotask(() => {
                // What opens beside the form, a preview, leaves it open.
                if (!event.defaultPrevented && !event.submitter?.formTarget) {
                    this.keep();
                    this.leaving = true;
                    clearTimeout(this.sending);
                    rememberSent(this.copies.key, form.dataset.version);
                }
            });
        });
        addEventListener('beforeunload', event => {
            if (!this.leaving && this.isDirty()) {
                this.keep();
                event.preventDefault();
            }
        });
        // A phone may close the page without asking.
        document.addEventListener('visibilitychange', () => document.visibilityState === 'hidden' && this.isDirty() && this.keep());
        addEventListener('pageshow', event => { this.leaving = event.persisted ? false : this.leaving; });
        addEventListener('online', () => this.send());
    }

    isDirty() {
        return this.unsaved || JSON.stringify(takeSnapshot(this.form)) !== this.given;
    }

    touched() {
        clearTimeout(this.keeping);
        clearTimeout(this.sending);
        this.since ??= Date.now();
        this.keeping = setTimeout(() => this.keep(), KEEP_AFTER);
        this.sending = setTimeout(() => this.send(), Math.max(0, Math.min(SEND_AFTER, this.since + SEND_AT_LEAST - Date.now())));
    }

    /** On this device. */
    keep() {
        const snapshot = takeSnapshot(this.form);
        const text = JSON.stringify(snapshot);
        if (text === this.kept) {
            return;
        }

        this.kept = text;
        if (text === this.given && !this.unsaved) {
            this.copies.remove();
            return;
        }

        if (this.copies.write({ at: Date.now(), version: this.form.dataset.version ?? null, snapshot }) && !this.url) {
            this.say(t('Changes are kept on this device.'));
        }
    }

    /** On the server, for this user alone. */
    async send() {
        if (!this.url || this.leaving) {
            return;
        }

        const text = JSON.stringify(takeSnapshot(this.form));
        this.since = null;
        if (text === this.sent || this.busy) {
            return;
        }

        if (!navigator.onLine) {
            this.lostLine();
            return;
        }

        this.busy = true;
        this.say(t('Saving the draft…'));
        try {
            const body = new FormData(this.form);
            [...body].filter(([, value]) => value instanceof File).forEach(([name]) => body.delete(name));
            const answer = await fetch(this.url, { method: 'POST', body, headers: { Accept: 'application/json', 'X-Requested-With': 'XMLHttpRequest' } });
            await this.answered(answer, text);
        } catch {
            this.lostLine();
        } finally {
            this.busy = false;
        }
    }

    async answered(answer, text) {
        const json = answer.headers.get('content-type')?.includes('json') ? await answer.json().catch(() => null) : null;
        if (answer.status === 401 || answer.redirected) {
            this.say(t('You were signed out. Your text is kept on this device: sign in again and it is offered to you.'), true);
        } else if (answer.status === 409) {
            this.say(json?.message ?? t('Somebody else saved this item meanwhile. Your text is kept: save to compare both.'), true);
        } else if (!answer.ok) {
            this.say(json?.message ?? json?.detail ?? t('The draft could not be saved ({0}). Your text is kept on this device.', answer.status), true);
            this.sending = setTimeout(() => this.send(), RETRY);
        } else {
            this.sent = text;
            this.form.dispatchEvent(new CustomEvent('editor:autosaved', { detail: json }));
            this.say(json?.warning ?? t('Draft saved at {0}', clock(new Date())), Boolean(json?.warning));
        }
    }

    lostLine() {
        this.keep();
        this.say(t('No connection. Your text is kept on this device and is sent when the connection is back.'), true);
        this.sending = setTimeout(() => this.send(), RETRY);
    }

    say(text, warns = false) {
        if (this.state.textContent !== text) {
            this.state.textContent = text;
        }

        this.state.classList.toggle('ed-state--warns', warns);
    }

    offer() {
        const copy = this.copies.read();
        const text = copy ? JSON.stringify(copy.snapshot) : null;
        if (!copy || text.normalize('NFC') === this.given.normalize('NFC')) {
            this.copies.remove();
            return;
        }

        // The page shows what was just sent: it is the newest.
        if (this.refused) {
            return;
        }

        const close = () => {
            offer.remove();
            document.querySelector('#main, main')?.focus();
        };
        const restore = el('button', {
            type: 'button', class: 'btn btn-sm btn-primary', click: () => {
                putBack(this.form, copy.snapshot);
                close();
                this.say(t('The unsaved text was restored. Save to keep it.'));
                this.touched();
            },
        }, t('Restore'));
        const discard = el('button', {
            type: 'button', class: 'btn btn-sm btn-outline-secondary', click: () => {
                this.copies.remove();
                close();
            },
        }, t('Discard'));
        const offer = el('div', { class: 'ed-offer alert alert-warning', role: 'region', 'aria-label': t('Restore') },
            el('span', { role: 'status' }, t('There is unsaved text of {0}.', dayAndClock(new Date(copy.at)))), restore, discard);
        this.form.prepend(offer);
    }
}

export function keepDrafts(form) {
    if (!form.dataset.drafts) {
        form.dataset.drafts = 'true';
        return new Drafts(form);
    }

    return null;
}
