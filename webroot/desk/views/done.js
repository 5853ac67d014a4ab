// @ts-check
/** @import {Page} from '../page.js' */
/** @import {Pending} from '../../shared/outbox.js' */
/** @import {Decision} from '../types.js' */
import {html, nothing} from '/lib/lit-html/lit-html.js';
import {repeat} from '/lib/lit-html/directives/repeat.js';
import {refusal as why} from '../../shared/ui.js';
import {undo} from '../commands.js';
import {itemsOf} from '../transit.js';
import {placeLine, spoken} from './places.js';

/** More of them are counted: accepting thirty ideas is one line of what was done. */
const MOST_TEXTS = 4;

/**
 * What was decided, by whoever, the latest first; before it, what is still on its way from here.
 * @param {Page} page
 */
export function done(page) {
    const {desk, look, t} = page;
    const waiting = [...desk.transit.waiting].reverse();
    const latest = look.decisions.find((one) => !one.undone);
    const takenBack = waiting.find((one) => one.command.t !== 'undo' && one.command.t !== 'ask');
    return html`<aside class="done" aria-labelledby="done">
        <h2 id="done">${t('done')}</h2>
        ${waiting.length + look.decisions.length === 0 ? html`<p class="soft">${t('done.nothing')}</p>` : nothing}
        <ol role="list">
            ${repeat(waiting, (one) => one.op, (one) => onItsWay(page, one, one === takenBack))}
            ${repeat(look.decisions, (one) => one.id, (one) => decided(page, one, !takenBack && one === latest))}
        </ol>
    </aside>`;
}

/**
 * @param {Page} page
 * @param {Pending} pending
 * @param {boolean} next whether the key takes this one back
 */
function onItsWay(page, {op, command, state}, next) {
    const {session, choices, t} = page;
    return html`<li data-state="waiting">
        <p class="kind"><strong>${t(`done.${command.t}`)}</strong> <span>${t(state === 'sent' ? 'done.sent' : 'done.waiting')}</span></p>
        ${texts(page, itemsOf(command), command.t)}
        ${state === 'waiting'
            ? html`<button type="button" class="button quiet" @click=${() => session.cancel(op)}>
                  <span>${t('do.undo')}</span> ${next && choices.shortcuts ? html`<kbd>U</kbd>` : nothing}
              </button>`
            : nothing}
    </li>`;
}

/**
 * @param {Page} page
 * @param {Decision} decision
 * @param {boolean} next whether the key takes this one back
 */
function decided(page, decision, next) {
    const {desk, choices, t} = page;
    const refused = choices.refusals.find((one) => one.subject === decision.id);
    return html`<li data-state=${decision.undone ? 'undone' : 'done'}>
        <p class="kind">
            <strong>${t(`done.${decision.kind}`)}</strong> ${decision.undone ? html`<span>${t('done.undone')}</span>` : nothing}
        </p>
        ${texts(page, decision.items, decision.kind)} ${outcome(page, decision)}
        ${refused ? html`<p class="refused">${why(refused.receipt, t)}</p>` : nothing}
        ${decision.undone
            ? nothing
            : html`<button type="button" class="button quiet" @click=${() => desk.order(undo(decision.id))}>
                  <span>${t('do.undo')}<span class="unseen"> ${t('done.number', {n: decision.n})}</span></span>
                  ${next && choices.shortcuts ? html`<kbd>U</kbd>` : nothing}
              </button>`}
    </li>`;
}

/**
 * Where it went, and the reason that was given.
 * @param {Page} page
 * @param {Decision} decision
 */
function outcome(page, {kind, items, undone, reason}) {
    const place = kind === 'move' && !undone ? page.look.items.get(items[0])?.place : undefined;
    return html`${place ? html`<p class="outcome">${placeLine(place, page, 'short')}</p>` : nothing}
    ${reason ? html`<p class="outcome">${page.t('reason', {reason})}</p>` : nothing}`;
}

/**
 * @param {Page} page
 * @param {string[]} ids
 * @param {string} kind of a merge, the first is the one that was kept
 */
function texts(page, ids, kind) {
    const items = ids.flatMap((id) => page.look.items.get(id) ?? []);
    const more = items.length - MOST_TEXTS;
    const shown = more > 1 ? items.slice(0, MOST_TEXTS) : items;
    return html`<ul role="list" class="texts" data-kind=${kind}>
        ${shown.map((item) => html`<li lang=${spoken(page)}>${item.text}</li>`)}
        ${more > 1 ? html`<li class="soft">${page.t('more', {n: more})}</li>` : nothing}
    </ul>`;
}
