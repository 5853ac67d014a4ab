// @ts-check

/** Words that say nothing about what two texts have in common. */
const EMPTY_WORDS = new Set(
    (
        'les des une aux par pour sur dans avec sans est sont pas plus que qui dont leur leurs nos vos mes ses ces ' +
        'cette tout tous toute toutes entre comme moins mais son sa the and for with from are not this that our your ' +
        'their into has have its can will'
    ).split(' '),
);

const WORD = /[\p{L}\p{N}\p{M}]+/gu;

/**
 * Without accents, case or ligatures: what two people would type for the same word.
 * @param {string} text
 */
export function fold(text) {
    return text
        .normalize('NFD')
        .replace(/\p{M}+/gu, '')
        .toLowerCase()
        .replace(/œ/g, 'oe')
        .replace(/æ/g, 'ae')
        .replace(/[’ʼ]/g, "'");
}

/**
 * Whether two folded words are the same but for their ending: a plural, or a form of the same stem. It only chooses what
 * is marked, so it may be wrong where a linguist would not.
 * @param {string} one
 * @param {string} other
 */
export function alike(one, other) {
    const [short, long] = one.length < other.length ? [one, other] : [other, one];
    let same = 0;
    while (same < short.length && short[same] === long[same]) same++;
    const [shortEnd, longEnd] = [short.length - same, long.length - same];
    if (shortEnd === 0) return longEnd === 0 || (same >= 3 && longEnd <= 1) || (same >= 4 && longEnd <= 4);
    return (same >= 5 && shortEnd <= 3 && longEnd <= 3) || (same >= 8 && shortEnd <= 5 && longEnd <= 5);
}

/**
 * The words that all these texts have in common, folded, in the first text's order.
 * @param {string[]} texts
 */
export function sharedWords(texts) {
    const [first = [], ...others] = texts.map(telling);
    return [...new Set(first)].filter((word) => others.every((words) => words.some((w) => alike(w, word))));
}

/**
 * The text cut into pieces, those that are a shared word marked. The pieces joined give the text back.
 * @param {string} text
 * @param {string[]} shared
 * @returns {{text: string, marked: boolean}[]}
 */
export function marked(text, shared) {
    const wanted = shared.flatMap((phrase) => fold(phrase).match(WORD) ?? []);
    /** @type {{text: string, marked: boolean}[]} */
    const pieces = [];
    let end = 0;
    for (const match of text.matchAll(WORD)) {
        if (!wanted.some((word) => alike(word, fold(match[0])))) continue;
        if (match.index > end) pieces.push({text: text.slice(end, match.index), marked: false});
        pieces.push({text: match[0], marked: true});
        end = match.index + match[0].length;
    }
    if (end < text.length || pieces.length === 0) pieces.push({text: text.slice(end), marked: false});
    return pieces;
}

/**
 * Whether each word typed begins a word of the text, or stands somewhere in it.
 * @param {string} text
 * @param {string} typed
 */
export function found(text, typed) {
    const folded = fold(text);
    return fold(typed)
        .split(/\s+/)
        .every((word) => folded.includes(word));
}

/** @param {string} text */
function telling(text) {
    return (fold(text).match(WORD) ?? []).filter((word) => word.length > 2 && !EMPTY_WORDS.has(word));
}
