// @ts-check
// Voting from this phone: each vote names its vote and round (V1), and at a table its person. What has not left yet is
// replaced by what comes after it, so that ten taps are not ten commands.
/** @import {Said} from '../shared/protocol.js' */
/** @import {Session} from '../shared/session.js' */
/** @import {Item} from '../shared/store.js' */
/** @import {Own, Vote} from './marks.js' */
import {Casts} from './casts.js';
import {dotsLeft, isFor, markOf, ownBallot, ranking, voteOf} from './marks.js';

export class Voting {
    casts = new Casts();
    /** Whose turn it is at a table, from 1. */
    person = 1;
    #session;
    #changed;
    #resumed = false;

    /**
     * @param {Session} session
     * @param {() => void} changed called after one votes
     */
    constructor(session, changed) {
        this.#session = session;
        this.#changed = changed;
    }

    /** @returns {Vote | undefined} */
    get vote() {
        return voteOf(this.#session.state);
    }

    /** How many people this phone speaks for. */
    get people() {
        return Math.max(1, this.#session.state.mine.ballots.length);
    }

    /** @returns {Own} what the person whose turn it is says */
    get own() {
        return this.#ballot(this.vote?.round);
    }

    /** @returns {Own | undefined} what the same person said in the round before */
    get before() {
        const round = this.vote?.round ?? 1;
        return round > 1 ? this.#ballot(round - 1) : undefined;
    }

    /** Called after every change. */
    follow() {
        const {state, pending} = this.#session;
        this.casts.reached(state.seq);
        this.person = Math.min(this.person, this.people);
        if (this.#resumed || state.epoch === null) return;
        this.#resumed = true;
        const {held} = this.own;
        this.casts.resume(pending, (item) => held.get(item) === true);
    }

    /**
     * @param {Item} item
     * @returns {boolean} whether it is supported now
     */
    support(item) {
        const rule = /** @type {const} */ ({kind: 'support'});
        const {marks, held} = this.own;
        const on = markOf(marks, item, rule) === undefined;
        this.casts.cast(item.id, on, markOf(held, item, rule) !== undefined);
        this.say(item.id, {on});
        return on;
    }

    /** @param {string} item @param {Said} said */
    say(item, said) {
        this.#replace(({command}) => command.t === 'vote' && command.item === item);
        this.#session.command('vote', {item, ...said, ...this.#which()});
        this.#changed();
    }

    /**
     * One dot more or fewer for an item, or for one of those that are shown as it: those given before stay where they were given.
     * @param {Item} item
     * @param {1 | -1} by
     * @returns {{n: number, left: number}} how many it has then, and how many are left for its level
     */
    give(item, by) {
        const {marks} = this.own;
        const given = (/** @type {string} */ id) => Number(marks.get(id) ?? 0);
        const of = by > 0 ? item.id : ([item.id, ...item.merged].find((id) => given(id) > 0) ?? item.id);
        this.say(of, {dots: Math.max(0, given(of) + by)});
        const {rule} = /** @type {Vote} */ (this.vote);
        const after = this.own;
        const n = Number(markOf(after.marks, item, rule) ?? 0);
        return {n, left: dotsLeft(this.#session.state, after, rule, item.place.level ?? '')};
    }

    /** @param {number} person whose turn it is at the table */
    turn(person) {
        this.person = person;
        this.#changed();
    }

    /** @param {string[]} items one's whole ranking, the best first */
    rank(items) {
        this.#replace(({command}) => command.t === 'rank');
        this.#session.command('rank', {items, ...this.#which()});
        this.#changed();
    }

    /**
     * Moves an item in one's ranking: in at the end, up, down or out.
     * @param {Item} item
     * @param {'in' | 'up' | 'down' | 'out'} way
     * @returns {number} its place, from 1; 0 when it is out
     */
    move(item, way) {
        const ids = ranking(this.#session.state, this.own).map(({id}) => id);
        const at = ids.indexOf(item.id);
        if (at >= 0) ids.splice(at, 1);
        if (way !== 'out') ids.splice(way === 'in' ? ids.length : way === 'up' ? Math.max(0, at - 1) : at + 1, 0, item.id);
        this.rank(ids);
        return ids.indexOf(item.id) + 1;
    }

    /** @param {number | undefined} round */
    #ballot(round) {
        const {state, pending} = this.#session;
        return ownBallot(state, pending, {vote: this.vote?.vote, round, person: this.person});
    }

    #which() {
        const {vote, round} = this.vote ?? {};
        return {vote, round, ...(this.people > 1 ? {person: this.person} : {})};
    }

    /** @param {(entry: Session['pending'][number]) => boolean} same */
    #replace(same) {
        const which = {vote: this.vote?.vote, round: this.vote?.round, person: this.person};
        for (const entry of this.#session.pending) {
            if (entry.state === 'waiting' && same(entry) && isFor(entry.command, which)) this.#session.cancel(entry.op);
        }
    }
}
