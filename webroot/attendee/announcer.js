// @ts-check
// The one polite voice of the page: what one did, and where the room went, at once; the room's news twice a minute at most.
/** @import {Scene} from './scene.js' */
import {inLang} from '../shared/i18n.js';
import {item as standing, standingItems} from '../shared/store.js';
import {msLeft} from '../shared/timer.js';
import {levelName, refusal} from '../shared/ui.js';

const NEWS_MS = 30_000;
const TIMER_MARKS_MS = [300_000, 60_000, 0];

export class Announcer {
    #region;
    #where = '';
    #known = -1;
    #toldAt = -Infinity;
    #left = Infinity;
    #cut = false;
    /** @type {string[]} */
    #news = [];
    #paused = false;
    /** @type {string | undefined} whether one may vote, as was said last */
    #stage;
    /** @type {string | undefined} */
    #shown;
    /** @type {unknown} */
    #refusal = null;
    /** @type {Set<string> | undefined} what was told of one's own items */
    #told;

    /** @param {HTMLElement} region the element with `role="status"` */
    constructor(region) {
        this.#region = region;
    }

    /** @param {string} text */
    say(text) {
        // The same sentence twice is only heard when the region changes in between.
        this.#region.textContent = this.#region.textContent === text ? `${text}\u00a0` : text;
    }

    /** Called after each drawing. What is new at once is heard as one: a later text would silence an earlier one. @param {Scene} scene */
    notice(scene) {
        const {session} = scene;
        if (session.state.epoch === null) return;
        this.#news = [];
        this.#noticeLine(scene);
        this.#noticeTimer(scene);
        this.#noticePlace(scene);
        this.#noticeNews(scene);
        this.#noticeOwn(scene);
        this.#noticeRoom(scene);
        if (this.#news.length > 0) this.say(this.#news.join('\u00a0· '));
    }

    /** @param {string} text */
    #hear(text) {
        this.#news.push(text);
    }

    /** @param {Scene} scene */
    #noticeLine({phone, session, t}) {
        const cut = session.status === 'offline' || session.status === 'gone';
        if (cut !== this.#cut && session.status !== 'connecting') {
            this.#cut = cut;
            this.#hear(t(cut ? 'line.offline' : 'line.live'));
        }
        if (phone.refusal === this.#refusal) return;
        this.#refusal = phone.refusal;
        if (phone.refusal) this.#hear(refusal(phone.refusal, t));
    }

    /** @param {Scene} scene */
    #noticePlace({phone, session, lang, t}) {
        const where = `${phone.now.phase}/${phone.now.level ?? ''}`;
        if (where === this.#where) return;
        const first = this.#where === '';
        this.#where = where;
        if (first) return;
        const level = phone.now.level === undefined ? [] : [levelName(session.plan, phone.now.level, lang, t)];
        this.#hear([inLang(phone.phase.title, lang), ...level].join(' · '));
    }

    /** A pause, the idea that is shown large, a vote that opens or closes. @param {Scene} scene */
    #noticeRoom({phone, session, vote, parts, t}) {
        const {paused, show} = phone.now;
        if (paused !== this.#paused) this.#hear(t(paused ? 'paused.title' : 'paused.over'));
        this.#paused = paused;
        const item = show === undefined ? undefined : standing(session.state, show);
        if (show !== this.#shown && item) this.#hear(t('walked.said', {text: item.text}));
        this.#shown = show;
        const stage = parts && vote?.poll ? parts.stageOf(vote) : '';
        if (stage !== this.#stage && stage !== '' && this.#stage !== undefined) this.#hear(t(stage, {n: vote?.round ?? 1}));
        this.#stage = stage;
    }

    /** What was decided about one's own ideas, and that someone asks about one. @param {Scene} scene */
    #noticeOwn({session, parts, t}) {
        if (!parts) return;
        const known = this.#told;
        const news = parts.ownNews(session.state, t);
        this.#told = new Set(news.map(({key}) => key));
        if (known) for (const {key, text} of news) if (!known.has(key)) this.#hear(text);
    }

    /** @param {Scene} scene */
    #noticeNews({session, t}) {
        const count = standingItems(session.state).length;
        if (this.#known < 0) this.#known = count;
        const now = session.now();
        const fresh = count - this.#known;
        if (fresh <= 0 || now < this.#toldAt + NEWS_MS) return;
        this.#known = count;
        this.#toldAt = now;
        this.#hear(t('room.said', {n: fresh}));
    }

    /** @param {Scene} scene */
    #noticeTimer({phone, session, t}) {
        const timer = phone.now.timer;
        const left = timer ? msLeft(timer, session.now()) : Infinity;
        const passed = TIMER_MARKS_MS.findLast((mark) => left <= mark && this.#left > mark);
        const known = this.#left !== Infinity;
        this.#left = left;
        if (passed === undefined || !known) return;
        this.#hear(passed === 0 ? t('timer.over') : t('timer.minutes', {n: passed / 60_000}));
    }
}
