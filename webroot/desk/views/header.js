// @ts-check
/** @import {Page} from '../page.js' */
import {html, nothing} from '/lib/lit-html/lit-html.js';
import {live} from '/lib/lit-html/directives/live.js';
import {inLang} from '../../shared/i18n.js';
import {now, people} from '../../shared/store.js';
import {connectionLine, languageSwitch, levelName} from '../../shared/ui.js';

/** @param {Page} page */
export function header(page) {
    const {session, desk, choices, t} = page;
    return html`<header class="top">
        <div class="name">
            <h1>${t('title')}</h1>
            <p class="soft">${session.workshop.title}</p>
        </div>
        <p class="room">${whereTheRoomIs(page)}</p>
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
    const {phase, level} = now(session.state);
    const title = inLang(plan.phases.find((one) => one.id === phase)?.title, lang);
    return html`<strong>${title}</strong>
        ${level === undefined ? nothing : html`<span>${levelName(plan, level, lang, t, 'short')}</span>`}
        <span class="soft">${t('online', {n: people(session.state).online})}</span>`;
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
