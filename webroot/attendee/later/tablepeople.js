// @ts-check
// For how many people this device speaks, up to what its link allows.
/** @import {Scene} from '../scene.js' */
import {html, nothing} from '/lib/lit-html/lit-html.js';

/** @param {Scene} scene */
export function tablePeople({phone, session, say, t}) {
    const {table = 0} = session.state.mine;
    if (table < 1) return nothing;
    const {people} = phone.seat;
    const step = (/** @type {number} */ to, /** @type {string} */ sign, /** @type {string} */ name) => {
        const end = to < 1 || to > table;
        const set = () => {
            if (end) return;
            phone.seat.speakFor(to);
            say(t('table.people', {n: to}));
        };
        return html`<button type="button" class="button second" aria-disabled=${String(end)} @click=${set}>
            <span aria-hidden="true">${sign}</span><span class="unseen">${t(name)}</span>
        </button>`;
    };
    return html`<section class="at-table" aria-label=${t('table.title')}>
        <h2>${t('table.title')}</h2>
        <p class="small">${t('table.about', {n: table})}</p>
        <div class="persons">
            ${step(people - 1, '−', 'table.fewer')}
            <p><strong>${t('table.people', {n: people})}</strong></p>
            ${step(people + 1, '+', 'table.more')}
        </div>
    </section>`;
}
