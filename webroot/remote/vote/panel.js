// @ts-check
// « Vote »: the vote of the room's phase and what may be done with it, then what each vote says so far.
import {html, nothing} from '/lib/lit-html/lit-html.js';
import {poll} from '../../shared/store.js';
import {pollPart} from './poll.js';
import {resultsPart} from './results.js';
import {roundsPart} from './rounds.js';
import {rulePart} from './form.js';
/** @import {View} from '../view.js' */

/** @param {View} view */
export function votePanel(view) {
    const {session, t} = view;
    const here = poll(session.state);
    if (!session.plan.votes?.length) return html`<div class="column"><p class="card">${t('vote.never')}</p></div>`;
    return html`
        <div class="column">
            ${here ? [pollPart(view, here), roundsPart(view, here), rulePart(view, here)] : html`<p class="card">${t('vote.notHere')}</p>`}
        </div>
        <div class="column wide">${resultsPart(view, here) ?? nothing}</div>
    `;
}
