// @ts-check
// Whether new people may enter, with what, and how many.
import {html, nothing} from '/lib/lit-html/lit-html.js';
import {people} from '../../shared/store.js';
import {underway} from '../orders.js';
/** @import {HouseValue} from '../../shared/protocol.js' */
/** @import {View} from '../view.js' */

const ENTRIES = /** @type {const} */ (['open', 'tickets']);
/** K14 */
const MOST = 20_000;

/** @param {View} view @param {HouseValue | undefined} house */
export function doorPart(view, house) {
    const {now, order, session, t} = view;
    const full = house !== undefined && people(session.state).joined >= house.cap;
    return html`<section class="card part" data-part="door" aria-labelledby="door">
        <h2 id="door">${t('door')}</h2>
        <p>${t(!now.door ? 'door.shut' : full ? 'door.full' : 'door.open')}</p>
        <button
            type="button"
            class="button second"
            ?data-underway=${underway(session.pending, 'door')}
            @click=${() => order('door', {open: !now.door})}
        >
            ${t(now.door ? 'door.close' : 'door.reopen')}
        </button>
        ${house ? [entry(view, house), cap(view, house)] : nothing}
    </section>`;
}

/** @param {View} view @param {HouseValue} house */
function entry({order, session, t}, house) {
    return html`<fieldset class="pills" ?data-underway=${underway(session.pending, 'entry')}>
        <legend>${t('entry')}</legend>
        ${ENTRIES.map(
            (kind) => html`<label class="pill">
                <input
                    type="radio"
                    name="entry"
                    value=${kind}
                    .checked=${house.entry === kind}
                    aria-describedby="entry-about"
                    @change=${() => order('entry', {entry: kind})}
                />
                ${t(`entry.${kind}`)}
            </label>`,
        )}
        <p class="soft" id="entry-about">${t(`entry.${house.entry}.about`)}</p>
    </fieldset>`;
}

/** @param {View} view @param {HouseValue} house */
function cap({order, session, t}, {cap: seats}) {
    return html`<form class="number" ?data-underway=${underway(session.pending, 'cap')} @submit=${send}>
        <label for="cap">${t('cap')}</label>
        <input id="cap" name="seats" class="field" type="number" inputmode="numeric" min="1" max=${MOST} required .value=${String(seats)} />
        <button class="button second">${t('cap.do')}</button>
    </form>`;

    /** @param {SubmitEvent} event */
    function send(event) {
        event.preventDefault();
        const said = new FormData(/** @type {HTMLFormElement} */ (event.target));
        order('cap', {seats: Number(said.get('seats'))});
    }
}
