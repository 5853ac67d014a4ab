// @ts-check
// « Déroulé »: where the room is, what it does there, and the way on.
import {html} from '/lib/lit-html/lit-html.js';
import {deskPart} from './desk.js';
import {herePart} from './here.js';
import {levelsPart} from './levels.js';
import {phasesPart} from './phases.js';
import {revealPart} from './reveal.js';
import {silencePart} from './silences.js';
import {timerPart} from './timer.js';
/** @import {View} from '../view.js' */

/** @param {View} view */
export function flowPanel(view) {
    return html`
        <div class="column">${herePart(view)}${timerPart(view)}${revealPart(view)}</div>
        <div class="column">${levelsPart(view)}${deskPart(view)}${silencePart(view)}</div>
        <div class="column">${phasesPart(view)}</div>
    `;
}
