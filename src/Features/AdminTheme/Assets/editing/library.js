import { el, uniqueId } from './dom.js';
import { t } from './texts.js';

/** Lets the user choose pictures of the library. Resolves to an array of pictures, empty when cancelled. */
export function chooseFromLibrary(url, { many = false } = {}) {
    return new Promise(resolve => {
        const heading = uniqueId('library');
        const search = el('input', { type: 'search', class: 'form-control', placeholder: t('Search by name'), 'aria-label': t('Search by name') });
        const list = el('ul', { class: 'ed-library__list', 'aria-busy': 'false' });
        const more = el('button', { type: 'button', class: 'btn btn-outline-secondary', hidden: true }, t('More pictures'));
        const message = el('p', { class: 'ed-library__message', role: 'status' });
        const choose = el('button', { type: 'button', class: 'btn btn-primary', disabled: true }, t('Apply'));
        const cancel = el('button', { type: 'button', class: 'btn btn-outline-secondary' }, t('Cancel'));
        const dialog = el('dialog', { class: 'ed-dialog ed-library', 'aria-labelledby': heading },
            el('h2', { id: heading, class: 'h5' }, t('Choose a picture')), search, message, list, more,
            el('div', { class: 'ed-dialog__actions' }, cancel, choose));
        const chosen = new Map();
        let folder = '';
        let page = 1;

        const entry = picture => {
            const button = el('button', { type: 'button', class: 'ed-library__item', 'aria-pressed': 'false' },
                el('img', { src: picture.thumbnail, alt: picture.alt, loading: 'lazy' }), el('span', {}, picture.name));
            button.addEventListener('click', () => {
                const on = !chosen.has(picture.path);
                if (!many) {
                    chosen.clear();
                    list.querySelectorAll('[aria-pressed="true"]').forEach(other => other.setAttribute('aria-pressed', 'false'));
                }

                on ? chosen.set(picture.path, picture) : chosen.delete(picture.path);
                button.setAttribute('aria-pressed', String(on));
                choose.disabled = chosen.size === 0;
            });
            button.addEventListener('dblclick', () => { chosen.set(picture.path, picture); dialog.close('chosen'); });
            return el('li', {}, button);
        };
        const folderEntry = (path, label) => el('li', {}, el('button', {
            type: 'button', class: 'ed-library__folder', click: async () => {
                folder = path;
                page = 1;
                await load();
                // The button that was pressed is gone: whoever uses the keyboard goes on at the top of the new list.
                list.querySelector('button')?.focus();
            },
        }, label));

        const load = async () => {
            list.setAttribute('aria-busy', 'true');
            const query = new URLSearchParams({ folder, page, q: search.value.trim(), kind: 'image', sort: '-date' });
            try {
                const answer = await fetch(`${url}?${query}`, { headers: { Accept: 'application/json' } });
                if (!answer.ok || !answer.headers.get('content-type')?.includes('json')) {
                    throw new Error(t('The file was not taken ({0}).', answer.status));
                }

                const found = await answer.json();
                // Drawings have no small picture: they are only ever downloads.
                const pictures = found.files.filter(file => file.thumbnail);
                if (page === 1) {
                    list.replaceChildren();
                    if (folder) {
                        const parent = folder.split('/').slice(0, -1).join('/');
                        list.append(folderEntry(parent, t('Up to {0}', parent || t('the library'))));
                    }

                    list.append(...found.folders.map(({ path, name }) => folderEntry(path, t('Folder {0}', name))));
                }

                list.append(...pictures.map(entry));
                more.hidden = found.page >= found.pages;
                message.textContent = pictures.length === 0 && page === 1 ? t('No pictures here.') : '';
            } catch (error) {
                message.textContent = error.message;
            } finally {
                list.setAttribute('aria-busy', 'false');
            }
        };

        let timer;
        search.addEventListener('input', event => {
            if (!event.isComposing) {
                clearTimeout(timer);
                timer = setTimeout(() => { page = 1; load(); }, 300);
            }
        });
        more.addEventListener('click', () => { page += 1; load(); });
        choose.addEventListener('click', () => dialog.close('chosen'));
        cancel.addEventListener('click', () => dialog.close());
        dialog.addEventListener('close', () => {
            dialog.remove();
            resolve(dialog.returnValue === 'chosen' ? [...chosen.values()] : []);
        });
        document.body.append(dialog);
        dialog.showModal();
        load();
    });
}
