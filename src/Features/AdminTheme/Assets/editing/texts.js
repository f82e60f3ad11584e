import vi from './texts.vi.js';

const dictionary = document.documentElement.lang.toLowerCase().startsWith('en') ? {} : vi;

/** The text in the page's language; `{0}`, `{1}`… are filled in. Keys are the English texts. */
export function t(text, ...values) {
    return (dictionary[text] ?? text).replace(/\{(\d)\}/g, (_, i) => values[i] ?? '');
}

export function clock(date) {
    return new Intl.DateTimeFormat(document.documentElement.lang || 'vi', { hour: '2-digit', minute: '2-digit' }).format(date);
}

export function dayAndClock(date) {
    return date.toDateString() === new Date().toDateString()
        ? clock(date)
        : new Intl.DateTimeFormat(document.documentElement.lang || 'vi', { day: '2-digit', month: '2-digit', hour: '2-digit', minute: '2-digit' }).format(date);
}
