// @ts-check
// What the room said: at most six rows; rank is position, and a bar is the share of the strongest.
import {html, nothing} from '/lib/lit-html/lit-html.js';
import {repeat} from '/lib/lit-html/directives/repeat.js';
import {levelName, mark, sideName, sideOf} from '../../shared/ui.js';
import {inLang, tag} from '../../shared/i18n.js';
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
            : html`<ol class="rows" role="list" data-lines=${content.lines} data-words=${content.look.words} data-digits=${content.look.digits} data-moving>
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
function rowView(row, {look}, given) {
    const side = sideOf(given.plan, row.side);
    const level = look.words === 'none' ? '' : shortLevel(row.level, given);
    return html`<li class="row" data-id=${row.id} data-mark=${side?.mark ?? nothing}>
        ${side ? mark(side) : nothing}
        <span class="said" lang=${tag(given.workshop.language === 'en' ? 'en' : 'fr')}>${row.text}</span>
        ${look.digits > 0 || look.words === 'aside'
            ? html`<span class="tally">
                  ${look.digits > 0 ? number(row.support ?? 0, given) : nothing}
                  ${look.words === 'aside' ? html`<span class="words">${level}</span>` : nothing}
              </span>`
            : nothing}
        <span class="foot">
            ${look.digits > 0 ? bar(row.share) : nothing}
            ${look.words === 'under' ? html`<span class="words">${inLang(side?.name, given.lang)} · ${level}</span>` : nothing}
        </span>
    </li>`;
}

/** @param {string | undefined} level @param {Given} given */
function shortLevel(level, {plan, lang, t}) {
    return level === undefined ? t('level.unknown.short') : levelName(plan, level, lang, t, 'short');
}

/** @param {number} n @param {Given} given */
function number(n, {t}) {
    return html`<span class="number">${n}<span class="unseen"> ${t('votes.word', {n})}</span></span>`;
}

/** @param {number} share */
function bar(share) {
    return html`<svg class="bar" viewBox="0 0 1 1" preserveAspectRatio="none" aria-hidden="true">
        <rect width=${share} height="1"></rect>
    </svg>`;
}

/**
 * @param {ListContent} content
 * @param {Given} given
 * @param {Phase} phase
 * @param {Now} now
 */
function empty({about, question}, {plan, lang, t}, phase, now) {
    if (about === 'closing') return html`<p class="empty">${t(question ? 'answers.empty' : 'list.emptyAll')}</p>`;
    if (about === 'comments') {
        return html`<div class="empty">
            <p class="prompt">${inLang(phase.prompt, lang)}</p>
            <p>${t('comments.empty')}</p>
        </div>`;
    }
    const sides = (phase.sides ?? []).map((id) => sideOf(plan, id));
    return html`<div class="empty">
        ${now.level === undefined ? nothing : html`<p class="prompt">${inLang(phase.prompt, lang)}</p>`}
        <p>${t(now.level === undefined ? 'list.emptyAll' : 'list.empty')} ${t('list.invite')}</p>
        <p class="empty-sides">${sides.map((side) => html`${sideName(side, lang)} `)}</p>
    </div>`;
}
