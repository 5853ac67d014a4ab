// @ts-check
// The rule of the vote, changed while the room votes: what would become of the votes is said first.
import {html, nothing} from '/lib/lit-html/lit-html.js';
import {ruleLine} from '../../shared/tally.js';
import {underway} from '../orders.js';
import {criteriaFields} from './criteria.js';
import {KINDS, MOST, consequence, draftOf, fault, ruleOf} from './draft.js';
import {dotsGiven, given} from './given.js';
/** @import {Poll} from '../../shared/store.js' */
/** @import {View} from '../view.js' */
/** @import {Draft} from './draft.js' */

/** @param {View} view @param {Poll} poll */
export function rulePart(view, poll) {
    const {local, set, focus, t} = view;
    const {draft} = local;
    const edit = () => {
        set({draft: draftOf(poll.rule), was: undefined});
        focus('rule');
    };
    return html`<section class="card part" data-part="rule" aria-labelledby="rule">
        <h2 id="rule" tabindex="-1">${t('rule.title')}</h2>
        ${became(view, poll)}
        ${draft ? form(view, poll, draft) : html`<button type="button" class="button second" @click=${edit}>${t('rule.change')}</button>`}
    </section>`;
}

/** What the change has done, and the way back. @param {View} view @param {Poll} poll */
function became({local: {was}, session, order, set, focus, t}, poll) {
    if (!was || underway(session.pending, 'rule')) return nothing;
    const aside = poll.rule.kind === 'dots' && was.rule.kind === 'dots' ? was.dots - dotsGiven(given(session.plan, session.state, poll)) : 0;
    const undo = () => {
        set({was: undefined});
        order('rule', {rule: was.rule});
        focus('rule');
    };
    return html`<div class="line" data-status="done">
        <p>${t('rule.became')} ${aside > 0 ? t('rule.became.aside', {n: aside}) : t('rule.then.safe')}</p>
        <button type="button" class="button second" @click=${undo}>${t('rule.undo')}</button>
    </div>`;
}

/** @param {View} view @param {Poll} poll @param {Draft} draft */
function form(view, poll, draft) {
    const {set, t} = view;
    const change = (/** @type {Partial<Draft>} */ part) => set({draft: {...draft, ...part}});
    return html`<form class="form" @submit=${(/** @type {SubmitEvent} */ event) => send(view, poll, draft, event)}>
        <fieldset class="pills">
            <legend>${t('rule.kind')}</legend>
            ${KINDS.map(
                (kind) => html`<label class="pill">
                    <input type="radio" name="kind" value=${kind} .checked=${draft.kind === kind} @change=${() => change({kind})} />
                    ${t(`rule.kind.${kind}`)}
                </label>`,
            )}
        </fieldset>
        ${fields(view, draft, change)}
        ${outcome(view, poll, draft)}
        <div class="buttons">
            <button class="button grow" ?disabled=${fault(draft) !== undefined}>${t('rule.do')}</button>
            <button type="button" class="button second" @click=${() => set({draft: undefined})}>${t('cancel')}</button>
        </div>
    </form>`;
}

/** @param {View} view @param {Poll} poll @param {Draft} draft */
function outcome({session: {plan, state, lang}, t}, poll, draft) {
    const wrong = fault(draft);
    const rule = ruleOf(draft);
    return html`<div class="outcome" role="group" aria-label=${t('rule.outcome')}>
        ${wrong
            ? html`<p class="refused">${t(wrong.key, wrong.values)}</p>`
            : html`<p><b>${ruleLine(rule, lang, t)}</b></p>
                  <p>${consequence(poll.rule, rule, given(plan, state, poll)).map(({key, values}) => `${t(key, values)} `)}</p>`}
    </div>`;
}

/** @param {View} view @param {Poll} poll @param {Draft} draft @param {SubmitEvent} event */
async function send({session, order, set, focus}, poll, draft, event) {
    event.preventDefault();
    if (fault(draft)) return;
    const was = {rule: poll.rule, dots: dotsGiven(given(session.plan, session.state, poll))};
    set({draft: undefined, was: undefined});
    focus('rule');
    const receipt = await order('rule', {rule: ruleOf(draft)});
    if (receipt.status === 'accepted') set({was});
}

/** @param {View} view @param {Draft} draft @param {(part: Partial<Draft>) => void} change */
function fields(view, draft, change) {
    const {t} = view;
    switch (draft.kind) {
        case 'support':
        case 'stance':
            return nothing;
        case 'dots':
            return html`${number('budget', t('rule.budget'), draft.budget, MOST.budget, (budget) => change({budget, cap: Math.min(draft.cap, budget || 1)}))}
                <fieldset class="pills">
                    <legend>${t('rule.per')}</legend>
                    ${(/** @type {const} */ (['room', 'level'])).map(
                        (per) => html`<label class="pill">
                            <input type="radio" name="per" value=${per} .checked=${draft.per === per} @change=${() => change({per})} />
                            ${t(`rule.per.${per}`)}
                        </label>`,
                    )}
                </fieldset>
                ${number('cap', t('rule.cap'), draft.cap, draft.budget, (cap) => change({cap}))}`;
        case 'scale':
            return criteriaFields(view, draft, change);
        case 'rank':
            return number('top', t('rule.top'), draft.top, MOST.top, (top) => change({top}));
    }
}

/** @param {string} id @param {string} label @param {number} value @param {number} most @param {(n: number) => void} change */
function number(id, label, value, most, change) {
    const to = (/** @type {number} */ n) => () => change(Math.min(most, Math.max(1, n)));
    return html`<div class="number">
        <label for=${id}>${label}</label>
        <button type="button" class="button second step" aria-hidden="true" tabindex="-1" ?disabled=${value <= 1} @click=${to(value - 1)}>−</button>
        <input
            id=${id}
            class="field"
            type="number"
            inputmode="numeric"
            min="1"
            max=${most}
            required
            .value=${String(value || '')}
            @input=${(/** @type {any} */ event) => change(event.target.valueAsNumber || 0)}
        />
        <button type="button" class="button second step" aria-hidden="true" tabindex="-1" ?disabled=${value >= most} @click=${to(value + 1)}>+</button>
    </div>`;
}
