// Makes tabs of a list of links (.nav-tabs) and the sections that they lead to (.tab-content). A tab with an error opens first.
export function startTabs(root = document) {
  for (const list of root.querySelectorAll('.nav-tabs:not([role])')) {
    const links = [...list.querySelectorAll('a.nav-link[href^="#"]')];
    const panes = links.map(link => document.getElementById(decodeURIComponent(link.hash.slice(1))));
    if (links.length < 2 || panes.includes(null)) continue;

    const show = (at, focus) => {
      links.forEach((link, index) => {
        link.classList.toggle('active', index === at);
        link.setAttribute('aria-selected', index === at);
        link.tabIndex = index === at ? 0 : -1;
        panes[index].hidden = index !== at;
      });
      if (focus) links[at].focus();
    };

    list.setAttribute('role', 'tablist');
    panes[0].parentElement.classList.add('tabs-live');
    links.forEach((link, index) => {
      link.closest('li')?.setAttribute('role', 'presentation');
      link.setAttribute('role', 'tab');
      link.id ||= `${panes[index].id}-tab`;
      link.setAttribute('aria-controls', panes[index].id);
      panes[index].setAttribute('role', 'tabpanel');
      panes[index].setAttribute('aria-labelledby', link.id);
      link.addEventListener('click', event => { event.preventDefault(); show(index); });
      link.addEventListener('keydown', event => {
        const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
        if (step) { event.preventDefault(); show((index + step + links.length) % links.length, true); }
      });
    });

    // A field that a link of the error summary leads to must be seen.
    addEventListener('hashchange', () => {
      const target = location.hash.length > 1 && document.getElementById(decodeURIComponent(location.hash.slice(1)));
      const at = panes.findIndex(pane => target && pane.contains(target));
      if (at >= 0) { show(at); target.focus(); }
    });

    show(Math.max(0, panes.findIndex(pane => pane.querySelector('.input-validation-error, .field-validation-error'))));
  }
}
