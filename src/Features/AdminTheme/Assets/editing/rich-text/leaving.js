import { ListItem, ListKeymap } from '@tiptap/extension-list';
import { Table } from '@tiptap/extension-table';

// Whoever uses the keyboard alone must get out of the text by the Tab key, wherever they are in it and without changing it.

/** An item of a list, whose level changes by Ctrl+] and Ctrl+[. */
export const Item = ListItem.extend({
    addKeyboardShortcuts() {
        const { Tab: deeper, 'Shift-Tab': up, ...keys } = this.parent();
        return { ...keys, 'Mod-]': deeper, 'Mod-[': up };
    },
});

/** Backspace and Delete at the edges of lists, without the Tab key that pulls what stands below a list into it. */
export const Edges = ListKeymap.extend({
    addKeyboardShortcuts() {
        const { Tab: _, ...keys } = this.parent();
        return keys;
    },
});

/** A table: Tab goes from cell to cell and from the last one out of the text. Rows are added by the toolbar. */
export const Cells = Table.extend({
    addKeyboardShortcuts() {
        return { ...this.parent(), Tab: () => this.editor.commands.goToNextCell() };
    },
});
