// @ts-check
// What cannot be undone, or would surprise the room, is said before it is done: the question takes the button's place.
import {html} from '/lib/lit-html/lit-html.js';
import {asks} from './local.js';
/** @import {View} from './view.js' */

/**
 * @typedef {object} Question
 * @property {string} kind
 * @property {string} what
 * @property {unknown} button what the button says
 * @property {unknown} then what will happen
 * @property {string} yes
 * @property {() => void} act
 * @property {string} [look] of the button
 * @property {boolean} [underway]
 */

/** @param {View} view @param {Question} question */
export function asking(view, {kind, what, button, then, yes, act, look = 'second', underway = false}) {
    const {local, set, focus, t} = view;
    const id = `then-${kind}`;
    if (!asks(local, kind, what)) {
        return html`<button type="button" class="button ${look}" id="ask-${kind}-${what}" ?data-underway=${underway} @click=${ask}>${button}</button>`;
    }
    return html`<div class="asking" role="group" aria-labelledby=${id}>
        <p id=${id} tabindex="-1">${then}</p>
        <div class="buttons">
            <button type="button" class="button grow" @click=${act}>${yes}</button>
            <button type="button" class="button second" @click=${leave}>${t('cancel')}</button>
        </div>
    </div>`;

    function ask() {
        set({asking: {kind, what}, failed: undefined});
        focus(id);
    }

    function leave() {
        set({asking: undefined});
        focus(`ask-${kind}-${what}`);
    }
}
