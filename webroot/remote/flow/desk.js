// @ts-check
// What waits at the moderation desk: whoever leads sees it grow, and may slow down.
import {html, nothing} from '/lib/lit-html/lit-html.js';
import {queue, waiting} from '../../shared/store.js';
/** @import {View} from '../view.js' */

/** What waits, with the words of each. */
const WAITING = /** @type {const} */ (['pending', 'unplaced', 'asked', 'late']);

/** @param {View} view */
export function deskPart({session: {state}, t}) {
    const counts = waiting(state);
    const doubles = queue(state).length;
    const lines = WAITING.filter((what) => counts[what] > 0).map((what) => t(`flow.desk.${what}`, {n: counts[what]}));
    if (doubles > 0) lines.push(t('flow.desk.doubles', {n: doubles}));
    if (lines.length === 0) return nothing;
    return html`<section class="card part" data-part="desk" aria-labelledby="desk">
        <h2 id="desk">${t('flow.desk')}</h2>
        <ul class="waiting" role="list">
            ${lines.map((line) => html`<li>${line}</li>`)}
        </ul>
    </section>`;
}
