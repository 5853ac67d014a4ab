// @ts-check
// Which items one has asked about. The server tells nobody who asked, not even the one who did: this phone remembers,
// until the author has answered.
/** @import {State} from '../shared/store.js' */
import {item as standing} from '../shared/store.js';

export class Asked {
    #key;
    /** @type {Map<string, number>} by item, the position from which the board knows of it */
    #items;

    /** @param {string} workshop */
    constructor(workshop) {
        this.#key = `atelier/${workshop}/asked`;
        this.#items = new Map(read(this.#key).map((item) => [item, 0]));
    }

    /** @param {string} item */
    has(item) {
        return this.#items.has(item);
    }

    /** @param {string} item @param {number} [seq] of the receipt, once it is there */
    add(item, seq = Infinity) {
        this.#items.set(item, seq);
        this.#keep();
    }

    /** @param {string} item */
    drop(item) {
        if (this.#items.delete(item)) this.#keep();
    }

    /** Nobody waits for an answer any more: the author has given it. @param {State} state */
    follow(state) {
        for (const [item, seq] of this.#items) {
            const value = standing(state, item);
            if (value && !value.asked && state.seq >= seq) this.drop(item);
        }
    }

    #keep() {
        try {
            localStorage.setItem(this.#key, JSON.stringify([...this.#items.keys()]));
        } catch {
            // Not kept: asking again changes nothing.
        }
    }
}

/** @param {string} key @returns {string[]} */
function read(key) {
    try {
        return JSON.parse(localStorage.getItem(key) ?? '[]');
    } catch {
        return [];
    }
}
