// @ts-check
// What people call out, written down by whoever leads: where the phase lets the desk add.
import {html, nothing} from '/lib/lit-html/lit-html.js';
import {inLang} from '../../shared/i18n.js';
import {mark} from '../../shared/ui.js';
import {addPlaces} from '../places.js';
/** @import {View} from '../view.js' */

/** @param {View} view */
export function addPart(view) {
    const {phase, session, now, t} = view;
    if (!phase) return nothing;
    const may = phase.add?.includes('desk') ?? false;
    return html`<section class="card part" data-part="add" aria-labelledby="add">
        <h2 id="add">${t('add.title')}</h2>
        ${may ? form(view) : html`<p class="soft">${t('add.not')}</p>`}
        ${view.local.told ? html`<p class="line" data-status="done">${view.local.told}</p>` : nothing}
        ${may && now.paused ? html`<p class="line">${t('add.paused')}</p>` : nothing}
        ${session.volatile ? html`<p class="line">${t('line.volatile')}</p>` : nothing}
    </section>`;
}

/** @param {View} view */
function form(view) {
    const {phase, session, now, t} = view;
    const {plan, lang} = session;
    const choices = addPlaces(plan, phase);
    return html`<form class="form" @submit=${(/** @type {SubmitEvent} */ event) => add(view, event)}>
        ${choices.length > 1
            ? html`<fieldset class="pills">
                  <legend>${t('add.where')}</legend>
                  ${choices.map(
                      ({value, name, side}, i) => html`<label class="pill">
                          <input type="radio" name="where" value=${value} .checked=${i === 0} /> ${mark(side)} ${inLang(name, lang)}
                      </label>`,
                  )}
              </fieldset>`
            : html`<input type="hidden" name="where" value=${choices[0]?.value ?? ''} />
                  ${choices[0]?.side ? nothing : html`<p>${inLang(choices[0]?.name, lang)}</p>`}`}
        ${choices.some(({side}) => side)
            ? html`<label for="add-level">${t('levels.level')}</label>
                  <select id="add-level" name="level" class="field">
                      ${plan.levels.map(({id, name}) => html`<option value=${id} ?selected=${id === now.level}>${inLang(name, lang)}</option>`)}
                      <option value="" ?selected=${now.level === undefined}>${t('level.unknown')}</option>
                  </select>`
            : nothing}
        <label for="add-text">${t('add.text')}</label>
        <textarea id="add-text" name="text" class="field" rows="2" maxlength="500" required autocomplete="off"></textarea>
        <button class="button">${t('add.do')}</button>
    </form>`;
}

/** @param {View} view @param {SubmitEvent} event */
async function add({order, set, t}, event) {
    event.preventDefault();
    const form = /** @type {HTMLFormElement} */ (event.target);
    const said = new FormData(form);
    const text = String(said.get('text') ?? '').trim();
    if (text === '') return;
    const place = placeOf(String(said.get('where')), String(said.get('level') ?? ''));
    const field = /** @type {HTMLTextAreaElement} */ (form.elements.namedItem('text'));
    field.value = '';
    field.focus();
    set({told: undefined});
    const receipt = await order('add', {place, text});
    // What was refused is given back, unless something else is being written already.
    if (receipt.status === 'accepted') set({told: t('add.done', {text})});
    else if (field.value === '') field.value = text;
}

/** @param {string} where @param {string} level */
function placeOf(where, level) {
    const [kind, id = ''] = where.split('/');
    if (kind === 'comments') return {comments: true};
    if (kind === 'question') return {question: id};
    return level === '' ? {side: id} : {side: id, level};
}
