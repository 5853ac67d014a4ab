// @ts-check
// « Idées »: what the room said, one place at a time; one of them large on every screen; and what people call out, added.
import {html, nothing} from '/lib/lit-html/lit-html.js';
import {addPart} from './add.js';
import {listPart} from './list.js';
import {shownPart} from './shown.js';
import {walkAt} from './where.js';
/** @import {View} from '../view.js' */

/** @param {View} view */
export function ideasPanel(view) {
    const {now} = view;
    const walk = walkAt(view, now.show);
    return html`
        <div class="column wide">${now.show === undefined ? nothing : shownPart(view, walk)}${listPart(view, walk)}</div>
        <div class="column">${addPart(view)}</div>
    `;
}
