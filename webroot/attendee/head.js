// @ts-check
// The top of the page: where the room is, how long it stays, who one is; then the one thing that is asked.
/** @import {Scene} from './scene.js' */
import {html, nothing} from '/lib/lit-html/lit-html.js';
import {inLang} from '../shared/i18n.js';
import {msLeft, timerText} from '../shared/timer.js';
import {languageSwitch, levelName, mark, sideName, sideOf} from '../shared/ui.js';
import {isCut} from './scene.js';

/** @param {Scene} scene */
export function header(scene) {
    const {phone, session, lang, t} = scene;
    return html`<header class="top">
        <p class="top-where">
            <strong>${inLang(phone.phase.title, lang)}</strong>
            <span>${timer(scene)} <span class=${isCut(scene) ? 'cut' : 'soft'}>${underTitle(scene)}</span></span>
        </p>
        ${session.state.epoch === null ? nothing : me(scene)} ${languageSwitch(session, t)}
    </header>`;
}

/** The level; and the one thing that must be in sight wherever one reads: that the line is cut. @param {Scene} scene */
function underTitle(scene) {
    const {phone, session, lang, t} = scene;
    const {phases} = session.plan;
    const {level} = phone.now;
    if (isCut(scene)) return t('line.offline');
    if (level !== undefined) return levelName(session.plan, level, lang, t);
    return t('header.step', {at: phases.indexOf(phone.phase) + 1, of: phases.length});
}

/** @param {Scene} scene */
function timer({phone, session, t}) {
    const {timer: running, paused} = phone.now;
    if (!running) return nothing;
    const over = msLeft(running, session.now()) <= 0;
    return html`<span class="timer" role="timer" ?data-over=${over} ?data-still=${paused}><span class="unseen">${t('timer.name')} </span>${timerText(running, session.now())}</span>`;
}

/** @param {Scene} scene */
function me({phone, session, t}) {
    const unsaid = (session.plan.segments?.length ?? 0) > 0 && session.state.mine.segment === undefined;
    return html`<button type="button" id="me" class="button quiet" aria-haspopup="dialog" ?data-news=${unsaid}
        @click=${() => phone.set({meOpen: true})}>${t('me.open')}</button>`;
}

/** One h1: what the room is asked now. @param {Scene} scene */
export function heading({phone, session, lang, t}) {
    const {phase, place} = phone;
    const side = sideOf(session.plan, place?.side);
    if (phase.kind === 'closing') {
        const questions = phase.questions ?? [];
        const asked = session.plan.questions.find((one) => one.id === questions[phone.question]);
        return html`${questions.length > 1 ? questionSteps(phone, questions.length, t) : nothing}
            <h1 id="asked" tabindex="-1">${inLang(asked?.text ?? phase.prompt, lang)}</h1>
            ${asked?.hint ? html`<p class="lead">${inLang(asked.hint, lang)}</p>` : nothing}`;
    }
    if (phase.kind === 'collect' && side) {
        const own = phase.sides?.length === 1 && phase.sides[0] === side.id && phase.prompt;
        return html`${eyebrow(phone.openSides.length > 1 ? nothing : sideName(side, lang), levelOf(session.plan, place?.level, lang, t))}
            <h1 id="asked" tabindex="-1">${inLang(own || side.prompt, lang)}</h1>`;
    }
    return phase.kind === 'welcome'
        ? html`<h1 id="asked" tabindex="-1">${inLang(session.plan.title, lang)}</h1>`
        : html`<h1 id="asked" tabindex="-1">${inLang(phase.prompt ?? phase.title, lang)}</h1>`;
}

/**
 * The side is said here when no switch says it below.
 * @param {unknown} side
 * @param {unknown} level
 */
function eyebrow(side, level) {
    return side === nothing && level === nothing ? nothing : html`<p class="eyebrow">${side} ${level}</p>`;
}

/**
 * @param {Scene['session']['plan']} plan
 * @param {string | undefined} level
 * @param {Scene['lang']} lang
 * @param {Scene['t']} t
 */
function levelOf(plan, level, lang, t) {
    return level === undefined ? nothing : html`<span class="eyebrow-level">${levelName(plan, level, lang, t)}</span>`;
}

/**
 * @param {Scene['phone']} phone
 * @param {number} count
 * @param {Scene['t']} t
 */
function questionSteps(phone, count, t) {
    const at = phone.question;
    const turn = (/** @type {number} */ to, /** @type {string} */ arrow, /** @type {string} */ name) =>
        html`<button type="button" class="button second" ?disabled=${to < 0 || to >= count} @click=${() => phone.turnTo(to)}>
            <span aria-hidden="true">${arrow}</span><span class="unseen">${t(name)}</span>
        </button>`;
    return html`<nav class="steps" aria-label=${t('question.title')}>
        <p class="eyebrow">${t('question.at', {at: at + 1, of: count})}</p>
        ${turn(at - 1, '←', 'question.previous')} ${turn(at + 1, '→', 'question.next')}
    </nav>`;
}

/** The other side is one tap away. @param {Scene} scene */
export function sideSwitch({phone, lang, t}) {
    const {place, openSides} = phone;
    if (place?.side === undefined || openSides.length < 2) return nothing;
    return html`<fieldset class="choices sides">
        <legend class="unseen">${t('place.side')}</legend>
        ${openSides.map(
            (side) => html`<button type="button" class="button second" data-mark=${side.mark}
                aria-pressed=${String(side.id === place.side)} @click=${() => phone.aim({...place, side: side.id})}>
                ${mark(side)} ${inLang(side.name, lang)}
            </button>`,
        )}
    </fieldset>`;
}
