// @ts-check

/** Who has touched nothing for so long has left the desk: what was open there is free for others. */
const AWAY_MS = 180_000;

/** Whether someone is at the desk: its page is in sight, and keys or the mouse have moved not long ago. */
export class Presence {
    #back;
    #last = performance.now();

    /** @param {() => void} back called when somebody comes back */
    constructor(back) {
        this.#back = back;
        for (const sign of ['keydown', 'pointerdown', 'pointermove']) addEventListener(sign, () => this.#sign(), {passive: true});
        document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && this.#back());
    }

    get there() {
        return document.visibilityState === 'visible' && performance.now() - this.#last < AWAY_MS;
    }

    #sign() {
        const away = performance.now() - this.#last >= AWAY_MS;
        this.#last = performance.now();
        if (away) this.#back();
    }
}
