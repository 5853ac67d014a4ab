// @ts-check
/** @import {Command, Entry, Item, Items, QueueName} from './types.js' */
import {byRank, listOf} from './items.js';
import {found, sharedWords} from './likeness.js';

/** @type {QueueName[]} where something waits for someone, in the order of their keys, 1 to 6 */
export const WORK = ['duplicates', 'pending', 'unplaced', 'recent', 'asked', 'late'];

/** @type {QueueName[]} in the order of their keys, 1 to 8: last, where things rest */
export const QUEUES = [...WORK, 'hidden', 'merged'];

/** @type {QueueName[]} */
export const ALL = [...QUEUES, 'search', 'picked'];

/**
 * Groups that look alike and are still to be judged, as the server ranks them.
 * @param {Items} items
 * @param {{items: string[], shared: string[]}[]} groups
 * @param {Command[]} commands those on their way
 * @returns {Entry[]}
 */
export function duplicates(items, groups, commands) {
    const apart = commands.filter((c) => c.t === 'apart').map((c) => new Set(/** @type {string[]} */ (c.items)));
    return groups
        .map((group) => ({...group, items: standing(items, group.items)}))
        .filter((group) => group.items.length > 1)
        .filter((group) => !apart.some((told) => group.items.every((id) => told.has(id))))
        .map((group) => entry(items, group.items, group.shared));
}

/**
 * Items that stand and that nobody at this desk has looked at, the newest first.
 * @param {Items} items
 * @param {ReadonlySet<string>} seen
 */
export function recent(items, seen) {
    return single(items, (item) => item.status === 'live' && !seen.has(item.id), (a, b) => b.n - a.n);
}

/** Those that wait for the desk, the oldest first. @param {Items} items */
export function pending(items) {
    return single(items, (item) => item.status === 'pending', (a, b) => a.n - b.n);
}

/**
 * Those whose author was asked what is meant: answers that nobody has read yet first, then those that most people wait for.
 * @param {Items} items
 * @param {readonly string[]} awaited
 */
export function asked(items, awaited) {
    const waited = (/** @type {Item} */ item) => Boolean(item.asked) || awaited.includes(item.id);
    const rank = (/** @type {Item} */ item) => item.asked || Infinity;
    const order = (/** @type {Item} */ a, /** @type {Item} */ b) => (rank(a) === rank(b) ? a.n - b.n : rank(b) - rank(a));
    return single(items, (item) => (item.status === 'live' || item.status === 'merged') && waited(item), order);
}

/**
 * Those that came after their phase, not looked at yet first.
 * @param {Items} items
 * @param {ReadonlySet<string>} seen
 */
export function late(items, seen) {
    const rank = (/** @type {Item} */ item) => Number(seen.has(item.id));
    return single(items, (item) => item.status === 'live' && Boolean(item.late), (a, b) => rank(a) - rank(b) || a.n - b.n);
}

/** @param {Items} items */
export function unplaced(items) {
    return single(items, (item) => item.status === 'live' && isUnplaced(item), (a, b) => a.n - b.n);
}

/** @param {Items} items */
export function hidden(items) {
    return single(items, (item) => item.status === 'hidden', (a, b) => b.n - a.n);
}

/**
 * One entry for each item under which others are shown.
 * @param {Items} items
 * @returns {Entry[]}
 */
export function merged(items) {
    const kept = new Set([...items.values()].filter((item) => item.status === 'merged').map((item) => item.into));
    return single(items, (item) => kept.has(item.id), byRank);
}

/**
 * Every item whose text holds the words typed; without words, every item.
 * @param {Items} items
 * @param {string} typed
 */
export function matching(items, typed) {
    return single(items, (item) => found(item.text, typed), (a, b) => rankOfStatus(a) - rankOfStatus(b) || byRank(a, b));
}

/**
 * An entry about these items, the best supported first; the words in common are looked for when nobody gave them.
 * @param {Items} items
 * @param {string[]} ids
 * @param {string[]} [shared]
 * @returns {Entry}
 */
export function entry(items, ids, shared) {
    const ordered = ids.flatMap((id) => items.get(id) ?? []).sort(byRank);
    return {
        key: ordered.map((item) => item.id).sort().join(' '),
        items: ordered.map((item) => item.id),
        shared: shared?.length ? shared : ordered.length > 1 ? sharedWords(ordered.map((item) => item.text)) : [],
    };
}

/**
 * Those shown as this one.
 * @param {Items} items
 * @param {string} id
 */
export function under(items, id) {
    return [...items.values()].filter((item) => item.status === 'merged' && item.into === id).sort((a, b) => a.n - b.n);
}

/**
 * Whether they can be shown as one: each stands on its own, all in one list.
 * @param {Item[]} some
 */
export function mergeable(some) {
    return some.length > 1 && some.every((i) => i.status === 'live' && listOf(i.place) === listOf(some[0].place));
}

/** @param {Item} item */
export function isUnplaced(item) {
    return item.place.side !== undefined && item.place.level === undefined;
}

/**
 * The queue with what was put off at its end, in the order in which it was put off.
 * @param {Entry[]} entries
 * @param {readonly string[]} later
 */
export function withLaterLast(entries, later) {
    const rank = (/** @type {Entry} */ e) => later.indexOf(e.key);
    return [...entries].sort((a, b) => rank(a) - rank(b));
}

/**
 * @param {Items} items
 * @param {string[]} ids
 */
function standing(items, ids) {
    const some = ids.flatMap((id) => items.get(id) ?? []).filter((item) => item.status === 'live');
    const list = some.length > 0 ? listOf(some[0].place) : '';
    return some.filter((item) => listOf(item.place) === list).map((item) => item.id);
}

/**
 * @param {Items} items
 * @param {(item: Item) => boolean} test
 * @param {(a: Item, b: Item) => number} order
 * @returns {Entry[]}
 */
function single(items, test, order) {
    return [...items.values()]
        .filter(test)
        .sort(order)
        .map((item) => ({key: item.id, items: [item.id], shared: []}));
}

/** @param {Item} item */
function rankOfStatus(item) {
    return ['pending', 'live', 'merged', 'hidden', 'withdrawn'].indexOf(item.status);
}
