// @ts-check
// Commands on their way (docs/PROTOCOL.md, R1): numbered, stored, then sent again unchanged until their receipt.
// One command travels at a time, so that the journal has them in the order in which the person gave them, whatever is
// refused as too fast or lost. Each command has its own storage key: two tabs of one browser never overwrite each
// other's list, and should both take the same number, the server's `op-reused` makes the later one take another.
/** @import {Command, Receipt} from './protocol.js' */

const RESEND_MS = 2_500;
const LONGEST_RESEND_MS = 15_000;
const TOO_FAST_MS = 1_000;
/** The end of a pause is heard; this is for when it was not. */
const PAUSED_MS = 15_000;
/** What the server takes from nobody while the room pauses (K20). */
const PAUSABLE = new Set(['add', 'rephrase', 'withdraw', 'ask', 'vote', 'rank']);

/** @typedef {{op: number, command: Command, state: 'waiting' | 'sent', at: number}} Pending */
/** @typedef {Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>} Drawer */
/**
 * @typedef {{
 *   key: string,
 *   send: (frame: Record<string, unknown>) => boolean,
 *   onChange?: () => void,
 *   onReceipt?: (command: Command, receipt: Receipt) => void,
 *   drawer?: () => Drawer,
 *   set?: (run: () => void, ms: number) => any,
 *   clear?: (timer: any) => void,
 *   time?: () => number,
 * }} Outside
 */

export class Outbox {
    #out;
    /** @type {Pending[]} by op, the lowest first */
    #pending = [];
    /** @type {Map<Pending, (receipt: Receipt) => void>} */
    #awaited = new Map();
    #last = 0;
    #open = false;
    /** Whether the room pauses: what would be refused stays here, and what the room still takes goes past it. */
    #paused = false;
    #resends = 0;
    /** @type {any} set while a command travels, or waits to be sent again */
    #timer = null;
    /** Whether the browser refuses to store: what waits is then lost with the page, and the page says so. */
    volatile = false;

