// @ts-check
/** @import {Page} from '../page.js' */
import {html, nothing} from '/lib/lit-html/lit-html.js';
import {accept} from './accept.js';
import {ask} from './ask.js';
import {help} from './help.js';
import {hide} from './hide.js';
import {move} from './move.js';
import {split} from './split.js';

/**
 * The window that is open, if any. It is modal: the page behind takes no key, and Escape closes it.
 * @param {Page} page
 */
export function dialog(page) {
    const {desk, choices, t} = page;
    if (!choices.dialog) return nothing;
    return html`<dialog class="dialog" aria-labelledby="dialog-title" @close=${() => desk.close()}>
        ${inside(page)}
        <p class="foot">
            <button type="button" class="button quiet" @click=${() => desk.close()}>
                ${t(choices.dialog.kind === 'help' ? 'close' : 'cancel')} <kbd>Esc</kbd>
            </button>
        </p>
    </dialog>`;
}

/** @param {Page} page */
function inside(page) {
    switch (page.choices.dialog?.kind) {
        case 'accept':
            return accept(page);
        case 'ask':
            return ask(page);
        case 'split':
            return split(page);
        case 'hide':
            return hide(page);
        case 'move':
            return move(page);
        default:
            return help(page);
    }
}
