// @ts-check
// How much fits: lines, pages and sizes, from the width of words. Pure; the browser lends its ruler.

/** @typedef {(text: string) => number} Measure the width of one line of text */
/** @typedef {{from: number, to: number}} Span a page: the pieces from `from` up to, not including, `to` */

/** A line may break at a plain space or after a hyphen, never at a no-break space. */
const CHANCES = /(?<= )|(?<=-)(?=\p{L})/u;

/**
 * How many lines a text takes. A word wider than the line is broken where it must.
 * @param {string} text
 * @param {number} width
 * @param {Measure} measure
 */
export function lines(text, width, measure) {
    let count = 1;
    let line = '';
    for (const word of text.split(CHANCES)) {
        if (measure((line + word).trimEnd()) <= width) {
            line += word;
            continue;
        }
        if (line !== '') count++;
        const rest = Math.max(1, Math.ceil(measure(word.trimEnd()) / width));
        count += rest - 1;
        line = rest > 1 ? '' : word;
    }
    return count;
}

/**
 * Pages of pieces with known heights. A piece that is taller than a page still gets one: nothing is ever left out.
 * @param {number[]} heights
 * @param {{height: number, gap?: number, most?: number}} page
 * @returns {Span[]}
 */
export function pages(heights, {height, gap = 0, most = Infinity}) {
    /** @type {Span[]} */
    const spans = [];
    let from = 0;
    let used = 0;
    heights.forEach((tall, i) => {
        const needed = i === from ? tall : used + gap + tall;
        if (i > from && (needed > height || i - from >= most)) {
            spans.push({from, to: i});
            from = i;
            used = tall;
        } else {
            used = needed;
        }
    });
    spans.push({from, to: heights.length});
    return spans;
}

/**
 * Cuts a text that is too long for a page, where one draws breath if that is not far from the end of the page.
 * @param {string} text
 * @param {number} most lines of a page
 * @param {(text: string) => number} count
 * @returns {string[]}
 */
export function divide(text, most, count) {
    /** @type {string[]} */
    const parts = [];
    let words = text.split(/ +/);
    while (words.length > 0) {
        let fitting = words.length;
        while (fitting > 1 && count(words.slice(0, fitting).join(' ')) > most) fitting--;
        if (fitting < words.length) fitting = breath(words, fitting);
        parts.push(words.slice(0, fitting).join(' '));
        words = words.slice(fitting);
    }
    return parts;
}

/**
 * @param {string[]} words
 * @param {number} fitting
 */
function breath(words, fitting) {
    for (let i = fitting; i >= Math.ceil(fitting * 0.6); i--) {
        if (/[.;:,!?)»–—]$/u.test(words[i - 1])) return i;
    }
    return fitting;
}

/**
 * The largest size at which it fits, else the smallest.
 * @param {number[]} sizes from the largest down
 * @param {(size: number) => boolean} fits
 */
export function largest(sizes, fits) {
    return sizes.find(fits) ?? sizes[sizes.length - 1];
}
