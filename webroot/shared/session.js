// @ts-check
// A person's, a board's or a desk's place in a workshop: enters (H2, H3), holds the line, the state and the commands.
/** @import {Role, Lang, Entry, Command, Receipt, Frame, Fate, WorkshopName, Plan} from './protocol.js' */
/** @import {State} from './store.js' */
/** @import {Pending} from './outbox.js' */
import {plain} from './code.js';
import {Connection} from './connection.js';
import {deviceName} from './device.js';
import {firstLanguage, remember} from './i18n.js';
import {Outbox} from './outbox.js';
import {PROTOCOL} from './protocol.js';
import {empty, missed, now, receive, since} from './store.js';

const OFFLINE_MS = 2_000; // a shorter cut, such as a return to the page, is not worth a word
const GONE_MS = 30_000;
const ID_LENGTH = 16;
const RETRY_ENTER_MS = [1_000, 2_000, 4_000, 8_000, 15_000];

/** @typedef {'connecting' | 'live' | 'offline' | 'gone' | 'refused'} Status */
/**
 * How one comes in: a code, alone or with what is printed on a ticket or shown by another device (H13), or a link's secret.
 * @typedef {{role: Role, code?: string, ticket?: string, pass?: string, workshop?: string, secret?: string, onWait?: () => void}} Door
 */

/** The server's no to an entry: `status` is HTTP's, `code` and the message the server's (H5, H6, H9). */
export class Refused extends Error {
    /**
     * @param {number} status
     * @param {string} code
     * @param {string} message
     */
    constructor(status, code, message) {
        super(message);
        this.status = status;
        this.code = code;
    }
}

/**
 * Enters and opens the line. While the server does not answer it keeps trying, and says so once through `onWait`;
 * it rejects with `Refused` when the server says no.
 * @param {Door} door
 * @returns {Promise<Session>}
 */
export async function openSession(door) {
    const entry = await enter(door);
    if (location.hash) history.replaceState(null, '', location.pathname + location.search);
    return new Session(entry, afterwards(door));
}

/**
 * What a secret link says (H12): `/remote/ID#SECRET`. Without a fragment the cookie of an earlier visit may do.
 * @returns {{workshop: string, secret?: string}}
 */
export function readLink() {
    const workshop = decodeURIComponent(location.pathname.split('/')[2] ?? '');
    const secret = location.hash.slice(1);
    return secret ? {workshop, secret} : {workshop};
}

/**
 * How an attendee comes in (H13): `/a/CODE`, and in the fragment what a ticket or another device gave; or a table's link,
 * `/a/ID#h=SECRET`, which names the workshop, and at the next visits its cookie.
 * @returns {Door}
 */
export function readEntry() {
    const name = decodeURIComponent(location.pathname.split('/')[2] ?? '');
    const [, kind, secret] = /^#([tph])=(.+)$/.exec(location.hash) ?? [];
    if (kind === 'h' || name.length === ID_LENGTH) return {role: 'attendee', workshop: name, secret};
    const given = kind === 't' ? {ticket: secret} : kind === 'p' ? {pass: secret} : {};
    return {role: 'attendee', code: plain(name), ...given};
}

/** A seat once taken is held by its cookie: what opened it is good only once, and is not kept. @param {Door} door @returns {Door} */
function afterwards({ticket: _, pass: __, ...door}) {
    return door;
}

/** @param {Door} door @returns {Promise<Entry>} */
async function enter({role, code, ticket, pass, workshop, secret, onWait}) {
    const body = code === undefined ? {workshop, role, secret} : {code, ticket, pass};
    for (let tries = 0; ; tries++) {
        const answer = await post('/api/enter', body);
        if (answer && answer.status < 500) return said(answer);
        if (tries === 0) onWait?.();
        const wait = RETRY_ENTER_MS[Math.min(tries, RETRY_ENTER_MS.length - 1)] ?? 0;
        await new Promise((resolve) => setTimeout(resolve, wait * (0.5 + Math.random())));
    }
}

/**
 * @param {string} path
 * @param {unknown} body
 * @returns {Promise<Response | undefined>} nothing when the server could not be reached
 */
export async function post(path, body) {
    try {
        const headers = {'Content-Type': 'application/json', 'Accept-Language': firstLanguage()};
        return await fetch(path, {method: 'POST', headers, body: JSON.stringify(body)});
    } catch {
        return undefined;
    }
}

/**
 * @param {Response} answer
 * @returns {Promise<any>}
 */
async function said(answer) {
    const body = await answer.json();
    if (!answer.ok) throw new Refused(answer.status, body.error, body.message);
    return body;
}

export class Session {
    /** @type {WorkshopName} */
    workshop;
    /** @type {Plan} */
    plan;
    /** @type {Role} */
    role;
    /** @type {State} */
    state = empty();
    /** @type {Status} */
    status = 'offline'; // until the constructor opens the line
    /** @type {'enter' | 'replaced' | 'reload' | 'faulty' | undefined} why the status is 'refused' */
    refused;
    #door;
    #lang;
    #langDrawer;
    #connection;
    #outbox;
    #ahead; // the server's clock minus ours, in ms
    #reentered = false;
    /** @type {any} */
    #patience = null;
    #drawing = false;
    /** @type {Set<(session: Session) => void>} */
    #readers = new Set();
    /** @type {Set<(command: Command, receipt: Receipt) => void>} */
    #receivers = new Set();

