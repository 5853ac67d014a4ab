// @ts-check
// Who else decides on what now (K19), as the shared state says it.
/** @import {State} from '../shared/store.js' */
/** @import {Claim, Entry, Items} from './types.js' */
import {claims} from '../shared/store.js';

/** @typedef {{time: number, device: string}} Here the server's time, and this device's name for itself */

/** Nothing is claimed by anyone: for a desk that is alone. @type {Here} */
export const ALONE = {time: Infinity, device: ''};

/**
 * The claims of other devices that still hold, by item; a group is claimed with any of those shown under it.
 * @param {State} state
 * @param {Items} items
 * @param {Here} here
 * @returns {Map<string, Claim>}
 */
export function ofOthers(state, items, {time, device}) {
    const found = new Map();
    for (const claim of claims(state, time)) {
        if (claim.device === device) continue;
        const into = items.get(claim.id)?.into;
        found.set(claim.id, claim);
        if (into !== undefined && !found.has(into)) found.set(into, claim);
    }
    return found;
}

/**
 * @param {Entry[]} entries
 * @param {Map<string, Claim>} claimed
 * @returns {Entry[]} the same, each with the claim that keeps it from this desk
 */
export function marked(entries, claimed) {
    if (claimed.size === 0) return entries;
    return entries.map((entry) => {
        const id = entry.items.find((one) => claimed.has(one));
        return id === undefined ? entry : {...entry, claim: claimed.get(id)};
    });
}

/**
 * @param {State} state
 * @param {Here} here
 * @returns {number} ms until a claim of another's lapses by itself; never, when there is none
 */
export function untilFree(state, {time, device}) {
    return Math.min(...claims(state, time).filter((claim) => claim.device !== device).map((claim) => claim.until - time));
}
