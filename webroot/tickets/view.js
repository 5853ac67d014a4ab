// @ts-check
// How many tickets, and what to do with them; the tickets themselves are in sheet.js.
/** @import {Lang, WorkshopName} from '../shared/protocol.js' */
/** @import {Translate} from '../shared/i18n.js' */
/** @import {Printed} from './sheet.js' */
import {html, nothing} from '/lib/lit-html/lit-html.js';
import {languageSwitch} from '../shared/ui.js';
import {workshopId} from './host.js';
import {A_SHEET, sheets} from './sheet.js';

/** H15 */
export const MOST = 1_000;

/**
 * `drawn` grows while a long sheet is being drawn.
 * @typedef {{
 *   lang: Lang, t: Translate, workshop: WorkshopName | 'refused' | 'unreachable' | undefined, busy: boolean, message: string,
 *   wanted: number, drawn: Printed[], make: (event: SubmitEvent) => void,
 * }} Page
 */

/** @param {Page} page */
export function view(page) {
    const {t, workshop} = page;
    return html`<header class="top"><p class="name">Atelier</p>${languageSwitch(page, t)}</header>
        <main>${workshop === undefined ? html`<p>${t('opening')}</p>` : typeof workshop === 'string' ? closed(page, workshop) : open(page, workshop)}</main>`;
}

/** @param {Page} page @param {'refused' | 'unreachable'} why */
function closed({t}, why) {
    return html`<h1>${t('page.title')}</h1>
        <p class="line">${t(why === 'refused' ? 'refused' : 'error.unreachable')}</p>
        <p><a class="button" href="/remote/${workshopId()}">${t('remote')}</a></p>`;
}

/** @param {Page} page @param {WorkshopName} workshop */
function open(page, workshop) {
    const {t, drawn} = page;
    return html`<div class="orders">
            <h1>${t('page.title')}</h1>
            <p class="soft">${workshop.title}</p>
            ${drawn.length === 0 ? form(page) : ready(page)}
        </div>
        ${drawn.length === 0 ? nothing : sheets(drawn, workshop, t)}`;
}

/** @param {Page} page */
function form({t, busy, message, wanted, make}) {
    return html`<p>${t('about')}</p>
        <form class="card form" @submit=${make}>
            <label for="count">${t('count')}</label>
            <input id="count" name="count" class="field" type="number" inputmode="numeric" min="1" max=${MOST} required
                .value=${String(wanted)} aria-describedby="count-hint" />
            <p class="soft small" id="count-hint">${t('count.hint', {sheet: A_SHEET, most: MOST})}</p>
            ${message ? html`<p class="line" id="error" tabindex="-1">${message}</p>` : nothing}
            <button class="button" ?disabled=${busy}>${t(busy ? 'making' : 'make')}</button>
        </form>`;
}

/** @param {Page} page */
function ready({t, drawn, wanted}) {
    const done = drawn.length === wanted;
    return html`<h2 id="ready" tabindex="-1">${done ? t('ready', {n: wanted}) : t('drawing', {done: drawn.length, n: wanted})}</h2>
        <p class="line">${t('once')}</p>
        <p>${t('shuffle')}</p>
        <p><button type="button" class="button" ?disabled=${!done} @click=${() => print()}>${t('print')}</button></p>`;
}
