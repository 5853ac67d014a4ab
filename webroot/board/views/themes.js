// @ts-check
// Themes across the levels, as a table: a theme's name over its cells, and the empty cells speak too.
import {html} from '/lib/lit-html/lit-html.js';
import {repeat} from '/lib/lit-html/directives/repeat.js';
import {inLang} from '../../shared/i18n.js';
import {mark} from '../../shared/ui.js';
import {sizeStep} from '../matrix.js';
/** @import {Given} from '../scene.js' */
/** @import {Content} from '../pictures.js' */
/** @import {Cell, ThemeRow} from '../matrix.js' */

/**
 * @param {Extract<Content, {kind: 'themes'}>} content
 * @param {Given} given
 */
export function themesView({rows, more, unthemed, of}, given) {
    const {plan, lang, t} = given;
    const rest = [
        ...(more > 0 ? [t('themes.more', {n: more})] : []),
        ...(unthemed > 0 ? [t('themes.unthemed', {n: unthemed})] : []),
    ];
    if (rows.length === 0) {
        return html`<p class="empty">${t('themes.empty')}</p>
            <p class="more">${rest.join(' · ')}</p>`;
    }
    return html`<table class="matrix" data-moving>
            <caption class="unseen">${t('themes.caption')}</caption>
            <thead>
                <tr>
                    ${plan.levels.map((level) => html`<th scope="col" class="level">${inLang(level.short, lang)}</th>`)}
                </tr>
            </thead>
            ${repeat(rows, ({id}) => id, (row) => themeRow(row, of, given))}
        </table>
        <p class="more">${[sentence(rows[0], given), ...rest].join(' · ')}</p>`;
}

/**
 * @param {ThemeRow} row
 * @param {number | undefined} of how many voted
 * @param {Given} given
 */
function themeRow({id, label, touched, support, cells}, of, given) {
    const {plan, t} = given;
    const sums = [t('themes.levels', {n: touched}), ...(support === undefined || of === 0 ? [] : [of === undefined ? t('people', {n: support}) : t('themes.people', {n: support, of})])];
    return html`<tbody class="theme" data-id=${id}>
        <tr>
            <th scope="rowgroup" colspan=${plan.levels.length}>
                <span class="theme-head"><span class="label">${label}</span> <span class="sum">${sums.join(' · ')}</span></span>
            </th>
        </tr>
        <tr>
            ${cells.map((cell) => cellView(cell, given))}
        </tr>
    </tbody>`;
}

/** @param {Cell} cell @param {Given} given */
function cellView(cell, {plan, lang, t}) {
    const sides = plan.sides.filter(({id}) => cell[id]);
    if (sides.length === 0) return html`<td class="level silent"><span class="unseen">${t('themes.nothing')}</span></td>`;
    return html`<td class="level">
        <span class="counts">${sides.map((side) => {
            const n = cell[side.id] ?? 0;
            return html`<span class="count" data-mark=${side.mark} data-step=${sizeStep(n)}
                >${mark(side)} ${n}<span class="unseen"> ${inLang(side.name, lang)}</span></span
            >`;
        })}</span>
    </td>`;
}

/**
 * What the table says first, computed: a sentence written by hand would go stale.
 * @param {ThemeRow} widest
 * @param {Given} given
 */
function sentence({label, touched}, {plan, t}) {
    return t('themes.touches', {label, n: touched, of: plan.levels.length});
}
