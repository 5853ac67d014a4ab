// @ts-check
// Tickets: how many are out, the sheet to print, and those that were seen on two devices.
import {html, nothing} from '/lib/lit-html/lit-html.js';
import {asking} from '../asking.js';
import {madePart} from '../made.js';
import {request} from '../request.js';
import {number} from './people.js';
/** @import {HouseValue} from '../../shared/protocol.js' */
/** @import {View} from '../view.js' */

/** @param {View} view @param {HouseValue} house */
export function ticketsPart(view, {tickets}) {
    const {session, t} = view;
    const {issued, used, conflicts} = tickets;
    return html`<section class="card part" data-part="tickets" aria-labelledby="tickets">
        <h2 id="tickets" tabindex="-1">${t('tickets')}</h2>
        ${issued === 0
            ? html`<p>${t('tickets.none')}</p>`
            : html`<dl class="numbers">${number(t('tickets.issued'), issued)} ${number(t('tickets.used'), used)}</dl>`}
        <a class="button second" href="/tickets/${session.workshop.id}" target="_blank" rel="noopener">
            ${t('tickets.sheet')}<span class="unseen"> ${t('newTab')}</span>
        </a>
        ${conflicts.length > 0
            ? html`<h3>${t('tickets.conflicts', {n: conflicts.length})}</h3>
                  <p>${t('tickets.conflicts.about')}</p>
                  <ul class="rows" role="list">${conflicts.map((ticket) => html`<li>${conflict(view, ticket)}</li>`)}</ul>`
            : nothing}
        ${madePart(view, 'ticket')}
    </section>`;
}

/** @param {View} view @param {number} ticket */
function conflict(view, ticket) {
    const {t} = view;
    const name = t('tickets.n', {n: String(ticket)});
    return html`<span class="row-name">${name}</span>
        ${asking(view, {
            kind: 'reissue',
            what: String(ticket),
            button: html`${t('tickets.reissue')}<span class="unseen"> ${name}</span>`,
            then: t('tickets.reissue.then'),
            yes: t('tickets.reissue'),
            act: () => void reissue(view, ticket, name),
        })}`;
}

/** @param {View} view @param {number} ticket @param {string} name */
async function reissue(view, ticket, name) {
    const {session, set, focus} = view;
    set({asking: undefined});
    const answer = await request(view, 'ticket', '/api/tickets', {workshop: session.workshop.id, ticket});
    const link = answer?.tickets?.[0]?.link;
    if (link) set({made: {what: 'ticket', name, link}});
    focus(link ? 'made' : 'tickets');
}
