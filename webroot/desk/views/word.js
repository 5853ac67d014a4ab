// @ts-check
/** @import {DecisionKind} from '../../shared/protocol.js' */
/** @import {Page} from '../page.js' */
import {html, nothing} from '/lib/lit-html/lit-html.js';
import {live} from '/lib/lit-html/directives/live.js';
import {LONGEST_REASON, told} from '../authors.js';

/**
 * A word for the authors beside the decision, and what their phones will say.
 * @param {Page} page
 * @param {DecisionKind | undefined} kind
 */
export function word(page, kind) {
    if (kind === undefined) return nothing;
    return html`<div class="word">${field(page, (event) => keys(event, page))} ${preview(page, kind, page.choices.reason)}</div>`;
}

/**
 * @param {Page} page
 * @param {(event: KeyboardEvent) => void} [pressed]
 */
export function field({desk, choices, t}, pressed) {
    const open = choices.dialog === undefined;
    return html`<label for=${pressed ? 'reason' : 'why'}>
            ${t('word.label')} <span class="soft">${t('word.free')}</span> ${pressed && open && choices.shortcuts ? html`<kbd>E</kbd>` : nothing}
        </label>
        <input
            id=${pressed ? 'reason' : 'why'}
            class="field"
            type="text"
            autocomplete="off"
            maxlength=${LONGEST_REASON}
            .value=${live(choices.reason)}
            @input=${(/** @type {any} */ event) => desk.explain(event.target.value)}
            @keydown=${pressed ?? nothing}
        />`;
}

/**
 * @param {Page} page
 * @param {DecisionKind} kind
 * @param {string} reason
 */
export function preview({t}, kind, reason) {
    return html`<p class="told"><span class="soft">${t('told.lead')}</span> <q>${told(kind, reason, t)}</q></p>`;
}

/**
 * Enter decides, with these words; Escape goes back to the decision, and keeps them.
 * @param {KeyboardEvent} event
 * @param {Page} page
 */
function keys(event, {desk, look}) {
    if (event.key !== 'Enter' && event.key !== 'Escape') return;
    event.preventDefault();
    document.getElementById('decision')?.focus();
    if (event.key === 'Enter' && look.cards.length > 1) desk.act('primary');
    else if (event.key === 'Enter') desk.act(look.cards[0].status === 'merged' ? 'split' : 'restore');
}
