// @ts-check
/** @import {State} from '../shared/store.js' */
/** @import {Command, Item, Items, Place} from './types.js' */
import {deskItems} from '../shared/store.js';

/**
 * Every item of the workshop, by id.
 * @param {State} state
 * @returns {Map<string, Item>}
 */
export function itemsOf(state) {
    return new Map(deskItems(state).map((item) => [item.id, item]));
}

/**
 * The items as they will be once these commands, in order, have been accepted: what has been decided must not be
 * asked again while the answer is on its way. Supports are left alone: only the server counts people.
 * @param {Items} items
 * @param {Command[]} commands
 * @returns {Map<string, Item>}
 */
export function foresee(items, commands) {
    const next = new Map(items);
    for (const command of commands) for (const change of changes(next, command)) apply(next, change);
    return next;
}

/**
 * @param {Items} items
 * @param {Command} command
 * @returns {{id: string, become: Partial<Item>}[]}
 */
function changes(items, command) {
    const c = /** @type {any} */ (command);
    switch (c.t) {
        case 'merge':
            return [...items.values()]
                .filter((i) => i.id !== c.into && (c.items.includes(i.id) || c.items.includes(i.into)))
                .map(({id}) => ({id, become: {status: 'merged', into: c.into}}));
        case 'split':
            return splitting(items, c.item);
        case 'approve':
            return c.items.map((/** @type {string} */ id) => ({id, become: {status: 'live'}}));
        case 'unmerge':
            return c.items.map((/** @type {string} */ id) => ({id, become: {status: 'live', into: undefined}}));
        case 'hide':
            return [{id: c.item, become: {status: 'hidden', reason: c.reason}}];
        case 'restore':
            return [{id: c.item, become: {status: 'live', reason: undefined}}];
        case 'move':
            return [{id: c.item, become: {place: c.place}}];
        default:
            return [];
    }
}

/**
 * K17: one merged into another goes alone; of one under which others are shown, the first takes its place.
 * @param {Items} items
 * @param {string} id
 * @returns {{id: string, become: Partial<Item>}[]}
 */
function splitting(items, id) {
    const alone = {id, become: {status: /** @type {const} */ ('live'), into: undefined}};
    const [heir, ...others] = [...items.values()].filter((i) => i.status === 'merged' && i.into === id).sort((a, b) => a.n - b.n);
    if (!heir) return [alone];
    return [alone, {...alone, id: heir.id}, ...others.map((i) => ({id: i.id, become: {into: heir.id}}))];
}

/**
 * @param {Map<string, Item>} items
 * @param {{id: string, become: Partial<Item>}} change
 */
function apply(items, {id, become}) {
    const item = items.get(id);
    if (item) items.set(id, {...item, ...become});
}

/**
 * The list an item belongs to: only items of one list may be merged, whatever their levels.
 * @param {Place} place
 */
export function listOf(place) {
    if (place.side !== undefined) return `side ${place.side}`;
    return place.question !== undefined ? `question ${place.question}` : 'comments';
}

/**
 * Highest support first, then the oldest; by age alone what has no support to show (S12).
 * @param {Item} a
 * @param {Item} b
 */
export function byRank(a, b) {
    return (b.support ?? 0) - (a.support ?? 0) || a.n - b.n;
}

/**
 * Whether the supports of these are hidden from the desk until the reveal (S13).
 * @param {Item[]} some
 */
export function veiled(some) {
    return some.some((item) => item.support === undefined);
}
