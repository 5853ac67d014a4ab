// @ts-check
/** @import {Page} from '../page.js' */
import {html, nothing} from '/lib/lit-html/lit-html.js';
import * as orders from '../commands.js';
import {itemsIn, rank, which} from './which.js';

/** Ready reasons, each a word; the last one asks for one's own. */
const REASONS = ['hide.private', 'hide.hurtful', 'hide.off', 'hide.unclear', 'hide.test', 'hide.other'];

/** As the server counts: K13. */
const LONGEST_REASON = 200;

/**
 * Why an item is taken off the screens: its author will see it.
 * @param {Page} page
 */
export function hide(page) {
    const {choices, t} = page;
    if (choices.dialog?.kind !== 'hide') return nothing;
    const {items, chosen} = choices.dialog;
    return html`<form @submit=${(/** @type {SubmitEvent} */ event) => send(event, page)} @keydown=${pressDigit}>
        <h2 id="dialog-title">${t('hide.title')}</h2>
        ${which(page, itemsIn(page, items), chosen)}
        <fieldset class="reasons">
            <legend>${t('hide.why')}</legend>
            ${REASONS.map(
                (key, index) => html`<label>
                    <input type="radio" name="reason" value=${key} ?autofocus=${index === 0} ?checked=${index === 0} />
                    <kbd>${index + 1}</kbd> <span>${t(key)}</span>
                </label>`,
            )}
            <input
                class="field"
                type="text"
                name="own"
                autocomplete="off"
                maxlength=${LONGEST_REASON}
                aria-label=${t('hide.otherLabel')}
                placeholder=${t('hide.otherLabel')}
                @input=${chooseOwn}
            />
        </fieldset>
        <p class="soft">${t('hide.author')}</p>
        <p class="buttons"><button class="button">${t('do.hide')} <kbd>⏎</kbd></button></p>
    </form>`;
}

/**
 * @param {SubmitEvent} event
 * @param {Page} page
 */
function send(event, {desk, choices, t}) {
    event.preventDefault();
    const form = /** @type {HTMLFormElement} */ (event.target);
    const given = new FormData(form);
    const ready = String(given.get('reason'));
    const own = String(given.get('own')).trim();
    if (ready === 'hide.other' && !own) return ownField(form).focus();
    if (choices.dialog?.kind !== 'hide') return;
    desk.order(orders.hide(choices.dialog.chosen, ready === 'hide.other' ? own : t(ready)), 'said.hide');
}

/** Writing one's own reason chooses it. @param {InputEvent} event */
function chooseOwn(event) {
    const form = /** @type {HTMLInputElement} */ (event.target).form;
    const other = /** @type {HTMLInputElement | null} */ (form?.querySelector('[value="hide.other"]') ?? null);
    if (other) other.checked = true;
}

/** @param {KeyboardEvent} event */
function pressDigit(event) {
    const form = /** @type {HTMLFormElement} */ (event.currentTarget);
    const radio = /** @type {HTMLInputElement | undefined} */ (form.querySelectorAll('[name="reason"]')[rank(event)]);
    if (!radio) return;
    event.preventDefault();
    radio.checked = true;
    if (radio.value === 'hide.other') ownField(form).focus();
    else radio.focus();
}

/** @param {HTMLFormElement} form @returns {HTMLInputElement} */
function ownField(form) {
    return /** @type {HTMLInputElement} */ (form.elements.namedItem('own'));
}
