// @ts-check
// The item that is large on every screen, and large here too: its words, what the room said of it, and what to ask.
import {html, nothing} from '/lib/lit-html/lit-html.js';
import {item as itemOf} from '../../shared/store.js';
import {underway} from '../orders.js';
import {figuresOf} from '../vote/figures.js';
import {signs} from './list.js';
import {placeName} from './where.js';
/** @import {View} from '../view.js' */
/** @import {Walk} from './walk.js' */

/** @param {View} view @param {Walk | undefined} walk nothing when the item stands no more */
export function shownPart(view, walk) {
    const {now, session, t} = view;
    const item = itemOf(session.state, now.show ?? '');
    return html`<section class="card part" data-part="shown" aria-labelledby="shown">
        <h2 id="shown" tabindex="-1">${t('ideas.onScreen')}${walk ? html` <span class="soft">${t('ideas.at', {n: walk.at + 1, of: walk.items.length})}</span>` : nothing}</h2>
        ${item
            ? html`<p class="large">${item.text}</p>
                  <p class="item-place">${placeName(item.place, view)}</p>
                  <p class="item-signs">${signs(view, item)}</p>
                  ${figuresOf(view, item)} ${actions(view, item.id, item.asked ?? 0)}`
            : html`<p>${t('ideas.gone')}</p>`}
    </section>`;
}

/** @param {View} view @param {string} id @param {number} asked */
function actions({now, session, order, set, t}, id, asked) {
    return html`<div class="buttons wrap">
        ${now.asking
            ? html`<button
                  type="button"
                  class="button second"
                  ?data-underway=${underway(session.pending, 'ask', {item: id})}
                  @click=${() => order('ask', {item: id})}
              >
                  ${t(asked > 0 ? 'ideas.askAgain' : 'ideas.ask')}
              </button>`
            : nothing}
        <button type="button" class="button quiet" @click=${() => set({tab: 'house', author: id})}>${t('ideas.void')}</button>
    </div>`;
}
