// @ts-check
// What one says of oneself, never by name: what kind of attendee, for how many people, and that one has finished. What is on
// its way counts already.
/** @import {Command} from '../shared/protocol.js' */
/** @import {Session} from '../shared/session.js' */
import {now} from '../shared/store.js';

export class Seat {
    /** @type {{link: string, until: number} | 'asked' | 'failed' | undefined} what lets another device take this seat (H16) */
    pass;
    /** @type {string | undefined} the step in which one said who one is: there it may still be changed in place */
    saidIn;
    #session;
    #changed;

    /**
     * @param {Session} session
     * @param {() => void} changed
     */
    constructor(session, changed) {
        this.#session = session;
        this.#changed = changed;
    }

    get #mine() {
        return this.#session.state.mine;
    }

    get #phase() {
        return now(this.#session.state).phase;
    }

    /** @returns {string | undefined} `''`: one prefers not to say; nothing: not said yet */
    get segment() {
        const said = this.#last((command) => command.t === 'segment');
        return said ? String(said.segment ?? '') : this.#mine.segment;
    }

    /** @param {string} segment */
    saySegment(segment) {
        this.saidIn = this.#phase;
        this.#give('segment', segment === '' ? {} : {segment});
    }

    /** Whether this seat's ticket was shown elsewhere, and one has not read so yet (T3). */
    get isWarned() {
        return this.#mine.conflict === true && read(this.#key) === null;
    }

    hasRead() {
        keep(this.#key);
        this.#changed();
    }

    get #key() {
        return `atelier/${this.#session.workshop.id}/conflict-read`;
    }

    /** For how many people this device speaks. */
    get people() {
        const said = this.#last((command) => command.t === 'table');
        return said ? Number(said.people) : Math.max(1, this.#mine.ballots.length);
    }

    /** @param {number} people */
    speakFor(people) {
        this.#give('table', {people});
    }

    /** @param {string | undefined} level of the room's step, or the step as a whole */
    isDone(level) {
        const said = this.#last((command) => command.t === 'done' && command.level === level);
        return said ? said.on === true : (this.#mine.done[this.#phase]?.includes(level ?? '') ?? false);
    }

    /** @param {string | undefined} level */
    finish(level) {
        const on = !this.isDone(level);
        this.#give('done', {on, ...(level === undefined ? {} : {level})});
        return on;
    }

    /** @param {Seat['pass']} pass */
    offer(pass) {
        this.pass = pass;
        this.#changed();
    }

    /** @param {string} type @param {Record<string, unknown>} fields */
    #give(type, fields) {
        this.#session.command(type, fields);
        this.#changed();
    }

    /** @param {(command: Command) => boolean} of */
    #last(of) {
        return this.#session.pending.findLast(({command}) => of(command))?.command;
    }
}

/** @param {string} key */
function read(key) {
    try {
        return localStorage.getItem(key);
    } catch {
        return null;
    }
}

/** @param {string} key */
function keep(key) {
    try {
        localStorage.setItem(key, '1');
    } catch {
        // Not kept: it is said again at the next visit.
    }
}
