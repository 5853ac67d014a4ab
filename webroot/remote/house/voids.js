// @ts-check
// A seat whose votes count no more, with the reason that the journal keeps; and the way back.
import {html, nothing} from '/lib/lit-html/lit-html.js';
import {item as itemOf} from '../../shared/store.js';
import {asking} from '../asking.js';
import {underway} from '../orders.js';
/** @import {HouseValue} from '../../shared/protocol.js' */
/** @import {View} from '../view.js' */

/** K13 */
const LONGEST_REASON = 200;

/** @param {View} view @param {HouseValue} house */
export function voidsPart(view, {voided, tickets}) {
    const {t} = view;
    return html`<section class="card part" data-part="voids" aria-labelledby="voids">
        <h2 id="voids" tabindex="-1">${t('voids')}</h2>
        <p class="soft">${t('voids.about')}</p>
        ${form(view, tickets.issued > 0)}
        ${voided.length > 0
            ? html`<h3>${t('voids.list', {n: voided.length})}</h3>
                  <ul class="rows" role="list">
                      ${voided.map(({what, reason}) => html`<li>${voidedRow(view, what, reason)}</li>`)}
                  </ul>`
            : nothing}
    </section>`;
}

/** @param {View} view @param {string | number} what an item, or a ticket's number */
function seatName({session, t}, what) {
    if (typeof what === 'number') return t('tickets.n', {n: String(what)});
    const text = itemOf(session.state, what)?.text;
    return text === undefined ? t('voids.itemGone', {n: what.slice(1)}) : t('voids.item', {text});
}

/** @param {View} view @param {string | number} what @param {string} reason */
function voidedRow(view, what, reason) {
    const {session, order, set, focus, t} = view;
    const name = seatName(view, what);
    const named = typeof what === 'number' ? {ticket: what} : {item: what};
    return html`<span class="row-name">${name}<span class="soft">${t('voids.reason', {text: reason})}</span></span>
        ${asking(view, {
            kind: 'reinstate',
            what: String(what),
            button: html`${t('voids.reinstate')}<span class="unseen"> ${name}</span>`,
            then: t('voids.reinstate.then'),
            yes: t('voids.reinstate'),
            underway: underway(session.pending, 'void', named),
            act: () => {
                set({asking: undefined});
                order('void', {...named, on: false, reason});
                focus('voids');
            },
        })}`;
}

/** An item is chosen where one reads it, a ticket by its number. @param {View} view @param {boolean} tickets */
function form(view, tickets) {
    const {local, set, t} = view;
    const {author} = local;
    if (author === undefined && !tickets) {
        return html`<p>${t('voids.how')}</p>
            <button type="button" class="button second" @click=${() => set({tab: 'ideas'})}>${t('voids.choose')}</button>`;
    }
    return html`<form class="form" @submit=${(/** @type {SubmitEvent} */ event) => send(view, event)}>
        ${author === undefined
            ? html`<label for="void-ticket">${t('voids.ticket')}</label>
                  <input id="void-ticket" name="ticket" class="field" type="number" inputmode="numeric" min="1" required />
                  <p class="soft">${t('voids.how')}</p>`
            : html`<p>${t('voids.of', {text: itemOf(view.session.state, author)?.text ?? author})}</p>`}
        <label for="void-reason">${t('voids.why')}</label>
        <input id="void-reason" name="reason" class="field" type="text" maxlength=${LONGEST_REASON} required autocomplete="off" />
        <p class="soft">${t('voids.then')}</p>
        <div class="buttons">
            <button class="button second grow">${t('voids.do')}</button>
            ${author === undefined ? nothing : html`<button type="button" class="button second" @click=${() => set({author: undefined})}>${t('cancel')}</button>`}
        </div>
    </form>`;
}

/** @param {View} view @param {SubmitEvent} event */
async function send({local, order, set, focus}, event) {
    event.preventDefault();
    const form = /** @type {HTMLFormElement} */ (event.target);
    const said = new FormData(form);
    const {author} = local;
    const named = author === undefined ? {ticket: Number(said.get('ticket'))} : {item: author};
    const receipt = await order('void', {...named, on: true, reason: String(said.get('reason')).trim()});
    if (receipt.status === 'refused') return;
    form.reset();
    set({author: undefined});
    focus('voids');
}
