// @ts-check
// The board on its screen: draws on each change of the room, of the clock and of the keys, at the room's pace.
import {html, render} from '/lib/lit-html/lit-html.js';
import {shortAddress} from '../shared/code.js';
import {tag, translator} from '../shared/i18n.js';
import {now as nowOf} from '../shared/store.js';
import {nextSecond} from '../shared/timer.js';
import {Announcer} from './announce.js';
import {Awake} from './awake.js';
import {Calm, VALUES_EVERY} from './calm.js';
import {facts} from './facts.js';
import {keep, kept} from './kept.js';
import {action} from './keys.js';
import {act, at, local} from './local.js';
import {Motion} from './motion.js';
import {ruler} from './ruler.js';
import {scene} from './scene.js';
import {controlBar} from './views/bar.js';
import {frame} from './views/frame.js';
/** @import {Session} from '../shared/session.js' */
/** @import {Vocabulary} from '../shared/i18n.js' */
/** @import {State} from '../shared/store.js' */
/** @import {Action} from './keys.js' */
/** @import {Given, Scene} from './scene.js' */

const BAR_STAYS = 3000;

export class Board {
    #session;
    #vocabulary;
    #root = document.body;
    #motion = new Motion(document.body);
    #calm = new Calm(() => performance.now());
    #announcer = new Announcer();
    #awake = new Awake(() => this.draw());
    #local = local(kept());
    #ruler = ruler(getComputedStyle(document.body).fontFamily);
    #address = location.host;
    /** @type {State | undefined} the picture while it is frozen */
    #still;
    /** @type {Scene | undefined} */
    #shown;
    /** @type {{draw?: any, soon?: any, turn?: any, bar?: any}} */
    #timers = {};
    #turning = '';
    #seen = '';
    #drawnAt = -Infinity;

    /**
     * @param {Session} session
     * @param {Vocabulary} vocabulary
     */
    constructor(session, vocabulary) {
        this.#session = session;
        this.#vocabulary = vocabulary;
    }

    start() {
        this.#session.subscribe(() => this.#changed());
        addEventListener('resize', () => this.draw());
        addEventListener('keydown', (event) => this.#key(event));
        addEventListener('pointermove', () => this.#showBar());
        document.addEventListener('fullscreenchange', () => this.draw());
        this.#awake.keep();
        this.#address = shortAddress(this.#session.workshop.join);
        this.draw();
    }

    /** A new phase, level or timer, or a lost line, is shown at once; what the room says can wait for the next number. */
    #changed() {
        const seen = `${JSON.stringify(nowOf(this.#session.state))} ${this.#session.status} ${this.#session.lang}`;
        const wait = this.#drawnAt + VALUES_EVERY - performance.now();
        if (seen !== this.#seen || wait <= 0) this.draw();
        else this.#timers.soon ??= setTimeout(() => this.draw(), wait);
        this.#seen = seen;
    }

    draw() {
        clearTimeout(this.#timers.soon);
        this.#timers.soon = undefined;
        this.#drawnAt = performance.now();
        const given = this.#given();
        const shown = scene(given);
        const same = this.#samePicture(shown);
        this.#page(shown);
        this.#motion.before();
        render(
            html`${frame(shown, given, this.#outside())}${this.#bar(shown, given)}
                <p class="unseen" role="status">${this.#announcer.say(facts(shown, given, this.#session.now()), given.t)}</p>`,
            this.#root,
        );
        this.#motion.after(!same || this.#local.frozen || matchMedia('(prefers-reduced-motion: reduce)').matches);
        this.#shown = shown;
        this.#next(shown);
    }

    /** @param {Action | 'keys' | 'turn'} what */
    #act(what) {
        if (what === 'full') return void this.#fullScreen();
        this.#local = act(this.#local, what, this.#shown?.pages ?? 1);
        keep(this.#local);
        this.draw();
    }

    /** @returns {Given} */
    #given() {
        const {plan, workshop, lang} = this.#session;
        this.#still = this.#local.frozen ? (this.#still ?? this.#session.state) : undefined;
        const state = this.#still ?? this.#session.state;
        const now = nowOf(state);
        this.#local = at(this.#local, [now.phase, now.level ?? '*', now.show ?? '', ...now.levels].join('/'));
        return {
            plan,
            workshop,
            lang,
            state,
            t: translator(this.#vocabulary, lang),
            screen: {width: innerWidth, height: innerHeight},
            ruler: this.#ruler,
            local: this.#local,
            calm: (place, rows) => /** @type {any} */ (this.#calm.show(place, rows)),
        };
    }

    #outside() {
        return {time: this.#session.now(), offline: this.#session.status !== 'live', address: this.#address};
    }

    /** Rows are seen to move only within one picture. @param {Scene} shown */
    #samePicture(shown) {
        const before = this.#shown;
        return (
            before !== undefined &&
            before.content.kind === shown.content.kind &&
            before.now.phase === shown.now.phase &&
            before.now.level === shown.now.level &&
            before.now.levels.length === shown.now.levels.length &&
            before.page === shown.page &&
            before.geometry.height === shown.geometry.height
        );
    }

    /** @param {Scene} shown */
    #page({frame: {head, panel, strip}, geometry}) {
        const {documentElement: root, body} = document;
        root.lang = tag(this.#session.lang);
        root.dataset.theme = this.#local.dark ? 'dark' : 'light';
        document.title = `${this.#session.workshop.title} · Atelier`;
        body.classList.toggle('with-head', head);
        body.classList.toggle('with-panel', panel);
        body.classList.toggle('with-strip', strip);
        body.classList.toggle('compact', geometry.compact);
    }

    /** @param {Scene} shown @param {Given} given */
    #bar({pages}, {t}) {
        return controlBar({
            local: this.#local,
            full: document.fullscreenElement !== null,
            pages,
            awake: this.#awake.held,
            session: this.#session,
            t,
            act: (what) => this.#act(what),
        });
    }

    /** When to draw again though the room is silent: a second of the timer, a row that waited, a page that turns. @param {Scene} shown */
    #next({now, page, dwell}) {
        clearTimeout(this.#timers.draw);
        const tick = nextSecond(now.timer, this.#session.now()) + 5;
        const wait = Math.min(tick, this.#local.frozen ? Infinity : this.#calm.wait);
        if (wait !== Infinity) this.#timers.draw = setTimeout(() => this.draw(), wait);
        const turning = dwell === undefined || this.#local.frozen ? '' : `${this.#local.place}/${page}`;
        if (turning === this.#turning) return;
        this.#turning = turning;
        clearTimeout(this.#timers.turn);
        if (turning) this.#timers.turn = setTimeout(() => this.#act('turn'), dwell);
    }

    /** @param {KeyboardEvent} event */
    #key(event) {
        const what = action(event, this.#local.keys);
        if (!what) return;
        event.preventDefault();
        this.#act(what);
    }

    #showBar() {
        this.#root.classList.add('with-bar');
        clearTimeout(this.#timers.bar);
        this.#timers.bar = setTimeout(() => this.#root.classList.remove('with-bar'), BAR_STAYS);
    }

    async #fullScreen() {
        try {
            await (document.fullscreenElement ? document.exitFullscreen() : document.documentElement.requestFullscreen());
        } catch {
            // The browser says no (a policy, a kiosk): the picture stays as it is.
        }
    }
}
