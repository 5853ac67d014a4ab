// @ts-check
/** @import {Item} from './types.js' */

/**
 * How many people will support these items once they are shown as one: each person once. For two items the number is
 * exact; for more, the desk knows only who supports two at once, so it may be a range.
 * @param {Item[]} some
 * @returns {{least: number, most: number, overlap: number}} `overlap`: people counted more than once before, when two
 */
export function together(some) {
    const sum = some.reduce((total, item) => total + item.support, 0);
    const pairs = pairsOf(some);
    const overlaps = pairs.reduce((total, [a, b]) => total + overlap(a, b), 0);
    const largestUnion = Math.max(0, ...pairs.map(([a, b]) => a.support + b.support - overlap(a, b)));
    return {
        least: Math.max(sum - overlaps, largestUnion),
        most: sum - heaviestTree(some),
        overlap: some.length === 2 ? overlaps : 0,
    };
}

/**
 * People who support both.
 * @param {Item} a
 * @param {Item} b
 */
function overlap(a, b) {
    return a.both?.[b.id] ?? b.both?.[a.id] ?? 0;
}

/**
 * The people counted twice along the tree of items that counts most of them (Hunter's bound: at least as many are
 * counted more than once).
 * @param {Item[]} some
 */
function heaviestTree([first, ...rest]) {
    const reached = first ? [first] : [];
    const waiting = [...rest];
    let total = 0;
    while (waiting.length > 0) {
        const nearest = waiting.map((item) => Math.max(...reached.map((r) => overlap(r, item))));
        const best = nearest.indexOf(Math.max(...nearest));
        total += nearest[best];
        reached.push(...waiting.splice(best, 1));
    }
    return total;
}

/**
 * @param {Item[]} some
 * @returns {[Item, Item][]}
 */
function pairsOf(some) {
    return some.flatMap((a, i) => some.slice(i + 1).map((b) => /** @type {[Item, Item]} */ ([a, b])));
}
