import { el, uniqueId } from '../dom.js';
import { t } from '../texts.js';

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

/** Asks for the link at the selection and sets it. */
export function editLink(editor) {
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
        const chain = editor.chain().focus();
        if (dialog.returnValue === 'remove') {
            chain.extendMarkRange('link').unsetLink().run();
        } else if (dialog.returnValue === 'apply') {
            const href = addressOf(address.value);
            if (wantsText) {
                chain.insertContent({ type: 'text', text: (text.value.trim() || address.value.trim()).normalize('NFC'), marks: [{ type: 'link', attrs: { href } }] }).run();
            } else {
                chain.extendMarkRange('link').setLink({ href }).run();
            }
        } else {
            chain.run();
        }
    });
    document.body.append(dialog);
    dialog.showModal();
    address.focus();
}
