import { el, uniqueId } from '../dom.js';
import { t } from '../texts.js';
import { focusText } from './focus.js';

const SCHEME = /^(https?|mailto|tel):\S+$/i;
const LOCAL = /^(?:\/(?!\/)|#)\S*$/;
const MAIL = /^[^\s@/:]+@[^\s@/:]+\.[^\s@/:]+$/;
const HOST = /^[\w-]+(\.[\w-]+)+(?:[/?#]\S*)?$/;

/** The address that a person meant, or null: www.a.vn is a web address, a@b.vn a mail address. */
export function addressOf(text) {
    const given = text.trim();
    if (SCHEME.test(given) || LOCAL.test(given)) {
        return given;
    }

    return MAIL.test(given) ? `mailto:${given}` : HOST.test(given) ? `https://${given}` : null;
}

const PATIENCE = 300;

/** A search of what is published; `choose` gets the address and the title of what is pressed. */
function pageSearch(url, choose) {
    const id = uniqueId('find');
    const query = el('input', { id, class: 'form-control', type: 'search', placeholder: t('Words of its title'), autocomplete: 'off' });
    const status = el('p', { class: 'form-text', role: 'status' });
    const list = el('ul', { class: 'ed-targets' });
    let asked = 0;

    const find = async () => {
        const mine = ++asked;
        const words = query.value.trim();
        let items = [];
        let told = '';
        if (words !== '') {
            try {
                const answer = await fetch(`${url}?${new URLSearchParams({ q: words.normalize('NFC') })}`, { headers: { Accept: 'application/json' } });
                ({ items } = await answer.json());
                told = items.length > 0 ? t('{0} pages found', items.length) : t('Nothing is published under these words.');
            } catch {
                told = t('The search does not answer. Write the address.');
            }
        }

        // A slow answer to what was typed before must not replace a newer one.
        if (mine === asked) {
            status.textContent = told;
            list.replaceChildren(...items.map(item => el('li', {}, el('button', {
                type: 'button', class: 'ed-targets__item', click: () => choose(item),
            }, el('span', {}, item.title), el('small', {}, `${item.type} · ${item.address}`)))));
        }
    };
    let timer;
    const soon = () => {
        clearTimeout(timer);
        timer = setTimeout(find, PATIENCE);
    };
    query.addEventListener('input', event => event.isComposing || soon());
    query.addEventListener('compositionend', soon);
    query.addEventListener('keydown', event => {
        // Enter would apply the link.
        if (event.key === 'Enter' && !event.isComposing) {
            event.preventDefault();
            clearTimeout(timer);
            find();
        }
    });
    return [el('label', { for: id, class: 'form-label mt-3' }, t('Or find a page of this site')), query, status, list];
}

/** Asks for the link at the selection and sets it. `linksUrl` is where pages of the site are searched, if they can be. */
export function editLink(editor, linksUrl = null) {
    const given = editor.getAttributes('link').href ?? '';
    const wantsText = editor.state.selection.empty && !given;
    const heading = uniqueId('link');
    const addressId = uniqueId('address');
    const errorId = uniqueId('error');
    const textId = uniqueId('text');
    const address = el('input', { id: addressId, class: 'form-control', type: 'text', inputmode: 'url', autocapitalize: 'off', spellcheck: 'false', value: given, 'aria-describedby': errorId });
    const text = el('input', { id: textId, class: 'form-control', type: 'text' });
    const error = el('p', { class: 'ed-dialog__error', id: errorId, role: 'alert' });
    const form = el('form', { method: 'dialog', novalidate: true },
        el('h2', { id: heading, class: 'h5' }, t('Link')),
        el('label', { for: addressId, class: 'form-label' }, t('Address of the link')), address, error,
        ...(linksUrl ? pageSearch(linksUrl, item => {
            address.value = item.address;
            text.value ||= item.title;
            error.textContent = '';
            address.removeAttribute('aria-invalid');
            address.focus();
        }) : []),
        ...(wantsText ? [el('label', { for: textId, class: 'form-label' }, t('Text to show')), text] : []),
        el('div', { class: 'ed-dialog__actions' },
            given ? el('button', { type: 'button', class: 'btn btn-outline-danger', click: () => dialog.close('remove') }, t('Remove link')) : null,
            el('button', { type: 'button', class: 'btn btn-outline-secondary', click: () => dialog.close() }, t('Cancel')),
            el('button', { type: 'submit', class: 'btn btn-primary' }, t('Apply'))));
    const dialog = el('dialog', { class: 'ed-dialog', 'aria-labelledby': heading }, form);

    form.addEventListener('submit', event => {
        event.preventDefault();
        if (addressOf(address.value) === null) {
            error.textContent = t('Write an address such as https://…, /gioi-thieu or an e-mail address.');
            address.setAttribute('aria-invalid', 'true');
            address.focus();
            return;
        }

        dialog.close('apply');
    });
    dialog.addEventListener('close', () => {
        dialog.remove();
        if (!dialog.returnValue) {
            return;
        }

        focusText(editor);
        const chain = editor.chain();
        if (dialog.returnValue === 'remove') {
            chain.extendMarkRange('link').unsetLink().run();
        } else {
            const href = addressOf(address.value);
            if (wantsText) {
                chain.insertContent({ type: 'text', text: (text.value.trim() || address.value.trim()).normalize('NFC'), marks: [{ type: 'link', attrs: { href } }] }).run();
            } else {
                chain.extendMarkRange('link').setLink({ href }).run();
            }
        }
    });
    document.body.append(dialog);
    dialog.showModal();
    address.focus();
}
