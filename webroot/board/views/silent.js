// @ts-check
// The silent room: how many have finished, and how much lies at each level. Where nobody said anything, it shows.
import {html, nothing} from '/lib/lit-html/lit-html.js';
import {inLang} from '../../shared/i18n.js';
import {mark} from '../../shared/ui.js';
import {progress} from './progress.js';
import {sign} from './signs.js';
/** @import {Given} from '../scene.js' */
/** @import {LevelCell, SilentContent} from '../silent.js' */
/** @import {Now, Phase} from '../../shared/protocol.js' */

/** Two rows of cells leave room for large numbers, one number in each. */
const MOST_TALL = 8;

/**
 * @param {SilentContent} content
 * @param {Given} given
 * @param {Phase} phase
 * @param {Now} now
 */
export function silentView(content, given, phase, now) {
    const {t, lang} = given;
    const {finished, of, said, cells, questions} = content;
    const writing = now.adding && phase.kind !== 'clarify';
    return html`<div class="silence">
        ${writing || finished > 0
            ? progress({n: finished, of, word: t('finished.rest', {n: finished, of}), shape: 'done'})
            : html`<p class="covered-count"><span class="covered-n">${said}</span> ${t('covered.ideas', {n: said})}</p>`}
        ${questions.map((question) => html`<p class="question">${question}</p>`)}
        ${cells.length === 0
            ? html`<p class="later">${t('hidden.answers')}</p>`
            : html`<ul class="cells" role="list" data-tall=${cells.length <= MOST_TALL && cells[0]?.sides.length === 1 ? '' : nothing} data-sides=${cells[0]?.sides.length}>
                  ${cells.map((cell) => cellView(cell, writing, of, given))}
              </ul>`}
        ${cells.length === 0 ? nothing : html`<p class="more">${foot(content, writing, given)}</p>`}
        ${phase.prompt && now.level !== undefined && writing ? html`<p class="unseen">${inLang(phase.prompt, lang)}</p>` : nothing}
    </div>`;
}

/** @param {LevelCell} cell @param {boolean} writing @param {number} of @param {Given} given */
function cellView({name, sides, total, finished, silent, covered, here}, writing, of, {t, lang}) {
    return html`<li class="level-cell" ?data-silent=${silent} ?data-covered=${covered && !silent && !writing} aria-current=${here ? 'step' : nothing}>
        <span class="level-name">${name}</span>
        ${silent
            ? html`<span class="level-nothing">${t('level.nothing')}</span>`
            : html`<span class="level-counts">
                  ${sides.map(({side, n}) => html`<span class="count" data-mark=${side.mark}>${mark(side)} ${n}<span class="unseen"> ${inLang(side.name, lang)}</span></span>`)}
              </span>`}
        ${writing || (finished > 0 && total > 0)
            ? html`<span class="level-done">${sign('done')} ${t('finished.short', {n: finished, of})}<span class="unseen"> ${t('finished.word')}</span></span>`
            : nothing}
    </li>`;
}

/** @param {SilentContent} content @param {boolean} writing @param {Given} given */
function foot({said, unplaced}, writing, {t}) {
    return [
        ...(writing ? [t('items', {n: said})] : []),
        ...(unplaced > 0 ? [t('silent.unplaced', {n: unplaced})] : []),
        t(writing ? 'hidden.later' : 'hidden.covered'),
    ].join(' · ');
}
