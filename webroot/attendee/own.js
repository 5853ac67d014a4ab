// @ts-check
// What is one's own, with what has not arrived yet laid over it. Pure: (state, pending) → what the page says.
/** @import {Mine, Place, Command, Receipt} from '../shared/protocol.js' */
/** @import {State, Item} from '../shared/store.js' */
/** @import {Pending} from '../shared/outbox.js' */
import {item as standing} from '../shared/store.js';

/**
 * @typedef {{
 *   key: string, item?: string, op?: number, text: string, place: Place, late: boolean, editableUntil: number,
 *   fate: 'waiting' | 'sending' | 'live' | 'pending' | 'merged' | 'hidden', reason?: string, into?: Item, support?: number,
 * }} Own
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
    return {key: `op/${op}`, op, text: String(command.text), place, late: false, editableUntil: 0, fate};
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
        editableUntil: own.editableUntil,
        fate,
        reason: own.reason,
        into: own.into === undefined ? undefined : standing(state, own.into),
        support: standing(state, id)?.support,
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

/** @typedef {{on: boolean, before: boolean, seq: number}} Cast */

/**
 * Votes show at once. Each stays laid over the board's number until the board has reached the position of its receipt,
 * so that a number never goes back and forth.
 */
export class Ballots {
    /** @type {Map<string, Cast>} */
    #casts = new Map();

    /**
     * @param {Item} item
     * @param {boolean} on
     * @param {Mine} mine
     */
    cast(item, on, mine) {
        const before = this.#casts.get(item.id)?.before ?? voted(item, mine);
        this.#casts.set(item.id, {on, before, seq: Infinity});
    }

    /** Votes that an earlier page left on their way. @param {readonly Pending[]} pending @param {Mine} mine */
    resume(pending, mine) {
        for (const {command} of pending) {
            const id = String(command.item);
            if (command.t === 'vote') this.#casts.set(id, {on: command.on === true, before: supports(mine, id), seq: Infinity});
        }
    }

    /**
     * @param {Command} command
     * @param {Receipt} receipt
     * @param {readonly Pending[]} pending
     */
    settle(command, receipt, pending) {
        const id = String(command.item);
        const cast = this.#casts.get(id);
        if (!cast || pending.some((entry) => entry.command.t === 'vote' && entry.command.item === id)) return;
        if (receipt.status === 'accepted') cast.seq = receipt.seq ?? 0;
        else this.#casts.delete(id);
    }

    /** @param {number} seq the position that the board has reached */
    reached(seq) {
        for (const [id, cast] of this.#casts) if (cast.seq <= seq) this.#casts.delete(id);
    }

    /** @param {Item} item @param {Mine} mine */
    voted(item, mine) {
        return this.#casts.get(item.id)?.on ?? voted(item, mine);
    }

    /** @param {Item} item @returns {number | undefined} nothing while the room hides it */
    support(item) {
        const cast = this.#casts.get(item.id);
        if (item.support === undefined || !cast) return item.support;
        return Math.max(0, item.support + Number(cast.on) - Number(cast.before));
    }
}

/**
 * A vote for any of the items shown as this one is a vote for it (M3).
 * @param {Item} item
 * @param {Mine} mine
 */
function voted(item, mine) {
    return [item.id, ...item.merged].some((id) => supports(mine, id));
}

/** @param {Mine} mine @param {string} id */
function supports({ballots, ...mine}, id) {
    const {votes = []} = /** @type {any} */ (mine);
    return votes.includes(id) || Object.values(ballots[0] ?? {}).some((rounds) => Object.values(rounds).at(-1)?.items[id] === true);
}
