// @ts-check
// One's own support counts at once in the number that the room shows. It stays laid over that number until the board has
// reached the position of its receipt, so that a number never goes back and forth.
/** @import {Command, Receipt} from '../shared/protocol.js' */
/** @import {Pending} from '../shared/outbox.js' */
/** @import {Item} from '../shared/store.js' */

/** @typedef {{on: boolean, before: boolean, seq: number}} Cast `before` is what the room's number counts */

export class Casts {
    /** @type {Map<string, Cast>} */
    #casts = new Map();

    /**
     * @param {string} item
     * @param {boolean} on
     * @param {boolean} held whether the server holds it already
     */
    cast(item, on, held) {
        const before = this.#casts.get(item)?.before ?? held;
        this.#casts.set(item, {on, before, seq: Infinity});
    }

    /**
     * Votes that an earlier page left on their way.
     * @param {readonly Pending[]} pending
     * @param {(item: string) => boolean} held
     */
    resume(pending, held) {
        for (const {command} of pending) if (supports(command)) this.cast(String(command.item), command.on === true, held(String(command.item)));
    }

    /**
     * @param {Command} command
     * @param {Receipt} receipt
     * @param {readonly Pending[]} pending
     */
    settle(command, receipt, pending) {
        const id = String(command.item);
        const cast = this.#casts.get(id);
        if (!cast || pending.some((entry) => supports(entry.command) && entry.command.item === id)) return;
        if (receipt.status === 'accepted') cast.seq = receipt.seq ?? 0;
        else this.#casts.delete(id);
    }

    /** @param {number} seq the position that the board has reached */
    reached(seq) {
        for (const [id, cast] of this.#casts) if (cast.seq <= seq) this.#casts.delete(id);
    }

    /** @param {Item} item @returns {number | undefined} nothing while the room hides it */
    support(item) {
        const cast = this.#casts.get(item.id);
        if (item.support === undefined || !cast) return item.support;
        return Math.max(0, item.support + Number(cast.on) - Number(cast.before));
    }
}

/** @param {Command} command */
function supports(command) {
    return command.t === 'vote' && command.on !== undefined;
}
