// @ts-check
// What is one's own, with what has not arrived yet laid over it. Pure: (state, pending) → what the page says.
/** @import {Command, Mine, OwnDecision, Place} from '../shared/protocol.js' */
/** @import {State, Item} from '../shared/store.js' */
/** @import {Pending} from '../shared/outbox.js' */
import {item as standing} from '../shared/store.js';

/**
 * @typedef {{
 *   key: string, item?: string, op?: number, text: string, place: Place, late: boolean, unsure: boolean, editableUntil: number,
 *   fate: 'waiting' | 'sending' | 'live' | 'pending' | 'merged' | 'hidden', reason?: string, into?: Item, support?: number,
 *   asked: number, decisions: OwnDecision[],
 * }} Own `asked`: how many people wait to be told what is meant
 */

/**
 * One's own items, the newest first; withdrawn ones are gone.
 * @param {State} state
 * @param {readonly Pending[]} pending
 * @returns {Own[]}
 */
export function ownItems(state, pending) {
    const underway = pending.filter(({command}) => command.t === 'add').map(asOwn);
    const arrived = Object.entries(state.mine.items)
        .filter(([id, own]) => own.status !== 'withdrawn' && !pending.some(({command}) => withdraws(command, id)))
        .map(([id]) => arrivedItem(state, pending, id));
    return [...underway.reverse(), ...arrived.sort((a, b) => number(b.item) - number(a.item))];
}

/** @param {Pending} entry @returns {Own} */
function asOwn({op, command, state}) {
    const fate = state === 'waiting' ? 'waiting' : 'sending';
    const place = /** @type {Place} */ (command.place);
    const unsure = command.unsure === true;
    return {key: `op/${op}`, op, text: String(command.text), place, late: false, unsure, editableUntil: 0, fate, asked: 0, decisions: []};
}

/**
 * @param {State} state
 * @param {readonly Pending[]} pending
 * @param {string} id
 * @returns {Own}
 */
function arrivedItem(state, pending, id) {
    const own = /** @type {Mine['items'][string]} */ (state.mine.items[id]);
    const rephrased = pending.findLast(({command}) => command.t === 'rephrase' && command.item === id);
    const fate = rephrased ? 'sending' : own.status === 'withdrawn' ? 'hidden' : own.status;
    return {
        key: id,
        item: id,
        text: rephrased ? String(rephrased.command.text) : own.text,
        place: own.place,
        late: own.late,
        unsure: own.unsure ?? false,
        editableUntil: own.editableUntil,
        fate,
        reason: own.reason,
        into: own.into === undefined ? undefined : standing(state, own.into),
        support: standing(state, id)?.support,
        asked: rephrased ? 0 : (own.asked ?? 0),
        decisions: own.decisions ?? [],
    };
}

/** @param {Command} command @param {string} id */
function withdraws(command, id) {
    return command.t === 'withdraw' && command.item === id;
}

/** Items are numbered as they come: i12 is after i9. @param {string | undefined} id */
function number(id) {
    return Number(id?.slice(1));
}
