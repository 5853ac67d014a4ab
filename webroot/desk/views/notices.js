// @ts-check
/** @import {Page} from '../page.js' */
/** @import {Refusal} from '../types.js' */
import {html, nothing} from '/lib/lit-html/lit-html.js';
import {refusal as why} from '../../shared/ui.js';
import {spoken} from './places.js';

/**
 * Decisions about what is shown that were refused.
 * @param {Page} page
 */
export function refusalsHere(page) {
    return here(page).map((one) => notice(page, one, true));
}

/**
 * Decisions that were refused after one went on to something else.
 * @param {Page} page
 */
export function notices(page) {
    const seen = here(page);
    return page.choices.refusals.filter((one) => one.items.length > 0 && !seen.includes(one)).map((one) => notice(page, one, false));
}

/** @param {Page} page */
function here({look, choices}) {
    return choices.refusals.filter((one) => one.items.some((id) => look.entry?.items.includes(id)));
}

/**
 * Why it was refused, and what was asked, with the words that were written: nothing is to be done twice.
 * @param {Page} page
 * @param {Refusal} refusal
 * @param {boolean} shown whether what it is about is in sight
 */
function notice(page, refusal, shown) {
    const {desk, t} = page;
    const claimed = refusal.receipt.code === 'claimed';
    return html`<div class="notice" role="alert">
        <p>
            <strong>${t(`refusedOne.${refusal.command.t}`)}</strong> ${why(refusal.receipt, t)} ${about(page, refusal, shown)}
        </p>
        ${claimed ? html`<button type="button" class="button second" @click=${() => desk.retry(refusal)}>${t('refused.retry')}</button>` : nothing}
        ${shown ? nothing : html`<button type="button" class="button second" @click=${() => desk.review(refusal)}>${t('refused.review')}</button>`}
        <button type="button" class="button quiet" @click=${() => desk.dismiss(refusal)}>${t('refused.dismiss')}</button>
    </div>`;
}

/**
 * @param {Page} page
 * @param {Refusal} refusal
 * @param {boolean} shown
 */
function about(page, {items, command}, shown) {
    const texts = shown ? [] : items.flatMap((id) => page.look.items.get(id)?.text ?? []);
    const reason = typeof command.reason === 'string' ? command.reason : '';
    return html`${texts.length > 0 ? html`<span class="soft" lang=${spoken(page)}>${texts.join(' · ')}</span>` : nothing}
    ${reason ? html`<span class="soft">${page.t('reason', {reason})}</span>` : nothing}`;
}
