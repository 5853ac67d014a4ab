// @ts-check
// The criteria of a scale, in a rule that is being written.
import {html, nothing} from '/lib/lit-html/lit-html.js';
import {inLang} from '../../shared/i18n.js';
import {MOST, withCriterion, withoutCriterion} from './draft.js';
/** @import {View} from '../view.js' */
/** @import {Draft} from './draft.js' */

/** @param {View} view @param {Draft} draft @param {(part: Partial<Draft>) => void} change */
export function criteriaFields(view, draft, change) {
    const {session, focus, t} = view;
    const {lang} = session;
    const remove = (/** @type {string} */ id) => {
        change(withoutCriterion(draft, id));
        focus('criterion');
    };
    return html`<fieldset class="criteria">
        <legend>${t('rule.criteria')}</legend>
        <ul role="list">
            ${draft.criteria.map(
                ({id, name}) => html`<li>
                    <span class="grow">${inLang(name, lang)}</span>
                    <button type="button" class="button quiet" @click=${() => remove(id)}>
                        ${t('rule.criteria.remove')}<span class="unseen"> ${inLang(name, lang)}</span>
                    </button>
                </li>`,
            )}
        </ul>
        ${draft.criteria.length < MOST.criteria ? oneMore(view, draft, change) : nothing}
    </fieldset>`;
}

/** @param {View} view @param {Draft} draft @param {(part: Partial<Draft>) => void} change */
function oneMore({session: {lang}, focus, t}, draft, change) {
    return html`<label for="criterion">${t('rule.criteria.name')}</label>
        <div class="buttons">
            <input id="criterion" class="field grow" type="text" maxlength="40" autocomplete="off" @keydown=${typed} />
            <button type="button" class="button second" @click=${add}>${t('rule.criteria.add')}</button>
        </div>`;

    function add() {
        const field = document.getElementById('criterion');
        if (!(field instanceof HTMLInputElement)) return;
        change(withCriterion(draft, field.value, lang));
        field.value = '';
        focus('criterion');
    }

    /** Enter adds the criterion; it does not send the rule. @param {KeyboardEvent} event */
    function typed(event) {
        if (event.key !== 'Enter') return;
        event.preventDefault();
        add();
    }
}