    /** @param {Outside} outside */
    constructor(outside) {
        this.#out = {
            onChange: () => {},
            onReceipt: () => {},
            drawer: () => localStorage,
            set: (/** @type {() => void} */ run, /** @type {number} */ ms) => setTimeout(run, ms),
            clear: (/** @type {any} */ timer) => clearTimeout(timer),
            time: Date.now,
            ...outside,
        };
        this.#adopt();
    }

    /** @returns {readonly Pending[]} */
    get pending() {
        return this.#pending;
    }

    /**
     * @param {Command} command
     * @returns {{op: number, receipt: Promise<Receipt>}}
     */
    add(command) {
        /** @type {Pending} */
        const entry = {op: this.#take(), command, state: 'waiting', at: this.#out.time()};
        /** @type {Promise<Receipt>} */
        const receipt = new Promise((resolve) => this.#awaited.set(entry, resolve));
        this.#keep(entry);
        this.#pending = [...this.#pending, entry];
        if (this.#timer === null || this.#paused) this.#next();
        this.#out.onChange();
        return {op: entry.op, receipt};
    }

    /**
     * Takes back a command that never left; one that did may be in the journal already.
     * @param {number} op
     */
    cancel(op) {
        const entry = this.#pending.find((one) => one.op === op && one.state === 'waiting');
        if (!entry) return false;
        this.#forget(entry);
        this.#out.onChange();
        return true;
    }

    /**
     * The line is open: what waits is sent, from the lowest number.
     * @param {number} ops the highest op that the server has accepted from this cookie (C7)
     */
    welcome(ops) {
        this.#open = true;
        this.#last = Math.max(this.#last, ops);
        this.#resends = 0;
        this.#adopt();
        this.#next();
    }

    lost() {
        this.#open = false;
        this.#hold();
    }

    /** @param {boolean} paused whether the room pauses now */
    pause(paused) {
        if (paused === this.#paused) return;
        this.#paused = paused;
        if (!paused) this.#next();
    }

    /** @param {Receipt} receipt */
    receipt(receipt) {
        const entry = this.#pending.find((one) => one.op === receipt.op);
        if (!entry) return;
        this.#resends = 0;
        if (receipt.code === 'too-fast') return this.#later(TOO_FAST_MS);
        if (receipt.code === 'paused') this.#wait(entry);
        else if (receipt.code === 'op-reused') this.#renumber(entry);
        else this.#settle(entry, receipt);
        this.#next();
        this.#out.onChange();
    }

    /** Nothing was recorded: it is as if it had never left, and may be taken back. @param {Pending} entry */
    #wait(entry) {
        this.#paused = true;
        entry.state = 'waiting';
        this.#keep(entry);
    }

    /**
     * @param {Pending} entry
     * @param {Receipt} receipt
     */
    #settle(entry, receipt) {
        const resolve = this.#awaited.get(entry);
        this.#forget(entry);
        resolve?.(receipt);
        this.#out.onReceipt(entry.command, receipt);
    }

    /**
     * The other tab had the same number. A command that was taken up from a store where it no longer is has been
     * settled, or numbered again, by the tab that made it.
     * @param {Pending} entry
     */
    #renumber(entry) {
        const made = this.#awaited.has(entry);
        if (!made && !this.#drawer((drawer) => drawer.getItem(this.#keyOf(entry.op)))) return this.#forget(entry);
        this.#drawer((drawer) => drawer.removeItem(this.#keyOf(entry.op)));
        entry.op = this.#take();
        this.#keep(entry);
        this.#pending = [...this.#pending].sort((a, b) => a.op - b.op);
    }

    #next() {
        this.#hold();
        if (!this.#open || this.#pending.length === 0) return;
        const entry = this.#pending.find(({command}) => !this.#paused || !PAUSABLE.has(command.t));
        if (!entry) return this.#later(PAUSED_MS, () => this.pause(false));
        if (entry.state === 'waiting') {
            entry.state = 'sent';
            this.#keep(entry);
        }
        const {t, ...fields} = entry.command;
        this.#out.send({t, op: entry.op, ...fields});
        this.#later(Math.min(RESEND_MS * 2 ** this.#resends++, LONGEST_RESEND_MS));
    }

    /** @param {number} ms @param {() => void} [then] */
    #later(ms, then = () => this.#next()) {
        this.#hold();
        this.#timer = this.#out.set(then, ms);
    }

    #hold() {
        if (this.#timer !== null) this.#out.clear(this.#timer);
        this.#timer = null;
    }

    /** Another tab may have numbered commands since: the stored number is read again each time. */
    #take() {
        const stored = this.#drawer((drawer) => Number(drawer.getItem(`${this.#out.key}/last`)) || 0) ?? 0;
        this.#last = Math.max(this.#last, stored) + 1;
        this.#drawer((drawer) => drawer.setItem(`${this.#out.key}/last`, String(this.#last)));
        return this.#last;
    }

    /** Takes up what an earlier page, or another tab that is gone, left behind. */
    #adopt() {
        const stored = this.#drawer((drawer) => readAll(drawer, `${this.#out.key}/op/`)) ?? [];
        const known = new Set(this.#pending.map((entry) => entry.op));
        const left = stored.filter((entry) => !known.has(entry.op));
        if (left.length > 0) this.#pending = [...this.#pending, ...left].sort((a, b) => a.op - b.op);
        this.#last = Math.max(this.#last, ...this.#pending.map((entry) => entry.op));
    }

    /** @param {Pending} entry */
    #keep(entry) {
        this.#drawer((drawer) => drawer.setItem(this.#keyOf(entry.op), JSON.stringify(entry)));
    }

    /** @param {Pending} entry */
    #forget(entry) {
        this.#awaited.delete(entry);
        this.#pending = this.#pending.filter((one) => one !== entry);
        this.#drawer((drawer) => drawer.removeItem(this.#keyOf(entry.op)));
    }

    /** @param {number} op */
    #keyOf(op) {
        return `${this.#out.key}/op/${op}`;
    }

    /**
     * A full, forbidden or private store throws; commands then live in memory.
     * @template T
     * @param {(drawer: Drawer) => T} use
     * @returns {T | undefined}
     */
    #drawer(use) {
        try {
            return use(this.#out.drawer());
        } catch {
            this.volatile = true;
            return undefined;
        }
    }
}

/**
 * @param {Drawer} drawer
 * @param {string} prefix
 * @returns {Pending[]}
 */
function readAll(drawer, prefix) {
    const found = [];
    for (let index = 0; index < drawer.length; index++) {
        const key = drawer.key(index);
        const entry = key?.startsWith(prefix) ? parsed(drawer.getItem(key)) : undefined;
        if (entry) found.push(entry);
    }
    return found;
}

/**
 * Someone may have written there by hand: what does not read as a command is left alone.
 * @param {string | null} text
 * @returns {Pending | undefined}
 */
function parsed(text) {
    try {
        const entry = JSON.parse(text ?? '');
        return Number.isInteger(entry.op) && typeof entry.command?.t === 'string' ? entry : undefined;
    } catch {
        return undefined;
    }
}
