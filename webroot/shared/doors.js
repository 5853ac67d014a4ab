// @ts-check
// Which door to take (docs/PROTOCOL.md, D8): a socket, or the second door where sockets do not pass although HTTP does.
// A failed socket alone says little, the server may be restarting: it counts when HTTP works in that same moment.

const KEY = 'atelier/door';
const STAY_MS = 10 * 60_000;
const ENOUGH = 2;

/** @typedef {'socket' | 'poll'} Door */

/**
 * @typedef {{
 *   now: () => number,
 *   drawer: () => Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>,
 *   ready: (tell: (yes: boolean) => void) => void,
 * }} World
 */

export class Doors {
    #world;
    #failures = 0;
    #attempts = 0;
    #until;

    /** @param {World} world */
    constructor(world) {
        this.#world = world;
        this.#until = this.#kept();
    }

    /** @returns {Door} */
    next() {
        return this.#failures >= ENOUGH || this.#until > this.#world.now() ? 'poll' : 'socket';
    }

    /** @param {Door} door it let us in */
    welcomed(door) {
        this.#attempts++;
        this.#failures = 0;
        if (door === 'socket') this.#forget();
        else if (this.#until <= this.#world.now()) this.#keep(this.#world.now() + STAY_MS);
    }

    /**
     * It broke before the welcome.
     * @param {Door} door
     * @param {boolean} never it did not even open, in a time in which it should have
     * @param {() => void} blocked told when it is time to take the second door
     */
    broke(door, never, blocked) {
        const attempt = ++this.#attempts;
        this.#world.ready((yes) => {
            if (!yes || attempt !== this.#attempts) return;
            if (door === 'poll') return this.#forget();
            this.#failures += never ? ENOUGH : 1;
            if (this.#failures >= ENOUGH) blocked();
        });
    }

    #forget() {
        this.#failures = 0;
        this.#keep(0);
    }

    /** @param {number} until 0 for a socket first */
    #keep(until) {
        this.#until = until;
        try {
            if (until > 0) this.#world.drawer().setItem(KEY, String(until));
            else this.#world.drawer().removeItem(KEY);
        } catch {
            // A browser that keeps nothing finds out anew at its next visit.
        }
    }

    #kept() {
        try {
            return Number(this.#world.drawer().getItem(KEY)) || 0;
        } catch {
            return 0;
        }
    }
}
