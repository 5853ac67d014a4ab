// @ts-check
// The remote on its screen: what the room does now, and the orders that change it. Every order shows what became of it.
import {html, render} from '/lib/lit-html/lit-html.js';
import {tag, translator} from '../shared/i18n.js';
import {now as nowOf} from '../shared/store.js';
import {standing} from './orders.js';
import {changed, left, proposed} from './timing.js';
import {page} from './views/page.js';
/** @import {Session} from '../shared/session.js' */
/** @import {Vocabulary, Translate} from '../shared/i18n.js' */
/** @import {Now, Phase, Receipt} from '../shared/protocol.js' */
/** @import {Standing} from './orders.js' */

const COPIED_STAYS = 2000;
const SECOND = 1000;

/**
 * @typedef {object} View what the parts of the page need
 * @property {Session} session
 * @property {Translate} t
 * @property {Now} now
 * @property {Phase | undefined} phase
 * @property {number} minutes that the timer would run
 * @property {string} address
 * @property {boolean} copied
 * @property {Standing} standing
 * @property {(type: string, fields?: Record<string, unknown>) => void} order
 * @property {(by: number) => void} setMinutes
 * @property {() => void} copy
 */

export class Remote {
    #session;
    #vocabulary;
    #address = '';
    #copied = false;
    /** @type {{phase: string, minutes: number}} minutes belong to a phase: another one proposes its own */
    #minutes = {phase: '', minutes: 0};
    /** @type {Receipt | undefined} the last order, when it was refused */
    #refused;
    #latest = 0;
    /** @type {any} */
    #tick;

    /**
     * @param {Session} session
     * @param {Vocabulary} vocabulary
     */
    constructor(session, vocabulary) {
        this.#session = session;
        this.#vocabulary = vocabulary;
    }

    start() {
        this.#session.subscribe(() => this.draw());
        this.#address = this.#session.workshop.join;
        this.draw();
    }

    draw() {
        const view = this.#view();
        document.documentElement.lang = tag(this.#session.lang);
        document.title = `${view.t('title')} · ${this.#session.workshop.title}`;
        render(html`${page(view)}`, document.body);
        clearTimeout(this.#tick);
        const ms = left(view.now, this.#session.now());
        if (ms > 0) this.#tick = setTimeout(() => this.draw(), (ms % SECOND) + 5);
    }

    /** @returns {View} */
    #view() {
        const session = this.#session;
        const now = nowOf(session.state);
        const phase = session.plan.phases.find(({id}) => id === now.phase);
        if (this.#minutes.phase !== now.phase) this.#minutes = {phase: now.phase, minutes: proposed(phase)};
        return {
            session,
            t: translator(this.#vocabulary, session.lang),
            now,
            phase,
            minutes: this.#minutes.minutes,
            address: this.#address,
            copied: this.#copied,
            standing: standing(session.pending, session.status === 'live', this.#refused),
            order: (type, fields) => void this.#order(type, fields),
            setMinutes: (by) => this.#setMinutes(by),
            copy: () => void this.#copy(),
        };
    }

    /**
     * @param {string} type
     * @param {Record<string, unknown>} [fields]
     */
    async #order(type, fields = {}) {
        this.#refused = undefined;
        const {op, receipt} = this.#session.command(type, fields);
        this.#latest = op;
        this.draw();
        const answer = await receipt;
        if (op === this.#latest && answer.status === 'refused') this.#refused = answer;
        this.draw();
    }

    /** @param {number} by */
    #setMinutes(by) {
        this.#minutes = {...this.#minutes, minutes: changed(this.#minutes.minutes, by)};
        this.draw();
    }

    async #copy() {
        try {
            await navigator.clipboard.writeText(this.#address);
            this.#copied = true;
        } catch {
            // Plain http has no clipboard: the address is selected instead, for the hand to copy.
            const field = document.querySelector('#address');
            if (field instanceof HTMLInputElement) field.select();
        }
        this.draw();
        setTimeout(() => {
            this.#copied = false;
            this.draw();
        }, COPIED_STAYS);
    }
}
