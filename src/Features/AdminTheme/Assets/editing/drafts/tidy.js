import { forgetOldCopies } from './copies.js';
import { settleSent } from './sent.js';

/** On each page of the admin: what was saved and what is too old need no copy any more. */
export function tidyDrafts() {
    forgetOldCopies();
    settleSent();
}
