// @ts-check
// What the room does: where it spoke, where it is silent, what leads.
import {html, nothing} from '/lib/lit-html/lit-html.js';
import {inLang, langOf} from '../../shared/i18n.js';
import {counts, items, queue, standingItems} from '../../shared/store.js';
import {levelName, mark, sideName, sideOf} from '../../shared/ui.js';
import {underway} from '../orders.js';
import {countAt, sidesNow, silences} from '../silence.js';
import {hasLevels} from '../steps.js';
/** @import {View} from '../remote.js' */
/** @import {Counts, Phase, Side} from '../../shared/protocol.js' */
/** @import {Item, State} from '../../shared/store.js' */
/** @import {Silence} from '../silence.js' */

const SILENCES = 3;
const LEADING = 5;

/**
 * Counts by level and side; where the room can be at one level, each level is also the way there.
 * @param {View} view
 */
export function levelsPart(view) {
    const {session, phase, t} = view;
    const {plan, lang, state} = session;
    const sides = sidesNow(plan, phase);
    const counted = counts(state);
    const unplaced = sides.some(({id}) => countAt(counted, id, '') > 0);
    return html`<section class="card part" aria-labelledby="levels">
        <h2 id="levels">${t('levels')}</h2>
        ${hasLevels(phase) ? html`<p class="soft">${t('levels.about')}</p>` : nothing}
        <p class="legend">${sides.map((side) => html`${sideName(side, lang)} `)}</p>
        <table class="levels">
            <thead>
                <tr>
                    <th scope="col">${t('levels.level')}</th>
                    ${sides.map((side) => html`<th scope="col" class="count" data-mark=${side.mark}>${mark(side)}<span class="unseen">${inLang(side.name, lang)}</span></th>`)}
                </tr>
            </thead>
            <tbody>
                ${hasLevels(phase) ? allRow(view, sides, counted) : nothing}
                ${plan.levels.map(({id, name}) => levelRow(view, id, inLang(name, lang), sides, counted))}
                ${unplaced ? countRow(t('levels.unplaced'), '', sides, counted, t) : nothing}
            </tbody>
        </table>
    </section>`;
}

/** @param {View} view @param {Side[]} sides @param {Counts} counted */
function allRow(view, sides, counted) {
    const total = (/** @type {Side} */ {id}) => Object.values(counted[id] ?? {}).reduce((a, b) => a + b, 0);
    return html`<tr>
        <th scope="row">${levelButton(view, undefined, view.t('level.all'))}</th>
        ${sides.map((side) => html`<td class="count">${total(side)}</td>`)}
    </tr>`;
}

/** @param {View} view @param {string} level @param {string} name @param {Side[]} sides @param {Counts} counted */
function levelRow(view, level, name, sides, counted) {
    return countRow(hasLevels(view.phase) ? levelButton(view, level, name) : name, level, sides, counted, view.t);
}

/** @param {unknown} heading @param {string} level @param {Side[]} sides @param {Counts} counted @param {View['t']} t */
function countRow(heading, level, sides, counted, t) {
    return html`<tr>
        <th scope="row">${heading}</th>
        ${sides.map(({id}) => {
            const n = countAt(counted, id, level);
            return n === 0 ? html`<td class="count silent">${t('levels.none')}</td>` : html`<td class="count">${n}</td>`;
        })}
    </tr>`;
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

/** @param {View} view */
export function silencePart(view) {
    const {session, now, phase, t} = view;
    const silent = silences(session.plan, phase, counts(session.state), now.level).slice(0, SILENCES);
    if (silent.length === 0) return nothing;
    return html`<section class="card part" data-part="silence" aria-labelledby="silence">
        <h2 id="silence">${t('silence')}</h2>
        <ul role="list" class="silences">
            ${silent.map((one) => silenceView(one, view))}
        </ul>
    </section>`;
}

/** @param {Silence} one @param {View} view */
function silenceView({side, level, reference}, {session: {plan, lang}, t}) {
    const named = {side: inLang(sideOf(plan, side)?.name, lang)};
    const text = reference
        ? t('silence.cited', {...named, text: inLang(reference.text, lang), source: inLang(reference.source, lang)})
        : t('silence.bare', named);
    return html`<li><b>${levelName(plan, level, lang, t)}</b> <span lang=${langOf(reference?.text, lang)}>${text}</span></li>`;
}

/** @param {View} view */
export function topPart({session: {plan, lang, state}, phase, now, t}) {
    const leading = placed(state, phase, now.level).slice(0, LEADING);
    const doubles = queue(state).length;
    return html`<section class="card part" aria-labelledby="top">
        <h2 id="top">${t('top')}</h2>
        ${leading.length === 0
            ? html`<p class="soft">${t('top.none')}</p>`
            : html`<ol class="leading" role="list">
                  ${leading.map(
                      ({text, support, place}) => html`<li>
                          ${mark(sideOf(plan, place.side))}
                          <span class="text">${text}${place.side === undefined ? nothing : html` <span class="soft">${levelName(plan, place.level, lang, t, 'short')}</span>`}</span>
                          <b class="number">${support ?? 0}<span class="unseen"> ${t('votes.word', {n: support ?? 0})}</span></b>
                      </li>`,
                  )}
              </ol>`}
        ${doubles > 0 ? html`<p class="doubles">${t('doubles', {n: doubles})}</p>` : nothing}
    </section>`;
}

/**
 * The items that this phase is about; in a phase that asks for none, those of all sides.
 * @param {State} state
 * @param {Phase | undefined} phase
 * @param {string | undefined} level
 * @returns {Item[]}
 */
function placed(state, phase, level) {
    switch (phase?.kind) {
        case 'closing':
            return standingItems(state).filter(({place}) => place.question !== undefined && phase.questions?.includes(place.question));
        case 'comments':
            return items(state, {comments: true});
        case 'collect':
            return items(state, level === undefined ? {} : {level}).filter(({place}) => place.side && phase.sides?.includes(place.side));
        default:
            return standingItems(state).filter(({place}) => place.side !== undefined);
    }
}
