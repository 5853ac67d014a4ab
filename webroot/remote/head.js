// @ts-check
// Where the room is, on every tab: step, level, time, people, and the pause as long as it lasts.
import {html, nothing} from '/lib/lit-html/lit-html.js';
import {clock, inLang} from '../shared/i18n.js';
import {people} from '../shared/store.js';
import {connectionLine, languageSwitch, levelName} from '../shared/ui.js';
import {left} from './flow/timing.js';
import {pauseButton} from './flow/pause.js';
import {hasLevels} from './places.js';
/** @import {View} from './view.js' */

/** @param {View} view */
export function head(view) {
    const {session, now, phase, t} = view;
    const {online, joined} = people(session.state);
    const ms = left(now, session.now());
    return html`<header class="head">
        <div class="where">
            <p class="workshop soft">${inLang(session.plan.title, session.lang)}</p>
            <h1>${phase ? inLang(phase.title, session.lang) : t('title')}</h1>
            ${hasLevels(phase)
                ? html`<p class="level">${now.level === undefined ? t('level.all') : levelName(session.plan, now.level, session.lang, t)}</p>`
                : nothing}
        </div>
        <div class="facts">
            ${now.timer ? html`<p class="clock" role="timer" aria-label=${t('timer')} ?data-over=${ms === 0} ?data-held=${now.paused}>${clock(ms)}</p>` : nothing}
            <p class="people">${t('people.online', {n: online})} <span class="soft">· ${t('people.joined', {n: joined})}</span></p>
        </div>
        <div class="switch">${languageSwitch(session, t)}</div>
        ${now.paused && session.status !== 'refused' ? html`<div class="line paused"><p>${t('paused')}</p>${pauseButton(view)}</div>` : nothing}
        ${connectionLine(session, t)}
    </header>`;
}
