/**
 * Puts the focus into the text at once. The editor's own command does so a frame later, and would take the focus back from where
 * a quick hand has put it meanwhile.
 */
export function focusText(editor) {
    editor.view.focus();
}
