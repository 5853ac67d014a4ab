// @ts-check
// What there is to read: a definition, a framework with its levels, references. Cut into pages that a room can read.
import {inLang} from '../shared/i18n.js';
import {divide, largest, lines, pages} from './fit.js';
/** @import {Plan, Phase, Lang} from '../shared/protocol.js' */
/** @import {Measure} from './fit.js' */

/** @typedef {{kind: 'text' | 'point' | 'level', text: string, n?: number}} Block */
/** @typedef {{width: number, height: number, unit: number, measure: (size: number) => Measure}} Page the room for text, in px */
/** @typedef {{size: number, pages: Block[][]}} Reading */

/** Of the picture's height: what is read from the last row is never under 6 (docs: 15 m). */
const SIZES = [9, 8, 7, 6];
const TEXT = 6;
export const LINE = 1.25;
export const GAP = 2.2;
/** What a point's dash, or a level's number, takes of the line, in parts of the text size. */
export const INDENT = 1.3;

/**
 * The blocks of a reading phase, in parts that never share a page.
 * @param {Plan} plan
 * @param {Phase} phase
 * @param {Lang} lang
 * @returns {Block[][]}
 */
export function parts(plan, phase, lang) {
    const body = (phase.body ?? []).map((words) => inLang(words, lang));
    if (phase.kind !== 'framework') return [body.map((text) => ({kind: 'text', text}))];
    const [first, ...rest] = body;
    /** @type {Block[]} */
    const theories = [
        ...(first === undefined ? [] : [/** @type {Block} */ ({kind: 'text', text: first})]),
        ...rest.map((text) => /** @type {Block} */ ({kind: 'point', text})),
    ];
    const levels = plan.levels.map((level, i) => /** @type {Block} */ ({kind: 'level', text: inLang(level.name, lang), n: i + 1}));
    return [theories, levels].filter((part) => part.length > 0);
}

/**
 * Each part on as few pages as it takes, all at the largest size that needs no more pages than the smallest does.
 * @param {Block[][]} sections
 * @param {Page} page
 * @returns {Reading}
 */
export function compose(sections, page) {
    const at = (/** @type {number} */ size) => sections.flatMap((blocks) => paged(blocks, size, page));
    const fewest = at(TEXT).length;
    const size = page.height === Infinity ? TEXT : largest(SIZES, (tried) => at(tried).length <= fewest);
    return {size, pages: at(size)};
}

/**
 * @param {Block[]} blocks
 * @param {number} size
 * @param {Page} page
 */
function paged(blocks, size, page) {
    const px = size * page.unit;
    const measure = page.measure(px);
    const most = Math.max(1, Math.floor(page.height / (px * LINE)));
    const rows = (/** @type {Block} */ {kind, text}) => lines(text, page.width - (kind === 'text' ? 0 : INDENT * px), measure);
    const cut = blocks.flatMap((block) =>
        divide(block.text, most, (text) => rows({...block, text})).map((text) => ({...block, text})),
    );
    const heights = cut.map((block) => rows(block) * px * LINE);
    return pages(heights, {height: page.height, gap: GAP * page.unit}).map(({from, to}) => cut.slice(from, to));
}

/** A room reads about fifteen characters a second, and needs a moment to look up. */
const LOOK_UP = 4000;
const PER_CHARACTER = 65;

/** @param {string[]} texts @returns {number} milliseconds that a page stays before the next one */
export function readingTime(texts) {
    return LOOK_UP + PER_CHARACTER * texts.join('').length;
}
