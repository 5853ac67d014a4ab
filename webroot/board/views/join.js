// @ts-check
// How to join: the code to scan, the address, the code to type, and how many came.
import {html, nothing} from '/lib/lit-html/lit-html.js';
import {inFours, plain} from '../../shared/code.js';
/** @import {PeopleValue} from '../../shared/protocol.js' */
/** @import {Translate} from '../../shared/i18n.js' */

/**
 * @typedef {{code: string, address: string, door: boolean, people: PeopleValue | undefined, t: Translate}} Joining
 */

/** @param {Joining} joining */
export function joinPanel(joining) {
    return html`<aside class="panel" aria-label=${joining.t('join.panel')}>${ways(joining)}${came(joining)}</aside>`;
}

/**
 * @param {Joining} joining
 * @param {{title: string, subtitle: string}} named
 */
export function joinWhole(joining, {title, subtitle}) {
    const {t, door} = joining;
    return html`<div class="join">
        ${door ? qr(joining) : nothing}
        <div class="join-how">
            <h1 class="join-title">${title}</h1>
            <p class="join-about">${subtitle}</p>
            ${door
                ? html`<p class="join-step">${t('join.how')}</p>
                      ${address(joining)}
                      <p class="join-step">${t('join.code')}</p>
                      ${code(joining)}`
                : html`<p class="closed">${t('join.closed')}</p>`}
            ${came(joining)}
        </div>
    </div>`;
}

/** @param {Joining} joining */
function ways(joining) {
    if (!joining.door) return html`<p class="closed">${joining.t('join.closed')}</p>`;
    return html`${qr(joining)}${address(joining)}${code(joining)}`;
}

/** @param {Joining} joining */
function qr({code: given, t}) {
    return html`<img class="qr" src="/qr/${plain(given)}.svg" alt=${t('join.qr')} />`;
}

/** @param {Joining} joining */
function address({address: shown}) {
    const [host, port] = shown.split(/(?=:\d+$)/);
    return html`<p class="address">${host}${port ? html`<wbr />${port}` : nothing}</p>`;
}

/** @param {Joining} joining */
function code({code: given}) {
    return html`<p class="letters">${inFours(given).map((part) => html`<span>${part}</span> `)}</p>`;
}

/** How many people came; how many devices they hold, when some share one or hold two. @param {Joining} joining */
function came({people, t}) {
    if (!people) return nothing;
    const {joined, devices} = people;
    return html`<p class="online">
        <span class="online-n">${joined}</span> ${t('people.word', {n: joined})}
        ${devices === joined ? nothing : html`<span class="devices">${t('devices', {n: devices})}</span>`}
    </p>`;
}

/** The same in one short line. @param {PeopleValue} people @param {Translate} t */
export function peopleText({joined, devices}, t) {
    const counted = t('people', {n: joined});
    return devices === joined ? counted : `${counted} · ${t('devices', {n: devices})}`;
}
