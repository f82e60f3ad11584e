// data-confirm="..." on a button: asks before the form is sent. Without script the server's own page or bin is the safety.
export function startConfirmations() {
  document.addEventListener('click', event => {
    const button = event.target.closest?.('[data-confirm]');
    if (button && !confirm(button.dataset.confirm)) {
      event.preventDefault();
      event.stopImmediatePropagation();
    }
  }, true);
}
