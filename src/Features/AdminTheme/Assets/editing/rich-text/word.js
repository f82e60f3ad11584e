/** What only Word's own clipboard has: lists that are paragraphs, and pictures that are in the RTF text alone. */

const LEVEL = /mso-list:\s*l(\d+)\s+level(\d+)/i;
const NUMBERED = /^[\s\u00a0]*(?:[0-9]+|[a-zA-Z]|[ivxlcdmIVXLCDM]+)[.)]/;

export function isWord(html) {
    return /class="?Mso|style="[^"]*\bmso-|urn:schemas-microsoft-com:office/i.test(html);
}

function marker(paragraph) {
    const ignored = [...paragraph.querySelectorAll('span')].find(span => /mso-list:\s*Ignore/i.test(span.getAttribute('style') ?? ''));
    const text = (ignored ?? paragraph).textContent;
    ignored?.remove();
    return text;
}

/** Turns runs of Word's list paragraphs into nested ul and ol. */
export function buildLists(body) {
    // Elements of the page itself would load pictures, and run their handlers, before they are cleaned.
    const owner = body.ownerDocument;
    let stack = [];
    let last = null;

    for (const paragraph of [...body.querySelectorAll('p, h1, h2, h3, h4, h5, h6')]) {
        const found = LEVEL.exec(paragraph.getAttribute('style') ?? '');
        if (!found) {
            continue;
        }

        const [, list, level] = [found[0], found[1], Number(found[2])];
        const text = marker(paragraph);
        const ordered = NUMBERED.test(text);
        const goesOn = last && last.nextElementSibling === paragraph;
        if (!goesOn) {
            stack = [];
        }

        while (stack.length > 0 && stack.at(-1).level > level) {
            stack.pop();
        }

        let current = stack.at(-1);
        if (!current || current.level < level || (current.level === level && (current.list !== list || current.ordered !== ordered))) {
            const made = owner.createElement(ordered ? 'ol' : 'ul');
            const start = parseInt(text.replace(/^[\s\u00a0]+/, ''), 10);
            if (ordered && start > 1) {
                made.setAttribute('start', start);
            }

            if (current && current.level < level) {
                (current.element.lastElementChild ?? current.element.appendChild(owner.createElement('li'))).append(made);
            } else if (current) {
                stack.pop();
                current.element.after(made);
            } else {
                paragraph.before(made);
            }

            current = { element: made, level, list, ordered };
            stack.push(current);
        }

        const item = owner.createElement('li');
        item.append(...paragraph.childNodes);
        current.element.append(item);
        paragraph.remove();
        // The next list paragraph follows the outermost list.
        last = stack[0].element;
    }
}

/** The group that starts at the position, without its braces. */
function groupAt(rtf, start) {
    let depth = 1;
    for (let i = start; i < rtf.length; i += 1) {
        if (rtf[i] === '\\') {
            i += 1;
        } else if (rtf[i] === '{') {
            depth += 1;
        } else if (rtf[i] === '}') {
            depth -= 1;
            if (depth === 0) {
                return rtf.slice(start, i);
            }
        }
    }

    return '';
}

function bytesOf(hex) {
    const digits = hex.replace(/\s+/g, '');
    const bytes = new Uint8Array(digits.length >> 1);
    for (let i = 0; i < bytes.length; i += 1) {
        bytes[i] = parseInt(digits.substr(i * 2, 2), 16);
    }

    return bytes;
}

/** The PNG and JPEG pictures of an RTF text, in their order. */
export function picturesOfRtf(rtf = '') {
    const pictures = [];
    for (let at = rtf.indexOf('\\pict'); at >= 0; at = rtf.indexOf('\\pict', at + 5)) {
        const group = groupAt(rtf, at + 5);
        const kind = /^[\s\S]{0,4000}?\\(pngblip|jpegblip)/.exec(group)?.[1];
        if (!kind) {
            continue;
        }

        // Words of control end with a space; what follows the last of them is the picture.
        const flat = group.replace(/\{[^{}]*\}/g, ' ');
        const data = flat.slice(flat.lastIndexOf('\\'));
        const hex = /^\S+\s+([0-9a-fA-F\s]+)$/.exec(data)?.[1];
        if (hex) {
            const png = kind === 'pngblip';
            pictures.push(new File([bytesOf(hex)], png ? 'anh-tu-word.png' : 'anh-tu-word.jpg', { type: png ? 'image/png' : 'image/jpeg' }));
        }
    }

    return pictures;
}
