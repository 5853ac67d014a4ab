// @ts-check
// A projected screen must not fall asleep. Plain http has no wake lock: then the control bar asks for a setting.

export class Awake {
    #told;
    #held = false;

    /** @param {() => void} told called when `held` has changed */
    constructor(told) {
        this.#told = told;
    }

    get held() {
        return this.#held;
    }

    keep() {
        document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && this.#ask());
        this.#ask();
    }

    async #ask() {
        try {
            const lock = await navigator.wakeLock.request('screen');
            lock.addEventListener('release', () => this.#be(false));
            this.#be(true);
        } catch {
            this.#be(false);
        }
    }

    /** @param {boolean} held */
    #be(held) {
        if (held === this.#held) return;
        this.#held = held;
        this.#told();
    }
}
