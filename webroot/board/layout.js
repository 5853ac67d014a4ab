// @ts-check
// How many rows a room can read at once, and how large a heading may be. Lengths are in units of 1 % of the picture's height.
import {largest, lines, pages} from './fit.js';
/** @import {Geometry} from './geometry.js' */
/** @import {Measure, Span} from './fit.js' */

/** @typedef {(size: number, weight?: number) => Measure} Ruler measures text of a size in px */

const BOLD = 700;

/** Six rows are what a glance takes in; a seventh is read by nobody. */
export const MOST_ROWS = 6;
/** Nobody pages through more on a board; the rest is on the phones. */
const MOST_PAGED = 60;
const TEXT = 6;
const TEXT_LINE = 1.14;
/** Longer texts end with an ellipsis here and are whole on the phones. */
const MOST_LINES = 2;
/** When all rows fit with more lines, none is cut. */
const ROOMY_LINES = 4;
const BAR = 1.6;
const WORDS = 4.2;
const GAP = 1;
const MARK = 6.4;
/** Two digits with the air before them, and each further one. */
const NUMBER = 10.4;
const DIGIT = 4;
const ASIDE = 18;
const MORE = 5.4;
const QUESTION = 8;
const QUESTION_LINE = 1.15;
const QUESTION_GAP = 2.4;

/**
 * @typedef {object} Look what a row has beside its text
 * @property {boolean} marks the shape of its side
 * @property {number} digits of the largest support; 0 while support is hidden
 * @property {'none' | 'aside' | 'under'} words its level under the number, or side and level under the text
 * @property {string} [question] over the rows
 */

/**
 * @param {string[]} texts
 * @param {Look} look
 * @param {Geometry} page
 * @param {Ruler} ruler
 * @returns {{spans: Span[], lines: number}} and how many lines a row may take
 */
export function rowPages(texts, look, page, ruler) {
    const {unit} = page;
    const measure = ruler(TEXT * unit);
    const width = page.width - ((look.marks ? MARK : 0) + beside(look)) * unit;
    const height = page.height - MORE * unit - questionHeight(look.question, page, ruler);
    const needed = texts.slice(0, MOST_PAGED).map((text) => lines(text, width, measure));
    const paged = (/** @type {number} */ most) => {
        const heights = needed.map((count) => rowHeight(Math.min(most, count), look) * unit);
        return pages(heights, {height, gap: GAP * unit, most: MOST_ROWS});
    };
    const roomy = paged(ROOMY_LINES);
    return roomy.length === 1 ? {spans: roomy, lines: ROOMY_LINES} : {spans: paged(MOST_LINES), lines: MOST_LINES};
}

/** @param {Look} look @returns {number} the width of what is right of the text */
function beside({digits, words}) {
    if (words === 'aside') return ASIDE;
    return digits === 0 ? 0 : NUMBER + Math.max(0, digits - 2) * DIGIT;
}

/** @param {number} count @param {Look} look */
function rowHeight(count, {digits, words}) {
    const line = TEXT * TEXT_LINE;
    const bar = digits > 0 ? BAR : 0;
    if (words === 'under') return count * line + WORDS;
    if (words === 'none') return count * line + bar;
    return Math.max(count * line + bar, (digits > 0 ? line : 0) + WORDS);
}

/**
 * @param {string | undefined} question
 * @param {Geometry} page
 * @param {Ruler} ruler
 */
function questionHeight(question, {unit, width}, ruler) {
    if (!question) return 0;
    return (lines(question, width, ruler(QUESTION * unit, BOLD)) * QUESTION * QUESTION_LINE + QUESTION_GAP) * unit;
}

/** Sizes of the header's large line under a small one; at the last there is room for two lines. */
const HEADINGS = [6, 5, 4.3, 3.6];
/** Without the small line a long one may take two lines of this size. */
const TWO_LINES = 4.8;

/**
 * @param {string} text
 * @param {boolean} whole it says enough without the small line above it
 * @param {Geometry} page
 * @param {Ruler} ruler
 * @returns {{size: number, alone: boolean}} whether it stands without the small line
 */
export function headingSize(text, whole, {unit, heading, compact}, ruler) {
    if (compact) return {size: TEXT, alone: false};
    const wide = heading * 0.98;
    const size = largest(HEADINGS, (tried) => ruler(tried * unit, BOLD)(text) <= wide);
    const alone = whole && size < TWO_LINES && lines(text, wide, ruler(TWO_LINES * unit, BOLD)) <= 2;
    return alone ? {size: TWO_LINES, alone} : {size, alone};
}
