// @ts-check
/** @import {Page} from '../page.js' */
/** @import {Pending} from '../../shared/outbox.js' */
/** @import {Decision} from '../types.js' */
import {html, nothing} from '/lib/lit-html/lit-html.js';
import {repeat} from '/lib/lit-html/directives/repeat.js';
import {refusal as why} from '../../shared/ui.js';
import {undo} from '../commands.js';
import {itemsOf} from '../transit.js';
import {spoken} from './places.js';

/**
 * What was decided, by whoever, the latest first; before it, what is still on its way from here.
 * @param {Page} page
 */
export function done(page) {
    const {desk, look, t} = page;
    const waiting = [...desk.transit.waiting].reverse();
    const latest = look.decisions.find((one) => !one.undone);
    const takenBack = waiting.find((one) => one.command.t !== 'undo');
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
        ${texts(page, itemsOf(command))}
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
        ${texts(page, decision.items)} ${refused ? html`<p class="refused">${why(refused.receipt, t)}</p>` : nothing}
        ${decision.undone
            ? nothing
            : html`<button type="button" class="button quiet" @click=${() => desk.order(undo(decision.id), 'said.undo')}>
                  <span>${t('do.undo')}<span class="unseen"> ${t('done.number', {n: decision.n})}</span></span>
                  ${next && choices.shortcuts ? html`<kbd>U</kbd>` : nothing}
              </button>`}
    </li>`;
}

/**
 * @param {Page} page
 * @param {string[]} ids
 */
function texts(page, ids) {
    const items = ids.flatMap((id) => page.look.items.get(id) ?? []);
    return html`<ul role="list" class="texts" lang=${spoken(page)}>
        ${items.map((item) => html`<li>${item.text}</li>`)}
    </ul>`;
}
