// @ts-check
// The bar at the bottom: where the text goes, the field, and Ajouter. It comes early in the page, before the lists.
/** @import {Scene} from './scene.js' */
import {html, nothing} from '/lib/lit-html/lit-html.js';
import {inLang} from '../shared/i18n.js';
import {levelName, refusal} from '../shared/ui.js';

const LONGEST = 500; // characters as a person counts them (K2)
const WARN_FROM = 400;

/** @param {Scene} scene */
export function contribution(scene) {
    const {phone, t} = scene;
    const {place, phase} = phone;
    if (!place) return nothing;
    const paused = !phone.now.adding && !phone.leftBehind && phase.kind !== 'thanks';
    const label = t(place.question !== undefined ? 'place.answer' : place.comments ? 'place.comment' : 'place.idea');
    return html`<form class="bar" @submit=${(/** @type {Event} */ event) => submit(event, scene)}>
        ${phone.refusal ? html`<p class="line">${refusal(phone.refusal, t)}</p>` : nothing}
        ${phone.leftBehind ? leftBehind(scene) : nothing}
        ${paused ? html`<p class="soft">${t('place.closed')}</p>` : nothing}
        ${place.side === undefined ? nothing : levelChooser(scene)}
        ${late(scene) ? html`<p class="soft small">${t('place.late')}</p>` : nothing}
        <div class="bar-field">
            <label class="unseen" for="text">${label}</label>
            <textarea id="text" class="field" rows="1" enterkeyhint="send" autocomplete="off" placeholder=${label}
                .value=${phone.text} ?disabled=${paused}
                @input=${(/** @type {any} */ event) => (phone.text = event.target.value)}
                @keydown=${(/** @type {KeyboardEvent} */ event) => sendOnEnter(event)}></textarea>
            <button class="button add" ?disabled=${paused}>${t('place.add')}</button>
        </div>
        ${length(phone.text, t)}
    </form>`;
}

/**
 * @param {Event} event
 * @param {Scene} scene
 */
function submit(event, {phone, say, t}) {
    event.preventDefault();
    const form = /** @type {HTMLFormElement} */ (event.target);
    if (lengthOf(phone.text) <= LONGEST && phone.send()) say(t('place.added'));
    /** @type {HTMLElement | null} */ (form.querySelector('#text'))?.focus();
}

/** Enter sends, as on every phone's keyboard; a text has no lines of its own. @param {KeyboardEvent} event */
function sendOnEnter(event) {
    if (event.key !== 'Enter' || event.isComposing) return;
    event.preventDefault();
    /** @type {HTMLTextAreaElement} */ (event.target).form?.requestSubmit();
}

/** @param {Scene} scene */
function levelChooser({phone, session, lang, t}) {
    const {plan} = session;
    const chosen = phone.place?.level ?? '';
    const choose = (/** @type {any} */ event) => {
        const {side} = phone.place ?? {};
        phone.aim(event.target.value ? {side, level: event.target.value} : {side});
    };
    return html`<div class="bar-level">
        <label for="level">${t('place.level')}</label>
        <select id="level" class="field" @change=${choose}>
            ${plan.levels.map(
                (level) => html`<option value=${level.id} .selected=${level.id === chosen}>${inLang(level.name, lang)}</option>`,
            )}
            <option value="" .selected=${chosen === ''}>${t('level.unknown')}</option>
        </select>
    </div>`;
}

/** A half-typed text is never taken along without a word. @param {Scene} scene */
function leftBehind({phone, session, lang, t}) {
    const {phase, now, place} = phone;
    const collects = phase.kind === 'collect' && place?.side !== undefined;
    const sameSide = collects && phase.sides?.includes(place.side ?? '');
    const to = sameSide && now.level !== undefined ? levelName(session.plan, now.level, lang, t) : inLang(phase.title, lang);
    return html`<div class="line">
        <p>${t('place.moved', {to})}</p>
        <button type="button" class="button second" @click=${() => phone.goAlong()}>
            ${t(collects ? 'place.bring' : 'place.goAlong')}
        </button>
    </div>`;
}

/** @param {Scene} scene */
function late({phone}) {
    const {phase, place} = phone;
    return place?.side !== undefined && !(phase.kind === 'collect' && phase.sides?.includes(place.side));
}

/**
 * @param {string} text
 * @param {Scene['t']} t
 */
function length(text, t) {
    const n = lengthOf(text);
    return n < WARN_FROM
        ? nothing
        : html`<p class="small" ?data-over=${n > LONGEST}>${t('place.length', {n, of: LONGEST})}</p>`;
}

/** @param {string} text */
function lengthOf(text) {
    return text.length < WARN_FROM ? text.length : [...new Intl.Segmenter().segment(text.trim())].length;
}
