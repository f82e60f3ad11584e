// Drop-down menus are <details>; a click elsewhere and Escape close them, arrows move through them.
export function startDrops() {
  document.addEventListener('click', event => {
    for (const drop of document.querySelectorAll('.drop[open]')) {
      if (!drop.contains(event.target)) drop.open = false;
    }
  });

  document.addEventListener('keydown', event => {
    const drop = event.target.closest?.('.drop[open]');
    if (!drop) return;

    if (event.key === 'Escape') {
      drop.open = false;
      drop.querySelector('summary').focus();
      return;
    }

    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      const items = [...drop.querySelectorAll('.drop-menu a, .drop-menu button')];
      const at = items.indexOf(document.activeElement);
      const next = event.key === 'ArrowDown' ? at + 1 : at - 1;
      items[(next + items.length) % items.length]?.focus();
      event.preventDefault();
    }
  });
}
