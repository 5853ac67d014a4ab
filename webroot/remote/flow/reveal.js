// @ts-check
// What the room does not see yet, and the way to show it: all at once or level by level, and again hidden.
import {html, nothing} from '/lib/lit-html/lit-html.js';
import {inLang} from '../../shared/i18n.js';
import {counts} from '../../shared/store.js';
import {underway} from '../orders.js';
import {covers} from '../places.js';
import {sidesNow} from './silence.js';
import {hiddenVotes} from '../vote/hidden.js';
/** @import {Phase} from '../../shared/protocol.js' */
/** @import {View} from '../view.js' */
/** @import {HiddenVote} from '../vote/hidden.js' */

/** @param {View} view */
export function revealPart(view) {
    const {session, now, phase} = view;
    const earlier = hiddenVotes(session.plan, session.state, now);
    const hides = phase !== undefined && (phase.visibility ?? 'open') !== 'open';
    return html`${hides ? here(view, phase) : nothing}${earlier.map((one) => before(view, one))}`;
}

/** @param {View} view @param {Phase} phase */
function here(view, phase) {
    const {now, order, session, t} = view;
    const some = !now.revealed && now.levels.length > 0;
    const state = now.revealed ? 'reveal.on' : some ? 'reveal.some' : `reveal.${phase.visibility}`;
    return html`<section class="card part" data-part="reveal" aria-labelledby="reveal">
        <h2 id="reveal">${t('reveal.title')}</h2>
        <p>${t(state, {n: now.levels.length})}</p>
        ${phase.visibility === 'items-hidden' && !now.revealed ? byLevel(view, phase) : nothing}
        <div class="buttons">
            ${some ? button(view, false, 'reveal.hide', 'second') : nothing}
            ${now.revealed ? button(view, false, 'reveal.hide', 'second') : button(view, true, some ? 'reveal.all' : 'reveal', '')}
        </div>
    </section>`;

    /** @param {View} view @param {boolean} on @param {string} words @param {string} look */
    function button(view, on, words, look) {
        return html`<button
            type="button"
            class="button grow ${look}"
            ?data-underway=${underway(session.pending, 'reveal', {on, level: undefined, phase: undefined})}
            @click=${() => order('reveal', {on})}
        >
            ${view.t(words)}
        </button>`;
    }
}

/** One button a level, pressed once it is shown. @param {View} view @param {Phase} phase */
function byLevel(view, phase) {
    const {session, now, order, t} = view;
    const {plan, lang, state, pending} = session;
    const counted = counts(state);
    const sides = sidesNow(plan, phase);
    if (!covers(phase, {side: sides[0]?.id ?? '', level: ''})) return nothing;
    const n = (/** @type {string} */ level) => sides.reduce((sum, {id}) => sum + (counted[id]?.[level] ?? 0), 0);
    return html`<ul class="veils" role="list" aria-label=${t('reveal.levels')}>
        ${plan.levels.map(({id, short, name}) => {
            const on = now.levels.includes(id);
            return html`<li>
                <button
                    type="button"
                    class="veil"
                    aria-pressed=${String(on)}
                    ?data-underway=${underway(pending, 'reveal', {level: id})}
                    @click=${() => order('reveal', {on: !on, level: id})}
                >
                    <span aria-hidden="true">${inLang(short, lang)}</span>
                    <span class="unseen">${inLang(name, lang)}</span>
                    <span class="veil-count">${t('items', {n: n(id)})}</span>
                    <span class="veil-state">${t(on ? 'reveal.level.shown' : 'reveal.level.hidden')}</span>
                </button>
            </li>`;
        })}
    </ul>`;
}

/** A vote of another phase that nobody has shown yet: it can be, from here. @param {View} view @param {HiddenVote} hidden */
function before({session, order, t}, {name, phases}) {
    const {lang, pending} = session;
    const [vote, phase] = [inLang(name, lang), inLang(phases[0]?.title, lang)];
    return html`<section class="card part" data-part="earlier">
        <p>${vote === phase ? t('reveal.earlier.same', {vote}) : t('reveal.earlier', {vote, phase})}</p>
        <button
            type="button"
            class="button second"
            ?data-underway=${phases.some(({id}) => underway(pending, 'reveal', {phase: id}))}
            @click=${() => phases.forEach(({id}) => order('reveal', {on: true, phase: id}))}
        >
            ${t('reveal.earlier.do')}
        </button>
    </section>`;
}
