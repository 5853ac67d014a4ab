// @ts-check
// What one phone holds beside the room's state: where its next text goes, its drafts, its votes under way, what it looks at.
/** @import {Place, Phase, Command, Receipt} from '../shared/protocol.js' */
/** @import {Session} from '../shared/session.js' */
/** @import {Draft} from './drafts.js' */
import * as store from '../shared/store.js';
import {Asked} from './asked.js';
import {Drafts, fieldOf} from './drafts.js';
import {askedPlace, openSides} from './places.js';
import {Seat} from './seat.js';
import {StillList} from './still.js';
import {Voting} from './voting.js';

/** @typedef {Draft & {receipt: Receipt}} Rejected */

export class Phone {
    session;
    drafts;
    asked;
    seat;
    voting;
    list = new StillList();
    /** @type {Place | null} where the next text goes; nothing when the step asks for none */
    place = null;
    /** The closing question that is read, by its rank in the step. */
    question = 0;
    /** Whether the next idea is sent with a question mark. */
    unsure = false;
    /** Whether the levels are laid out, to choose one for the next idea, or the one that the list shows. */
    choosing = false;
    /** Whether the list shows all levels, whatever level is chosen. */
    allLevels = false;
    /** @type {string | null | undefined} where ideas are read level by level, that level; `null` is all, nothing is the room's */
    level;
    rowsShown = 30;
    /** Whether what is one's own lies open: who one is, other devices. */
    meOpen = false;
    /** @type {{item: string, text: string} | null} the item whose words are being changed */
    editing = null;
    /** @type {Rejected[]} texts that the server refused, kept until they are taken up or dropped */
    rejected = [];
    /** @type {Receipt | null} the last refusal, said until the next action */
    refusal = null;
    /** @type {string | null} the id of what takes the focus at the next drawing, when what had it is gone */
    focus = null;
    /** @type {string | null} the id of what is brought into sight at the next drawing */
    sight = null;
    #redraw;
    /** Where the room was when this phone last went along. */
    #followed = '';
    #resumed = false;

