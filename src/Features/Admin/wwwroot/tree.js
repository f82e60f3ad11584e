// Dragging an item of a tree to before, after or below another. The buttons do the same without it.
for (const form of document.querySelectorAll('[data-tree]')) {
  const sides = ['Before', 'After', 'Below'];
  let dragged = null;

  form.classList.add('item-tree-live');

  for (const item of form.querySelectorAll('[data-tree-item]')) {
    item.draggable = true;

    item.addEventListener('dragstart', event => {
      dragged = item;
      item.classList.add('is-dragged');
      event.dataTransfer.effectAllowed = 'move';
      event.dataTransfer.setData('text/plain', item.dataset.treeItem);
    });

    item.addEventListener('dragend', () => {
      item.classList.remove('is-dragged');
      dragged = null;
    });

    item.addEventListener('dragover', event => {
      const side = sideOf(event, item);
      mark(item, side);
      if (side) {
        event.preventDefault();
      }
    });

    item.addEventListener('dragleave', () => mark(item, null));

    item.addEventListener('drop', event => {
      const side = sideOf(event, item);
      mark(item, null);
      if (side) {
        event.preventDefault();
        form.querySelector('[data-tree-from]').value = dragged.dataset.treeItem;
        form.querySelector('[data-tree-side]').value = side;
        form.querySelector('[data-tree-to]').value = item.dataset.treeItem;
        form.submit();
      }
    });
  }

  function sideOf(event, item) {
    if (!dragged || item === dragged || item.dataset.treeItem.startsWith(`${dragged.dataset.treeItem}-`)) {
      return null;
    }
    const box = item.getBoundingClientRect();
    const place = (event.clientY - box.top) / box.height;
    return place < 0.3 ? 'Before' : place > 0.7 ? 'After' : 'Below';
  }

  function mark(item, side) {
    for (const name of sides) {
      item.classList.toggle(`is-${name.toLowerCase()}`, name === side);
    }
  }
}
