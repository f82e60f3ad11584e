/** What a text would lose by passing through the editor: names of elements, in order of the alphabet. */
const SAME = { B: 'STRONG', I: 'EM', DEL: 'S', STRIKE: 'S' };
const WITHOUT_LOSS = new Set(['DIV', 'SPAN', 'SECTION', 'ARTICLE', 'FONT', 'TBODY', 'THEAD', 'TFOOT', 'COL', 'COLGROUP', 'P', 'BR', 'FIGURE', 'FIGCAPTION', 'CENTER', 'WBR']);

function count(html) {
    const found = new Map();
    for (const element of new DOMParser().parseFromString(html, 'text/html').body.querySelectorAll('*')) {
        const name = SAME[element.tagName] ?? element.tagName;
        if (!WITHOUT_LOSS.has(name)) {
            found.set(name, (found.get(name) ?? 0) + 1);
        }
    }

    return found;
}

const words = html => new DOMParser().parseFromString(html, 'text/html').body.textContent.replace(/[\s\u00a0]+/g, '').normalize('NFC');

export function lostBetween(before, after) {
    const kept = count(after);
    const lost = [...count(before)].filter(([name, times]) => (kept.get(name) ?? 0) < times).map(([name]) => `<${name.toLowerCase()}>`).sort();
    return lost.length === 0 && words(before) !== words(after) ? ['…'] : lost;
}
