const PREFIX = 'draft:';
const DAYS = 30;

/** What the copies of a form are kept under: an item's own address, the same when it is new and when it is edited. */
export function copyKey(form) {
    const { draftKey, autosaveUrl } = form.dataset;
    return `${PREFIX}${document.documentElement.dataset.user ?? ''}:${draftKey ?? autosaveUrl ?? location.pathname}`;
}

/** Copies of forms on this device, one for each user and item. A full or forbidden store is no error: the server has a copy too. */
export class Copies {
    constructor(form) {
        this.key = copyKey(form);
    }

    read() {
        try {
            return JSON.parse(localStorage.getItem(this.key));
        } catch {
            return null;
        }
    }

    write(copy) {
        const text = JSON.stringify(copy);
        try {
            localStorage.setItem(this.key, text);
            return true;
        } catch {
            forget(() => true, this.key);
        }

        try {
            localStorage.setItem(this.key, text);
            return true;
        } catch {
            return false;
        }
    }

    remove() {
        try {
            localStorage.removeItem(this.key);
        } catch {
            // Nothing was kept, then.
        }
    }
}

function forget(test, except) {
    const keys = Array.from({ length: localStorage.length }, (_, i) => localStorage.key(i)).filter(key => key?.startsWith(PREFIX) && key !== except);
    keys.map(key => [key, localStorage.getItem(key)]).filter(([, text]) => test(text)).forEach(([key]) => localStorage.removeItem(key));
}

export function forgetOldCopies(now = Date.now()) {
    try {
        forget(text => {
            try {
                return now - JSON.parse(text).at > DAYS * 86_400_000;
            } catch {
                return true;
            }
        });
    } catch {
        // The store is not to be had.
    }
}
