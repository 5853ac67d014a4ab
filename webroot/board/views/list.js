// @ts-check
// What the room said: at most six rows; rank is position, and a bar is the share of the strongest.
import {html, nothing} from '/lib/lit-html/lit-html.js';
import {repeat} from '/lib/lit-html/directives/repeat.js';
import {levelName, mark, sideName, sideOf} from '../../shared/ui.js';
import {inLang} from '../../shared/i18n.js';
/** @import {Given} from '../scene.js' */
/** @import {ListContent, ShownRow} from '../pictures.js' */
/** @import {Phase, Now} from '../../shared/protocol.js' */

/**
 * @param {ListContent} content
 * @param {Given} given
 * @param {Phase} phase
 * @param {Now} now
 */
export function listView(content, given, phase, now) {
    const {t} = given;
    return html`
        ${content.question ? html`<h2 class="question">${content.question}</h2>` : nothing}
        ${content.rows.length === 0
            ? empty(content, given, phase, now)
            : html`<ol class="rows" role="list" data-lines=${content.lines} data-foot=${content.sides ? 'sides' : nothing} data-moving>
                  ${repeat(content.rows, ({id}) => id, (row) => rowView(row, content, given))}
              </ol>`}
        ${content.more > 0 ? html`<p class="more">${t(`${MORE[content.about] ?? 'list'}.more`, {n: content.more})}</p>` : nothing}
    `;
}

/** @type {{[kind: string]: string}} */
const MORE = {closing: 'answers', comments: 'comments'};

/**
 * @param {ShownRow} row
 * @param {ListContent} content
 * @param {Given} given
 */
function rowView(row, content, {plan, lang, t}) {
    const side = sideOf(plan, row.side);
    return html`<li class="row" data-id=${row.id} data-mark=${side?.mark ?? nothing}>
        ${side ? mark(side) : nothing}
        <span class="said">${row.text}</span>
        ${content.look.numbers
            ? html`<span class="number">${row.support ?? 0}<span class="unseen"> ${t('votes.word', {n: row.support ?? 0})}</span></span>`
            : nothing}
        <span class="foot">
            ${content.look.numbers
                ? html`<svg class="bar" viewBox="0 0 1 1" preserveAspectRatio="none" aria-hidden="true">
                      <rect width=${row.share} height="1"></rect>
                  </svg>`
                : nothing}
            ${content.sides || content.levels
                ? html`<span class="words"
                      >${content.sides ? (side ? inLang(side.name, lang) : nothing) : nothing}${content.sides && content.levels
                          ? ' · '
                          : nothing}${content.levels ? levelName(plan, row.level, lang, t, 'short') : nothing}</span
                  >`
                : nothing}
        </span>
    </li>`;
}

/**
 * @param {ListContent} content
 * @param {Given} given
 * @param {Phase} phase
 * @param {Now} now
 */
function empty({about, question}, {plan, lang, t}, phase, now) {
    if (about === 'closing') return html`<p class="empty">${t(question ? 'answers.empty' : 'list.emptyAll')}</p>`;
    if (about === 'comments') return html`<p class="empty">${t('comments.empty')}</p>`;
    const sides = (phase.sides ?? []).map((id) => sideOf(plan, id));
    return html`<div class="empty">
        ${now.level === undefined ? nothing : html`<p class="prompt">${inLang(phase.prompt, lang)}</p>`}
        <p>${t(now.level === undefined ? 'list.emptyAll' : 'list.empty')} ${t('list.invite')}</p>
        <p class="empty-sides">${sides.map((side) => html`${sideName(side, lang)} `)}</p>
    </div>`;
}
