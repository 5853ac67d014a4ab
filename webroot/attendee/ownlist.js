// @ts-check
// « Mes idées »: what one wrote and what became of it, said in words, in the place where it stands.
/** @import {Scene} from './scene.js' */
/** @import {Own} from './own.js' */
/** @import {Place} from '../shared/protocol.js' */
import {html, nothing} from '/lib/lit-html/lit-html.js';
import {repeat} from '/lib/lit-html/directives/repeat.js';
import {tag} from '../shared/i18n.js';
import {levelName, refusal, sideName, sideOf} from '../shared/ui.js';
import {fieldOf} from './drafts.js';
import {ownItems} from './own.js';

/** @param {Scene} scene */
export function ownList(scene) {
    const {phone, session, t} = scene;
    const {kind} = phone.phase;
    const here = (/** @type {Place} */ place) => kind === 'thanks' || sort(place) === wanted(kind) && asked(scene, place);
    const items = ownItems(session.state, session.pending).filter((own) => here(own.place));
    const drafts = phone.drafts.all.filter((draft) => !phone.place || fieldOf(draft.place) !== fieldOf(phone.place));
    if (items.length + drafts.length + phone.rejected.length === 0) return nothing;
    return html`<section class="own" aria-labelledby="own-title">
        <h2 id="own-title">${t(kind === 'thanks' ? 'own.all' : `own.${wanted(kind)}`)}</h2>
        <ul role="list">
            ${phone.rejected.map((one) => putBack(scene, one, t('own.rejected', {why: refusal(one.receipt, t)}), () => phone.drop(one)))}
            ${drafts.map((draft) => putBack(scene, draft, t('own.draft'), () => phone.erase(draft)))}
            ${repeat(items, (own) => own.key, (own) => row(scene, own))}
        </ul>
    </section>`;
}

/** @param {Place} place @returns {'title' | 'answers' | 'comments'} */
function sort(place) {
    return place.question !== undefined ? 'answers' : place.comments ? 'comments' : 'title';
}

/** @param {string} kind */
function wanted(kind) {
    return kind === 'closing' ? 'answers' : kind === 'comments' ? 'comments' : 'title';
}

/** Answers are shown under their question. @param {Scene} scene @param {Place} place */
function asked({phone}, place) {
    return place.question === undefined || place.question === phone.phase.questions?.[phone.question];
}

/**
 * @param {Scene} scene
 * @param {{text: string, place: Place}} draft
 * @param {string} why
 * @param {() => void} drop
 */
function putBack(scene, draft, why, drop) {
    const {phone, t} = scene;
    return html`<li class="mine" data-fate="waiting">
        <p>${draft.text}</p>
        <p class="mine-state">${placeOf(scene, draft.place)} <span>${why}</span></p>
        <div class="mine-actions">
            <button type="button" class="button quiet" @click=${() => phone.takeUp(draft)}>${t('own.takeUp')}</button>
            <button type="button" class="button quiet" @click=${drop}>${t('own.drop')}</button>
        </div>
    </li>`;
}

/**
 * @param {Scene} scene
 * @param {Own} own
 */
function row(scene, own) {
    const {phone, session} = scene;
    if (phone.editing && phone.editing.item === own.item) return editor(scene, phone.editing);
    const side = sideOf(session.plan, own.place.side);
    return html`<li class="mine" id="own-${own.item ?? own.op}" tabindex="-1" data-fate=${own.fate} data-mark=${side?.mark ?? nothing}>
        <p lang=${tag(session.workshop.language === 'en' ? 'en' : 'fr')}>${own.text}</p>
        <p class="mine-state">${placeOf(scene, own.place)} ${own.late ? html`<span>${scene.t('own.late')}</span>` : nothing}
            <span class="fate">${fateOf(scene, own)}</span></p>
        ${actions(scene, own)}
    </li>`;
}

/** @param {Scene} scene @param {Own} own */
function fateOf({session, t}, own) {
    const cut = session.status === 'offline' || session.status === 'gone';
    switch (own.fate) {
        case 'waiting':
            return t(cut ? 'own.waiting' : 'own.sending');
        case 'sending':
            return t(cut ? 'own.waiting' : 'own.sending');
        case 'merged':
            return merged(own, t);
        case 'hidden':
            return own.reason ? t('own.hidden', {reason: own.reason}) : t('own.hiddenPlain');
        case 'pending':
            return t('own.pending');
        case 'live':
            return own.support ? t('votes', {n: own.support}) : t('own.sent');
    }
}

/** One's vote follows, and the number with it. @param {Own} own @param {Scene['t']} t */
function merged({into}, t) {
    if (!into) return t('own.mergedAway');
    const text = t('own.merged', {into: into.text});
    return into.support === undefined ? text : `${text} · ${t('votes', {n: into.support})}`;
}

/** @param {Scene} scene @param {Own} own */
function actions({phone, session, say, t}, own) {
    if (own.fate === 'waiting' && own.op !== undefined) {
        const {op} = own;
        return html`<div class="mine-actions">
            <button type="button" class="button quiet" @click=${() => phone.cancel(op)}>${t('own.cancel')}</button>
        </div>`;
    }
    const {item} = own;
    if (item === undefined || own.fate !== 'live' || session.now() >= own.editableUntil) return nothing;
    const withdraw = () => {
        phone.withdraw(item);
        say(t('own.withdrawn'));
    };
    return html`<div class="mine-actions">
        <button type="button" class="button quiet" @click=${() => phone.edit(item, own.text)}>${t('own.edit')}</button>
        <button type="button" class="button quiet" @click=${withdraw}>${t('own.withdraw')}</button>
    </div>`;
}

/**
 * @param {Scene} scene
 * @param {{item: string, text: string}} editing
 */
function editor({phone, t}, editing) {
    const save = (/** @type {Event} */ event) => {
        event.preventDefault();
        phone.endEdit(true);
    };
    return html`<li class="mine">
        <form class="editor" @submit=${save}>
            <label class="unseen" for="edit">${t('own.editName')}</label>
            <textarea id="edit" class="field" rows="2" .value=${editing.text}
                @input=${(/** @type {any} */ event) => phone.set({editing: {...editing, text: event.target.value}})}></textarea>
            <div class="mine-actions">
                <button class="button">${t('own.save')}</button>
                <button type="button" class="button quiet" @click=${() => phone.endEdit(false)}>${t('own.cancel')}</button>
            </div>
        </form>
    </li>`;
}

/** Where a text is placed, in colour, shape and words. @param {Scene} scene @param {Place} place */
function placeOf({session, lang, t}, place) {
    const side = sideOf(session.plan, place.side);
    return side === undefined ? nothing : html`<span>${sideName(side, lang)} · ${levelName(session.plan, place.level, lang, t)}</span>`;
}
