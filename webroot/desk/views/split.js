// @ts-check
/** @import {Page} from '../page.js' */
import {html, nothing} from '/lib/lit-html/lit-html.js';
import * as orders from '../commands.js';
import {itemsIn, pressWhich, which} from './which.js';
import {field, preview} from './word.js';

/**
 * Which of those shown as one is taken out; the others stay together.
 * @param {Page} page
 */
export function split(page) {
    const {desk, choices, look, t} = page;
    if (choices.dialog?.kind !== 'split') return nothing;
    const {items, chosen} = choices.dialog;
    const head = chosen === items[0] ? look.items.get(items[1])?.text : undefined;
    const send = (/** @type {Event} */ event) => {
        event.preventDefault();
        const {dialog, reason} = desk.choices;
        if (dialog?.kind === 'split') desk.order(orders.split(dialog.chosen, reason));
    };
    return html`<form @submit=${send} @keydown=${pressWhich}>
        <h2 id="dialog-title">${t('split.title')}</h2>
        ${which(page, itemsIn(page, items), chosen, true)}
        <p class="soft">${head === undefined ? t('split.about', {n: items.length - 1}) : t('split.head', {text: head})}</p>
        <div class="word">${field(page)} ${preview(page, 'split', choices.reason)}</div>
        <p class="buttons"><button class="button">${t('do.split')} <kbd>⏎</kbd></button></p>
    </form>`;
}
