// The menu of phones opens by its address (#menu). Here: it takes the focus, Escape and a tap beside it close it,
// and which roots are open is remembered.
const key = 'admin-menu';

export function startMenu() {
  const menu = document.getElementById('menu');
  if (!menu) return;

  const opened = () => location.hash === '#menu';
  const close = () => {
    if (!opened()) return;
    history.back();
    document.querySelector('.topbar-menu')?.focus();
  };

  addEventListener('hashchange', () => { if (opened()) menu.focus(); });
  document.addEventListener('keydown', event => { if (event.key === 'Escape') close(); });
  document.addEventListener('click', event => {
    if (opened() && !menu.contains(event.target) && !event.target.closest('.topbar-menu')) {
      event.preventDefault();
      close();
    }
  });
  menu.querySelector('.sidebar-close')?.addEventListener('click', event => { event.preventDefault(); close(); });

  const known = JSON.parse(localStorage.getItem(key) ?? '{}');
  for (const root of menu.querySelectorAll('details[data-menu]')) {
    const id = root.dataset.menu;
    if (id in known && !root.querySelector('[aria-current]')) root.open = known[id];
    root.addEventListener('toggle', () => {
      known[id] = root.open;
      localStorage.setItem(key, JSON.stringify(known));
    });
  }
}
