// @ts-check
// The items of one place in the board's order, each with the way to make it large.
import {html, nothing} from '/lib/lit-html/lit-html.js';
import {repeat} from '/lib/lit-html/directives/repeat.js';
import {underway} from '../orders.js';
import {begun, along, veiled} from './walk.js';
import {lateSwitch, placeChoice, placeName, tourNow} from './where.js';
/** @import {Item} from '../../shared/store.js' */
/** @import {View} from '../view.js' */
/** @import {Tour, Walk} from './walk.js' */

/** @param {View} view @param {Walk | undefined} walk */
export function listPart(view, walk) {
    const {session, t} = view;
    const tour = view.local.tour ?? walk?.tour ?? tourNow(view);
    const items = along(session.state, tour);
    const open = items.filter(({place}) => !veiled(view.phase, view.now, place));
    return html`<section class="card part" data-part="list" aria-labelledby="list">
        <h2 id="list">${tour.late ? t('ideas.late.title') : t('ideas.title')}</h2>
        ${tour.late ? html`<p class="soft">${t('ideas.late.about')}</p>` : placeChoice(view, tour)}
        ${lateSwitch(view, tour)}
        ${items.length === 0 ? html`<p class="soft">${t('ideas.none')}</p>` : nothing}
        ${items.length > open.length
            ? html`<div class="line">
                  <p>${t('ideas.veiled', {n: items.length - open.length})}</p>
                  <button type="button" class="button second" @click=${() => view.set({tab: 'flow'})}>${t('ideas.toReveal')}</button>
              </div>`
            : nothing}
        ${open.length > 0 && view.now.show === undefined ? startButton(view, tour, open) : nothing}
        <ol class="items" role="list">
            ${repeat(items, ({id}) => id, (item) => row(view, tour, item, open.includes(item)))}
        </ol>
    </section>`;
}

/** @param {View} view @param {Tour} tour @param {Item[]} items */
function startButton(view, tour, items) {
    return html`<button type="button" class="button walk" @click=${() => walkTo(view, tour, items[0]?.id)}>
        ${view.t('ideas.walk', {n: items.length})}
    </button>`;
}

/** Makes an item large; the walk keeps the order that it has now. @param {View} view @param {Tour} tour @param {string | undefined} item */
export function walkTo({now, local, session, order, set, focus}, tour, item) {
    if (item === undefined) return;
    set({tour: begun(session.state, tour)});
    order('show', {item});
    if (now.show === undefined && local.tab === 'ideas') focus('shown');
}

/** @param {View} view @param {Tour} tour @param {Item} item @param {boolean} may */
function row(view, tour, item, may) {
    const {now, session, t} = view;
    const shown = now.show === item.id;
    return html`<li class="item" ?data-shown=${shown}>
        <button
            type="button"
            class="show"
            aria-pressed=${String(shown)}
            ?disabled=${!may && !shown}
            ?data-underway=${underway(session.pending, 'show', {item: item.id})}
            @click=${() => (shown ? view.order('show') : walkTo(view, tour, item.id))}
        >
            <span class="text">${item.text}</span>
            <span class="item-signs">${signs(view, item)}</span>
            ${tour.late || (item.place.side !== undefined && tour.place.level === undefined) ? html`<span class="item-place">${placeName(item.place, view)}</span>` : nothing}
            <span class="unseen">${t(shown ? 'ideas.shown' : 'ideas.show')}</span>
        </button>
    </li>`;
}

/** What an item carries, in words. @param {View} view @param {Item} item */
export function signs({t}, item) {
    const {unsure = 0, asked = 0, late, merged} = item;
    return [
        merged.length > 0 ? t('ideas.merged', {n: merged.length}) : '',
        unsure > 0 ? t('ideas.unsure', {n: unsure}) : '',
        asked > 0 ? t('ideas.asked', {n: asked}) : '',
        late ? t('ideas.isLate') : '',
    ]
        .filter(Boolean)
        .join(' · ');
}
