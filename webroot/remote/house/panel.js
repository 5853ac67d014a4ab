// @ts-check
// « Salle »: who may come in, who is here, with what tickets and tables, and whose votes do not count.
import {html, nothing} from '/lib/lit-html/lit-html.js';
import {house} from '../../shared/store.js';
import {doorPart} from './door.js';
import {peoplePart, segmentsPart, tablesPart} from './people.js';
import {ticketsPart} from './tickets.js';
import {voidsPart} from './voids.js';
/** @import {View} from '../view.js' */

/** @param {View} view */
export function housePanel(view) {
    const known = house(view.session.state);
    return html`
        <div class="column">${peoplePart(view)}${doorPart(view, known)}</div>
        <div class="column">${known ? [ticketsPart(view, known), tablesPart(view, known)] : nothing}</div>
        <div class="column">${known ? [segmentsPart(view, known), voidsPart(view, known)] : nothing}</div>
    `;
}
