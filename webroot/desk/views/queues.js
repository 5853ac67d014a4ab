// @ts-check
/** @import {Page} from '../page.js' */
/** @import {Entry, QueueName} from '../types.js' */
import {html, nothing} from '/lib/lit-html/lit-html.js';
import {live} from '/lib/lit-html/directives/live.js';
import {repeat} from '/lib/lit-html/directives/repeat.js';
import {QUEUES} from '../queues.js';
import {placeLine, spoken} from './places.js';
import {holder} from './taken.js';

/** A longer list is drawn so far only; the search finds the rest. */
const LONGEST_LIST = 150;

/** @param {Page} page */
export function queues(page) {
    const {desk, look, choices, t} = page;
    return html`<nav class="queues" aria-label=${t('queues')}>
        <ul role="list" class="tabs">
            ${QUEUES.map((name, index) => tab(page, name, placing(page) ? '' : String(index + 1)))}
            ${choices.picked.length > 0 ? tab(page, 'picked', '') : nothing}
        </ul>
        <search class="search">
            <label for="search">${t('search.label')} <kbd>/</kbd></label>
            <input
                id="search"
                class="field"
                type="search"
                autocomplete="off"
                .value=${live(choices.queue === 'search' ? choices.typed : '')}
                @focus=${(/** @type {any} */ event) => (choices.queue === 'search' ? event.target.select() : desk.search(''))}
                @input=${(/** @type {any} */ event) => desk.search(event.target.value)}
                @keydown=${(/** @type {KeyboardEvent} */ event) => leaveField(event, page)}
            />
            ${choices.queue === 'search' ? found(page) : nothing}
        </search>
        <h2 class="unseen">${t(`entries.${choices.queue}`)}</h2>
        ${entries(page, look.queues[choices.queue])}
    </nav>`;
}

/** While there is something to place, digits choose its level. @param {Page} page */
function placing({look, choices}) {
    return choices.queue === 'unplaced' && look.entry !== undefined;
}

/**
 * @param {Page} page
 * @param {QueueName} name
 * @param {string} key
 */
function tab({desk, look, choices, t}, name, key) {
    const count = name === 'picked' ? choices.picked.length : look.queues[name].length;
    return html`<li>
        <button
            type="button"
            class="tab"
            aria-current=${choices.queue === name ? 'true' : 'false'}
            @click=${() => desk.open(name)}
        >
            ${key && choices.shortcuts ? html`<kbd>${key}</kbd>` : nothing}<span class="label">${t(`queue.${name}`)}</span>
            <span class="count" data-some=${count > 0}>${count}</span>
        </button>
    </li>`;
}

/** @param {Page} page */
function found({desk, look, t}) {
    return html`<p class="found">
        <span>${t('search.found', {n: look.queues.search.length})}</span>
        <button type="button" class="button quiet" @click=${() => desk.leave()}>${t('search.leave')}</button>
    </p>`;
}

/**
 * From the field, Enter or Down goes to what was found, Escape back to where one was.
 * @param {KeyboardEvent} event
 * @param {Page} page
 */
function leaveField(event, {desk}) {
    if (event.key === 'Escape') desk.leave();
    else if (event.key === 'Enter' || event.key === 'ArrowDown') document.getElementById('decision')?.focus();
    else return;
    event.preventDefault();
}

/**
 * @param {Page} page
 * @param {Entry[]} list
 */
function entries(page, list) {
    const more = list.length - LONGEST_LIST;
    return html`<ol role="list" class="entries">
        ${repeat(list.slice(0, LONGEST_LIST), (entry) => entry.key, (entry) => line(page, entry))}
        ${more > 0 ? html`<li class="soft">${page.t('more', {n: more})}</li>` : nothing}
    </ol>`;
}

/**
 * @param {Page} page
 * @param {Entry} entry
 */
function line(page, entry) {
    const {desk, look, choices, t} = page;
    const [first, ...others] = entry.items.flatMap((id) => look.items.get(id) ?? []);
    const refused = choices.refusals.some((refusal) => refusal.items.some((id) => entry.items.includes(id)));
    return html`<li>
        <button
            type="button"
            class="entry"
            aria-current=${entry.key === look.entry?.key ? 'true' : 'false'}
            data-status=${first.status}
            data-claimed=${entry.claim !== undefined}
            @click=${() => desk.select(entry.key)}
        >
            <span class="text" lang=${spoken(page)}>${first.text}</span>
            ${others.map((item) => html`<span class="text other" lang=${spoken(page)}>${item.text}</span>`)}
            <span class="about">
                ${first.unsure ? html`<span class="sign"><span aria-hidden="true">?</span><span class="unseen">${t('unsure')}</span></span>` : nothing}
                ${placeLine(first.place, page, 'short')}
                ${first.asked ? html`<span class="soft">${t('asked.short', {n: first.asked})}</span>` : nothing}
                ${entry.claim ? html`<strong class="hands">${holder(entry.claim, t)}</strong>` : nothing}
                ${choices.later.includes(entry.key) ? html`<span class="soft">${t('later')}</span>` : nothing}
                ${refused ? html`<strong class="warn">${t('refused.notice')}</strong>` : nothing}
            </span>
        </button>
    </li>`;
}
