// @ts-check
// What this desk keeps to itself while it is open there (K19): claimed once it stays in sight, claimed again before the
// time is over, released when one goes on. Nobody at the desk, nothing kept.

/** What is only walked past is not claimed. */
const SETTLE_MS = 350;

/** Well before the 45 s of K19 are over. */
const RENEW_MS = 20_000;

/**
 * @typedef {object} Outside
 * @property {(type: 'claim' | 'release', items: string[]) => void} send
 * @property {() => boolean} open whether the line is live: what waits offline would claim what one left long ago
 * @property {() => boolean} present whether someone is at the desk
 * @property {(run: () => void, ms: number) => any} [set]
 * @property {(timer: any) => void} [clear]
 */

export class Hold {
    #out;
    /** @type {string[]} */
    #wanted = [];
    /** @type {string[]} as far as this desk knows; the server alone decides */
    #held = [];
    /** @type {any} */
    #timer = null;

    /** @param {Outside} outside */
    constructor(outside) {
        this.#out = {
            set: (/** @type {() => void} */ run, /** @type {number} */ ms) => setTimeout(run, ms),
            clear: (/** @type {any} */ timer) => clearTimeout(timer),
            ...outside,
        };
    }

    /** @param {string[]} items those that are open for decision now */
    want(items) {
        if (same(items, this.#wanted)) return;
        this.#wanted = items;
        this.#later(SETTLE_MS);
    }

    /** @param {string[]} items decided here, and so released by the server */
    decided(items) {
        this.#held = this.#held.filter((id) => !items.includes(id));
    }

    /** Someone is back at the desk. */
    again() {
        if (this.#wanted.length > 0) this.#settle();
    }

    /** The page goes away. */
    leave() {
        this.#out.clear(this.#timer);
        if (this.#held.length > 0 && this.#out.open()) this.#out.send('release', this.#held);
        [this.#wanted, this.#held] = [[], []];
    }

    #settle() {
        const {open, present, send} = this.#out;
        if (open()) {
            const gone = this.#held.filter((id) => !this.#wanted.includes(id));
            if (gone.length > 0) send('release', gone);
            this.#held = this.#held.filter((id) => !gone.includes(id));
            if (this.#wanted.length > 0 && present()) {
                send('claim', this.#wanted);
                this.#held = this.#wanted;
            }
        }
        if (this.#wanted.length > 0 || this.#held.length > 0) this.#later(RENEW_MS);
    }

    /** @param {number} ms */
    #later(ms) {
        this.#out.clear(this.#timer);
        this.#timer = this.#out.set(() => this.#settle(), ms);
    }
}

/** @param {string[]} some @param {string[]} others */
function same(some, others) {
    return some.length === others.length && some.every((id) => others.includes(id));
}