    /**
     * @param {Session} session
     * @param {() => void} redraw
     */
    constructor(session, redraw) {
        this.session = session;
        this.#redraw = redraw;
        this.drafts = new Drafts(session.workshop.id);
        this.asked = new Asked(session.workshop.id);
        this.seat = new Seat(session, redraw);
        this.voting = new Voting(session, () => {
            this.refusal = null;
            redraw();
        });
        session.onReceipt((command, receipt) => this.#received(command, receipt));
    }

    get now() {
        return store.now(this.session.state);
    }

    /** @returns {Phase} */
    get phase() {
        const phases = this.session.plan.phases;
        return /** @type {Phase} */ (phases.find((phase) => phase.id === this.now.phase) ?? phases[0]);
    }

    get openSides() {
        return openSides(this.session.plan, this.phase);
    }

    get text() {
        return this.drafts.text(this.place);
    }

    set text(text) {
        if (this.place) this.drafts.write(this.place, text, this.unsure);
        this.refusal = null;
        this.#redraw();
    }

    /** Whether the room went on while a text was half typed: it stays where it was meant to go until told otherwise. */
    get leftBehind() {
        return this.#followed !== this.#room() && this.text.trim() !== '';
    }

    /** Goes where the room is, unless a text is half typed. Called after every change. */
    follow() {
        this.voting.follow();
        this.asked.follow(this.session.state);
        if (this.session.state.epoch === null) return;
        if (!this.#resumed) this.#resume();
        if (this.#followed !== this.#room() && this.text.trim() === '') this.goAlong();
    }

    /** Goes where the room is; a text of the same kind comes along. */
    goAlong() {
        const text = this.text;
        const field = this.place && fieldOf(this.place);
        const elsewhere = !this.#followed.startsWith(`${this.phase.id}/`);
        if (elsewhere) this.question = 0;
        if (!text) this.unsure = false;
        this.#followed = this.#room();
        this.place = this.#asked();
        this.allLevels = this.now.level === undefined;
        this.level = undefined;
        this.choosing = this.place?.side !== undefined && this.place.level === undefined;
        this.rowsShown = 30;
        if (this.place && fieldOf(this.place) === field && text) this.drafts.write(this.place, text, this.unsure);
        this.#redraw();
    }

    /** @param {Place} place */
    aim(place) {
        const text = this.text;
        this.place = place;
        if (text && fieldOf(place) === 'idea') this.drafts.write(place, text, this.unsure);
        this.#redraw();
    }

    /** @param {string | undefined} level for the next idea; without one the desk places it */
    choose(level) {
        const {side} = this.place ?? {};
        this.choosing = false;
        this.focus = 'level';
        this.aim(level === undefined ? {side} : {side, level});
    }

    doubt() {
        this.unsure = !this.unsure;
        if (this.place) this.drafts.write(this.place, this.text, this.unsure);
        this.#redraw();
    }

    /** Goes to the ideas of another level. @param {string | null} level */
    look(level) {
        this.choosing = false;
        this.level = level;
        this.rowsShown = 30;
        this.sight = 'room-title';
        this.#redraw();
    }

    /** @param {number} rank */
    turnTo(rank) {
        this.question = rank;
        this.place = this.#asked();
        this.rowsShown = 30;
        this.#redraw();
    }

    /** @returns {boolean} whether there was something to send */
    send() {
        const text = this.text.trim();
        if (!this.place || text === '') return false;
        this.refusal = null;
        this.choosing = false;
        this.session.command('add', {place: this.place, text, ...(this.unsure ? {unsure: true} : {})});
        this.unsure = false;
        this.text = '';
        if (this.#asked() === null) this.#leaveField();
        return true;
    }

    /** A step that asks for no ideas still takes those that come late (K3). */
    addLate() {
        const [side] = this.openSides;
        this.choosing = true;
        if (side) this.aim({side: side.id});
        this.focus = 'text';
    }

    readWarning() {
        this.seat.hasRead();
        this.focus = 'asked';
    }

    /** @param {string} item */
    ask(item) {
        this.asked.add(item);
        this.session.command('ask', {item});
        this.#redraw();
    }

    /** @param {string} item @param {string} text */
    edit(item, text) {
        this.editing = {item, text};
        this.focus = 'edit';
        this.#redraw();
    }

    /** @param {boolean} keep whether the new words are sent, or dropped */
    endEdit(keep) {
        const {item = '', text = ''} = this.editing ?? {};
        if (keep && text.trim()) this.session.command('rephrase', {item, text: text.trim()});
        this.editing = null;
        this.focus = `own-${item}`;
        this.#redraw();
    }

    /** @param {string} item */
    withdraw(item) {
        this.session.command('withdraw', {item});
        this.#backToField();
    }

    /** @param {number} op */
    cancel(op) {
        if (this.session.cancel(op)) this.#backToField();
    }

    /** A refused text, or an older draft, comes back to the field. @param {Draft} draft */
    takeUp(draft) {
        this.rejected = this.rejected.filter((one) => one !== draft);
        this.unsure = draft.unsure ?? false;
        this.drafts.write(draft.place, draft.text, this.unsure);
        this.place = draft.place;
        this.#backToField();
    }

    /** @param {Rejected} rejected */
    drop(rejected) {
        this.rejected = this.rejected.filter((one) => one !== rejected);
        this.#backToField();
    }

    /** @param {{place: Place}} draft */
    erase(draft) {
        this.drafts.write(draft.place, '');
        this.#backToField();
    }

    /** @param {Partial<Pick<Phone, 'allLevels' | 'rowsShown' | 'editing' | 'choosing' | 'meOpen' | 'focus'>>} change a choice of what is shown */
    set(change) {
        Object.assign(this, change);
        this.#redraw();
    }

    /** What an earlier page left: votes on their way, and a text meant for somewhere. */
    #resume() {
        this.#resumed = true;
        const asked = this.#asked();
        const {place: meant, unsure = false} = (asked && this.drafts.of(fieldOf(asked))) ?? {};
        if (!asked || !meant || fieldOf(meant) !== 'idea') return;
        this.place = meant;
        this.unsure = unsure;
        this.allLevels = this.now.level === undefined;
        if (asked.side === meant.side && (asked.level === undefined || asked.level === meant.level)) this.#followed = this.#room();
    }

    /**
     * @param {Command} command
     * @param {Receipt} receipt
     */
    #received(command, receipt) {
        if (command.t === 'vote') this.voting.casts.settle(command, receipt, this.session.pending);
        if (command.t === 'ask') this.#answered(String(command.item), receipt);
        if (receipt.status === 'accepted') return;
        this.refusal = receipt;
        this.#redraw();
        if (command.t !== 'add') return;
        const draft = {text: String(command.text), place: /** @type {Place} */ (command.place), unsure: command.unsure === true, receipt};
        if (this.place && fieldOf(this.place) === fieldOf(draft.place) && this.text === '') this.takeUp(draft);
        else this.rejected = [...this.rejected, draft];
    }

    /** @param {string} item @param {Receipt} receipt to a question about it */
    #answered(item, {status, seq}) {
        if (status === 'accepted') this.asked.add(item, seq);
        else this.asked.drop(item);
    }

    #room() {
        return `${this.now.phase}/${this.now.level ?? ''}`;
    }

    /** @returns {Place | null} what the room is asked for now */
    #asked() {
        return askedPlace(this.session.plan, this.phase, this.now, this);
    }

    /** @param {string} id what is read next, from its start */
    showFrom(id) {
        this.focus = id;
        this.#redraw();
    }

    /** A late idea is sent: the step that asks for none goes on. */
    #leaveField() {
        this.place = null;
        this.focus = 'asked';
    }

    #backToField() {
        this.focus = this.place ? 'text' : 'asked';
        this.#redraw();
    }
}
