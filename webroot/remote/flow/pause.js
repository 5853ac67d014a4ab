// @ts-check
import {html} from '/lib/lit-html/lit-html.js';
import {underway} from '../orders.js';
/** @import {View} from '../view.js' */

/** @param {View} view */
export function pauseButton({now, session, order, t}) {
    return html`<button
        type="button"
        class="button ${now.paused ? '' : 'second'} pause"
        ?data-underway=${underway(session.pending, 'pause')}
        @click=${() => order('pause', {on: !now.paused})}
    >
        ${t(now.paused ? 'flow.resume' : 'flow.pause')}
    </button>`;
}
