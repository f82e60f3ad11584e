/** Reorders the children of a list by their grips, with mouse, pen or finger. */
export function moveByPointer(list, moved) {
    let dragged = null;

    list.addEventListener('pointerdown', event => {
        const grip = event.target.closest('[data-grip]');
        if (grip && event.button === 0) {
            event.preventDefault();
            dragged = grip.closest('li');
            dragged.classList.add('ed-photo--dragged');
            list.setPointerCapture(event.pointerId);
        }
    });
    list.addEventListener('pointermove', event => {
        if (!dragged) {
            return;
        }

        const before = [...list.children].find(item => {
            const box = item.getBoundingClientRect();
            return item !== dragged && event.clientY < box.top + box.height / 2;
        });
        const next = before ?? null;
        if (next !== dragged.nextElementSibling || (next === null && list.lastElementChild !== dragged)) {
            list.insertBefore(dragged, next);
        }
    });
    const end = () => {
        if (dragged) {
            dragged.classList.remove('ed-photo--dragged');
            dragged = null;
            moved();
        }
    };
    list.addEventListener('pointerup', end);
    list.addEventListener('pointercancel', end);
}
