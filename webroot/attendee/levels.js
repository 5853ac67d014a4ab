// @ts-check
// Levels to choose from: large buttons, one for each, within reach of a thumb.
import {html, nothing} from '/lib/lit-html/lit-html.js';

/** @typedef {{name: string, about?: string, chosen: boolean, choose: () => void}} Choice */

/**
 * @param {string} name what is chosen
 * @param {Choice[]} choices
 */
export function levelChoices(name, choices) {
    return html`<fieldset class="choices levels-laid">
        <legend class="small">${name}</legend>
        ${choices.map(
            (one) => html`<button type="button" class="button second" aria-pressed=${String(one.chosen)} @click=${one.choose}>
                ${one.name}${one.about ? html` <span class="small">${one.about}</span>` : nothing}
            </button>`,
        )}
    </fieldset>`;
}
