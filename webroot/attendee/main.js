// @ts-check
// The phone: enters with the code of its address and draws the room, once per frame and when a moment comes.
/** @import {Session} from '../shared/session.js' */
/** @import {Lang} from '../shared/protocol.js' */
import {render} from '/lib/lit-html/lit-html.js';
import {firstLanguage, inLang, remember, tag, together, translator} from '../shared/i18n.js';
import {openSession, readEntry} from '../shared/session.js';
import {nextSecond} from '../shared/timer.js';
import * as common from '../shared/words.js';
import {Announcer} from './announcer.js';
import {gatePage} from './gate.js';
import {Phone} from './phone.js';
import {page} from './view.js';
import * as own from './words.js';

const words = together(common, own);
const app = /** @type {HTMLElement} */ (document.getElementById('app'));
const announcer = new Announcer(/** @type {HTMLElement} */ (document.getElementById('said')));

async function start() {
    const door = readEntry();
    const gate = new GateKeeper(door.code ?? '');
    if (!door.code && !door.workshop) return gate.show(null);
    gate.show('opening');
    try {
        draw(await openSession({...door, onWait: () => gate.show('waiting')}));
    } catch (error) {
        const status = /** @type {{status?: number, message?: string}} */ (error);
        gate.show('wrong', status.status === 404 ? undefined : status.message);
    }
}

/** @param {Session} session */
function draw(session) {
    let asked = false;
    /** @type {any} */
    let moment = null;
    const redraw = () => {
        if (asked) return;
        asked = true;
        requestAnimationFrame(paint);
    };
    const phone = new Phone(session, redraw);
    const paint = () => {
        asked = false;
        const {lang} = session;
        const t = translator(words, lang);
        phone.follow();
        const scene = {phone, session, lang, t, say: (/** @type {string} */ text) => announcer.say(text), free: listInSight()};
        render(page(scene), app);
        document.documentElement.lang = tag(lang);
        document.title = t('page.title', {title: inLang(session.plan.title, lang)});
        announcer.notice(scene);
        if (phone.focus) document.getElementById(phone.focus)?.focus();
        phone.focus = null;
        measureBar();
        clearTimeout(moment);
        moment = setTimeout(redraw, nextMoment(phone));
    };
    session.subscribe(redraw);
    addEventListener('scroll', () => phone.list.touch(session.now()), {passive: true});
    redraw();
}

/** How long until time alone changes what the page says: the timer's next second, the end of an edit, a calm list. @param {Phone} phone */
function nextMoment(phone) {
    const now = phone.session.now();
    const edits = Object.values(phone.session.state.mine.items).map((item) => item.editableUntil);
    const moments = [...edits.filter((at) => at > now), phone.list.calmAt(now), now + nextSecond(phone.now.timer, now)];
    return Math.min(60_000, Math.max(50, Math.min(...moments) - now));
}

/** Whether the room's list starts in sight; then it may move without taking a reader's line away. */
function listInSight() {
    const list = app.querySelector('.rows');
    return !list || list.getBoundingClientRect().top > 0;
}

/** The page keeps clear of the bar, however tall it is. */
function measureBar() {
    const height = app.querySelector('.bar')?.getBoundingClientRect().height ?? 0;
    document.documentElement.style.setProperty('--bar', `${Math.ceil(height)}px`);
}

class GateKeeper {
    #code;
    /** @type {'wrong' | 'waiting' | 'opening' | null} */
    #message = null;
    /** @type {string | undefined} */
    #said;
    /** @type {Lang} */
    #lang = firstLanguage();

    /** @param {string} code */
    constructor(code) {
        this.#code = code;
    }

    get lang() {
        return this.#lang;
    }

    set lang(lang) {
        this.#lang = lang;
        remember(lang);
        this.#draw();
    }

    /**
     * @param {'wrong' | 'waiting' | 'opening' | null} message
     * @param {string} [said] the server's own words
     */
    show(message, said) {
        this.#message = message;
        this.#said = said;
        this.#draw();
    }

    #draw() {
        const t = translator(words, this.#lang);
        document.documentElement.lang = tag(this.#lang);
        document.title = t('page.title', {title: t('gate.title')});
        const keeper = this;
        render(
            gatePage({
                t,
                code: this.#code,
                message: this.#message,
                said: this.#said,
                get lang() {
                    return keeper.lang;
                },
                set lang(lang) {
                    keeper.lang = lang;
                },
            }),
            app,
        );
        if (this.#message === 'wrong') announcer.say(this.#said ?? t('gate.wrong'));
    }
}

await start();
