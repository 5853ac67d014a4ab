// @ts-check
// The remote's page: the next step is always under the thumb, everything else is one scroll away.
import {html, nothing} from '/lib/lit-html/lit-html.js';
import {clock, inLang} from '../../shared/i18n.js';
import {people} from '../../shared/store.js';
import {connectionLine, languageSwitch, levelName, refusal} from '../../shared/ui.js';
import {underway} from '../orders.js';
import {back, hasLevels, next} from '../steps.js';
import {left} from '../timing.js';
import {doorPart, phasesPart, revealPart, sharePart, timerPart} from './parts.js';
import {levelsPart, silencePart, topPart} from './room.js';
/** @import {View} from '../remote.js' */
/** @import {Step} from '../steps.js' */

/** @param {View} view */
export function page(view) {
    return html`
        ${head(view)}
        <main class="parts">
            <div class="column">${revealPart(view)}${timerPart(view)}${levelsPart(view)}</div>
            <div class="column">${silencePart(view)}${topPart(view)}</div>
            <div class="column">${phasesPart(view)}${doorPart(view)}${sharePart(view)}</div>
        </main>
        ${steering(view)}
    `;
}

/** @param {View} view */
function head({session, now, phase, t}) {
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
            ${now.timer ? html`<p class="clock" role="timer" aria-label=${t('timer')} ?data-over=${ms === 0}>${clock(ms)}</p>` : nothing}
            <p class="people">${t('people.online', {n: online})} <span class="soft">· ${t('people.joined', {n: joined})}</span></p>
        </div>
        <div class="switch">${languageSwitch(session, t)}</div>
        ${connectionLine(session, t)}
    </header>`;
}

/** @param {View} view */
function steering(view) {
    const {session, now, order, t} = view;
    const forth = next(session.plan, now);
    const before = back(session.plan, now);
    return html`<nav class="steering" aria-label=${t('next')}>
        <div class="orders" role="status">${said(view)}</div>
        <button
            type="button"
            class="button second back"
            ?disabled=${!before}
            @click=${() => before && order('go', {...before})}
        >
            ${t('back')}${before ? html`<span class="unseen"> ${nameOf(before, view)}</span>` : nothing}
        </button>
        <button
            type="button"
            class="button forth"
            ?disabled=${!forth}
            ?data-underway=${forth && underway(session.pending, 'go', {...forth})}
            @click=${() => forth && order('go', {...forth})}
        >
            ${forth
                ? html`<span class="forth-word">${t('next')}</span> <span class="forth-name">${nameOf(forth, view)}</span>`
                : html`<span class="forth-word">${t('last')}</span>`}
        </button>
    </nav>`;
}

/** @param {Step} step @param {View} view */
function nameOf(step, {session: {plan, lang}, now, t}) {
    const phase = plan.phases.find(({id}) => id === step.phase);
    const level = step.level === undefined ? '' : levelName(plan, step.level, lang, t);
    if (level && step.phase === now.phase) return level;
    return [inLang(phase?.title, lang), level].filter(Boolean).join(' · ');
}

/** @param {View} view */
function said({standing, session, t}) {
    switch (standing.kind) {
        case 'none':
            return nothing;
        case 'sent':
            return t('orders.sent');
        case 'waiting':
            return html`${t('orders.waiting', {n: standing.n})}
                <button type="button" class="button quiet" @click=${() => session.pending.forEach(({op}) => session.cancel(op))}>
                    ${t('orders.cancel')}
                </button>`;
        case 'refused':
            return html`<span class="refused">${t('orders.refused', {why: refusal(standing.receipt, t)})}</span>`;
    }
}
