// @ts-check
/** @import {Page} from '../page.js' */
import {html, nothing} from '/lib/lit-html/lit-html.js';
import {live} from '/lib/lit-html/directives/live.js';
import * as orders from '../commands.js';
import {LONGEST_REASON} from '../authors.js';
import {itemsIn, rank, which} from './which.js';
import {preview} from './word.js';

/** Ready reasons, each a word; the last one asks for one's own. */
const REASONS = ['hide.private', 'hide.hurtful', 'hide.off', 'hide.unclear', 'hide.test', 'hide.other'];
const OWN = 'hide.other';

/**
 * Why an item is taken off the screens: its author will see it.
 * @param {Page} page
 */
export function hide(page) {
    const {choices, look, t} = page;
    if (choices.dialog?.kind !== 'hide') return nothing;
    const {items, chosen, ready = choices.reason ? OWN : REASONS[0]} = choices.dialog;
    const refusing = look.items.get(chosen)?.status === 'pending';
    return html`<form @submit=${(/** @type {SubmitEvent} */ event) => send(event, page)} @keydown=${pressDigit}>
        <h2 id="dialog-title">${t(refusing ? 'refuse.title' : 'hide.title')}</h2>
        ${which(page, itemsIn(page, items), chosen)}
        <fieldset class="reasons">
            <legend>${t('hide.why')}</legend>
            ${REASONS.map(
                (key, index) => html`<label>
                    <input
                        type="radio"
                        name="reason"
                        value=${key}
                        ?autofocus=${index === 0}
                        .checked=${key === ready}
                        @change=${() => page.desk.aim({ready: key})}
                    />
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
                .value=${live(choices.reason)}
                @input=${(/** @type {any} */ event) => writeOwn(event.target.value, page)}
            />
        </fieldset>
        ${preview(page, 'hide', ready === OWN ? choices.reason : t(ready))}
        <p class="soft">${t(refusing ? 'refuse.kept' : 'hide.kept')}</p>
        <p class="buttons"><button class="button">${t(refusing ? 'do.refuse' : 'do.hide')} <kbd>⏎</kbd></button></p>
    </form>`;
}

/**
 * @param {SubmitEvent} event
 * @param {Page} page
 */
function send(event, {desk, look, t}) {
    event.preventDefault();
    const {dialog, reason} = desk.choices; // what was just typed may not be drawn yet
    if (dialog?.kind !== 'hide') return;
    const {chosen, ready = reason ? OWN : REASONS[0]} = dialog;
    const own = reason.trim();
    if (ready === OWN && !own) return ownField(/** @type {HTMLFormElement} */ (event.target)).focus();
    const said = look.items.get(chosen)?.status === 'pending' ? 'said.refuse' : 'said.hide';
    desk.order(orders.hide(chosen, ready === OWN ? own : t(ready)), said);
}

/** Writing one's own reason chooses it. @param {string} reason @param {Page} page */
function writeOwn(reason, {desk}) {
    desk.aim({ready: OWN});
    desk.explain(reason);
}

/** @param {KeyboardEvent} event */
function pressDigit(event) {
    const form = /** @type {HTMLFormElement} */ (event.currentTarget);
    const radio = /** @type {HTMLInputElement | undefined} */ (form.querySelectorAll('[name="reason"]')[rank(event)]);
    if (!radio) return;
    event.preventDefault();
    radio.click();
    if (radio.value === OWN) ownField(form).focus();
    else radio.focus();
}

/** @param {HTMLFormElement} form @returns {HTMLInputElement} */
function ownField(form) {
    return /** @type {HTMLInputElement} */ (form.elements.namedItem('own'));
}
