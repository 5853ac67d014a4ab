// @ts-check
// The vote that the room holds now: open or closed, how many have voted, who sees what.
import {html} from '/lib/lit-html/lit-html.js';
import {inLang} from '../../shared/i18n.js';
import {ruleLine} from '../../shared/tally.js';
import {bar} from '../bar.js';
import {revealPart} from '../flow/reveal.js';
import {underway} from '../orders.js';
/** @import {Poll} from '../../shared/store.js' */
/** @import {View} from '../view.js' */

/** @param {View} view @param {Poll} poll */
export function pollPart(view, poll) {
    const {session, now, order, t} = view;
    const {plan, lang, pending} = session;
    const name = plan.votes?.find(({id}) => id === poll.id)?.name;
    return html`<section class="card part" data-part="poll" aria-labelledby="poll">
            <h2 id="poll">${inLang(name, lang) || t('tab.vote')}</h2>
            <p>${ruleLine(poll.rule, lang, t)}</p>
            <p class="state" data-open=${String(now.voting)}>${t(state(view, poll))}</p>
            ${bar(t('voted', {n: poll.voted, of: poll.of}), poll.voted, poll.of)}
            <button
                type="button"
                class="button ${poll.open ? 'second' : ''}"
                ?data-underway=${underway(pending, 'voting')}
                @click=${() => order('voting', {open: !poll.open})}
            >
                ${t(poll.open ? 'vote.close' : 'vote.open')}
            </button>
        </section>
        ${revealPart(view)}`;
}

/** An open vote takes nothing during a pause. @param {View} view @param {Poll} poll */
function state({now}, poll) {
    if (!poll.open) return 'vote.isClosed';
    return now.paused ? 'vote.isPaused' : 'vote.isOpen';
}
