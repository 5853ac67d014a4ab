// @ts-check
/** @import {Page} from '../page.js' */
/** @import {Item} from '../types.js' */
import {html, nothing} from '/lib/lit-html/lit-html.js';
import * as orders from '../commands.js';
import {placeLine, spoken} from './places.js';
import {itemsIn} from './which.js';

/**
 * Those that wait, each in full: what is accepted together has been read together.
 * @param {Page} page
 */
export function accept(page) {
    const {desk, choices, t} = page;
    if (choices.dialog?.kind !== 'accept') return nothing;
    const {items, leftOut} = choices.dialog;
    const waiting = itemsIn(page, items).filter((item) => item.status === 'pending');
    const chosen = waiting.map((item) => item.id).filter((id) => !leftOut.includes(id));
    const send = (/** @type {Event} */ event) => {
        event.preventDefault();
        const {dialog} = desk.choices;
        const left = dialog?.kind === 'accept' ? chosen.filter((id) => !dialog.leftOut.includes(id)) : [];
        if (left.length > 0) desk.order(orders.approve(left));
    };
    return html`<form @submit=${send}>
        <h2 id="dialog-title">${t('accept.title')}</h2>
        <p class="soft">${t('accept.about')}</p>
        <ul role="list" class="waiting-list">
            ${waiting.map((item, index) => line(page, item, leftOut, index === 0))}
        </ul>
        <p class="buttons">
            <button class="button" ?disabled=${chosen.length === 0}>${t('accept.these', {n: chosen.length})} <kbd>⏎</kbd></button>
        </p>
    </form>`;
}

/**
 * @param {Page} page
 * @param {Item} item
 * @param {string[]} leftOut
 * @param {boolean} first
 */
function line(page, item, leftOut, first) {
    const {desk, t} = page;
    const out = leftOut.includes(item.id);
    const change = () => desk.aim({leftOut: out ? leftOut.filter((id) => id !== item.id) : [...leftOut, item.id]});
    return html`<li>
        <label>
            <input type="checkbox" ?autofocus=${first} .checked=${!out} @change=${change} />
            <span class="whole">
                <span class="text" lang=${spoken(page)}>${item.text}</span>
                <span class="about">
                    ${placeLine(item.place, page, 'short')} ${item.unsure ? html`<span class="sign">? ${t('unsure')}</span>` : nothing}
                    ${item.late ? html`<span class="sign">${t('late')}</span>` : nothing}
                </span>
            </span>
        </label>
    </li>`;
}
