// @ts-check
// The remote on its screen: what the room does now, and the orders that change it. Every order shows what became of it.
import {html, render} from '/lib/lit-html/lit-html.js';
import {inLang, tag, translator} from '../shared/i18n.js';
import {item, now as nowOf} from '../shared/store.js';
import {nextSecond} from '../shared/timer.js';
import {levelName, refusal} from '../shared/ui.js';
import {Announcer} from './announcer.js';
import {left, proposed} from './flow/timing.js';
import {step} from './ideas/steering.js';
import {walkKey} from './keys.js';
import {fresh} from './local.js';
import {standing} from './orders.js';
import {page} from './page.js';
/** @import {Session} from '../shared/session.js' */
/** @import {Vocabulary} from '../shared/i18n.js' */
/** @import {Receipt} from '../shared/protocol.js' */
/** @import {View} from './view.js' */
/** @import {Local} from './local.js' */

const COPIED_STAYS = 2000;
const FOCUS_WAITS = 2000;

export class Remote {
    #session;
    #vocabulary;
    #announcer = new Announcer();
    #local = fresh();
    /** @type {Receipt | undefined} the last order, when it was refused */
    #refused;
    #latest = 0;
    /** @type {unknown} the phase to which this remote brings the room */
    #goes;
    /** What is to have the focus once it is drawn, if that is soon. */
    #wanted = {id: '', until: 0};
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
        document.addEventListener('keydown', (event) => this.#press(event));
        this.draw();
    }

    draw() {
        const view = this.#view();
        const had = document.activeElement;
        const part = had?.closest('[data-part]')?.getAttribute('data-part');
        document.documentElement.lang = tag(this.#session.lang);
        document.title = `${view.t('title')} · ${this.#session.workshop.title}`;
        render(html`${page(view, this.#said(view))}`, document.body);
        this.#refocus(part);
        clearTimeout(this.#tick);
        const wait = nextSecond(view.now.timer, this.#session.now());
        if (wait < Infinity) this.#tick = setTimeout(() => this.draw(), wait + 5);
    }

    /** @returns {View} */
    #view() {
        const session = this.#session;
        const now = nowOf(session.state);
        const phase = session.plan.phases.find(({id}) => id === now.phase);
        if (this.#local.timer.phase !== now.phase) this.#moved(now.phase, proposed(phase));
        return {
            session,
            t: translator(this.#vocabulary, session.lang),
            now,
            phase,
            local: this.#local,
            standing: standing(session.pending, {live: session.status === 'live', paused: now.paused}, this.#refused),
            order: (type, fields) => this.#order(type, fields),
            set: (change) => this.#set(change),
            copy: (text, what) => void this.#copy(text, what),
            focus: (id) => this.#focus(id),
        };
    }

    /** What belonged to the step before is dropped: its minutes, its place, a rule half written. @param {string} phase @param {number} minutes */
    #moved(phase, minutes) {
        if (this.#goes === phase) document.querySelector('.middle')?.scrollTo(0, 0);
        this.#goes = undefined;
        this.#local = {...this.#local, timer: {phase, minutes}, tour: undefined, draft: undefined, was: undefined, poll: undefined, told: undefined};
    }

    /** @param {View} view */
    #said({session, now, phase, local, standing: orders, t}) {
        const level = now.level === undefined ? [] : [levelName(session.plan, now.level, session.lang, t)];
        return this.#announcer.say(
            {
                where: [inLang(phase?.title, session.lang), ...level].join(' · '),
                told: local.told,
                shown: now.show && item(session.state, now.show)?.text,
                paused: now.paused,
                left: now.timer && left(now, session.now()),
                standing: orders,
                why: orders.kind === 'refused' ? refusal(orders.receipt, t) : '',
            },
            t,
        );
    }

    /**
     * @param {string} type
     * @param {Record<string, unknown>} [fields]
     * @returns {Promise<Receipt>}
     */
    async #order(type, fields = {}) {
        this.#refused = undefined;
        if (type === 'go') this.#goes = fields.phase;
        const {op, receipt} = this.#session.command(type, fields);
        this.#latest = op;
        this.draw();
        const answer = await receipt;
        if (op === this.#latest && answer.status === 'refused') this.#refused = answer;
        this.draw();
        return answer;
    }

    /** @param {Partial<Local>} change */
    #set(change) {
        const tab = this.#local.tab;
        if (change.tab || change.asking) this.#refused = undefined; // one has read it, and goes on
        this.#local = {...this.#local, ...change};
        this.draw();
        if (tab !== this.#local.tab) document.querySelector('.middle')?.scrollTo(0, 0);
    }

    /** @param {string} id */
    #focus(id) {
        this.#wanted = {id, until: performance.now() + FOCUS_WAITS};
        this.draw();
    }

    /** What goes away leaves the focus to the heading of its part, or of the first one, not to the top of the page. @param {string | null | undefined} part */
    #refocus(part) {
        const wanted = performance.now() < this.#wanted.until ? document.getElementById(this.#wanted.id) : null;
        if (wanted) {
            this.#wanted.until = 0;
            return wanted.focus();
        }
        if (!part || document.activeElement !== document.body) return;
        const left = document.querySelector(`[data-part="${part}"]`) ?? document.querySelector('.middle');
        const next = left?.querySelector('h2') ?? left?.querySelector('button:enabled');
        if (!(next instanceof HTMLElement)) return;
        if (next.localName === 'h2') next.tabIndex = -1;
        next.focus();
    }

    /** @param {KeyboardEvent} event */
    #press(event) {
        if (event.key === 'Escape' && this.#local.asking) return this.#set({asking: undefined});
        const view = this.#view();
        const wish = view.now.show === undefined ? undefined : walkKey(event, document.activeElement?.localName);
        if (!wish) return;
        event.preventDefault();
        if (wish === 'leave') void this.#order('show');
        else step(view, wish);
    }

    /** @param {string} text @param {string} what */
    async #copy(text, what) {
        try {
            await navigator.clipboard.writeText(text);
            this.#set({copied: what});
        } catch {
            // Plain http has no clipboard: the text is selected instead, for the hand to copy.
            const field = document.querySelector(`[data-copied="${what}"]`);
            if (field instanceof HTMLInputElement) field.select();
        }
        setTimeout(() => this.#set({copied: undefined}), COPIED_STAYS);
    }
}
