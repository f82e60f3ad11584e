/** An element with attributes (functions are listeners) and children. Text is never parsed as markup. */
export function el(name, attributes = {}, ...children) {
    const element = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) {
        if (typeof value === 'function') {
            element.addEventListener(key, value);
        } else if (value === true) {
            element.setAttribute(key, '');
        } else if (value !== false && value !== null && value !== undefined) {
            element.setAttribute(key, value);
        }
    }

    element.append(...children.filter(child => child !== null && child !== undefined));
    return element;
}

const SVG = 'http://www.w3.org/2000/svg';

/** A 24 px line icon from a path. */
export function icon(path) {
    const svg = document.createElementNS(SVG, 'svg');
    const line = document.createElementNS(SVG, 'path');
    svg.setAttribute('viewBox', '0 0 24 24');
    svg.setAttribute('class', 'ed-icon');
    svg.setAttribute('aria-hidden', 'true');
    line.setAttribute('d', path);
    svg.append(line);
    return svg;
}

let region;

/** Says a text to screen readers. */
export function announce(text) {
    if (!region) {
        region = el('div', { class: 'visually-hidden', 'aria-live': 'polite', id: 'ed-announcements' });
        document.body.append(region);
    }

    region.textContent = '';
    // The same text twice is only read twice when the region was empty in between.
    requestAnimationFrame(() => { region.textContent = text; });
}

let count = 0;

export function uniqueId(prefix) {
    count += 1;
    return `${prefix}-${count}`;
}

/** Whether an input method is composing: nothing may touch the text then. */
export function isComposing(event) {
    return event.isComposing || event.keyCode === 229;
}
