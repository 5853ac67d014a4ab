// @ts-check
// What the room said: at most six rows; rank is position, and the numbers beside it say of how many.
import {html, nothing} from '/lib/lit-html/lit-html.js';
import {repeat} from '/lib/lit-html/directives/repeat.js';
import {levelName, mark, sideName, sideOf} from '../../shared/ui.js';
import {inLang, tag} from '../../shared/i18n.js';
import {questionSize} from '../layout.js';
import {barView, legend, numbers} from './numbers.js';
import {noteList} from './signs.js';
/** @import {Given} from '../scene.js' */
/** @import {ListContent, ShownRow} from '../listing.js' */
/** @import {Phase, Now} from '../../shared/protocol.js' */

/**
 * @param {ListContent} content
 * @param {Given} given
 * @param {Phase} phase
 * @param {Now} now
 */
export function listView(content, given, phase, now) {
    const {question, rows, columns, look, lines, foot} = content;
    const bars = rows.some((row) => row.notes.length > 0) || look.words !== 'none' ? 'short' : 'long';
    return html`
        ${question ? html`<h2 class="question" data-size=${questionSize(look)}>${question}</h2>` : nothing}
        ${rows.length === 0
            ? empty(content, given, phase, now)
            : html`${legend(columns, content.legend)}
                  <ol class="rows" role="list" data-lines=${lines} data-words=${look.words} data-bars=${bars} data-columns=${columns.length} data-moving .style=${`--beside: ${look.beside}`}>
                      ${repeat(rows, ({id}) => id, (row) => rowView(row, content, given))}
                  </ol>`}
        ${foot ? html`<p class="more">${foot}</p>` : nothing}
    `;
}

/**
 * @param {ShownRow} row
 * @param {ListContent} content
 * @param {Given} given
 */
function rowView(row, {look, columns}, given) {
    const side = sideOf(given.plan, row.side);
    return html`<li class="row" data-id=${row.id} data-mark=${side?.mark ?? nothing}>
        ${side ? mark(side) : nothing}
        <span class="said" lang=${tag(given.workshop.language === 'en' ? 'en' : 'fr')}>${row.text}</span>
        ${numbers(row.cells, columns)}
        <span class="foot">
            ${barView(row.bar)} ${look.words === 'none' || !side ? nothing : html`<span class="words">${words(row, look.words, given)}</span>`}
            ${noteList(row.notes)}
        </span>
    </li>`;
}

/** @param {ShownRow} row @param {'level' | 'both'} what @param {Given} given */
function words({side, level}, what, {plan, lang, t}) {
    const short = level === undefined ? t('level.unknown.short') : levelName(plan, level, lang, t, 'short');
    return what === 'level' ? short : `${inLang(sideOf(plan, side)?.name, lang)} · ${short}`;
}

/**
 * @param {ListContent} content
 * @param {Given} given
 * @param {Phase} phase
 * @param {Now} now
 */
function empty({about, question}, {plan, lang, t}, phase, now) {
    if (about === 'closing' || question) return html`<p class="empty">${t(question ? 'answers.empty' : 'list.emptyAll')}</p>`;
    if (about === 'comments') {
        return html`<div class="empty">
            <p class="prompt">${inLang(phase.prompt, lang)}</p>
            <p>${t('comments.empty')}</p>
        </div>`;
    }
    const sides = (phase.sides ?? []).map((id) => sideOf(plan, id));
    return html`<div class="empty">
        ${now.level === undefined ? nothing : html`<p class="prompt">${inLang(phase.prompt, lang)}</p>`}
        <p>${t(now.level === undefined ? 'list.emptyAll' : 'list.empty')} ${now.adding ? t('list.invite') : nothing}</p>
        <p class="empty-sides">${sides.map((side) => html`${sideName(side, lang)} `)}</p>
    </div>`;
}
