// @ts-check
/** @import {Page} from '../page.js' */
/** @import {Item} from '../types.js' */
import {html} from '/lib/lit-html/lit-html.js';
import {spoken} from './places.js';

/**
 * Which of several cards it is about; with one, its text.
 * @param {Page} page
 * @param {Item[]} items
 * @param {string} chosen
 * @param {boolean} [first] whether it is the first question of its window
 */
export function which(page, items, chosen, first = false) {
    const {desk, t} = page;
    if (items.length === 1) return html`<blockquote lang=${spoken(page)}>${items[0].text}</blockquote>`;
    return html`<fieldset class="which">
        <legend>${t('hide.which')}</legend>
        ${items.map(
            (item) => html`<label>
                <input
                    type="radio"
                    name="which"
                    value=${item.id}
                    ?autofocus=${first && item.id === chosen}
                    .checked=${item.id === chosen}
                    @change=${() => desk.aim({chosen: item.id, side: undefined})}
                />
                <span lang=${spoken(page)}>${item.text}</span>
            </label>`,
        )}
    </fieldset>`;
}

/**
 * The items that the open dialog is about.
 * @param {Page} page
 * @param {string[]} ids
 */
export function itemsIn({look}, ids) {
    return ids.flatMap((id) => look.items.get(id) ?? []);
}

/**
 * The digit that an event asks for, from 0; nothing while one writes.
 * @param {KeyboardEvent} event
 * @returns {number}
 */
export function rank(event) {
    const {target} = event;
    const writing = target instanceof HTMLTextAreaElement || (target instanceof HTMLInputElement && target.type === 'text');
    return writing || event.ctrlKey || event.metaKey || event.altKey || !/^[1-9]$/.test(event.key) ? -1 : Number(event.key) - 1;
}

/** A digit chooses the card of that rank. @param {KeyboardEvent} event */
export function pressWhich(event) {
    const radios = /** @type {HTMLElement} */ (event.currentTarget).querySelectorAll('[name="which"]');
    const radio = /** @type {HTMLInputElement | undefined} */ (radios[rank(event)]);
    if (!radio) return;
    event.preventDefault();
    radio.click();
    radio.focus();
}
