// @ts-check
/** @import {Page} from '../page.js' */
import {html, nothing} from '/lib/lit-html/lit-html.js';
import * as orders from '../commands.js';
import {itemsIn, pressWhich, which} from './which.js';

/**
 * Whose author is asked what is meant, when several ideas are compared.
 * @param {Page} page
 */
export function ask(page) {
    const {desk, choices, t} = page;
    if (choices.dialog?.kind !== 'ask') return nothing;
    const {items, chosen} = choices.dialog;
    const send = (/** @type {Event} */ event) => {
        event.preventDefault();
        const {dialog} = desk.choices;
        if (dialog?.kind === 'ask') desk.order(orders.ask(dialog.chosen));
    };
    return html`<form @submit=${send} @keydown=${pressWhich}>
        <h2 id="dialog-title">${t('asking.title')}</h2>
        ${which(page, itemsIn(page, items), chosen, true)}
        <p class="soft">${t('asking.about')}</p>
        <p class="buttons"><button class="button">${t('do.ask')} <kbd>⏎</kbd></button></p>
    </form>`;
}
