// @ts-check
// One of few, as large as a thumb: a radio button of the browser's own, so that arrows and screen readers know it.
// Pressed again it is let go: a button for that would push the next idea away under the finger.
import {html} from '/lib/lit-html/lit-html.js';

/** @param {{name: string, text: string, checked: boolean, choose: () => void, clear: () => void}} given */
export function radio({name, text, checked, choose, clear}) {
    return html`<label class="radio">
        <input type="radio" name=${name} .checked=${checked} @change=${choose} @click=${() => checked && clear()} /><span>${text}</span>
    </label>`;
}
