// @ts-check
// The phone: enters by the code of its address, a ticket, another device's code or a table's link, and draws the room, once
// per frame and when a moment comes.
/** @import {Session} from '../shared/session.js' */
/** @import {Vocabulary} from '../shared/i18n.js' */
/** @import {Parts, Scene} from './scene.js' */
import {html, render} from '/lib/lit-html/lit-html.js';
import {firstLanguage, inLang, tag, together, translator} from '../shared/i18n.js';
import {openSession, readEntry} from '../shared/session.js';
import {nextSecond} from '../shared/timer.js';
import * as common from '../shared/words.js';
import {Announcer} from './announcer.js';
import {Phone} from './phone.js';
import {page} from './view.js';
import * as own from './words.js';

/** What a first view does without comes so long after it, or when it is needed; and again after so long, should it fail. */
const PARTS_MS = 3_000;

const app = /** @type {HTMLElement} */ (document.getElementById('app'));
const announcer = new Announcer(/** @type {HTMLElement} */ (document.getElementById('said')));
/** @type {Vocabulary} */
let words = together(common, own);
/** @type {Parts | undefined} */
let parts;
/** @type {Promise<void> | undefined} */
let coming;

async function start() {
    const door = readEntry();
    if (!door.code && !door.workshop) return atTheDoor('', null);
    wait('gate.opening');
    try {
        draw(await openSession({...door, onWait: () => wait('gate.waiting')}));
    } catch (error) {
        const {status, message} = /** @type {{status?: number, message?: string}} */ (error);
        const why = door.ticket || door.pass || door.workshop ? 'used' : 'wrong';
        await atTheDoor(door.code ?? '', why, status === 404 ? undefined : message);
    }
}

/** @param {string} why nobody is in yet */
function wait(why) {
    const lang = firstLanguage();
    document.documentElement.lang = tag(lang);
    render(html`<main><h1 class="soft">${translator(words, lang)(why)}</h1></main>`, app);
}

/**
 * @param {string} code
 * @param {'wrong' | 'used' | null} why one is not in
 * @param {string} [said] the server's own words
 */
async function atTheDoor(code, why, said) {
    await bringParts(() => {});
    if (!parts) return void setTimeout(() => atTheDoor(code, why, said), PARTS_MS);
    new parts.GateKeeper(code, {app, words, say: (text) => announcer.say(text)}).show(why, said);
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
        phone.follow();
        if (needsParts(phone)) bringParts(redraw);
        const scene = sceneOf(phone);
        render(page(scene), app);
        document.documentElement.lang = tag(session.lang);
        document.title = scene.t('page.title', {title: inLang(session.plan.title, session.lang)});
        announcer.notice(scene);
        attend(phone);
        clearTimeout(moment);
        moment = setTimeout(redraw, nextMoment(phone));
    };
    session.subscribe(redraw);
    addEventListener('scroll', () => phone.list.touch(session.now()), {passive: true});
    setTimeout(() => bringParts(redraw), PARTS_MS);
    redraw();
}

/** @param {Phone} phone @returns {Scene} */
function sceneOf(phone) {
    const {session, voting} = phone;
    const say = (/** @type {string} */ text) => announcer.say(text);
    const {vote, own, before} = voting;
    return {phone, session, lang: session.lang, t: translator(words, session.lang), say, free: listInSight(), vote, own, before, parts};
}

/** @param {Phone} phone */
function needsParts({now, phase, meOpen, voting, session}) {
    if (session.state.epoch === null) return false;
    const atOnce = !['collect', 'closing', 'comments', 'thanks'].includes(phase.kind);
    return meOpen || atOnce || now.show !== undefined || (voting.vote !== undefined && voting.vote.rule.kind !== 'support');
}

/** @param {() => void} redraw */
function bringParts(redraw) {
    return (coming ??= import('./later/parts.js').then(
        (module) => {
            parts = module;
            words = together(common, own, module.words);
            redraw();
        },
        () => {
            setTimeout(() => {
                coming = undefined;
                redraw();
            }, PARTS_MS);
        },
    ));
}

/** Brings into sight, or gives the focus, what the last action asked for; and keeps the page clear of both bars. @param {Phone} phone */
function attend(phone) {
    const dialog = app.querySelector('dialog');
    if (dialog && !dialog.open) dialog.showModal();
    if (phone.focus) document.getElementById(phone.focus)?.focus();
    if (phone.sight) document.getElementById(phone.sight)?.scrollIntoView({block: 'start'});
    phone.focus = null;
    phone.sight = null;
    for (const part of ['top', 'bar']) {
        const height = app.querySelector(`.${part}`)?.getBoundingClientRect().height ?? 0;
        document.documentElement.style.setProperty(`--${part}`, `${Math.floor(height)}px`);
    }
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

await start();
