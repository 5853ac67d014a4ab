// @ts-check
/** @import {Page} from '../page.js' */
/** @import {Item} from '../types.js' */
import {html, nothing} from '/lib/lit-html/lit-html.js';
import * as orders from '../commands.js';
import {veiled} from '../items.js';
import {marked} from '../likeness.js';
import {under} from '../queues.js';
import {placeLine, spoken} from './places.js';

/** A text of more characters is set smaller. */
const LONG_TEXT = 120;

/**
 * One idea, large, with all that helps to judge it.
 * @param {Page} page
 * @param {Item} item
 */
export function card(page, item) {
    const {look, choices} = page;
    const several = look.cards.length > 1;
    const out = choices.leftOut.includes(item.id);
    const kept = several && look.included[0]?.id === item.id;
    return html`<article class="idea" data-kept=${kept} data-out=${out} data-long=${item.text.length > LONG_TEXT}>
        ${several && !look.entry?.claim ? choice(page, item, kept, out) : nothing}
        <h3 class="text" lang=${spoken(page)}>
            ${marked(item.text, look.entry?.shared ?? []).map((piece) => (piece.marked ? html`<mark>${piece.text}</mark>` : piece.text))}
        </h3>
        ${facts(page, item, several)} ${state(page, item)} ${asked(page, item)} ${earlier(page, item)} ${others(page, item)}
    </article>`;
}

/**
 * Which wording is kept, and whether this card is part of the decision.
 * @param {Page} page
 * @param {Item} item
 * @param {boolean} kept
 * @param {boolean} out
 */
function choice({desk, look, t}, item, kept, out) {
    return html`<div class="choice">
        <label class="keep">
            <input type="radio" name="keep" .checked=${kept} @change=${() => desk.keep(item.id)} />
            <span>${t(kept ? 'kept' : 'keep')}<span class="unseen"> ${item.text}</span></span>
        </label>
        ${look.cards.length > 2
            ? html`<label class="keep">
                  <input type="checkbox" .checked=${!out} @change=${() => desk.leaveOut(item.id)} />
                  <span>${t('include')}<span class="unseen"> ${item.text}</span></span>
              </label>`
            : nothing}
        <span class="soft">${t('number', {n: item.n})}</span>
    </div>`;
}

/**
 * @param {Page} page
 * @param {Item} item
 * @param {boolean} several
 */
function facts(page, item, several) {
    const {t} = page;
    return html`<p class="facts">
        ${support(page, item)}
        ${placeLine(item.place, page, page.look.cards.length > 2 ? 'short' : 'name')}
        ${item.unsure ? html`<span class="sign"><span aria-hidden="true">?</span> ${t('unsure')}</span>` : nothing}
        ${item.late ? html`<span class="sign">${t('late')}</span>` : nothing}
        ${several ? nothing : html`<span class="soft">${t('number', {n: item.n})}</span>`}
    </p>`;
}

/**
 * Nobody can support what waits; of what is hidden until the reveal, nothing is said but that.
 * @param {Page} page
 * @param {Item} item
 */
function support({t}, item) {
    if (item.status === 'pending') return nothing;
    if (veiled([item])) return html`<span class="support soft">${t('veiled')}</span>`;
    return html`<span class="support">${item.support ? t('people', {n: item.support}) : t('nobody')}</span>`;
}

/**
 * Who waits for the author to say what is meant.
 * @param {Page} page
 * @param {Item} item
 */
function asked({choices, t}, item) {
    if (item.asked) return html`<p class="asking">${t('asked', {n: item.asked})}</p>`;
    return choices.awaited.includes(item.id) ? html`<p class="asking" data-answered>${t('answered')}</p>` : nothing;
}

/**
 * The words it had before its author said it otherwise, the latest first.
 * @param {Page} page
 * @param {Item} item
 */
function earlier(page, {earlier = []}) {
    if (earlier.length === 0) return nothing;
    return html`<div class="under">
        <h4>${page.t('earlier')}</h4>
        <ul role="list" lang=${spoken(page)}>
            ${[...earlier].reverse().map((text) => html`<li><del>${text}</del></li>`)}
        </ul>
    </div>`;
}

/**
 * @param {Page} page
 * @param {Item} item
 */
function state({look, choices, t}, item) {
    if (item.status === 'live' || (item.status === 'pending' && choices.queue === 'pending')) return nothing;
    const text = item.into === undefined ? '' : (look.items.get(item.into)?.text ?? '');
    return html`<p class="status">
        <strong>${t(`status.${item.status}`, {text})}</strong>
        ${item.reason ? html`<span>${t('reason', {reason: item.reason})}</span>` : nothing}
    </p>`;
}

/**
 * Those that are shown as this one, each of which can stand alone again.
 * @param {Page} page
 * @param {Item} item
 */
function others(page, item) {
    const {desk, look, t} = page;
    const list = under(look.items, item.id);
    if (list.length === 0) return nothing;
    return html`<div class="under">
        <h4>${t('shownToo')}</h4>
        <ul role="list">
            ${list.map(
                (one) => html`<li>
                    <span lang=${spoken(page)}>${one.text}</span>
                    ${one.support ? html`<span class="soft">${t('own', {n: one.support})}</span>` : nothing}
                    ${look.entry?.claim
                        ? nothing
                        : html`<button type="button" class="button second" @click=${() => desk.order(orders.split(one.id, desk.choices.reason))}>
                              <span>${t('do.split')}<span class="unseen"> ${one.text}</span></span>
                          </button>`}
                </li>`,
            )}
        </ul>
    </div>`;
}
