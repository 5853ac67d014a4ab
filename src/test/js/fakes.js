// @ts-check
// A clock that a test moves, a store that may be full, and a socket that a test speaks through.

export class FakeClock {
    /** @type {{id: number, at: number, run: () => void}[]} */
    #due = [];
    #ids = 0;
    now = 0;

    /**
     * @param {() => void} run
     * @param {number} ms
     */
    set = (run, ms) => {
        const id = ++this.#ids;
        this.#due.push({id, at: this.now + ms, run});
        return id;
    };

    /** @param {number} id */
    clear = (id) => {
        this.#due = this.#due.filter((one) => one.id !== id);
    };

    /** @param {number} ms */
    pass(ms) {
        const end = this.now + ms;
        for (;;) {
            const next = this.#due.filter((one) => one.at <= end).sort((a, b) => a.at - b.at || a.id - b.id)[0];
            if (!next) break;
            this.clear(next.id);
            this.now = next.at;
            next.run();
        }
        this.now = end;
    }
}

export class FakeDrawer {
    /** @type {Map<string, string>} */
    #kept = new Map();
    full = false;

    get length() {
        return this.#kept.size;
    }

    /** @param {number} index */
    key(index) {
        return [...this.#kept.keys()][index] ?? null;
    }

    /** @param {string} key */
    getItem(key) {
        return this.#kept.get(key) ?? null;
    }

    /**
     * @param {string} key
     * @param {string} value
     */
    setItem(key, value) {
        if (this.full) throw new Error('QuotaExceededError');
        this.#kept.set(key, value);
    }

    /** @param {string} key */
    removeItem(key) {
        this.#kept.delete(key);
    }
}

export class FakeSocket {
    readyState = 0;
    /** @type {any[]} */
    sent = [];
    dropped = false;
    /** @type {(() => void) | null} */
    onopen = null;
    /** @type {((event: {data: string}) => void) | null} */
    onmessage = null;
    /** @type {((event: {code: number}) => void) | null} */
    onclose = null;

    opens() {
        this.readyState = 1;
        this.onopen?.();
    }

    /** @param {unknown} frame */
    says(frame) {
        this.onmessage?.({data: JSON.stringify(frame)});
    }

    /** @param {number} code */
    closes(code) {
        this.readyState = 3;
        this.onclose?.({code});
    }

    /** @param {string} text */
    send(text) {
        this.sent.push(JSON.parse(text));
    }

    close() {
        this.dropped = true;
        this.readyState = 2;
    }
}

/**
 * Chance that a failing test can play again: it prints its seed.
 * @param {number} seed
 */
export function seeded(seed) {
    let state = seed >>> 0;
    return () => {
        state = (state + 0x6d2b79f5) >>> 0;
        let mixed = Math.imul(state ^ (state >>> 15), state | 1);
        mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
        return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
    };
}
