// @ts-check
// At a table one phone speaks for several people, each with a ballot of their own: whose turn it is stands in words.
/** @import {Scene} from '../scene.js' */
import {html, nothing} from '/lib/lit-html/lit-html.js';

/** @param {Scene} scene */
export function personSwitch({phone, vote, t, say}) {
    const {voting} = phone;
    const {person, people} = voting;
    if (people < 2 || !vote?.open) return nothing;
    const turn = (/** @type {number} */ to, /** @type {string} */ sign, /** @type {string} */ name) => {
        const end = to < 1 || to > people;
        const go = () => {
            if (end) return;
            voting.turn(to);
            say(t('person.turn', {n: to, of: people}));
        };
        return html`<button type="button" class="button second" aria-disabled=${String(end)} @click=${go}>
            <span aria-hidden="true">${sign}</span><span class="unseen">${t(name)}</span>
        </button>`;
    };
    return html`<div class="persons" role="group" aria-label=${t('person.name')}>
        ${turn(person - 1, '←', 'person.previous')}
        <p><strong>${t('person.turn', {n: person, of: people})}</strong></p>
        ${turn(person + 1, '→', 'person.next')}
    </div>`;
}
