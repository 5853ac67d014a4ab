// @ts-check
// A new secret link: for someone who leads too, for the desk, for another screen, for a table.
import {html, nothing} from '/lib/lit-html/lit-html.js';
import {madePart} from '../made.js';
import {request} from '../request.js';
/** @import {Role} from '../../shared/protocol.js' */
/** @import {View} from '../view.js' */

/** @type {readonly Role[]} */
export const ROLES = ['moderator', 'facilitator', 'projector', 'attendee'];
/** G1 */
export const LONGEST_NAME = 40;
const TABLE = {usual: 6, most: 50};

/** @param {View} view */
export function makePart(view) {
    const {local, set, t} = view;
    const {role} = local;
    return html`<section class="card part" data-part="make" aria-labelledby="make">
        <h2 id="make" tabindex="-1">${t('links.make')}</h2>
        <form class="form" @submit=${(/** @type {SubmitEvent} */ event) => make(view, event)}>
            <label for="make-role">${t('links.role')}</label>
            <select id="make-role" name="role" class="field" @change=${(/** @type {any} */ event) => set({role: event.target.value})}>
                ${ROLES.map((one) => html`<option value=${one} .selected=${one === role}>${t(`role.${one}`)}</option>`)}
            </select>
            <p class="soft">${t(`role.${role}.about`)}</p>
            <label for="make-name">${t('links.name')}</label>
            <input id="make-name" name="name" class="field" type="text" maxlength=${LONGEST_NAME} required autocomplete="off" />
            ${role === 'attendee'
                ? html`<label for="make-people">${t('links.people')}</label>
                      <input id="make-people" name="people" class="field" type="number" inputmode="numeric" min="1" max=${TABLE.most} value=${TABLE.usual} required />`
                : nothing}
            <button class="button">${t('links.make.do')}</button>
        </form>
        ${madePart(view, 'grant')}
    </section>`;
}

/** @param {View} view @param {SubmitEvent} event */
async function make(view, event) {
    event.preventDefault();
    const {local, session, set, focus} = view;
    const form = /** @type {HTMLFormElement} */ (event.target);
    const said = new FormData(form);
    const name = String(said.get('name')).trim();
    const people = local.role === 'attendee' ? {people: Number(said.get('people'))} : {};
    const answer = await request(view, 'grant', '/api/grants', {workshop: session.workshop.id, role: local.role, name, ...people});
    if (!answer) return focus('make');
    form.reset();
    set({made: {what: 'grant', name, link: answer.link}});
    focus('made');
}
