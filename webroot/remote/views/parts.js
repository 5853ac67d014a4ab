// @ts-check
// What the facilitator decides: reveal, timer, step, door, invitation.
import {html, nothing} from '/lib/lit-html/lit-html.js';
import {inFours, plain} from '../../shared/code.js';
import {inLang} from '../../shared/i18n.js';
import {mark, sideOf} from '../../shared/ui.js';
import {underway} from '../orders.js';
import {left, oneMore, seconds} from '../timing.js';
/** @import {View} from '../remote.js' */

/** @param {View} view */
export function revealPart({phase, now, order, session, t}) {
    if (!phase?.visibility || phase.visibility === 'open') return nothing;
    return html`<section class="card part" data-part="reveal">
        <p>${t(now.revealed ? 'reveal.on' : `reveal.${phase.visibility}`)}</p>
        <button
            type="button"
            class="button ${now.revealed ? 'second' : ''}"
            ?data-underway=${underway(session.pending, 'reveal')}
            @click=${() => order('reveal', {on: !now.revealed})}
        >
            ${t(now.revealed ? 'reveal.hide' : 'reveal')}
        </button>
    </section>`;
}

/** @param {View} view */
export function timerPart(view) {
    const {now, session, t} = view;
    return html`<section class="card part" data-part="timer" aria-labelledby="timer" ?data-underway=${underway(session.pending, 'timer')}>
        <h2 id="timer">${t('timer')}</h2>
        ${now.timer ? running(view) : ready(view)}
    </section>`;
}

/** @param {View} view */
function running({now, session, order, t}) {
    return html`${left(now, session.now()) === 0 ? html`<p>${t('timer.over')}</p>` : nothing}
        <div class="buttons">
            <button type="button" class="button second" @click=${() => order('timer', {seconds: oneMore(now, session.now())})}>
                ${t('timer.add')}
            </button>
            <button type="button" class="button second" @click=${() => order('timer', {seconds: 0})}>${t('timer.stop')}</button>
        </div>`;
}

/** @param {View} view */
function ready({minutes, order, setMinutes, t}) {
    return html`<div class="buttons">
        <button type="button" class="button second step" @click=${() => setMinutes(-1)}>
            <span aria-hidden="true">−</span><span class="unseen">${t('timer.less')}</span>
        </button>
        <button type="button" class="button grow" @click=${() => order('timer', {seconds: seconds(minutes)})}>
            ${t('timer.start', {n: minutes})}
        </button>
        <button type="button" class="button second step" @click=${() => setMinutes(1)}>
            <span aria-hidden="true">+</span><span class="unseen">${t('timer.more')}</span>
        </button>
    </div>`;
}

/** @param {View} view */
export function phasesPart({session: {plan, lang, pending}, now, order, t}) {
    return html`<section class="card part" aria-labelledby="phases">
        <h2 id="phases">${t('phases')}</h2>
        <ol class="phases" role="list">
            ${plan.phases.map(
                (phase, i) => html`<li>
                    <button
                        type="button"
                        class="phase"
                        data-phase=${phase.id}
                        aria-current=${phase.id === now.phase ? 'step' : nothing}
                        ?data-underway=${underway(pending, 'go', {phase: phase.id})}
                        @click=${() => order('go', {phase: phase.id})}
                    >
                        <span class="n" aria-hidden="true">${i + 1}</span>
                        <span class="phase-name">${inLang(phase.title, lang)}</span>
                        ${phase.kind === 'collect' ? phase.sides?.map((side) => mark(sideOf(plan, side))) : nothing}
                        ${phase.minutes ? html`<span class="minutes">${t('phases.minutes', {n: phase.minutes})}</span>` : nothing}
                    </button>
                </li>`,
            )}
        </ol>
    </section>`;
}

/** @param {View} view */
export function doorPart({now, order, session, t}) {
    return html`<section class="card part" aria-labelledby="door">
        <h2 id="door">${t('door')}</h2>
        <p>${t(now.door ? 'door.open' : 'door.shut')}</p>
        <button
            type="button"
            class="button second"
            ?data-underway=${underway(session.pending, 'door')}
            @click=${() => order('door', {open: !now.door})}
        >
            ${t(now.door ? 'door.close' : 'door.reopen')}
        </button>
    </section>`;
}

/** @param {View} view */
export function sharePart({session: {workshop}, address, copied, copy, t}) {
    return html`<section class="card part" data-part="share" aria-labelledby="share">
        <h2 id="share">${t('share')}</h2>
        <img class="qr" src="/qr/${plain(workshop.code)}.svg" alt=${t('share.qr')} />
        <p class="join-code">${t('share.code', {code: inFours(workshop.code).join('-')})}</p>
        <label for="address">${t('share.link')}</label>
        <div class="buttons share">
            <input id="address" class="field grow" type="text" readonly .value=${address} />
            <button type="button" class="button second" @click=${copy}>${t(copied ? 'share.copied' : 'share.copy')}</button>
        </div>
    </section>`;
}
