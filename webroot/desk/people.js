// @ts-check
/** @import {Item} from './types.js' */

/**
 * How many people will support these items once they are shown as one: each person once. The server tells how many
 * support two items at once for those that are likely the same; of others nothing is known but the bounds.
 * @param {Item[]} some
 * @returns {{least: number, most: number, both: number | undefined}} `both`: who support both of two items, when known
 */
export function together(some) {
    const sum = some.reduce((total, item) => total + count(item), 0);
    const pairs = pairsOf(some);
    const overlaps = pairs.reduce((total, [a, b]) => total + overlap(a, b).most, 0);
    const largest = Math.max(0, ...some.map(count));
    const unions = pairs.map(([a, b]) => count(a) + count(b) - overlap(a, b).most);
    const [only] = pairs.length === 1 ? pairs : [];
    return {
        least: Math.max(sum - overlaps, largest, ...unions),
        most: sum - heaviestTree(some),
        both: only && known(...only),
    };
}

/** @param {Item} item whose support the desk is told */
function count({support = 0}) {
    return support;
}

/**
 * People who support both, when the server told.
 * @param {Item} a
 * @param {Item} b
 * @returns {number | undefined}
 */
function known(a, b) {
    return Math.min(count(a), count(b)) === 0 ? 0 : (a.both?.[b.id] ?? b.both?.[a.id]);
}

/**
 * @param {Item} a
 * @param {Item} b
 */
function overlap(a, b) {
    const told = known(a, b);
    return told === undefined ? {least: 0, most: Math.min(count(a), count(b))} : {least: told, most: told};
}

/**
 * The people surely counted twice along the tree of items that counts most of them (Hunter's bound: at least as many
 * are counted more than once).
 * @param {Item[]} some
 */
function heaviestTree([first, ...rest]) {
    const reached = first ? [first] : [];
    const waiting = [...rest];
    let total = 0;
    while (waiting.length > 0) {
        const nearest = waiting.map((item) => Math.max(...reached.map((r) => overlap(r, item).least)));
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
