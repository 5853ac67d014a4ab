// @ts-check
import {html} from '/lib/lit-html/lit-html.js';
/** @import {View} from '../view.js' */

const FILES = /** @type {const} */ (['items', 'decisions']);

/** What was said and decided so far, at any moment (H17). @param {View} view */
export function exportsPart({session: {workshop, lang}, t}) {
    return html`<section class="card part" data-part="exports" aria-labelledby="exports">
        <h2 id="exports">${t('exports')}</h2>
        <p class="soft">${t('exports.about')}</p>
        ${FILES.map((file) => html`<a class="button second" href="/export/${workshop.id}/${file}.csv?lang=${lang}" download>${t(`exports.${file}`)}</a>`)}
    </section>`;
}
