// @ts-check
// Where the room spoke, where it is silent and where it has finished; each level is also the way there.
import {html, nothing} from '/lib/lit-html/lit-html.js';
import {inLang} from '../../shared/i18n.js';
import {counts, done, people} from '../../shared/store.js';
import {mark, sideName} from '../../shared/ui.js';
import {underway} from '../orders.js';
import {hasLevels, speaksOfLevels} from '../places.js';
import {countAt, sidesNow} from './silence.js';
/** @import {Counts, Side} from '../../shared/protocol.js' */
/** @import {View} from '../view.js' */

/**
 * What each row says: how many items of each side, and where the room says that it has finished, how many people have.
 * @typedef {{sides: Side[], counted: Counts, totals: number[], finishes: boolean}} Table
 */

/** @param {View} view */
export function levelsPart(view) {
    const {session, phase, t} = view;
    const table = tableOf(view);
    if (!hasLevels(phase) && (!speaksOfLevels(phase) || table.totals.every((n) => n === 0))) return nothing;
    return html`<section class="card part" data-part="levels" aria-labelledby="levels">
        <h2 id="levels">${t('levels')}</h2>
        ${hasLevels(phase) ? html`<p class="soft">${t('levels.about')}</p>` : nothing}
        <p class="legend">${table.sides.map((side) => html`${sideName(side, session.lang)} `)}</p>
        <table class="levels">
            <thead>
                <tr>${headings(view, table)}</tr>
            </thead>
            <tbody>
                ${rows(view, table)}
            </tbody>
        </table>
    </section>`;
}

/** @param {View} view @returns {Table} */
function tableOf({session: {plan, state}, phase}) {
    const sides = sidesNow(plan, phase);
    const counted = counts(state);
    const totals = sides.map(({id}) => Object.values(counted[id] ?? {}).reduce((a, b) => a + b, 0));
    return {sides, counted, totals, finishes: Boolean(phase?.add?.includes('attendees')) && hasLevels(phase)};
}

/** @param {View} view @param {Table} table */
function headings({session: {lang, state}, t}, {sides, finishes}) {
    return html`<th scope="col">${t('levels.level')}</th>
        ${sides.map((side) => html`<th scope="col" class="count" data-mark=${side.mark}>${mark(side)}<span class="unseen">${inLang(side.name, lang)}</span></th>`)}
        ${finishes ? html`<th scope="col" class="count">${t('levels.done', {n: people(state).joined})}</th>` : nothing}`;
}

/** @param {View} view @param {Table} table */
function rows(view, table) {
    const {session, phase, t} = view;
    const {plan, lang, state} = session;
    const finished = done(state);
    const at = (/** @type {string} */ level) => table.sides.map(({id}) => countAt(table.counted, id, level));
    const unplaced = at('');
    return [
        hasLevels(phase) ? row(levelButton(view, undefined, t('level.all')), table.totals, finished.all) : nothing,
        ...plan.levels.map(({id, name}) => {
            const heading = hasLevels(phase) ? levelButton(view, id, inLang(name, lang)) : inLang(name, lang);
            return row(heading, at(id), finished.levels[id] ?? 0);
        }),
        unplaced.some((n) => n > 0) ? row(t('levels.unplaced'), unplaced, undefined) : nothing,
    ];

    /** Silence is shown where a side has begun to speak. @param {unknown} heading @param {number[]} numbers @param {number | undefined} n who have finished */
    function row(heading, numbers, n) {
        return html`<tr>
            <th scope="row">${heading}</th>
            ${numbers.map((count, i) => html`<td class="count" ?data-silent=${count === 0 && (table.totals[i] ?? 0) > 0}>${count === 0 ? t('levels.none') : count}</td>`)}
            ${table.finishes ? html`<td class="count">${n}</td>` : nothing}
        </tr>`;
    }
}

/** @param {View} view @param {string | undefined} level @param {string} name */
function levelButton({now, session, order}, level, name) {
    const step = level === undefined ? {phase: now.phase} : {phase: now.phase, level};
    return html`<button
        type="button"
        class="go"
        aria-pressed=${String(now.level === level)}
        ?data-underway=${level !== undefined && underway(session.pending, 'go', step)}
        @click=${() => order('go', step)}
    >
        ${name}
    </button>`;
}
