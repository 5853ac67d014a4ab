// @ts-check
// What the votes say so far: the room's own first, any other by choice; where opinions part is listed by itself.
import {html, nothing} from '/lib/lit-html/lit-html.js';
import {repeat} from '/lib/lit-html/directives/repeat.js';
import {inLang} from '../../shared/i18n.js';
import {poll as pollOf, polls} from '../../shared/store.js';
import {contested} from '../../shared/tally.js';
import {placeName} from '../ideas/where.js';
import {figuresOf} from './figures.js';
import {candidates} from './given.js';
/** @import {Item, Poll} from '../../shared/store.js' */
/** @import {View} from '../view.js' */

const FIRST = 10;

/** @param {View} view @param {Poll | undefined} here */
export function resultsPart(view, here) {
    const {local, session, t} = view;
    const all = polls(session.state);
    const poll = (local.poll && pollOf(session.state, local.poll)) || here || all.findLast(({voted}) => voted > 0) || all[0];
    if (!poll) return undefined;
    const items = candidates(session.plan, session.state, poll.id);
    const parted = items.filter(contested);
    return html`<section class="card part" data-part="results" aria-labelledby="results">
            <h2 id="results">${t('results.title')}</h2>
            ${all.length > 1 ? choice(view, all, poll) : nothing}
            <p class="soft">${t(whoSees(poll))}</p>
            ${items.length === 0 ? html`<p>${t('results.none')}</p>` : list(view, items.slice(0, FIRST), poll)}
            ${items.length > FIRST
                ? html`<details class="more"><summary>${t('results.more', {n: items.length - FIRST})}</summary>${list(view, items.slice(FIRST), poll)}</details>`
                : nothing}
        </section>
        ${parted.length > 0
            ? html`<section class="card part" data-part="dissent" aria-labelledby="dissent">
                  <h2 id="dissent">${t('results.dissent')}</h2>
                  <p class="soft">${t('results.dissent.about')}</p>
                  ${list(view, parted, poll)}
              </section>`
            : nothing}`;
}

/** @param {Poll} poll */
function whoSees({voted, rounds, blind, revealed}) {
    if (voted === 0 && rounds === 1) return 'results.notYet';
    return blind === 'none' || revealed ? 'results.seen' : `results.private.${blind}`;
}

/** @param {View} view @param {Poll[]} all @param {Poll} chosen */
function choice({session: {plan, lang}, set, t}, all, chosen) {
    return html`<label for="which">${t('results.which')}</label>
        <select id="which" class="field" @change=${(/** @type {any} */ event) => set({poll: event.target.value})}>
            ${all.map(({id}) => {
                const name = plan.votes?.find((vote) => vote.id === id)?.name;
                return html`<option value=${id} .selected=${id === chosen.id}>${inLang(name, lang) || id}</option>`;
            })}
        </select>`;
}

/** @param {View} view @param {Item[]} items @param {Poll} poll */
function list(view, items, poll) {
    return html`<ol class="results" role="list">
        ${repeat(
            items,
            ({id}) => id,
            (item) => html`<li>
                <p class="text">${item.text}</p>
                ${item.place.side === undefined ? nothing : html`<p class="item-place">${placeName(item.place, view)}</p>`}
                ${figuresOf(view, item, poll)}
            </li>`,
        )}
    </ol>`;
}
