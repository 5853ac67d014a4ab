// @ts-check
// « Mes idées »: what one wrote and what became of it, said in words, in the place where it stands.
/** @import {Scene} from './scene.js' */
/** @import {Draft} from './drafts.js' */
/** @import {Own} from './own.js' */
/** @import {Place} from '../shared/protocol.js' */
import {html, nothing} from '/lib/lit-html/lit-html.js';
import {repeat} from '/lib/lit-html/directives/repeat.js';
import {levelName, refusal, sideName, sideOf} from '../shared/ui.js';
import {fieldOf} from './drafts.js';
import {fateOf} from './fate.js';
import {ownItems} from './own.js';
import {isCut, spoken} from './scene.js';

/** @param {Scene} scene */
export function ownList(scene) {
    const {phone, session, t} = scene;
    const {kind} = phone.phase;
    const here = (/** @type {Place} */ place) => kind === 'thanks' || sort(place) === wanted(scene) && asked(scene, place);
    const items = ownItems(session.state, session.pending).filter((own) => here(own.place));
    const drafts = phone.drafts.all.filter((draft) => !phone.place || fieldOf(draft.place) !== fieldOf(phone.place));
    if (items.length + drafts.length + phone.rejected.length === 0) return nothing;
    return html`<section class="own" aria-labelledby="own-title">
        <h2 id="own-title">${t(kind === 'thanks' ? 'own.all' : `own.${wanted(scene)}`)}</h2>
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

/** @param {Scene} scene */
function wanted({phone: {phase}}) {
    return phase.questions?.length ? 'answers' : phase.kind === 'comments' ? 'comments' : 'title';
}

/** Answers are shown under their question. @param {Scene} scene @param {Place} place */
function asked({phone: {phase, question}}, place) {
    if (place.question === undefined) return true;
    return phase.kind === 'closing' ? place.question === phase.questions?.[question] : (phase.questions?.includes(place.question) ?? false);
}

/**
 * @param {Scene} scene
 * @param {Draft} draft
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
    const {phone, session, t} = scene;
    if (phone.editing && phone.editing.item === own.item) return editor(scene, phone.editing, own);
    const side = sideOf(session.plan, own.place.side);
    const held = {cut: isCut(scene), paused: phone.now.paused};
    return html`<li class="mine" id="own-${own.item ?? own.op}" tabindex="-1" data-fate=${own.fate} data-mark=${side?.mark ?? nothing}>
        <p lang=${spoken(scene)}>${own.text}</p>
        <p class="mine-state">${placeOf(scene, own.place)} ${own.unsure ? html`<span>${t('own.unsure')}</span>` : nothing}
            ${own.late ? html`<span>${t('own.late')}</span>` : nothing} <span class="fate">${fateOf(own, held, t)}</span></p>
        ${scene.parts?.told(scene, own)}
        ${actions(scene, own)}
    </li>`;
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
    if (item === undefined) return nothing;
    // As long as someone waits for an answer one may always give it; otherwise for a minute (K6).
    const fresh = session.now() < own.editableUntil && (own.fate === 'live' || own.fate === 'pending');
    if (!fresh && own.asked === 0) return nothing;
    const withdraw = () => {
        phone.withdraw(item);
        say(t('own.withdrawn'));
    };
    return html`<div class="mine-actions">
        <button type="button" class="button quiet" @click=${() => phone.edit(item, own.text)}>${t(own.asked > 0 ? 'own.answer' : 'own.edit')}</button>
        ${fresh ? html`<button type="button" class="button quiet" @click=${withdraw}>${t('own.withdraw')}</button>` : nothing}
    </div>`;
}

/**
 * @param {Scene} scene
 * @param {{item: string, text: string}} editing
 * @param {Own} own
 */
function editor({phone, t}, editing, own) {
    const save = (/** @type {Event} */ event) => {
        event.preventDefault();
        phone.endEdit(true);
    };
    return html`<li class="mine">
        <form class="editor" @submit=${save}>
            <label class=${own.asked > 0 ? 'small' : 'unseen'} for="edit">${t(own.asked > 0 ? 'own.answerName' : 'own.editName')}</label>
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
