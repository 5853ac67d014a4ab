// @ts-check
// While an item is large: the way to the one before, the one after, and back to the list, under the thumb on every tab.
import {html, nothing} from '/lib/lit-html/lit-html.js';
import {item as itemOf} from '../../shared/store.js';
import {underway} from '../orders.js';
import {walkTo} from './list.js';
import {bound} from './walk.js';
import {walkAt} from './where.js';
/** @import {View} from '../view.js' */
/** @import {Item} from '../../shared/store.js' */

/** @param {View} view */
export function walkSteering(view) {
    const {local, now, session, order, t} = view;
    const walk = walkAt(view, now.show);
    const text = itemOf(session.state, now.show ?? '')?.text ?? t('ideas.gone');
    return html`
        ${local.tab === 'ideas'
            ? nothing
            : html`<p class="on-screen">
                  <span class="soft">${t('ideas.onScreen')}${walk ? ` · ${t('ideas.at', {n: walk.at + 1, of: walk.items.length})}` : ''}</span>
                  <span class="on-screen-text">${text}</span>
              </p>`}
        <button type="button" class="button second leave" ?data-underway=${underway(session.pending, 'show', {item: undefined})} @click=${() => order('show')}>
            ${t('ideas.leave')}
        </button>
        ${stepButton('previous', walk?.previous)} ${stepButton('next', walk?.next)}
    `;

    /** @param {'previous' | 'next'} way @param {Item | undefined} to */
    function stepButton(way, to) {
        return html`<button
            type="button"
            class="button walk-${way}"
            ?disabled=${!to}
            ?data-underway=${to !== undefined && underway(session.pending, 'show', {item: to.id})}
            @click=${() => step(view, way)}
        >
            ${t(`ideas.${way}`)}
        </button>`;
    }
}

/** @param {View} view @param {'previous' | 'next'} way */
export function step(view, way) {
    const {now, session} = view;
    const walk = walkAt(view, bound(session.pending, now));
    if (walk) walkTo(view, walk.tour, walk[way]?.id);
}
