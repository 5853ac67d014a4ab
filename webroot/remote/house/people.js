// @ts-check
// How many are here: people and devices are two numbers, and a table's people are counted each.
import {html, nothing} from '/lib/lit-html/lit-html.js';
import {inLang} from '../../shared/i18n.js';
import {people} from '../../shared/store.js';
/** @import {HouseValue} from '../../shared/protocol.js' */
/** @import {View} from '../view.js' */

/** @param {View} view */
export function peoplePart({session, t}) {
    const {joined, devices, online} = people(session.state);
    return html`<section class="card part" data-part="people" aria-labelledby="people">
        <h2 id="people">${t('house.people')}</h2>
        <dl class="numbers">
            ${number(t('house.people.joined'), joined)} ${number(t('house.people.devices'), devices)}
            ${number(t('house.people.online'), online)}
        </dl>
    </section>`;
}

/** @param {string} name @param {number | string} value */
export function number(name, value) {
    return html`<div><dt>${name}</dt><dd>${value}</dd></div>`;
}

/** @param {View} view @param {HouseValue} house */
export function tablesPart({t}, {tables}) {
    if (tables.length === 0) return nothing;
    return html`<section class="card part" data-part="tables" aria-labelledby="tables">
        <h2 id="tables">${t('house.tables')}</h2>
        <p class="soft">${t('house.tables.about')}</p>
        <dl class="numbers">${tables.map(({name, people: n}) => number(name, t('people', {n})))}</dl>
    </section>`;
}

/** Small groups are not named: the server leaves them out. @param {View} view @param {HouseValue} house */
export function segmentsPart({session: {plan, lang}, t}, {segments}) {
    if (!plan.segments?.length) return nothing;
    return html`<section class="card part" data-part="segments" aria-labelledby="segments">
        <h2 id="segments">${t('house.segments')}</h2>
        <dl class="numbers">${plan.segments.map(({id, name}) => number(inLang(name, lang), segments[id] ?? t('house.segments.few')))}</dl>
        <p class="soft">${t('house.segments.about')}</p>
    </section>`;
}
