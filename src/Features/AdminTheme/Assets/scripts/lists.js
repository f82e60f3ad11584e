// Lists: one box that chooses all rows, the number of chosen ones, bulk actions only when there is something to act on,
// filters that apply when they change.
export function startLists() {
  for (const list of document.querySelectorAll('[data-admin-list]')) {
    const boxes = [...list.querySelectorAll('[data-row-choice]')];
    const all = list.querySelector('[data-all-rows]');
    const bar = list.querySelector('[data-bulk]');
    const count = list.querySelector('[data-chosen-count]');

    if (all && bar) {
      const refresh = () => {
        const chosen = boxes.filter(box => box.checked).length;
        all.checked = chosen === boxes.length && chosen > 0;
        all.indeterminate = chosen > 0 && chosen < boxes.length;
        bar.classList.toggle('bulk-idle', chosen === 0);
        if (count) count.textContent = count.dataset.chosenCount.replace('{0}', chosen);
        for (const box of boxes) box.closest('tr')?.classList.toggle('row-chosen', box.checked);
      };

      all.closest('[hidden]')?.removeAttribute('hidden');
      all.addEventListener('change', () => { for (const box of boxes) box.checked = all.checked; refresh(); });
      for (const box of boxes) box.addEventListener('change', refresh);
      refresh();
    }

    // On a phone the rows matter more than the ways to narrow them, unless one is in use.
    if (matchMedia('(max-width: 767.98px)').matches) {
      for (const more of list.querySelectorAll('[data-close-on-phone]')) more.open = false;
    }

    for (const select of list.querySelectorAll('form[data-filters] select')) {
      select.addEventListener('change', () => select.form.requestSubmit());
    }
  }
}
