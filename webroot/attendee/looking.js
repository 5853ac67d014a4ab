// @ts-check
// Which ideas the list shows: those that the step is about, and of these one level at a time where there are levels. Pure.
/** @import {Phase, Place, Plan} from '../shared/protocol.js' */
/** @import {Item} from '../shared/store.js' */
/** @import {Vote} from './marks.js' */
import {asks} from './marks.js';

/** @typedef {{level: string, items: Item[]}} Stop a level that has ideas; `''` is « je ne sais pas » */

/** Whether ideas of all levels are read here: one goes from level to level. @param {Phase} phase */
export function isByLevel(phase) {
    return phase.kind === 'clarify' || phase.kind === 'vote';
}

/**
 * @param {Item[]} items
 * @param {Phase} phase
 */
export function itemsOf(items, phase) {
    return items.filter((item) => asks(phase, item.place));
}

/**
 * @param {Plan} plan
 * @param {Item[]} items
 * @returns {Stop[]} in the plan's order
 */
export function stopsOf(plan, items) {
    const inPlaces = items.filter((item) => item.place.side !== undefined);
    return [...plan.levels.map((level) => level.id), '']
        .map((level) => ({level, items: inPlaces.filter((item) => (item.place.level ?? '') === level)}))
        .filter((stop) => stop.items.length > 0);
}

/**
 * The level that the list shows: the one that was chosen, else the room's, else all; but where each level has its own
 * points, one begins with the first.
 * @param {Stop[]} stops
 * @param {string | null | undefined} chosen
 * @param {string | undefined} rooms
 * @param {Vote | undefined} vote
 * @returns {string | null} nothing: all
 */
export function levelShown(stops, chosen, rooms, vote) {
    const has = (/** @type {string | null | undefined} */ level) => stops.some((stop) => stop.level === level);
    if (chosen === null || has(chosen)) return chosen ?? null;
    if (has(rooms)) return rooms ?? null;
    const byLevel = vote?.rule.kind === 'dots' && vote.rule.per === 'level';
    return byLevel && vote.open ? (stops[0]?.level ?? null) : null;
}

/**
 * Where one goes from a level: to its neighbours, all levels being after the last.
 * @param {Stop[]} stops
 * @param {string | null} level
 * @param {1 | -1} by
 * @returns {string | null | undefined} nothing: there is no further
 */
export function neighbour(stops, level, by) {
    const all = [...stops.map((stop) => stop.level), null];
    return all[all.indexOf(level) + by];
}

/**
 * Ideas of several levels are read under the name of each, but for results: these have one order for all.
 * @param {Phase} phase
 * @param {string | null} level
 * @param {Vote | undefined} vote
 */
export function isLaidOut(phase, level, vote) {
    const told = vote?.poll && !vote.open && (vote.poll.revealed || vote.poll.blind === 'none');
    return isByLevel(phase) && level === null && !phase.questions?.length && !told;
}

/** Whether two places are the same to a list. @param {Place} place @param {string | null} level */
export function isAt(place, level) {
    return level === null || (place.level ?? '') === level;
}
