// @ts-check
/** @import {Page} from '../page.js' */
import {html, nothing} from '/lib/lit-html/lit-html.js';
import {sideName} from '../../shared/ui.js';
import {levels} from './levels.js';
import {itemsIn, rank, which} from './which.js';
import {field, preview} from './word.js';

/**
 * Another side, another level: the side is chosen first when it changes, the level moves the item.
 * @param {Page} page
 */
export function move(page) {
    const {desk, choices, look, plan, lang, t} = page;
    if (choices.dialog?.kind !== 'move') return nothing;
    const {items, chosen, side: wanted} = choices.dialog;
    const item = look.items.get(chosen);
    if (!item) return nothing;
    const side = wanted ?? item.place.side;
    return html`<div @keydown=${pressDigit}>
        <h2 id="dialog-title">${t('move.title')}</h2>
        ${which(page, itemsIn(page, items), chosen)}
        <fieldset class="sides">
            <legend>${t('move.side')}</legend>
            ${plan.sides.map(
                (one) => html`<label>
                    <input type="radio" name="side" .checked=${one.id === side} @change=${() => desk.aim({side: one.id})} />
                    ${sideName(one, lang)}
                </label>`,
            )}
        </fieldset>
        <h3>${t('move.level')}</h3>
        ${levels(page, item, side, true)}
        <div class="word">${field(page)} ${preview(page, 'move', choices.reason)}</div>
    </div>`;
}

/** @param {KeyboardEvent} event */
function pressDigit(event) {
    const group = /** @type {HTMLElement} */ (event.currentTarget).querySelectorAll('.levels button');
    const button = /** @type {HTMLButtonElement | undefined} */ (group[rank(event)]);
    if (!button) return;
    event.preventDefault();
    button.click();
}
