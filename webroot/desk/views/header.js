// @ts-check
/** @import {Page} from '../page.js' */
import {html, nothing} from '/lib/lit-html/lit-html.js';
import {live} from '/lib/lit-html/directives/live.js';
import {inLang} from '../../shared/i18n.js';
import {now, people, waiting} from '../../shared/store.js';
import {connectionLine, languageSwitch, levelName} from '../../shared/ui.js';

/** What waits for someone, in the order of its haste. @type {('pending' | 'unplaced' | 'asked' | 'late')[]} */
const WAITING = ['pending', 'unplaced', 'asked', 'late'];

/** @param {Page} page */
export function header(page) {
    const {session, desk, choices, t} = page;
    return html`<header class="top">
        <div class="name">
            <h1>${t('title')}</h1>
            <p class="soft">${session.workshop.title}</p>
        </div>
        <p class="room">${whereTheRoomIs(page)}</p>
        ${whatWaits(page)}
        <div class="tools">
            <label class="switch">
                <input
                    type="checkbox"
                    .checked=${live(choices.shortcuts)}
                    @change=${(/** @type {any} */ event) => desk.useShortcuts(event.target.checked)}
                />
                <span>${t('keys')}</span>
            </label>
            <button type="button" class="button second" @click=${() => desk.act('help')}>${t('help')} <kbd>?</kbd></button>
            ${languageSwitch(session, t)}
        </div>
        ${line(page)}
    </header>`;
}

/** @param {Page} page */
function whereTheRoomIs({session, plan, lang, t}) {
    const {phase, level, paused} = now(session.state);
    const title = inLang(plan.phases.find((one) => one.id === phase)?.title, lang);
    return html`<strong>${title}</strong>
        ${level === undefined ? nothing : html`<span>${levelName(plan, level, lang, t, 'short')}</span>`}
        ${paused ? html`<span class="sign">${t('paused')}</span>` : nothing}
        <span class="soft">${t('online', {n: people(session.state).online})}</span>`;
}

/**
 * How much waits, as the server counts; each count opens its queue.
 * @param {Page} page
 */
function whatWaits({session, desk, t}) {
    const counts = waiting(session.state);
    const some = WAITING.filter((what) => counts[what] > 0);
    if (some.length === 0) return nothing;
    return html`<ul role="list" class="waits" aria-label=${t('waits')}>
        ${some.map(
            (what) => html`<li>
                <button type="button" class="button quiet" @click=${() => desk.open(what)}>${t(`waits.${what}`, {n: counts[what]})}</button>
            </li>`,
        )}
    </ul>`;
}

/**
 * The state of the line, and how many decisions wait for it.
 * @param {Page} page
 */
function line({session, desk, t}) {
    const n = desk.transit.waiting.length;
    const line = connectionLine(session, t);
    if (line === nothing) return nothing;
    return html`<div class="state">
        ${line} ${n > 0 ? html`<p class="waiting">${t('waiting.offline', {n})}</p>` : nothing}
    </div>`;
}
