// @ts-check
// « Liens »: how people come in, who else may lead, moderate or show, and what leaves the room.
import {html} from '/lib/lit-html/lit-html.js';
import {exportsPart} from './exports.js';
import {grantsPart} from './grants.js';
import {invitePart} from './invite.js';
import {makePart} from './make.js';
/** @import {View} from '../view.js' */

/** @param {View} view */
export function linksPanel(view) {
    return html`
        <div class="column">${invitePart(view)}</div>
        <div class="column">${makePart(view)}${grantsPart(view)}</div>
        <div class="column">${exportsPart(view)}</div>
    `;
}
