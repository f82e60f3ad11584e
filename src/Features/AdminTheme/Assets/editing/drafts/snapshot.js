const IGNORED = /^(?:hidden-)?$|^__RequestVerificationToken$/;

function controls(form) {
    return [...form.elements].filter(control =>
        control.name && !IGNORED.test(control.name) && !control.disabled && !control.closest('[data-draft-ignore]')
        && !['file', 'password', 'submit', 'button', 'image', 'reset', 'fieldset', 'object', 'output'].includes(control.type));
}

/** Hidden fields only count when a script of ours fills them: the server's own, such as versions, are its business. */
function isWritten(control) {
    return control.type !== 'hidden' || control.name.endsWith('.Paths') || 'draft' in control.dataset;
}

/** What the form says now: [name, which of that name, value] of each control. */
export function takeSnapshot(form) {
    form.dispatchEvent(new CustomEvent('editor:collect'));
    const seen = new Map();
    return controls(form).filter(isWritten).map(control => {
        const which = seen.get(control.name) ?? 0;
        seen.set(control.name, which + 1);
        const value = control.type === 'checkbox' || control.type === 'radio' ? control.checked
            : control.type === 'select-multiple' ? [...control.selectedOptions].map(option => option.value)
            : control.value;
        return [control.name, which, value];
    });
}

/** Puts a snapshot back into the form; controls that are no longer there are left out. */
export function putBack(form, snapshot) {
    const byName = new Map();
    for (const control of controls(form).filter(isWritten)) {
        byName.set(control.name, [...byName.get(control.name) ?? [], control]);
    }

    for (const [name, which, value] of snapshot) {
        const control = byName.get(name)?.[which];
        if (!control) {
            continue;
        }

        if (control.type === 'checkbox' || control.type === 'radio') {
            control.checked = value;
        } else if (control.type === 'select-multiple') {
            [...control.options].forEach(option => { option.selected = value.includes(option.value); });
        } else {
            control.value = value;
        }
    }

    form.dispatchEvent(new CustomEvent('editor:restored'));
}
