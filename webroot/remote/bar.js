// @ts-check
import {html} from '/lib/lit-html/lit-html.js';
import {share} from '../shared/tally.js';

/**
 * A count of people with its part of the room, which only shows again what the words say.
 * @param {string} words
 * @param {number} n
 * @param {number} of
 */
export function bar(words, n, of) {
    return html`<div class="share">
        <p>${words}</p>
        <progress max="1" value=${share(n, of)} aria-hidden="true"></progress>
    </div>`;
}
