import { copyKey } from './copies.js';

/**
 * Remembers that a form was sent, until a page shows what became of it. A copy is only given up when the server said that it
 * saved: a server that died, a lost line and a sign-in page in between leave it where it is.
 */
const KEY = 'draft-sent';

export function rememberSent(copyKey, version) {
    try {
        sessionStorage.setItem(KEY, JSON.stringify({ copyKey, version }));
    } catch {
        // Then the copy stays and is compared on the next visit.
    }
}

export function settleSent(root = document) {
    let sent;
    try {
        sent = JSON.parse(sessionStorage.getItem(KEY));
    } catch {
        return;
    }

    if (!sent) {
        return;
    }

    const form = [...root.querySelectorAll('form[data-version]')].find(one => copyKey(one) === sent.copyKey);
    const saved = form ? form.dataset.version !== sent.version : root.querySelector('.alert-success, [data-saved]') !== null;
    if (saved) {
        localStorage.removeItem(sent.copyKey);
    }

    // A page that shows neither, the one to sign in for instance, decides nothing.
    if (saved || form) {
        sessionStorage.removeItem(KEY);
    }
}
