// @ts-check
// What leads the room on, always under the thumb: the next step, or while an item is large the next item.
import {html, nothing} from '/lib/lit-html/lit-html.js';
import {inLang} from '../shared/i18n.js';
import {levelName, refusal} from '../shared/ui.js';
import {back, next} from './flow/steps.js';
import {walkSteering} from './ideas/steering.js';
import {underway} from './orders.js';
/** @import {Step} from './flow/steps.js' */
/** @import {View} from './view.js' */

/** @param {View} view */
export function steering(view) {
    const walks = view.now.show !== undefined;
    return html`<nav class="steering ${walks ? 'walking' : ''}" data-part="steering" aria-label=${view.t(walks ? 'walk' : 'steering')}>
        <div class="orders">${said(view)}</div>
        ${walks ? walkSteering(view) : steps(view)}
    </nav>`;
}

/** @param {View} view */
function steps(view) {
    const {session, now, order, t} = view;
    const forth = next(session.plan, now);
    const before = back(session.plan, now);
    return html`<button type="button" class="button second back" ?disabled=${!before} @click=${() => before && order('go', {...before})}>
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
        </button>`;
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
        case 'held':
            return html`${t(`orders.${standing.kind}`, {n: standing.n})}
                <button type="button" class="button quiet" @click=${() => session.pending.forEach(({op}) => session.cancel(op))}>
                    ${t('orders.cancel')}
                </button>`;
        case 'refused':
            return html`<span class="refused">${t('orders.refused', {why: refusal(standing.receipt, t)})}</span>`;
    }
}
