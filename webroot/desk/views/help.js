// @ts-check
/** @import {Page} from '../page.js' */
import {html} from '/lib/lit-html/lit-html.js';

/** Each key, or keys, and the word that tells what they do: what is decided, then how one finds one's way. */
const KEYS = {
    decide: [
        ['⏎', 'help.primary'],
        ['→', 'help.later'],
        ['U', 'help.undo'],
        ['X', 'help.swap'],
        ['N', 'help.apart'],
        ['M', 'help.hide'],
        ['T', 'help.approveAll'],
        ['L', 'help.move'],
        ['S', 'help.split'],
        ['R', 'help.restore'],
        ['D', 'help.ask'],
        ['E', 'help.explain'],
        ['P', 'help.pick'],
    ],
    find: [
        ['Q', 'help.queue'],
        ['1 – 8', 'help.queues'],
        ['1 – 9', 'help.levels'],
        ['J K', 'help.next'],
        ['/', 'help.search'],
        ['1 – 9', 'help.digits'],
        ['?', 'help.help'],
    ],
};

/** @param {Page} page */
export function help({t}) {
    return html`<h2 id="dialog-title">${t('help.title')}</h2>
        <p class="soft">${t('help.about')}</p>
        <div class="sheets">${list(KEYS.decide, t('help.decide'), t)} ${list(KEYS.find, t('help.find'), t)}</div>`;
}

/**
 * @param {string[][]} keys
 * @param {string} title
 * @param {Page['t']} t
 */
function list(keys, title, t) {
    return html`<section>
        <h3>${title}</h3>
        <dl class="keys">
            ${keys.map(
                ([keys, text]) => html`<div>
                    <dt>${keys.split(/ (?!–)(?<!– )/).map((key) => html`<kbd>${key}</kbd> `)}</dt>
                    <dd>${t(text)}</dd>
                </div>`,
            )}
        </dl>
    </section>`;
}
