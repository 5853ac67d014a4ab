// @ts-check
/** @import {Page} from '../page.js' */
import {html} from '/lib/lit-html/lit-html.js';

/** Each key, or keys, and the word that tells what they do. */
const KEYS = [
    ['⏎', 'help.primary'],
    ['X', 'help.swap'],
    ['N', 'help.apart'],
    ['→', 'help.later'],
    ['M', 'help.hide'],
    ['L', 'help.move'],
    ['R', 'help.restore'],
    ['P', 'help.pick'],
    ['U', 'help.undo'],
    ['/', 'help.search'],
    ['J K', 'help.next'],
    ['1 – 5', 'help.queues'],
    ['1 – 9', 'help.digits'],
    ['?', 'help.help'],
];

/** @param {Page} page */
export function help({t}) {
    return html`<h2 id="dialog-title">${t('help.title')}</h2>
        <p class="soft">${t('help.about')}</p>
        <dl class="keys">
            ${KEYS.map(
                ([keys, text]) => html`<div>
                    <dt>${keys.split(/ (?!–)(?<!– )/).map((key) => html`<kbd>${key}</kbd> `)}</dt>
                    <dd>${t(text)}</dd>
                </div>`,
            )}
        </dl>`;
}
