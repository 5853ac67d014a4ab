// @ts-check
// While the room votes without seeing how: how many have voted, and how the vote works.
import {html, nothing} from '/lib/lit-html/lit-html.js';
import {progress} from './progress.js';
import {sign} from './signs.js';
/** @import {Given} from '../scene.js' */
/** @import {VotingContent} from '../voting.js' */

/**
 * @param {VotingContent} content
 * @param {Given} given
 */
export function votingView({voted, of, rule, state, round, pips, foot}, {t}) {
    return html`<div class="voting" data-state=${state}>
        ${round ? html`<p class="voting-round">${round}</p>` : nothing}
        ${progress({n: voted, of, word: t('voted.rest', {n: voted, of})})}
        <p class="voting-rule">
            ${pips > 0 ? html`<span class="pips" aria-hidden="true">${Array.from({length: pips}, () => html`<i class="pip"></i>`)}</span>` : nothing}${rule}
        </p>
        <p class="voting-state">${sign('covered')} ${t(`voting.${state}`)}</p>
    </div>
    ${foot ? html`<p class="more">${foot}</p>` : nothing}`;
}
