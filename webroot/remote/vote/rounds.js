// @ts-check
// A second vote, after talk: what happens is said before it does, and every round can be gone back to.
import {html, nothing} from '/lib/lit-html/lit-html.js';
import {asking} from '../asking.js';
import {underway} from '../orders.js';
/** @import {Poll} from '../../shared/store.js' */
/** @import {View} from '../view.js' */

/** @param {View} view @param {Poll} poll */
export function roundsPart(view, poll) {
    const {session, order, t} = view;
    const others = Array.from({length: poll.rounds}, (_, i) => i + 1).filter((round) => round !== poll.round);
    return html`<section class="card part" data-part="rounds" aria-labelledby="rounds">
        <h2 id="rounds" tabindex="-1">${t('round.title', {n: poll.round})}</h2>
        ${poll.rounds > 1 ? html`<p>${t('round.kept')}</p>` : nothing}
        ${others.map(
            (round) => html`<button
                type="button"
                class="button second"
                ?data-underway=${underway(session.pending, 'round', {round})}
                @click=${() => order('round', {round})}
            >
                ${t(round < poll.round ? 'round.back' : 'round.forth', {n: round})}
            </button>`,
        )}
        ${next(view, poll)}
    </section>`;
}

/** @param {View} view @param {Poll} poll */
function next(view, poll) {
    const {session, order, set, focus, t} = view;
    const round = poll.rounds + 1;
    return asking(view, {
        kind: 'round',
        what: poll.id,
        button: t('round.next', {n: round}),
        then: html`${t('round.then', {n: poll.round})} ${poll.blind === 'none' ? nothing : t('round.then.blind')}`,
        yes: t('round.begin', {n: round}),
        underway: underway(session.pending, 'round', {round}),
        act: () => {
            set({asking: undefined});
            order('round', {round});
            focus('rounds');
        },
    });
}
