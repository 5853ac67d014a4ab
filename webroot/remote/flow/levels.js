// @ts-check
// Where the room spoke, where it is silent and where it has finished; each level is also the way there.
import {html, nothing} from '/lib/lit-html/lit-html.js';
import {inLang} from '../../shared/i18n.js';
import {counts, done, people} from '../../shared/store.js';
import {mark, sideName} from '../../shared/ui.js';
import {underway} from '../orders.js';
import {hasLevels} from '../places.js';
import {countAt, sidesNow} from './silence.js';
/** @import {Side} from '../../shared/protocol.js' */
/** @import {View} from '../view.js' */

/** @param {View} view */
export function levelsPart(view) {
    const {session, phase, t} = view;
    const {plan, lang, state} = session;
    const sides = sidesNow(plan, phase);
    const counted = counts(state);
    const finishes = Boolean(phase?.add?.includes('attendees')) && hasLevels(phase);
    const unplaced = sides.some(({id}) => countAt(counted, id, '') > 0);
    const total = (/** @type {Side} */ {id}) => Object.values(counted[id] ?? {}).reduce((a, b) => a + b, 0);
    const totals = sides.map(total);
    if (!hasLevels(phase) && totals.every((n) => n === 0)) return nothing;
    return html`<section class="card part" data-part="levels" aria-labelledby="levels">
        <h2 id="levels">${t('levels')}</h2>
        ${hasLevels(phase) ? html`<p class="soft">${t('levels.about')}</p>` : nothing}
        <p class="legend">${sides.map((side) => html`${sideName(side, lang)} `)}</p>
        <table class="levels">
            <thead>
                <tr>
                    <th scope="col">${t('levels.level')}</th>
                    ${sides.map((side) => html`<th scope="col" class="count" data-mark=${side.mark}>${mark(side)}<span class="unseen">${inLang(side.name, lang)}</span></th>`)}
                    ${finishes ? html`<th scope="col" class="count">${t('levels.done', {n: people(state).joined})}</th>` : nothing}
                </tr>
            </thead>
            <tbody>
                ${hasLevels(phase) ? row(levelButton(view, undefined, t('level.all')), totals, done(state).all) : nothing}
                ${plan.levels.map(({id, name}) => {
                    const heading = hasLevels(phase) ? levelButton(view, id, inLang(name, lang)) : inLang(name, lang);
                    return row(heading, sides.map((side) => countAt(counted, side.id, id)), done(state).levels[id] ?? 0);
                })}
                ${unplaced ? row(t('levels.unplaced'), sides.map((side) => countAt(counted, side.id, '')), undefined) : nothing}
            </tbody>
        </table>
    </section>`;

    /** @param {unknown} heading @param {number[]} numbers @param {number | undefined} finished */
    function row(heading, numbers, finished) {
        return html`<tr>
            <th scope="row">${heading}</th>
            ${numbers.map((n, i) => html`<td class="count" ?data-silent=${n === 0 && (totals[i] ?? 0) > 0}>${n === 0 ? t('levels.none') : n}</td>`)}
            ${finishes ? html`<td class="count">${finished}</td>` : nothing}
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
