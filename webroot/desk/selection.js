// @ts-check
/** @import {Entry} from './types.js' */

/**
 * Which entry to show now. The one that was shown stays while it is there, even when an item joined or left it; when it
 * is gone, the one that came after it takes its place, else the one before; then nothing is left to decide.
 * @param {Entry[]} before the queue as it was when `key` was chosen
 * @param {string | undefined} key
 * @param {Entry[]} now
 * @returns {Entry | undefined}
 */
export function follow(before, key, now) {
    const at = before.findIndex((entry) => entry.key === key);
    if (at < 0) return now.find((entry) => entry.key === key) ?? now[0];
    return (
        same(before[at], now) ??
        firstOf(before.slice(at + 1), now) ??
        firstOf(before.slice(0, at).reverse(), now) ??
        now[0]
    );
}

/**
 * The entry some steps away, stopping at both ends.
 * @param {Entry[]} entries
 * @param {string | undefined} key
 * @param {number} steps
 */
export function step(entries, key, steps) {
    const at = Math.max(0, entries.findIndex((entry) => entry.key === key));
    return entries[Math.min(Math.max(at + steps, 0), entries.length - 1)];
}

/**
 * @param {Entry} entry
 * @param {Entry[]} now
 */
function same(entry, now) {
    const shared = (/** @type {Entry} */ e) => e.items.filter((id) => entry.items.includes(id)).length;
    return now.find((e) => e.key === entry.key) ?? (entry.items.length > 1 ? now.find((e) => shared(e) > 1) : undefined);
}

/**
 * @param {Entry[]} candidates
 * @param {Entry[]} now
 */
function firstOf(candidates, now) {
    for (const candidate of candidates) {
        const there = same(candidate, now);
        if (there) return there;
    }
    return undefined;
}
