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

    const failed = root.querySelector('.validation-summary-errors, .field-validation-error, .alert-danger, [data-conflict]');
    const saved = root.querySelector('.alert-success, .message-success, [data-saved]');
    const form = root.querySelector('form[data-version]');
    if (!failed && (saved || (form && sent.version && form.dataset.version !== sent.version))) {
        localStorage.removeItem(sent.copyKey);
        sessionStorage.removeItem(KEY);
    } else if (failed) {
        sessionStorage.removeItem(KEY);
    }
}
