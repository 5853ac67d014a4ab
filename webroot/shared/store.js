// @ts-check
// What the room shares, as a client holds it: (state, frame) → state. Pure; nothing here knows a socket or a page.
/** @import {Place, Frame, Mine, Now, Counts, ItemValue, ThemeValue, DeskValue, DecisionValue} from './protocol.js' */

/** @typedef {{epoch: string | null, seq: number, entries: ReadonlyMap<string, any>, mine: Mine}} State */
/** @typedef {ItemValue & {id: string}} Item */
/** @typedef {ThemeValue & {id: string}} Theme */

/** @returns {State} */
export function empty() {
    return {epoch: null, seq: 0, entries: new Map(), mine: {items: {}, votes: []}};
}

/**
 * A delta that does not join on to what is held: something was missed, the client reconnects with its `since` (S4).
 * @param {State} state
 * @param {Frame} frame
 */
export function missed(state, frame) {
    return frame.t === 'delta' && (frame.epoch !== state.epoch || frame.from > state.seq);
}

/**
 * @param {State} state
 * @param {Frame} frame
 * @returns {State}
 */
export function receive(state, frame) {
    switch (frame.t) {
        case 'snapshot':
            return {...state, epoch: frame.epoch, seq: frame.seq, entries: new Map(Object.entries(frame.state))};
        case 'delta':
            return missed(state, frame) ? state : changed(state, frame);
        case 'mine':
            return {...state, mine: {items: frame.items, votes: frame.votes}};
        default:
            return state;
    }
}

/**
 * @param {State} state
 * @param {Frame} delta
 * @returns {State}
 */
function changed(state, delta) {
    const entries = new Map(state.entries);
    for (const [key, value] of Object.entries(delta.set ?? {})) entries.set(key, value);
    for (const key of delta.gone ?? []) entries.delete(key);
    return {...state, seq: delta.to, entries};
}

/**
 * Where to resume from; nothing before the first snapshot.
 * @param {State} state
 * @returns {{epoch: string, seq: number} | undefined}
 */
export function since(state) {
    return state.epoch === null ? undefined : {epoch: state.epoch, seq: state.seq};
}

/** @type {Now} what a page shows before the first snapshot: nothing is open */
const NOWHERE = {phase: '', revealed: false, adding: false, voting: false, door: true};

/** @param {State} state @returns {Now} */
export function now(state) {
    return state.entries.get('now') ?? NOWHERE;
}

/** @param {State} state @returns {{joined: number, online: number}} */
export function people(state) {
    return state.entries.get('people') ?? {joined: 0, online: 0};
}

/** @param {State} state @returns {Counts} */
export function counts(state) {
    return state.entries.get('counts') ?? {};
}

/** @param {State} state @returns {number} items that are in no theme yet */
export function unthemed(state) {
    return state.entries.get('unthemed')?.count ?? 0;
}

/** @param {State} state @returns {{items: string[], shared: string[]}[]} likely duplicates, most alike first */
export function queue(state) {
    return state.entries.get('queue')?.groups ?? [];
}

/**
 * The items of a place, in the order that every screen shows (S12). A filter names what must be equal:
 * `{side: 'challenge'}` is all levels of a side, `{side: 'challenge', level: ''}` its « je ne sais pas ».
 * @param {State} state
 * @param {Place} [filter]
 * @returns {Item[]}
 */
export function items(state, filter = {}) {
    return standingItems(state).filter((item) => matches(item.place, filter));
}

/** @type {WeakMap<ReadonlyMap<string, any>, Item[]>} one sort per state, however many lists a page draws */
const sorted = new WeakMap();

/** @param {State} state @returns {Item[]} every item that stands on its own, in the order of S12 */
export function standingItems(state) {
    let list = sorted.get(state.entries);
    if (!list) {
        list = /** @type {Item[]} */ (family(state, 'item/')).sort(bySupport);
        sorted.set(state.entries, list);
    }
    return list;
}

/** @param {State} state @param {string} id @returns {Item | undefined} */
export function item(state, id) {
    const value = state.entries.get(`item/${id}`);
    return value && {...value, id};
}

/** @param {State} state @returns {Theme[]} the emerging themes, in the order of S12 */
export function themes(state) {
    return /** @type {Theme[]} */ (family(state, 'theme/')).sort(bySupport);
}

/** @param {State} state @returns {(DeskValue & {id: string})[]} every item of the desk, by number */
export function deskItems(state) {
    return /** @type {(DeskValue & {id: string})[]} */ (family(state, 'desk/')).sort((a, b) => a.n - b.n);
}

/** @param {State} state @returns {(DecisionValue & {id: string})[]} the latest first */
export function decisions(state) {
    return /** @type {(DecisionValue & {id: string})[]} */ (family(state, 'decision/')).sort((a, b) => b.n - a.n);
}

/**
 * @param {State} state
 * @param {string} prefix
 * @returns {any[]}
 */
function family(state, prefix) {
    const found = [];
    for (const [key, value] of state.entries) {
        if (key.startsWith(prefix)) found.push({...value, id: key.slice(prefix.length)});
    }
    return found;
}

/**
 * @param {{support?: number, n: number}} a
 * @param {{support?: number, n: number}} b
 */
function bySupport(a, b) {
    return (b.support ?? 0) - (a.support ?? 0) || a.n - b.n;
}

/**
 * @param {Place} place
 * @param {Place} filter
 */
export function matches(place, filter) {
    return (
        (filter.side === undefined || place.side === filter.side) &&
        (filter.level === undefined || (place.level ?? '') === filter.level) &&
        (filter.question === undefined || place.question === filter.question) &&
        (filter.comments === undefined || place.comments === filter.comments)
    );
}
