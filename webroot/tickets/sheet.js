// @ts-check
// Tickets as they come out of the printer: three across and seven down on an A4 page, black on white.
/** @import {WorkshopName} from '../shared/protocol.js' */
/** @import {Translate} from '../shared/i18n.js' */
/** @import {Drawing} from '../shared/qrpicture.js' */
import {html} from '/lib/lit-html/lit-html.js';
import {qrDrawn} from '../shared/qrpicture.js';

/** @typedef {{ticket: number, drawing: Drawing}} Printed */

/** Tickets on a page. */
export const A_SHEET = 21;

/** @param {Printed[]} printed @param {WorkshopName} workshop @param {Translate} t */
export function sheets(printed, workshop, t) {
    const pages = Array.from({length: Math.ceil(printed.length / A_SHEET)}, (_, n) => printed.slice(n * A_SHEET, (n + 1) * A_SHEET));
    return html`<div class="sheets" role="region" tabindex="0" aria-label=${t('sheets')}>
        ${pages.map((page) => html`<ul class="sheet" role="list">${page.map((one) => ticket(one, workshop, t))}</ul>`)}
    </div>`;
}

/** @param {Printed} printed @param {WorkshopName} workshop @param {Translate} t */
function ticket({ticket, drawing}, workshop, t) {
    return html`<li class="ticket">
        ${qrDrawn(drawing, t('qr', {n: String(ticket)}))}
        <div class="said">
            <p class="number">${t('number', {n: String(ticket)})}</p>
            <p>${t('ticket')}</p>
            <p class="address">${address(workshop.join)}</p>
        </div>
    </li>`;
}

/** Where it leads, as one reads it: without scheme and path. @param {string} join */
function address(join) {
    return join.replace(/^https?:\/\//, '').replace(/\/.*$/, '');
}
