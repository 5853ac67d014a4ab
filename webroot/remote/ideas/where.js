// @ts-check
// Which items one looks at: chosen on this remote, else those of where the room is.
import {html, nothing} from '/lib/lit-html/lit-html.js';
import {inLang} from '../../shared/i18n.js';
import {items} from '../../shared/store.js';
import {levelName, sideName, sideOf} from '../../shared/ui.js';
import {lateOnes, tourHere, tourOf, veiled, walking} from './walk.js';
/** @import {Place} from '../../shared/protocol.js' */
/** @import {View} from '../view.js' */
/** @import {Tour} from './walk.js' */

/** @param {View} view @returns {Tour} */
export function tourNow({local, session, phase, now}) {
    return local.tour ?? tourHere(session.plan, phase, now);
}

/** The walk that goes on on the screens, from the item that is large or will be. @param {View} view @param {string | undefined} item */
export function walkAt(view, item) {
    const {session, phase, now} = view;
    return item === undefined ? undefined : walking(session.state, tourNow(view), item, (place) => !veiled(phase, now, place));
}

/** An item's place in words, shape before the side's name. @param {Place} place @param {View} view */
export function placeName({side, level, question, comments}, {session: {plan, lang}, t}) {
    if (comments) return t('ideas.comments');
    if (question !== undefined) return inLang(plan.questions.find(({id}) => id === question)?.text, lang);
    return html`${sideName(sideOf(plan, side), lang)} · ${levelName(plan, level, lang, t)}`;
}

/**
 * The choice of a place: first of what kind, then of the level.
 * @param {View} view
 * @param {Tour} tour
 */
export function placeChoice(view, tour) {
    const {session, t} = view;
    const {plan, lang} = session;
    const {place} = tour;
    return html`<div class="choice">
        <label for="what">${t('ideas.what')}</label>
        <select id="what" class="field" @change=${(/** @type {any} */ event) => choose(view, kindPlace(event.target.value, place))}>
            ${plan.sides.map(({id, name}) => option(`side/${id}`, inLang(name, lang), place.side === id))}
            ${plan.questions.map(({id, text}) => option(`question/${id}`, inLang(text, lang), place.question === id))}
            ${option('comments', t('ideas.comments'), place.comments === true)}
        </select>
        ${place.side === undefined
            ? nothing
            : html`<label for="level">${t('levels.level')}</label>
                  <select id="level" class="field" @change=${(/** @type {any} */ event) => choose(view, levelPlace(place.side, event.target.value))}>
                      ${option('all', t('level.all'), place.level === undefined)}
                      ${plan.levels.map(({id, name}) => option(`at/${id}`, counted(view, inLang(name, lang), {...place, level: id}), place.level === id))}
                      ${option('at/', counted(view, t('level.unknown'), {...place, level: ''}), place.level === '')}
                  </select>`}
    </div>`;
}

/** @param {View} view @param {string} name @param {Place} place */
function counted({session}, name, place) {
    return `${name} (${items(session.state, place).length})`;
}

/** @param {string} value @param {string} text @param {boolean} selected */
function option(value, text, selected) {
    return html`<option value=${value} .selected=${selected}>${text}</option>`;
}

/** @param {View} view @param {Place} place */
function choose({set}, place) {
    set({tour: tourOf(place)});
}

/** @param {string} value @param {Place} was @returns {Place} */
function kindPlace(value, was) {
    const [kind, id = ''] = value.split('/');
    if (kind === 'comments') return {comments: true};
    if (kind === 'question') return {question: id};
    return was.level === undefined ? {side: id} : {side: id, level: was.level};
}

/** @param {string | undefined} side @param {string} value @returns {Place} */
function levelPlace(side, value) {
    return value === 'all' ? {side} : {side, level: value.slice('at/'.length)};
}

/** The way to what came late, and back. @param {View} view @param {Tour} tour */
export function lateSwitch({session, set, t}, tour) {
    const n = lateOnes(session.state).length;
    if (n === 0 && !tour.late) return nothing;
    return html`<button
        type="button"
        class="button second"
        aria-pressed=${String(tour.late)}
        @click=${() => set({tour: tour.late ? undefined : tourOf({}, true)})}
    >
        ${t('ideas.late', {n})}
    </button>`;
}
