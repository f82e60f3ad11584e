import { buildLists, isWord } from './word.js';

const DROPPED = 'script, style, meta, link, title, head, xml, template, noscript, iframe, object, embed, form, input, button, select, textarea, svg, math, audio, video, canvas';
const KEPT = {
    A: ['href', 'title'], IMG: ['src', 'alt', 'width', 'height'], TD: ['colspan', 'rowspan'], TH: ['colspan', 'rowspan'], OL: ['start'],
};
const LINK = /^(?:https?:|mailto:|tel:|\/|#|[^:]*$)/i;

function unwrap(element) {
    element.replaceWith(...element.childNodes);
}

function rename(element, name) {
    const made = element.ownerDocument.createElement(name);
    made.append(...element.childNodes);
    element.replaceWith(made);
    return made;
}

/** Bold and italic that are only styles become marks; Google Docs wraps everything in a b that is not bold. */
function marks(body) {
    for (const element of [...body.querySelectorAll('[style]')]) {
        const style = element.getAttribute('style').toLowerCase();
        const heading = element.closest('h1, h2, h3, h4, h5, h6, th');
        if (/^b$|^strong$/i.test(element.tagName) && /(?:^|;)\s*font-weight:\s*(normal|400)/.test(style)) {
            unwrap(element);
            continue;
        }

        if (element.tagName !== 'SPAN' && element.tagName !== 'FONT') {
            continue;
        }

        let inner = element;
        const wrap = name => {
            const mark = body.ownerDocument.createElement(name);
            mark.append(...inner.childNodes);
            inner.append(mark);
            inner = mark;
        };
        if (!heading && /(?:^|;)\s*font-weight:\s*(bold|[6-9]00)/.test(style)) {
            wrap('strong');
        }

        if (/(?:^|;)\s*font-style:\s*italic/.test(style)) {
            wrap('em');
        }

        if (/(?:^|;)\s*text-decoration(-line)?:[^;]*underline/.test(style) && !element.closest('a') && !element.querySelector('a')) {
            wrap('u');
        }
    }
}

function removeComments(body) {
    const walker = body.ownerDocument.createTreeWalker(body, NodeFilter.SHOW_COMMENT);
    const comments = [];
    while (walker.nextNode()) {
        comments.push(walker.currentNode);
    }

    comments.forEach(comment => comment.remove());
}

/** Word writes headings as paragraphs of a class when its heading styles are its own. */
function headings(body) {
    for (const paragraph of [...body.querySelectorAll('p[class*="MsoTitle"], p[class*="MsoHeading"]')]) {
        rename(paragraph, 'h2');
    }

    // The title of the page is the only h1; the text starts at h2. Levels keep their distance as far as there are any.
    for (const heading of [...body.querySelectorAll('h1, h5, h6')]) {
        rename(heading, heading.tagName === 'H1' ? 'h2' : 'h4');
    }
}

/** Paragraphs that are spacing only, and cells whose single paragraph is only a wrapper. */
function tidy(body) {
    for (const paragraph of [...body.querySelectorAll('p, h2, h3, h4')]) {
        if (!paragraph.querySelector('img, br') && paragraph.textContent.replace(/[\s\u00a0]/g, '') === '') {
            paragraph.remove();
        }
    }
}

/** Pictures stand between paragraphs, not in them: one that is alone in its paragraph takes the paragraph's place. */
function stand(image, figure) {
    const paragraph = image.closest('p, h2, h3, h4');
    if (paragraph === null) {
        image.replaceWith(figure);
        return;
    }

    image.remove();
    if (paragraph.textContent.trim() === '' && !paragraph.querySelector('img, figure')) {
        paragraph.replaceWith(figure);
    } else {
        paragraph.after(figure);
    }
}

/**
 * Cleans what was copied from Word, a web page or an office program: structure stays, looks go. Pictures that have to be
 * fetched are given to `take(image)`, which returns the id of an upload or null when the picture cannot be had.
 */
export function cleanPasted(html, take = () => null) {
    const body = new DOMParser().parseFromString(html, 'text/html').body;

    // Markup of our own editor comes back as it is.
    if (body.querySelector('[data-pm-slice]') && !isWord(html)) {
        return html;
    }

    removeComments(body);
    body.querySelectorAll(DROPPED).forEach(element => element.remove());
    [...body.querySelectorAll('*')].filter(element => element.tagName.includes(':')).forEach(unwrap);
    buildLists(body);
    marks(body);
    headings(body);

    for (const image of [...body.querySelectorAll('img')]) {
        const id = take(image);
        if (id === true) {
            continue;
        }

        if (id === null) {
            image.remove();
        } else {
            const figure = body.ownerDocument.createElement('figure');
            figure.setAttribute('data-upload', id);
            const place = image.closest('figure');
            const caption = place?.querySelector('figcaption');
            const alt = body.ownerDocument.createElement('img');
            alt.alt = image.alt;
            figure.append(alt);
            if (caption) {
                figure.append(caption);
            }

            stand(place ?? image, figure);
        }
    }

    for (const element of [...body.querySelectorAll('*')]) {
        const kept = [...(KEPT[element.tagName] ?? []), 'data-upload'];
        [...element.attributes].filter(attribute => !kept.includes(attribute.name)).forEach(attribute => element.removeAttribute(attribute.name));
        if (element.tagName === 'A' && !LINK.test((element.getAttribute('href') ?? '').trim())) {
            unwrap(element);
        } else if (element.tagName === 'SPAN' || element.tagName === 'FONT') {
            unwrap(element);
        }
    }

    // Bookmarks of Word: anchors that lead nowhere.
    body.querySelectorAll('a:not([href])').forEach(unwrap);
    tidy(body);
    body.normalize();
    return body.innerHTML.normalize('NFC');
}
