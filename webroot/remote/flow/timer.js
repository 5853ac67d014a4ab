// @ts-check
// Time: the timer, and the pause that stops it together with all the rest.
import {html, nothing} from '/lib/lit-html/lit-html.js';
import {underway} from '../orders.js';
import {pauseButton} from './pause.js';
import {changed, left, oneMore, seconds} from './timing.js';
/** @import {View} from '../view.js' */

/** @param {View} view */
export function timerPart(view) {
    const {now, session, t} = view;
    return html`<section class="card part" data-part="timer" aria-labelledby="timer" ?data-underway=${underway(session.pending, 'timer')}>
        <h2 id="timer">${t('timer')}</h2>
        ${now.timer ? running(view) : ready(view)} ${now.paused ? nothing : pauseButton(view)}
    </section>`;
}

/** @param {View} view */
function running({now, session, order, t}) {
    const over = left(now, session.now()) === 0;
    return html`${over ? html`<p>${t('timer.over')}</p>` : now.paused ? html`<p>${t('timer.held')}</p>` : nothing}
        <div class="buttons">
            <button type="button" class="button second grow" @click=${() => order('timer', {seconds: oneMore(now, session.now())})}>
                ${t('timer.add')}
            </button>
            <button type="button" class="button second grow" @click=${() => order('timer', {seconds: 0})}>${t('timer.stop')}</button>
        </div>`;
}

/** @param {View} view */
function ready({local: {timer}, order, set, t}) {
    const by = (/** @type {number} */ n) => () => set({timer: {...timer, minutes: changed(timer.minutes, n)}});
    return html`<div class="buttons">
        <button type="button" class="button second step" @click=${by(-1)}>
            <span aria-hidden="true">−</span><span class="unseen">${t('timer.less')}</span>
        </button>
        <button type="button" class="button grow" @click=${() => order('timer', {seconds: seconds(timer.minutes)})}>
            ${t('timer.start', {n: timer.minutes})}
        </button>
        <button type="button" class="button second step" @click=${by(1)}>
            <span aria-hidden="true">+</span><span class="unseen">${t('timer.more')}</span>
        </button>
    </div>`;
}
