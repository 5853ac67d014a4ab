// @ts-check
/** @import {State} from '../shared/store.js' */
/** @import {Choices, Command, Decision, Entry, Item, Items, QueueName} from './types.js' */
import {decisions, queue} from '../shared/store.js';
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
 */

/**
 * @param {State} state
 * @param {Command[]} commands those on their way, in order
 * @param {Choices} choices
 * @returns {Outlook}
 */
export function outlook(state, commands, choices) {
    const items = foresee(itemsOf(state), commands);
    const all = {
        duplicates: queues.duplicates(items, queue(state), commands),
        recent: queues.recent(items, choices.seen),
        unplaced: queues.unplaced(items),
        hidden: queues.hidden(items),
        merged: queues.merged(items),
        search: choices.queue === 'search' ? queues.matching(items, choices.typed.trim()) : [],
        picked: picked(items, choices.picked),
    };
    for (const name of queues.QUEUES) all[name] = queues.withLaterLast(all[name], choices.later);
    const entry = follow(choices.before[choices.queue] ?? [], choices.selected[choices.queue], all[choices.queue]);
    const cards = entry ? entry.items.flatMap((id) => items.get(id) ?? []) : [];
    return {items, queues: all, entry, cards, included: included(cards, choices), decisions: withUndone(state, commands)};
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
