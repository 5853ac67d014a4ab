// @ts-check
// All steps of the plan, each one tap away, with what it does in a few words.
import {html, nothing} from '/lib/lit-html/lit-html.js';
import {inLang} from '../../shared/i18n.js';
import {mark, sideOf} from '../../shared/ui.js';
import {underway} from '../orders.js';
import {tags} from './doings.js';
/** @import {Phase} from '../../shared/protocol.js' */
/** @import {View} from '../view.js' */

/** @param {View} view */
export function phasesPart(view) {
    return html`<section class="card part" data-part="phases" aria-labelledby="phases">
        <h2 id="phases">${view.t('phases')}</h2>
        <p class="soft">${view.t('phases.about')}</p>
        <ol class="phases" role="list">
            ${view.session.plan.phases.map((phase, i) => html`<li>${phaseButton(view, phase, i)}</li>`)}
        </ol>
    </section>`;
}

/** @param {View} view @param {Phase} phase @param {number} i */
function phaseButton({session: {plan, lang, pending}, now, order, t}, phase, i) {
    const said = tags(phase).map((key) => t(key));
    return html`<button
        type="button"
        class="phase"
        data-phase=${phase.id}
        aria-current=${phase.id === now.phase ? 'step' : nothing}
        ?data-underway=${underway(pending, 'go', {phase: phase.id})}
        @click=${() => order('go', {phase: phase.id})}
    >
        <span class="n" aria-hidden="true">${i + 1}</span>
        <span class="phase-name">
            ${inLang(phase.title, lang)} ${said.length > 0 ? html`<span class="phase-tags">${said.join(' · ')}</span>` : nothing}
        </span>
        ${phase.kind === 'collect' ? phase.sides?.map((side) => mark(sideOf(plan, side))) : nothing}
        ${phase.minutes ? html`<span class="minutes">${t('phases.minutes', {n: phase.minutes})}</span>` : nothing}
    </button>`;
}
