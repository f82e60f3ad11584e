import { el, uniqueId } from '../dom.js';
import { t } from '../texts.js';

const round = value => Math.round(Math.min(1, Math.max(0, value)) * 1000) / 1000;

/** Asks for the point of a picture that crops keep. Resolves to { x, y } from 0 to 1, or null when cancelled. */
export function chooseFocalPoint(address, given, name) {
    return new Promise(resolve => {
        const point = { x: given?.x ?? 0.5, y: given?.y ?? 0.5 };
        const heading = uniqueId('focal');
        const hint = uniqueId('hint');
        const marker = el('span', { class: 'ed-focal__marker' });
        const value = el('output', { class: 'form-text', 'aria-live': 'polite' });
        const image = el('img', { src: address, alt: name, draggable: 'false' });
        const area = el('button', { type: 'button', class: 'ed-focal__area', 'aria-describedby': hint, 'aria-label': t('Focal point') }, image, marker);
        const dialog = el('dialog', { class: 'ed-dialog ed-focal', 'aria-labelledby': heading },
            el('h2', { id: heading, class: 'h5' }, t('Focal point')),
            el('p', { id: hint }, t('Click the spot that crops must keep, or move it with the arrow keys.')),
            area, value,
            el('div', { class: 'ed-dialog__actions' },
                el('button', { type: 'button', class: 'btn btn-outline-secondary', click: () => dialog.close() }, t('Cancel')),
                el('button', { type: 'button', class: 'btn btn-primary', click: () => dialog.close('apply') }, t('Apply'))));

        const show = () => {
            marker.style.left = `${point.x * 100}%`;
            marker.style.top = `${point.y * 100}%`;
            value.textContent = t('Focal point: {0}% from the left, {1}% from the top', Math.round(point.x * 100), Math.round(point.y * 100));
        };
        area.addEventListener('click', event => {
            // A click by the keyboard has no place.
            if (event.detail > 0) {
                const box = image.getBoundingClientRect();
                point.x = round((event.clientX - box.left) / box.width);
                point.y = round((event.clientY - box.top) / box.height);
                show();
            }
        });
        area.addEventListener('keydown', event => {
            const step = event.shiftKey ? 0.1 : 0.01;
            const move = { ArrowLeft: [-step, 0], ArrowRight: [step, 0], ArrowUp: [0, -step], ArrowDown: [0, step] }[event.key];
            if (move) {
                event.preventDefault();
                point.x = round(point.x + move[0]);
                point.y = round(point.y + move[1]);
                show();
            }
        });
        dialog.addEventListener('close', () => {
            dialog.remove();
            resolve(dialog.returnValue === 'apply' ? point : null);
        });
        document.body.append(dialog);
        show();
        dialog.showModal();
        area.focus();
    });
}
