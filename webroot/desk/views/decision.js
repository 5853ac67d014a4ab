// @ts-check
/** @import {Page} from '../page.js' */
/** @import {Offer} from '../offers.js' */
/** @import {Sentence} from '../consequence.js' */
import {html, nothing} from '/lib/lit-html/lit-html.js';
import {keyed} from '/lib/lit-html/directives/keyed.js';
import {repeat} from '/lib/lit-html/directives/repeat.js';
import {levelName} from '../../shared/ui.js';
import {explained} from '../authors.js';
import {afterMerge, afterRestore, afterUnmerge} from '../consequence.js';
import {keyOf} from '../keys.js';
import {offers} from '../offers.js';
import {mergeable, under} from '../queues.js';
import {card} from './card.js';
import {levels} from './levels.js';
import {notices, refusalsHere} from './notices.js';
import {taken} from './taken.js';
import {word} from './word.js';

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
function nothingLeft({desk, look, choices, t}) {
    const elsewhere = Object.values(look.queues).some((list) => list.length > 0);
    return html`<div class="nothing">
        <h2 id="asked">${t('nothing')}</h2>
        <p class="soft">${t(`nothing.${choices.queue}`)}</p>
        ${elsewhere
            ? html`<p><button type="button" class="button second" @click=${() => desk.act('queue')}>${t('do.queue')} <kbd>Q</kbd></button></p>`
            : nothing}
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
        ${taken(page)}
        <div class="ideas">${repeat(look.cards, (item) => item.id, (item) => card(page, item))}</div>
        ${refusalsHere(page)} ${answer(page)}`;
}

/** What may be done, what will come of it, and what the authors will read. @param {Page} page */
function answer(page) {
    const {look, choices} = page;
    const offered = offers(look, choices.queue, choices.picked);
    const [item] = look.cards;
    const placing = choices.queue === 'unplaced' && item.status === 'live' && !look.entry?.claim;
    return html`${placing ? levels(page, item, item.place.side, true) : nothing}
        <p class="buttons">${offered.filter((offer) => offer.label).map((offer) => button(page, offer))}</p>
        ${look.entry?.claim ? nothing : consequence(page)} ${word(page, explained(look, choices.queue, offered))}`;
}

/**
 * @param {Page} page
 * @param {Offer} offer
 */
function button({desk, look, choices, t}, {action, label, main, off, apart}) {
    const n = action === 'approveAll' ? look.queues.pending.length : 0;
    return html`<button
        type="button"
        class=${main ? 'button' : apart ? 'button quiet' : 'button second'}
        ?disabled=${off}
        @click=${() => desk.act(action)}
    >
        ${t(label, {n})} ${choices.shortcuts ? html`<kbd>${keyOf(action)}</kbd>` : nothing}
    </button>`;
}

/** @param {Page} page */
function consequence(page) {
    const all = sentences(page);
    if (all.length === 0) return nothing;
    return html`<p class="consequence">${all.map((sentence) => html`<span>${said(page, sentence)}</span> `)}</p>`;
}

/**
 * @param {Page} page
 * @returns {Sentence[]}
 */
function sentences({look}) {
    const [item] = look.cards;
    if (look.cards.length > 1) {
        if (look.included.length < 2) return [{key: 'cannot.few', params: {}}];
        return mergeable(look.included) ? afterMerge(look.included, below(look)) : [{key: 'cannot.list', params: {}}];
    }
    if (item.status === 'pending') return [{key: 'after.approve', params: {}}];
    if (item.status === 'hidden') return afterRestore(item);
    if (item.status === 'merged') return afterUnmerge([item]);
    const others = under(look.items, item.id);
    return others.length > 0 ? afterUnmerge(others) : [];
}

/** Those already shown under one of them. @param {Page['look']} look */
function below({items, included}) {
    return included.reduce((total, item) => total + under(items, item.id).length, 0);
}

/**
 * @param {Page} page
 * @param {Sentence} sentence
 */
function said({plan, lang, t}, {key, params, level}) {
    return t(key, {...params, level: levelName(plan, level, lang, t)});
}
