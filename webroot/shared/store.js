// @ts-check
// What the room shares, as a client holds it: (state, frame) → state. Pure; nothing here knows a socket or a page.
/** @import {
 *   Ballot, ClaimValue, Counts, DecisionValue, DeskValue, DoneValue, Frame, GrantValue, HouseValue, ItemValue, Mine, Now,
 *   PeopleValue, Place, PollValue, ThemeValue, WaitingValue,
 * } from './protocol.js' */
import {inOwnOrder} from './order.js';

/** @typedef {{epoch: string | null, seq: number, entries: ReadonlyMap<string, any>, mine: Mine}} State */
/** @typedef {ItemValue & {id: string}} Item */
/** @typedef {ThemeValue & {id: string}} Theme */
/** @typedef {PollValue & {id: string}} Poll */
/** @typedef {GrantValue & {id: string}} Grant */

/** @type {Mine} what a seat has before it said anything */
const NOTHING = {items: {}, ballots: [], done: {}};

/** @returns {State} */
export function empty() {
    return {epoch: null, seq: 0, entries: new Map(), mine: NOTHING};
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
            return {...state, mine: mineOf(frame)};
        default:
            return state;
    }
}

/** @param {Frame} frame @returns {Mine} always whole (M1) */
function mineOf({t: _, ...mine}) {
    return {...NOTHING, ...mine};
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
const NOWHERE = {phase: '', paused: false, revealed: false, levels: [], adding: false, asking: false, voting: false, door: true};

/** @param {State} state @returns {Now} */
export function now(state) {
    return {...NOWHERE, ...state.entries.get('now')};
}

/** @param {State} state @returns {PeopleValue} */
export function people(state) {
    return {joined: 0, devices: 0, online: 0, ...state.entries.get('people')};
}

/** @param {State} state @returns {DoneValue} how many have finished the room's phase, and each of its levels */
export function done(state) {
    return state.entries.get('done') ?? {phase: now(state).phase, all: 0, levels: {}};
}

/** @param {State} state @returns {Poll[]} one for each vote of the plan */
export function polls(state) {
    return family(state, 'poll/');
}

/** @param {State} state @param {string | undefined} [vote] without one, the vote of the phase in which the room is @returns {Poll | undefined} */
export function poll(state, vote = now(state).vote) {
    const value = state.entries.get(`poll/${vote}`);
    return value && {...value, id: vote};
}

/**
 * What one person of this seat says under a vote, in one of its rounds (M3).
 * @param {State} state
 * @param {string} vote
 * @param {number} round
 * @param {number} [person] from 1
 * @returns {Ballot | undefined}
 */
export function ballot(state, vote, round, person = 1) {
    return state.mine.ballots[person - 1]?.[vote]?.[round];
}

/** @param {State} state @returns {WaitingValue} what waits for the desk or for an author */
export function waiting(state) {
    return state.entries.get('waiting') ?? {pending: 0, unplaced: 0, asked: 0, late: 0};
}

/** @param {State} state @param {number} time the server's @returns {(ClaimValue & {id: string})[]} those that hold at this time */
export function claims(state, time) {
    return family(state, 'claim/').filter((claim) => claim.until > time);
}

/** @param {State} state @returns {HouseValue | undefined} what only the facilitator knows of the room */
export function house(state) {
    return state.entries.get('house');
}

/** @param {State} state @returns {Grant[]} every link that was made, the oldest first */
export function grants(state) {
    return family(state, 'grant/').sort((a, b) => a.n - b.n);
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

/** @type {WeakMap<ReadonlyMap<string, any>, {order: number | undefined, list: Item[]}>} one sort per state, however many lists a page draws */
const sorted = new WeakMap();

/** @param {State} state @returns {Item[]} every item that stands on its own, in the order of S12 */
export function standingItems(state) {
    const {order} = state.mine;
    const held = sorted.get(state.entries);
    if (held && held.order === order) return held.list;
    const list = /** @type {Item[]} */ (family(state, 'item/')).sort(byScore(order));
    sorted.set(state.entries, {order, list});
    return list;
}

/** @param {State} state @param {string} id @returns {Item | undefined} */
export function item(state, id) {
    const value = state.entries.get(`item/${id}`);
    return value && {...value, id};
}

/** @param {State} state @returns {Theme[]} the emerging themes, in the order of S12 */
export function themes(state) {
    return /** @type {Theme[]} */ (family(state, 'theme/')).sort(byScore());
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
 * S12. Without scores a phone has an order of its own, other screens go by number; themes have their support as score.
 * @param {number} [order] a seat's own (M6)
 * @returns {(a: {score?: number, support?: number, n: number}, b: {score?: number, support?: number, n: number}) => number}
 */
function byScore(order) {
    const last = order === undefined ? () => 0 : inOwnOrder(order);
    const score = (/** @type {{score?: number, support?: number}} */ one) => one.score ?? one.support;
    return (a, b) => {
        const [one, other] = [score(a), score(b)];
        if (one === undefined && other === undefined) return last(a.n, b.n) || a.n - b.n;
        return (other ?? -Infinity) - (one ?? -Infinity) || a.n - b.n;
    };
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
