import { countCharacters } from './counters.js';
import { keepDrafts } from './drafts/drafts.js';
import { enhanceGallery } from './gallery/gallery.js';
import { enhanceRichText } from './rich-text/rich-text.js';
import { waitForUploads } from './uploads.js';

/** Enhances the editors of the page, or of a part that was added to it. */
export function enhanceEditors(root = document) {
    const rich = [...root.querySelectorAll('textarea[data-editor="wysiwyg"]')];
    const galleries = [...root.querySelectorAll('[data-editor^="media"]')];
    rich.forEach(enhanceRichText);
    galleries.forEach(enhanceGallery);
    root.querySelectorAll('input[data-count], textarea[data-count]').forEach(countCharacters);
    new Set([...rich, ...galleries].map(editor => editor.closest('form')).filter(Boolean)).forEach(waitForUploads);
    // Drafts are copies of what the other modules made of the form, so they come last.
    root.querySelectorAll('form[data-autosave-url], form[data-keep-draft]').forEach(keepDrafts);
}
