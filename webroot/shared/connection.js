// @ts-check
// One line to the server that comes back by itself (docs/PROTOCOL.md, section 2), through whichever door is open. The only
// module that opens a socket. It knows frames, time and chance; what frames mean is the session's business.
/** @import {Frame, Fate} from './protocol.js' */
/** @import {Line} from './longpoll.js' */
/** @import {World as DoorsWorld} from './doors.js' */
import {Doors} from './doors.js';
import {fate} from './protocol.js';

const FIRST_WAIT_MS = 500;
const LONGEST_WAIT_MS = 15_000;
const OVERLOADED_WAIT_MS = 10_000; // 4429
const OPEN_MS = 5_000; // D8
const PATIENCE_MS = 10_000; // from the hello to the welcome
const BROKEN = 1006;
const MISSED_INTERVALS = 2.5; // C8

/**
 * What the outside gives: real in a page, fakes in tests.
 * @typedef {DoorsWorld & {
 *   socket: (url: string) => Line, poll: (path: string, take: (line: Line) => void) => void,
 *   set: (run: () => void, ms: number) => any, clear: (timer: any) => void, random: () => number,
 * }} World
 */

/** @type {World} */
const BROWSER = {
    socket: (url) => /** @type {any} */ (new WebSocket(url)),
    // Few networks need it, so no phone's first load carries it. One that cannot be had is given up like any line.
    poll: (path, take) => void import('/shared/longpoll.js').then(({LongPoll}) => take(new LongPoll(path)), () => {}),
    ready: (tell) => {
        fetch('/health/ready', {cache: 'no-store'})
            .then((answer) => (answer.ok ? answer.text() : ''))
            .then((text) => tell(text.trim() === 'ready'), () => tell(false)); // a portal's page is not the server's word
    },
    drawer: () => sessionStorage,
    now: () => Date.now(),
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
    /** @type {Line | null} */
    #socket = null;
    #doors;
    /** @type {import('./doors.js').Door} the one that the line goes through */
    #door = 'socket';
    #stopped = false;
    #attempt = 0;
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
        this.#doors = new Doors(world);
        this.#retry = new Timer(world);
        this.#silence = new Timer(world);
        this.#beat = new Timer(world);
    }

    open() {
        this.#stopped = false;
        this.#drop();
        this.#silence.start(() => this.#break(true), OPEN_MS);
        this.#door = this.#doors.next();
        if (this.#door === 'socket') return this.#hold(this.#world.socket(this.#ends.url));
        const attempt = this.#attempt;
        this.#world.poll(secondDoor(this.#ends.url), (line) => (attempt === this.#attempt ? this.#hold(line) : line.close()));
    }

    /** @param {Line} socket */
    #hold(socket) {
        this.#socket = socket;
        // A dropped socket may still speak: only the one that is held is heard.
        socket.onopen = () => socket === this.#socket && this.#opened();
        socket.onmessage = (event) => socket === this.#socket && this.#hear(event.data);
        socket.onclose = (event) => socket === this.#socket && this.#closed(event.code);
    }

    #opened() {
        this.#silence.start(() => this.#break(false), PATIENCE_MS);
        this.#write(this.#ends.hello());
    }

    /** @param {boolean} never it did not even open */
    #break(never) {
        this.again();
        this.#noWelcome(never);
    }

    /** @param {boolean} never */
    #noWelcome(never) {
        this.#doors.broke(this.#door, never, () => this.#heartbeatMs === 0 && this.wake());
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
            this.#doors.welcomed(this.#door);
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
        const welcome = this.#heartbeatMs > 0;
        this.#lose();
        if (what === 'return') this.#comeBack();
        else if (what === 'return-later') this.#comeBack(OVERLOADED_WAIT_MS);
        else {
            this.#stopped = true;
            this.#ends.onEnd(what);
        }
        if (code === BROKEN && !welcome) this.#noWelcome(false);
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
        this.#attempt++;
        this.#socket = null;
        this.#heartbeatMs = 0;
        this.#silence.stop();
        this.#beat.stop();
        socket?.close();
    }
}

/** @param {string} url the socket's */
function secondDoor(url) {
    return new URL(url).pathname.replace(/^\/ws\//, '/poll/');
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
