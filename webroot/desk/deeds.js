// @ts-check
/** @import {Order} from './commands.js' */
/** @import {Action} from './keys.js' */
/** @import {Outlook} from './outlook.js' */
/** @import {Choices} from './types.js' */
import * as to from './choices.js';
import * as orders from './commands.js';
import {under} from './queues.js';

/**
 * What a key or button comes to: a command with the word that announces it, or other choices; `turn` when these show
 * something else, so that the focus follows.
 * @typedef {{order: Order, said: string} | {choices: Choices, turn: boolean, said?: string}} Deed
 */

/**
 * @param {Action} action one that is offered
 * @param {Outlook} look
 * @param {Choices} choices
 * @returns {Deed | undefined}
 */
export function deed(action, look, choices) {
    const several = look.cards.length > 1;
    const ids = look.included.map((one) => one.id);
    switch (action) {
        case 'primary':
            if (several) return {order: orders.merge(ids[0], ids), said: 'said.merge'};
            return choices.queue === 'recent' ? {choices: to.see(choices, ids), turn: true} : ask('move', look, choices);
        case 'swap':
            return {choices: to.swap(choices, look), turn: false};
        case 'apart':
            return {order: orders.apart(ids), said: 'said.apart'};
        case 'later':
            return {choices: to.later(choices, look), turn: true};
        case 'hide':
        case 'move':
            return ask(action, look, choices);
        case 'restore':
            return restored(look);
        case 'pick':
            return several ? {choices: to.unpick(choices), turn: true} : picked(choices, ids[0]);
        default:
            return undefined;
    }
}

/**
 * Takes an item to be compared, or puts it back.
 * @param {Choices} choices
 * @param {string} id
 * @returns {Deed}
 */
function picked(choices, id) {
    const next = to.pick(choices, id);
    return {choices: next, turn: next.queue !== choices.queue, said: next.picked.includes(id) ? 'said.picked' : 'said.unpicked'};
}

/**
 * Puts a hidden item back, or separates: a merged item from the one it is under, or all those under this one.
 * @param {Outlook} look
 * @returns {Deed}
 */
function restored(look) {
    const [item] = look.cards;
    if (item.status === 'hidden') return {order: orders.restore(item.id), said: 'said.restore'};
    const ids = item.status === 'merged' ? [item.id] : under(look.items, item.id).map((one) => one.id);
    return {order: orders.unmerge(ids), said: 'said.unmerge'};
}

/**
 * Opens the window of a decision that needs more than a key. Of several cards it proposes one that would not be kept.
 * @param {'hide' | 'move'} kind
 * @param {Outlook} look
 * @param {Choices} choices
 * @returns {Deed}
 */
function ask(kind, look, choices) {
    const cards = look.cards.filter((card) => kind === 'hide' || card.place.side !== undefined);
    const items = cards.map((card) => card.id);
    const chosen = look.included.findLast((card) => items.includes(card.id))?.id ?? items[0];
    return {choices: {...choices, dialog: {kind, items, chosen}}, turn: false};
}
