// Keys. An element says which key it is for: data-shortcut="n" (alone, outside of fields) or
// data-shortcut="ctrl+s", "ctrl+enter" (anywhere on the page). Fields take the focus, all else is clicked.
const writes = element => element.closest?.('input, textarea, select, [contenteditable=""], [contenteditable="true"]');

const visible = element => element.getClientRects().length > 0;

// What the page itself offers comes before what the frame around every page offers.
function find(name) {
  const elements = [...document.querySelectorAll(`[data-shortcut="${CSS.escape(name)}"]`)].filter(element => visible(element) && !element.disabled);
  return elements.find(element => element.closest('main')) ?? elements[0];
}

function use(element) {
  if (writes(element)) {
    element.focus();
    element.select?.();
  } else {
    element.click();
    if (element.matches('summary')) element.parentElement.querySelector('.drop-menu a')?.focus();
  }
}

export function startShortcuts() {
  const help = document.getElementById('shortcuts');
  for (const button of document.querySelectorAll('[data-shortcuts-help]')) button.addEventListener('click', () => help?.showModal());

  document.addEventListener('keydown', event => {
    if (event.defaultPrevented || event.isComposing || event.altKey || event.repeat) return;

    const control = event.ctrlKey || event.metaKey;
    const key = event.key.toLowerCase();

    if (!control && (writes(event.target) || document.querySelector('dialog[open]'))) return;

    if (!control && key === '?') {
      help?.showModal();
      event.preventDefault();
      return;
    }

    const element = find(control ? `ctrl+${key}` : key);
    if (!element) return;
    event.preventDefault();
    use(element);
  });
}
