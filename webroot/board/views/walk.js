// @ts-check
// One item, large, and what the room knows of it.
import {html, nothing} from '/lib/lit-html/lit-html.js';
import {tag} from '../../shared/i18n.js';
import {mark, sideOf} from '../../shared/ui.js';
import {barView, number} from './numbers.js';
import {noteList} from './signs.js';
/** @import {Given} from '../scene.js' */
/** @import {WalkContent} from '../walk.js' */

/**
 * @param {WalkContent} content
 * @param {Given} given
 */
export function walkView({id, text, size, place, notes, cells, bar, legend}, {plan, workshop}) {
    const side = sideOf(plan, place.side);
    return html`<article class="walk" data-id=${id} data-mark=${side?.mark ?? nothing}>
        <p class="walk-said" data-size=${size} lang=${tag(workshop.language === 'en' ? 'en' : 'fr')}>${side ? mark(side) : nothing}${text}</p>
        ${cells.length === 0
            ? nothing
            : html`<div class="walk-result">
                  ${cells.map((cell) => html`<p class="walk-cell" data-what=${cell.what}>${number(cell)}<span class="walk-word" aria-hidden="true">${cell.means}</span></p>`)}
                  ${barView(bar)}
                  <p class="walk-legend">${legend}</p>
              </div>`}
        ${notes.length === 0 ? nothing : html`<p class="walk-notes">${noteList(notes)}</p>`}
    </article>`;
}
