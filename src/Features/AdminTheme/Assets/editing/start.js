import { tidyDrafts } from './drafts/tidy.js';

const EDITORS = '[data-editor], [data-count], form[data-autosave-url], form[data-keep-draft]';

/** The editor is large: pages without one do not fetch it. */
export function startEditors() {
    tidyDrafts();
    if (document.querySelector(EDITORS)) {
        import('./editor.js').then(({ enhanceEditors }) => enhanceEditors());
    }
}
