// @ts-check
// What the literature says, in one column for each side, a few short lines at a time.
import {inLang} from '../shared/i18n.js';
import {lines, pages} from './fit.js';
/** @import {Plan, Phase, Now, Lang, Reference} from '../shared/protocol.js' */
/** @import {Geometry} from './geometry.js' */
/** @import {Ruler} from './layout.js' */

/** @typedef {{side: string, references: Reference[]}} Column */

const TEXT = 6;
const TEXT_LINE = 1.14;
const FOOT = 4;
const GAP = 1.8;
const TITLE = 8;
const GUTTER = 4;
const MOST = 5;

/**
 * References of a phase by side, those of the level that the room is at, or all in the plan's order of levels.
 * @param {Plan} plan
 * @param {Phase} phase
 * @param {Now} now
 * @returns {Column[]}
 */
export function referencesBySide(plan, phase, now) {
    const order = new Map(plan.levels.map((level, i) => [level.id, i]));
    const rank = (/** @type {Reference} */ reference) => order.get(reference.level) ?? order.size;
    return (phase.sides ?? []).map((side) => ({
        side,
        references: plan.references
            .filter((reference) => reference.side === side && (now.level === undefined || reference.level === now.level))
            .sort((a, b) => rank(a) - rank(b)),
    }));
}

/**
 * @param {Plan} plan
 * @param {Phase} phase
 * @param {Now} now
 * @param {Lang} lang
 * @param {Geometry} page
 * @param {Ruler} ruler
 */
export function referenceColumns(plan, phase, now, lang, page, ruler) {
    const {unit, compact} = page;
    const columns = referencesBySide(plan, phase, now);
    const beside = compact ? 1 : Math.max(1, columns.length);
    const width = (page.width - (beside - 1) * GUTTER * unit) / beside;
    const measure = ruler(TEXT * unit);
    const title = columns.length > 1 ? TITLE : 0;
    const spans = columns.map(({references}) => {
        const heights = references.map(
            ({text}) => (lines(inLang(text, lang), width, measure) * TEXT * TEXT_LINE + FOOT) * unit,
        );
        return pages(heights, {height: page.height - title * unit, gap: GAP * unit, most: MOST});
    });
    return {
        pages: Math.max(1, ...spans.map((own) => own.length)),
        /** @param {number} n @returns {Column[]} */
        at: (n) =>
            columns.map(({side, references}, i) => {
                const span = spans[i][n];
                return {side, references: span ? references.slice(span.from, span.to) : []};
            }),
    };
}
