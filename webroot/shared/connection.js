// @ts-check
// One line to the server that comes back by itself (docs/PROTOCOL.md, section 2). The only module that opens a socket.
// It knows frames, time and chance; what frames mean is the session's business.
/** @import {Frame, Fate} from './protocol.js' */
import {fate} from './protocol.js';

const FIRST_WAIT_MS = 500;
const LONGEST_WAIT_MS = 15_000;
const OVERLOADED_WAIT_MS = 10_000; // 4429
const PATIENCE_MS = 10_000; // from opening to the welcome
const MISSED_INTERVALS = 2.5; // C8

/**
 * What the outside gives: real in a page, fakes in tests.
 * @typedef {{open: (url: string) => WebSocket, set: (run: () => void, ms: number) => any, clear: (timer: any) => void,
 *   random: () => number}} World
 */

/** @type {World} */
const BROWSER = {
    open: (url) => new WebSocket(url),
    set: (run, ms) => setTimeout(run, ms),
    clear: (timer) => clearTimeout(timer),
    random: Math.random,
};

/**
 * @typedef {{
 *   url: string,
 *   hello: () => Frame,
 *   onFrame: (frame: Frame) => void,
 *   onLost: () => void,
 *   onEnd: (fate: Exclude<Fate, 'return' | 'return-later'>) => void,
 * }} Ends
 */

export class Connection {
    #ends;
    #world;
    /** @type {WebSocket | null} */
    #socket = null;
    #stopped = false;
    #tries = 0;
    #heartbeatMs = 0;
    /** @type {number | null} the time a `bye` gave to come back within */
    #within = null;
    #retry;
    #silence;
    #beat;

    /**
     * @param {Ends} ends
     * @param {World} [world]
     */
    constructor(ends, world = BROWSER) {
        this.#ends = ends;
        this.#world = world;
        this.#retry = new Timer(world);
        this.#silence = new Timer(world);
        this.#beat = new Timer(world);
    }

    open() {
        this.#stopped = false;
        this.#drop();
        const socket = this.#world.open(this.#ends.url);
        this.#socket = socket;
        this.#silence.start(() => this.again(), PATIENCE_MS);
        // A dropped socket may still speak: only the one that is held is heard.
        socket.onopen = () => socket === this.#socket && this.#write(this.#ends.hello());
        socket.onmessage = (event) => socket === this.#socket && this.#hear(event.data);
        socket.onclose = (event) => socket === this.#socket && this.#closed(event.code);
    }

    /** Drops the line and takes a new one at once: phones kill sockets in the background without saying so. */
    wake() {
        if (this.#stopped) return;
        this.#lose();
        this.#within = null;
        this.#retry.stop();
        this.open();
    }

    /** Drops the line and comes back after the waiting time of C9. */
    again() {
        if (this.#stopped) return;
        this.#lose();
        this.#comeBack();
    }

    stop() {
        this.#stopped = true;
        this.#retry.stop();
        this.#drop();
    }

    /**
     * @param {Frame} frame
     * @returns {boolean} whether it was given to an open line; never a promise that it arrived
     */
    send(frame) {
        if (this.#socket?.readyState !== 1 || this.#heartbeatMs === 0) return false;
        this.#write(frame);
        return true;
    }

    /** @param {Frame} frame */
    #write(frame) {
        this.#socket?.send(JSON.stringify(frame));
        if (this.#heartbeatMs > 0) this.#beat.start(() => this.#write({}), this.#heartbeatMs);
    }

    /** @param {string} text */
    #hear(text) {
        /** @type {Frame} */
        const frame = JSON.parse(text);
        if (frame.t === 'welcome') {
            this.#tries = 0;
            this.#heartbeatMs = frame.heartbeat * 1000;
            this.#beat.start(() => this.#write({}), this.#heartbeatMs);
        }
        if (frame.t === 'bye') this.#within = frame.within;
        if (this.#heartbeatMs > 0) this.#silence.start(() => this.again(), this.#heartbeatMs * MISSED_INTERVALS);
        if (frame.t !== undefined) this.#ends.onFrame(frame);
    }

    /** @param {number} code */
    #closed(code) {
        const what = fate(code);
        this.#lose();
        if (what === 'return') this.#comeBack();
        else if (what === 'return-later') this.#comeBack(OVERLOADED_WAIT_MS);
        else {
            this.#stopped = true;
            this.#ends.onEnd(what);
        }
    }

    /** @param {number} [atLeast] */
    #comeBack(atLeast = 0) {
        const usual = Math.min(FIRST_WAIT_MS * 2 ** this.#tries, LONGEST_WAIT_MS) * (0.5 + this.#world.random());
        const wait = this.#within === null ? usual : this.#within * this.#world.random();
        this.#tries++;
        this.#within = null;
        this.#retry.start(() => this.open(), atLeast + wait);
    }

    #lose() {
        if (this.#socket === null) return;
        this.#drop();
        this.#ends.onLost();
    }

    #drop() {
        const socket = this.#socket;
        this.#socket = null;
        this.#heartbeatMs = 0;
        this.#silence.stop();
        this.#beat.stop();
        socket?.close();
    }
}

/** One thing to do later; starting it again forgets the former. */
class Timer {
    #world;
    /** @type {any} */
    #timer = null;

    /** @param {World} world */
    constructor(world) {
        this.#world = world;
    }

    /**
     * @param {() => void} run
     * @param {number} ms
     */
    start(run, ms) {
        this.stop();
        this.#timer = this.#world.set(() => {
            this.#timer = null;
            run();
        }, ms);
    }

    stop() {
        if (this.#timer !== null) this.#world.clear(this.#timer);
        this.#timer = null;
    }
}
