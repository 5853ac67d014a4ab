// @ts-check
// The bar at the bottom: where the text goes, the field, and Ajouter. It comes early in the page, before the lists.
/** @import {Scene} from './scene.js' */
import {html, nothing} from '/lib/lit-html/lit-html.js';
import {inLang} from '../shared/i18n.js';
import {levelName, refusal} from '../shared/ui.js';
import {levelChoices} from './levels.js';

const LONGEST = 500; // characters as a person counts them (K2)
const WARN_FROM = 400;

/** @param {Scene} scene */
export function contribution(scene) {
    const {phone, t} = scene;
    const {place} = phone;
    if (!place) return nothing;
    const label = t(place.question !== undefined ? 'place.answer' : place.comments ? 'place.comment' : 'place.idea');
    const closed = isClosed(scene);
    return html`<form class="bar" @submit=${(/** @type {Event} */ event) => submit(event, scene)}>
        ${phone.refusal ? html`<p class="line">${refusal(phone.refusal, t)}</p>` : nothing}
        ${phone.leftBehind ? leftBehind(scene) : nothing}
        ${closed ? html`<p class="soft">${t('place.closed')}</p>` : nothing}
        ${place.side === undefined || closed ? nothing : levelRow(scene)}
        ${isLate(scene) ? late(scene) : nothing}
        <div class="bar-field">
            <label class="unseen" for="text">${label}</label>
            <textarea id="text" class="field" rows="1" enterkeyhint="send" autocomplete="off" placeholder=${label}
                .value=${phone.text} ?disabled=${closed}
                @input=${(/** @type {any} */ event) => (phone.text = event.target.value)}
                @keydown=${(/** @type {KeyboardEvent} */ event) => sendOnEnter(event)}></textarea>
            <button class="button add" ?disabled=${closed} aria-disabled=${String(phone.now.paused)}>${t('place.add')}</button>
        </div>
        ${length(phone.text, t)}
    </form>`;
}

/** Steps that ask for something may be closed to it; late texts, and what was meant for elsewhere, go on (K3). @param {Scene} scene */
function isClosed({phone}) {
    const {now, phase, place} = phone;
    const asks = phase.kind === 'collect' || phase.kind === 'closing' || phase.kind === 'comments';
    return asks && !now.adding && !now.paused && !phone.leftBehind && !(place?.side !== undefined && phase.kind !== 'collect');
}

/**
 * @param {Event} event
 * @param {Scene} scene
 */
function submit(event, {phone, say, t}) {
    event.preventDefault();
    const form = /** @type {HTMLFormElement} */ (event.target);
    if (phone.now.paused) say(t('paused.short'));
    else if (lengthOf(phone.text) <= LONGEST && phone.send()) say(t('place.added'));
    /** @type {HTMLElement | null} */ (form.querySelector('#text'))?.focus();
}

/** Enter sends, as on every phone's keyboard; a text has no lines of its own. @param {KeyboardEvent} event */
function sendOnEnter(event) {
    if (event.key !== 'Enter' || event.isComposing) return;
    event.preventDefault();
    /** @type {HTMLTextAreaElement} */ (event.target).form?.requestSubmit();
}

/** The level that was chosen, or all of them to choose from; and the doubt that goes with an idea. @param {Scene} scene */
function levelRow(scene) {
    const {phone, session, lang, t} = scene;
    const {plan} = session;
    const level = phone.place?.level;
    const names = [...plan.levels.map(({id, name}) => ({id: /** @type {string | undefined} */ (id), name: inLang(name, lang)})), {id: undefined, name: t('level.unknown')}];
    return html`${phone.choosing
            ? levelChoices(t('place.levelAsk'), names.map(({id, name}) => ({name, chosen: id === level, choose: () => phone.choose(id)})))
            : nothing}
        <div class="bar-level">
            <button type="button" id="level" class="button second level" aria-expanded=${String(phone.choosing)}
                @click=${() => phone.set({choosing: !phone.choosing})}>
                <span class="unseen">${t('place.level')} </span><span class="level-name">${levelName(plan, level, lang, t)}</span>
                <span class="level-arrow" aria-hidden="true"></span>
            </button>
            <button type="button" class="button second doubt" aria-pressed=${String(phone.unsure)} @click=${() => phone.doubt()}>
                <span aria-hidden="true">?</span> ${t('place.doubt')}
            </button>
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
function isLate({phone}) {
    const {phase, place} = phone;
    return place?.side !== undefined && !(phase.kind === 'collect' && phase.sides?.includes(place.side));
}

/** Where no idea was asked for, one may think better of it. @param {Scene} scene */
function late({phone, t}) {
    return html`<div class="bar-late">
        <p class="soft small">${t('place.late')}</p>
        ${phone.phase.kind === 'collect' ? nothing : html`<button type="button" class="button quiet" @click=${() => phone.goAlong()}>${t('own.cancel')}</button>`}
    </div>`;
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
