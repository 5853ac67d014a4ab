// @ts-check
import {html, render} from '/lib/lit-html/lit-html.js';
import {firstLanguage, tag, translator} from '../shared/i18n.js';
import {Refused, openSession, readLink} from '../shared/session.js';
import {Desk} from './desk.js';
import {wish} from './keys.js';
import {page} from './page.js';
import {Presence} from './presence.js';
import {vocabulary} from './vocabulary.js';

/** @import {Session} from '../shared/session.js' */

const root = /** @type {HTMLElement} */ (document.getElementById('page'));
/** @type {any} when what someone else has claimed is free by itself */
let freed;

const lang = firstLanguage();
const t = translator(vocabulary, lang);
document.documentElement.lang = tag(lang);
document.title = t('title');
render(message(t('title'), t('opening')), root);

openSession({role: 'moderator', ...readLink(), onWait: () => render(message(t('title'), t('line.gone')), root)})
    .then(start)
    .catch((reason) => {
        if (!(reason instanceof Refused)) throw reason;
        render(message(t('refused.title'), `${reason.message} ${t('refused.link')}`), root);
    });

/**
 * @param {string} title
 * @param {string} text
 */
function message(title, text) {
    return html`<main class="alone"><h1>${title}</h1><p>${text}</p></main>`;
}

/** @param {Session} session */
function start(session) {
    let waiting = false;
    const later = () => {
        if (waiting) return;
        waiting = true;
        requestAnimationFrame(() => {
            waiting = false;
            draw(session, desk, later);
        });
    };
    const presence = new Presence(() => desk.hold.again());
    const desk = new Desk(session, later, () => presence.there);
    session.subscribe(later);
    document.addEventListener('keydown', (event) => press(event, desk));
    addEventListener('pagehide', () => desk.hold.leave());
    later();
}

/**
 * @param {KeyboardEvent} event
 * @param {Desk} desk
 */
function press(event, desk) {
    if (event.defaultPrevented || !desk.choices.shortcuts || desk.choices.dialog) return;
    const wanted = wish(event, document.activeElement?.tagName);
    if (!wanted) return;
    event.preventDefault();
    if ('action' in wanted && wanted.action === 'explain') return document.getElementById('reason')?.focus();
    desk.obey(wanted);
    if ('action' in wanted && wanted.action === 'search') document.getElementById('search')?.focus();
}

/**
 * @param {Session} session
 * @param {Desk} desk
 * @param {() => void} again
 */
function draw(session, desk, again) {
    const t = translator(vocabulary, session.lang);
    const held = document.activeElement !== document.body;
    const look = desk.look();
    document.documentElement.lang = tag(session.lang);
    document.title = t('title.of', {workshop: session.workshop.title});
    render(page({session, desk, look, choices: desk.choices, plan: session.plan, lang: session.lang, t}), root);
    const dialog = root.querySelector('dialog');
    if (dialog && !dialog.open) dialog.showModal();
    if (!dialog && (desk.refocus || (held && document.activeElement === document.body))) focusDecision();
    desk.refocus = false;
    desk.claim(look);
    clearTimeout(freed);
    const ms = desk.untilFree();
    if (ms < Infinity) freed = setTimeout(again, ms + 1);
}

/** The focus goes to the decision, never to the top of the page; what is seen of it already does not move. */
function focusDecision() {
    document.getElementById('decision')?.focus({preventScroll: false});
}
