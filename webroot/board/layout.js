// @ts-check
// How many rows a room can read at once, and how large a heading may be. Lengths are in units of 1 % of the picture's height.
import {largest, lines, pages} from './fit.js';
/** @import {Geometry} from './geometry.js' */
/** @import {Measure, Span} from './fit.js' */

/** @typedef {(size: number, weight?: number) => Measure} Ruler measures text of a size in px */

const BOLD = 700;
const BETWEEN = ' · ';

/** Six rows are what a glance takes in; a seventh is read by nobody. */
export const MOST_ROWS = 6;
/** Nobody pages through more on a board; the rest is on the phones. */
export const MOST_PAGED = 60;
const TEXT = 6;
const TEXT_LINE = 1.14;
/** Longer texts end with an ellipsis here and are whole on the phones. */
const MOST_LINES = 2;
/** When all rows fit with more lines, none is cut. */
const ROOMY_LINES = 4;
const BAR = {none: 1.4, share: 1.6, leaning: 3};
const WORDS = 3.7;
const TRACKS = 3.6;
const GAP = 0.6;
const MARK = 6.4;
const LEGEND = 4.2;
const MORE = 4.95;
const QUESTION = 8;
/** Over numbers it takes less of the room: the same question is on every phone. */
const QUESTION_OVER_NUMBERS = 6;
const QUESTION_LINE = 1.15;
const QUESTION_GAP = 2.4;

/**
 * @typedef {object} Look what the rows of a list have beside their text
 * @property {boolean} marks the shape of its side
 * @property {number} beside the width of the numbers; 0 while there are none
 * @property {'none' | 'share' | 'leaning'} bar
 * @property {boolean} tracks a line under each number
 * @property {boolean} legend names over the numbers
 * @property {'none' | 'level' | 'both'} words the item's level under the text, or its side and level
 * @property {string} [question] over the rows
 */
/** @typedef {{text: string, noted: boolean}} Piece `noted`: it has words under it, whatever the list has */

/**
 * @param {Piece[]} pieces
 * @param {Look} look
 * @param {Geometry} page
 * @param {Ruler} ruler
 * @returns {{spans: Span[], lines: number}} and how many lines a row may take
 */
export function rowPages(pieces, look, page, ruler) {
    const {unit} = page;
    const measure = ruler(TEXT * unit);
    const width = page.width - ((look.marks ? MARK : 0) + look.beside) * unit;
    const height = page.height - ((look.legend ? LEGEND : 0) + MORE) * unit - questionHeight(look, page, ruler);
    const needed = pieces.slice(0, MOST_PAGED).map(({text, noted}) => ({count: lines(text, width, measure), noted}));
    const paged = (/** @type {number} */ most) => {
        const heights = needed.map(({count, noted}) => rowHeight(Math.min(most, count), noted, look) * unit);
        return pages(heights, {height, gap: GAP * unit, most: MOST_ROWS});
    };
    const roomy = paged(ROOMY_LINES);
    return roomy.length === 1 ? {spans: roomy, lines: ROOMY_LINES} : {spans: paged(MOST_LINES), lines: MOST_LINES};
}

/** @param {number} count @param {boolean} noted @param {Look} look */
function rowHeight(count, noted, {words, bar, tracks}) {
    const line = TEXT * TEXT_LINE;
    const foot = noted || words !== 'none' ? WORDS : BAR[bar];
    return Math.max(count * line + foot, tracks ? line + TRACKS : 0);
}

/** @param {Look} look @returns {number} the size of the question over the rows */
export function questionSize({legend}) {
    return legend ? QUESTION_OVER_NUMBERS : QUESTION;
}

/**
 * @param {Look} look
 * @param {Geometry} page
 * @param {Ruler} ruler
 */
function questionHeight(look, {unit, width}, ruler) {
    if (!look.question) return 0;
    const size = questionSize(look);
    return (lines(look.question, width, ruler(size * unit, BOLD)) * size * QUESTION_LINE + QUESTION_GAP) * unit;
}

/**
 * What of a line's parts there is room for, the first ones first.
 * @param {string[]} parts
 * @param {number} size of the text, in units
 * @param {Geometry} page
 * @param {Ruler} ruler
 */
export function fitting(parts, size, {unit, width, compact}, ruler) {
    const measure = ruler(size * unit, 600);
    const fits = (/** @type {number} */ n) => compact || measure(parts.slice(0, n).join(BETWEEN)) <= width;
    return parts.filter((_, i) => i === 0 || fits(i + 1)).join(BETWEEN);
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