    /**
     * @param {Entry} entry
     * @param {Door} door
     */
    constructor(entry, door) {
        this.workshop = entry.workshop;
        this.plan = entry.plan;
        this.role = entry.audience;
        this.#door = door;
        this.#ahead = entry.time - Date.now();
        this.state = entry.frames.reduce(receive, this.state);
        // A board speaks the workshop's language, whatever the laptop under it prefers.
        const board = door.role === 'projector';
        this.#langDrawer = board ? 'atelier/board/lang' : undefined;
        this.#lang = firstLanguage(entry.workshop.language, board ? [] : undefined, this.#langDrawer);
        this.#outbox = new Outbox({
            key: `atelier/${entry.workshop.id}/${entry.audience}`,
            send: (frame) => this.#connection.send(frame),
            onChange: () => this.#changed(),
            onReceipt: (command, receipt) => this.#receivers.forEach((tell) => tell(command, receipt)),
        });
        const scheme = location.protocol === 'https:' ? 'wss' : 'ws';
        this.#connection = new Connection({
            url: `${scheme}://${location.host}/ws/${entry.workshop.id}/${entry.audience}`,
            hello: () => ({t: 'hello', protocol: PROTOCOL, lang: this.#lang, ...this.#device(), since: since(this.state)}),
            onFrame: (frame) => this.#hear(frame),
            onLost: () => this.#lost(),
            onEnd: (fate) => this.#ended(fate),
        });
        this.#connection.open();
        this.#be('connecting');
        this.#listen();
    }

    /** A link may be open on several devices; a seat is one person, whatever the device (C3). */
    #device() {
        return this.role === 'attendee' ? {} : {device: deviceName()};
    }

    /** @returns {Lang} */
    get lang() {
        return this.#lang;
    }

    set lang(lang) {
        this.#lang = lang;
        remember(lang, this.#langDrawer);
        this.#changed();
    }

    /** @returns {readonly Pending[]} commands without their receipt yet */
    get pending() {
        return this.#outbox.pending;
    }

    /** Whether what waits would be lost with the page, since the browser stores nothing. */
    get volatile() {
        return this.#outbox.volatile;
    }

    /** The server's time, in ms. */
    now() {
        return Date.now() + this.#ahead;
    }

    /**
     * @param {(session: Session) => void} read called after changes, once per animation frame
     * @returns {() => void} ends it
     */
    subscribe(read) {
        this.#readers.add(read);
        return () => void this.#readers.delete(read);
    }

    /**
     * Every final receipt, also for commands that an earlier page gave.
     * @param {(command: Command, receipt: Receipt) => void} tell
     */
    onReceipt(tell) {
        this.#receivers.add(tell);
        return () => void this.#receivers.delete(tell);
    }

    /**
     * @param {string} type
     * @param {Record<string, unknown>} [fields]
     * @returns {{op: number, receipt: Promise<Receipt>}}
     */
    command(type, fields = {}) {
        return this.#outbox.add({t: type, ...fields});
    }

    /** @param {number} op @returns {boolean} false when it has left already */
    cancel(op) {
        return this.#outbox.cancel(op);
    }

    #listen() {
        // A return from the back/forward cache fires only `pageshow`; a first load fires it too, on a line just opened.
        addEventListener('pageshow', (event) => event.persisted && this.#connection.wake());
        document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && this.#connection.wake());
        addEventListener('online', () => this.#connection.wake());
        addEventListener('offline', () => {
            this.#connection.again();
            if (this.status === 'connecting') this.#be('offline');
        });
    }

    /** @param {Frame} frame */
    #hear(frame) {
        switch (frame.t) {
            case 'welcome':
                this.#ahead = frame.time - Date.now();
                this.#reentered = false;
                this.#outbox.welcome(frame.ops);
                break;
            case 'receipt':
                this.#outbox.receipt(/** @type {any} */ (frame));
                break;
            default:
                if (missed(this.state, frame)) return this.#connection.again();
                this.state = receive(this.state, frame);
                this.#outbox.pause(now(this.state).paused);
                if (frame.t === 'snapshot' || frame.t === 'delta') this.#be('live');
        }
        this.#changed();
    }

    #lost() {
        this.#outbox.lost();
        if (this.status === 'live') this.#be('connecting');
    }

    /** @param {Status} status */
    #be(status) {
        if (status === this.status) return;
        this.status = status;
        clearTimeout(this.#patience);
        if (status === 'connecting') this.#patience = setTimeout(() => this.#be('offline'), OFFLINE_MS);
        if (status === 'offline') this.#patience = setTimeout(() => this.#be('gone'), GONE_MS - OFFLINE_MS);
        this.#changed();
    }

    /** @param {Exclude<Fate, 'return' | 'return-later'>} fate */
    async #ended(fate) {
        if (fate === 'enter' && !this.#reentered) {
            this.#reentered = true; // once per welcome: a seat that opens nothing twice is a closed door
            try {
                await enter(this.#door);
                return this.#connection.open();
            } catch {
                // Refused: said below.
            }
        }
        this.refused = fate;
        this.#be('refused');
    }

    #changed() {
        if (this.#drawing) return;
        this.#drawing = true;
        requestAnimationFrame(() => {
            this.#drawing = false;
            this.#readers.forEach((read) => read(this));
        });
    }
}
