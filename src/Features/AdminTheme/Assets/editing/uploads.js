import { announce } from './dom.js';
import { t } from './texts.js';

const running = new Set();

function token(form) {
    return (form ?? document).querySelector('input[name="__RequestVerificationToken"]')?.value
        ?? document.querySelector('input[name="__RequestVerificationToken"]')?.value ?? '';
}

function failure(request) {
    if (request.status === 401 || (request.status === 200 && !request.getResponseHeader('content-type')?.includes('json'))) {
        return t('You were signed out. Sign in again in another tab, then try again.');
    }

    return request.status === 403 ? t('You may not upload files.')
        : request.status === 413 ? t('The file is too large.')
        : t('The file was not taken ({0}).', request.status);
}

/**
 * Sends one file. Resolves to { path, url, thumbnail, name, alt, width, height }; rejects with an Error whose message can be shown.
 * Forms wait for uploads under way before they are sent.
 */
export function upload(file, { url, form, onProgress = () => {} }) {
    const sending = new Promise((resolve, reject) => {
        const request = new XMLHttpRequest();
        const body = new FormData();
        body.append('files', file, file.name || 'anh.png');
        request.open('POST', url);
        request.setRequestHeader('RequestVerificationToken', token(form));
        request.setRequestHeader('Accept', 'application/json');
        request.setRequestHeader('X-Requested-With', 'XMLHttpRequest');
        request.upload.addEventListener('progress', event => event.lengthComputable && onProgress(event.loaded / event.total));
        request.addEventListener('error', () => reject(new Error(t('The connection was lost. Try again.'))));
        request.addEventListener('load', () => {
            if (request.status >= 200 && request.status < 300 && request.getResponseHeader('content-type')?.includes('json')) {
                const { files, errors } = JSON.parse(request.responseText);
                files.length > 0 ? resolve(files[0].file) : reject(new Error(errors[0]?.error ?? failure(request)));
            } else {
                reject(new Error(failure(request)));
            }
        });
        request.send(body);
    });

    running.add(sending);
    sending.catch(() => {}).finally(() => running.delete(sending));
    return sending;
}

/** A few at a time: a phone's line is shared by all of them. */
export function queue(limit = 3) {
    let active = 0;
    const waiting = [];
    const next = () => {
        if (active >= limit || waiting.length === 0) {
            return;
        }

        active += 1;
        waiting.shift()().finally(() => {
            active -= 1;
            next();
        });
    };
    return work => new Promise((resolve, reject) => {
        const run = () => work().then(resolve, reject);
        const waits = new Promise(done => waiting.push(() => run().finally(done)));
        running.add(waits);
        waits.finally(() => running.delete(waits));
        next();
    });
}

/** Holds a form back until its uploads are done, then sends it by the same button. */
export function waitForUploads(form) {
    form.addEventListener('submit', async event => {
        if (running.size === 0 || event.defaultPrevented) {
            return;
        }

        event.preventDefault();
        event.stopImmediatePropagation();
        announce(t('Pictures are still being uploaded. The form is sent when they are there.'));
        form.dispatchEvent(new CustomEvent('editor:waiting', { detail: t('Pictures are still being uploaded. The form is sent when they are there.') }));
        while (running.size > 0) {
            await Promise.allSettled([...running]);
        }

        form.requestSubmit(event.submitter ?? undefined);
    }, true);
}

/** The address a picture is shown at: not larger than a page needs. */
export function shownAt(picture, width) {
    return picture.width && picture.width > width ? `${picture.url}?width=${width}` : picture.url;
}
