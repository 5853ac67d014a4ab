// @ts-check
/** @import {Page} from '../page.js' */
/** @import {Offer} from '../offers.js' */
/** @import {Refusal} from '../types.js' */
/** @import {Sentence} from '../consequence.js' */
import {html, nothing} from '/lib/lit-html/lit-html.js';
import {keyed} from '/lib/lit-html/directives/keyed.js';
import {repeat} from '/lib/lit-html/directives/repeat.js';
import {levelName, refusal as why} from '../../shared/ui.js';
import {afterMerge, afterRestore, afterUnmerge} from '../consequence.js';
import {keyOf} from '../keys.js';
import {offers} from '../offers.js';
import {mergeable, under} from '../queues.js';
import {card} from './card.js';
import {levels} from './levels.js';

/**
 * The one decision of the moment. Another decision is another element, so that its title is read when it gets the focus.
 * @param {Page} page
 */
export function decision(page) {
    const {look, choices} = page;
    return html`<div class="centre">
        ${notices(page)}
        ${keyed(
            `${choices.queue} ${look.entry?.key}`,
            html`<section id="decision" class="decision" tabindex="-1" aria-labelledby="asked" data-cards=${look.cards.length}>
                ${look.entry ? question(page) : nothingLeft(page)}
            </section>`,
        )}
    </div>`;
}

/** @param {Page} page */
function nothingLeft({choices, t}) {
    return html`<div class="nothing">
        <h2 id="asked">${t('nothing')}</h2>
        <p class="soft">${t(`nothing.${choices.queue}`)}</p>
    </div>`;
}

/** @param {Page} page */
function question(page) {
    const {look, choices, t} = page;
    const list = look.queues[choices.queue];
    const at = list.findIndex((entry) => entry.key === look.entry?.key) + 1;
    const alone = choices.queue === 'picked' && look.cards.length < 2;
    return html`<header class="asked">
            <h2 id="asked">${t(alone ? 'ask.pickedOne' : `ask.${choices.queue}`)}</h2>
            ${list.length > 1 ? html`<p class="soft">${t('of', {at, n: list.length})}</p>` : nothing}
        </header>
        <div class="ideas">${repeat(look.cards, (item) => item.id, (item) => card(page, item))}</div>
        ${refusalsHere(page).map((one) => refusedHere(page, one))}
        ${choices.queue === 'unplaced' ? levels(page, look.cards[0], look.cards[0].place.side) : nothing}
        <p class="buttons">
            ${offers(look, choices.queue, choices.picked)
                .filter((offer) => offer.label)
                .map((offer) => button(page, offer))}
        </p>
        ${consequence(page)}`;
}

/**
 * @param {Page} page
 * @param {Offer} offer
 */
function button({desk, choices, t}, {action, label, main, off, apart}) {
    const key = keyOf(action);
    return html`<button
        type="button"
        class=${main ? 'button' : apart ? 'button quiet' : 'button second'}
        ?disabled=${off}
        @click=${() => desk.act(action)}
    >
        ${t(label)} ${choices.shortcuts ? html`<kbd>${key.length === 1 ? key : KEY_SIGNS[key]}</kbd>` : nothing}
    </button>`;
}

/** @type {Record<string, string>} */
const KEY_SIGNS = {Enter: '⏎', ArrowRight: '→'};

/** @param {Page} page */
function consequence(page) {
    return html`<p class="consequence">${sentences(page).map((sentence) => html`<span>${said(page, sentence)}</span> `)}</p>`;
}

/**
 * @param {Page} page
 * @returns {Sentence[]}
 */
function sentences({look}) {
    const [item] = look.cards;
    if (look.cards.length > 1) {
        if (look.included.length < 2) return [{key: 'cannot.few', params: {}}];
        return mergeable(look.included) ? afterMerge(look.included) : [{key: 'cannot.list', params: {}}];
    }
    if (item.status === 'hidden') return afterRestore(item);
    if (item.status === 'merged') return afterUnmerge([item]);
    const others = under(look.items, item.id);
    return others.length > 0 ? afterUnmerge(others) : [];
}

/**
 * @param {Page} page
 * @param {Sentence} sentence
 */
function said({plan, lang, t}, {key, params, level}) {
    return t(key, {...params, level: levelName(plan, level, lang, t)});
}

/** @param {Page} page */
function refusalsHere({look, choices}) {
    return choices.refusals.filter((one) => one.items.some((id) => look.entry?.items.includes(id)));
}

/**
 * @param {Page} page
 * @param {Refusal} refusal
 */
function refusedHere({desk, t}, refusal) {
    return html`<div class="notice" role="alert">
        <p><strong>${why(refusal.receipt, t)}</strong></p>
        <button type="button" class="button quiet" @click=${() => desk.dismiss(refusal)}>${t('refused.dismiss')}</button>
    </div>`;
}

/**
 * Decisions that were refused after one went on to something else.
 * @param {Page} page
 */
function notices(page) {
    const here = refusalsHere(page);
    return page.choices.refusals.filter((one) => one.items.length > 0 && !here.includes(one)).map((one) => notice(page, one));
}

/**
 * @param {Page} page
 * @param {Refusal} refusal
 */
function notice({desk, look, t}, refusal) {
    const texts = refusal.items.flatMap((id) => look.items.get(id)?.text ?? []);
    return html`<div class="notice" role="alert">
        <p>
            <strong>${t('refused.notice')}</strong> ${why(refusal.receipt, t)}
            <span class="soft">${texts.join(' · ')}</span>
        </p>
        <button type="button" class="button second" @click=${() => desk.review(refusal)}>${t('refused.review')}</button>
        <button type="button" class="button quiet" @click=${() => desk.dismiss(refusal)}>${t('refused.dismiss')}</button>
    </div>`;
}
