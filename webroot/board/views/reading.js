// @ts-check
// Texts to read: one page of a definition or a framework, or two columns of references.
import {html, nothing} from '/lib/lit-html/lit-html.js';
import {inLang, langOf} from '../../shared/i18n.js';
import {sideName, sideOf} from '../../shared/ui.js';
import {levelOf} from '../rows.js';
/** @import {Given} from '../scene.js' */
/** @import {Content} from '../pictures.js' */
/** @import {Block} from '../reading.js' */
/** @import {Column} from '../references.js' */
/** @import {Reference} from '../../shared/protocol.js' */

/** @param {Extract<Content, {kind: 'reading'}>} content */
export function readingView({size, blocks}) {
    return html`<div class="reading" data-size=${size}>${blocks.map(block)}</div>`;
}

/** @param {Block} block */
function block({kind, text, n}) {
    return html`<p class="block" data-kind=${kind} data-n=${n ?? nothing}>${n === undefined ? nothing : html`<span class="n">${n}</span>`}${text}</p>`;
}

/**
 * @param {Extract<Content, {kind: 'references'}>} content
 * @param {Given} given
 */
export function referencesView({columns}, given) {
    if (columns.every(({references}) => references.length === 0)) {
        return html`<p class="empty">${given.t('references.empty')}</p>`;
    }
    return html`<div class="columns" data-n=${columns.length}>${columns.map((column) => columnView(column, columns.length > 1, given))}</div>`;
}

/** @param {Column} column @param {boolean} titled @param {Given} given */
function columnView({side, references}, titled, given) {
    return html`<section class="column">
        ${titled ? html`<h2 class="column-title">${sideName(sideOf(given.plan, side), given.lang)}</h2>` : nothing}
        <ul role="list">
            ${references.map((reference) => referenceView(reference, given))}
        </ul>
    </section>`;
}

/** @param {Reference} reference @param {Given} given */
function referenceView({text, level, source}, {plan, lang}) {
    const named = levelOf(plan, level);
    return html`<li class="reference">
        <span class="said" lang=${langOf(text, lang)}>${inLang(text, lang)}</span>
        <span class="foot">${named ? html`<b>${inLang(named.short, lang)}</b> · ` : nothing}${inLang(source, lang)}</span>
    </li>`;
}
