// @ts-check
/** @import {State} from '../shared/store.js' */
/** @import {Here} from './claims.js' */
/** @import {Choices, Command, Decision, Entry, Item, Items, QueueName} from './types.js' */
import {decisions, now, queue} from '../shared/store.js';
import {ALONE, marked, ofOthers} from './claims.js';
import {foresee, itemsOf} from './items.js';
import * as queues from './queues.js';
import {follow} from './selection.js';

/**
 * What the desk shows, from the shared state, what is on its way and what the person has chosen.
 *
 * @typedef {object} Outlook
 * @property {Items} items
 * @property {Record<QueueName, Entry[]>} queues
 * @property {Entry | undefined} entry the one to decide now
 * @property {Item[]} cards its items, in a stable order
 * @property {Item[]} included those that the decision is about, the kept one first
 * @property {Decision[]} decisions
 * @property {boolean} asking whether authors may be asked what they mean
 */

/**
 * @param {State} state
 * @param {Command[]} commands those on their way, in order
 * @param {Choices} choices
 * @param {Here} [here]
 * @returns {Outlook}
 */
export function outlook(state, commands, choices, here = ALONE) {
    const items = foresee(itemsOf(state), commands);
    const all = {
        ...work(items, state, commands, choices),
        hidden: queues.hidden(items),
        merged: queues.merged(items),
        search: choices.queue === 'search' ? queues.matching(items, choices.typed.trim()) : [],
        picked: picked(items, choices.picked),
    };
    const claimed = ofOthers(state, items, here);
    for (const name of queues.QUEUES) all[name] = queues.withLaterLast(all[name], choices.later);
    for (const name of queues.ALL) all[name] = marked(all[name], claimed);
    const entry = shown(choices, all[choices.queue]);
    const cards = entry ? entry.items.flatMap((id) => items.get(id) ?? []) : [];
    const {asking} = now(state);
    return {items, queues: all, entry, cards, included: included(cards, choices), decisions: withUndone(state, commands), asking};
}

/**
 * The queues that wait for someone.
 * @param {Items} items
 * @param {State} state
 * @param {Command[]} commands
 * @param {Choices} choices
 */
function work(items, state, commands, choices) {
    return {
        duplicates: queues.duplicates(items, queue(state), commands),
        pending: queues.pending(items),
        unplaced: queues.unplaced(items),
        recent: queues.recent(items, choices.seen),
        asked: queues.asked(items, choices.awaited),
        late: queues.late(items, choices.seen),
    };
}

/**
 * The entry to decide. One that someone else has taken up gives way to the next free one, unless it was opened by hand,
 * or a window about it is open: what is written there is not lost.
 * @param {Choices} choices
 * @param {Entry[]} list
 */
function shown({queue, before, selected, opened, dialog}, list) {
    const [was = [], key] = [before[queue], selected[queue]];
    const entry = follow(was, key, list);
    if (!entry?.claim || entry.key === opened || dialog) return entry;
    const free = list.filter((one) => !one.claim);
    return follow(was, key, free) ?? entry;
}

/**
 * Those that the decision is about, the kept one first.
 * @param {Item[]} cards
 * @param {Choices} choices
 */
function included(cards, choices) {
    const some = cards.filter((item) => !choices.leftOut.includes(item.id));
    return some.sort((a, b) => Number(b.id === choices.kept) - Number(a.id === choices.kept));
}

/**
 * @param {Items} items
 * @param {readonly string[]} ids
 */
function picked(items, ids) {
    const some = ids.filter((id) => items.get(id)?.status === 'live');
    return some.length > 0 ? [queues.entry(items, some)] : [];
}

/**
 * @param {State} state
 * @param {Command[]} commands
 */
function withUndone(state, commands) {
    const undone = new Set(commands.filter((c) => c.t === 'undo').map((c) => c.decision));
    return decisions(state).map((d) => (undone.has(d.id) ? {...d, undone: true} : d));
}
