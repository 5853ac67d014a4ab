// @ts-check
/** @import {Order} from './commands.js' */
/** @import {Action} from './keys.js' */
/** @import {Outlook} from './outlook.js' */
/** @import {Choices, Dialog} from './types.js' */
import * as to from './choices.js';
import * as orders from './commands.js';
import {isUnplaced, under} from './queues.js';

/** As many as can be read before they are accepted together. */
const MOST_AT_ONCE = 20;

/**
 * What a key or button comes to: a command, or other choices; `turn` when these show something else, so that the focus
 * follows. `said` is the word that announces it, when it is not the command's own.
 * @typedef {{order: Order, said?: string} | {choices: Choices, turn: boolean, said?: string}} Deed
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
            return several ? {order: orders.merge(ids[0], ids, choices.reason)} : primary(look, choices);
        case 'approveAll':
            return {choices: {...choices, dialog: acceptance(look)}, turn: false};
        case 'swap':
            return {choices: to.swap(choices, look), turn: false};
        case 'apart':
            return {order: orders.apart(ids)};
        case 'later':
            return {choices: to.later(choices, look), turn: true};
        case 'hide':
        case 'move':
            return asking(action, look, choices);
        case 'ask':
            return several ? asking('ask', look, choices) : {order: orders.ask(ids[0])};
        case 'split':
            return split(look, choices);
        case 'restore':
            return restored(look, choices);
        case 'pick':
            return several ? {choices: to.unpick(choices), turn: true} : picked(choices, ids[0]);
        default:
            return undefined;
    }
}

/**
 * What the queue is for, of one card.
 * @param {Outlook} look
 * @param {Choices} choices
 * @returns {Deed}
 */
function primary(look, choices) {
    const [item] = look.cards;
    if (item.status === 'pending') return {order: orders.approve([item.id])};
    switch (choices.queue) {
        case 'recent':
            return {choices: to.see(choices, [item.id]), turn: true};
        case 'late':
            return {choices: to.walk(to.see(choices, [item.id]), look, 1), turn: true};
        case 'asked':
            return {choices: to.heard(choices, item.id), turn: true};
        default:
            return asking('move', look, choices);
    }
}

/**
 * Places the card at the level of that number: in its queue, digits are the answer to the question.
 * @param {number} digit
 * @param {string[]} levels
 * @param {Outlook} look
 * @param {Choices} choices
 * @returns {Order | undefined} nothing where digits open queues
 */
export function placing(digit, levels, look, choices) {
    const [item] = look.cards;
    const level = levels[digit - 1];
    if (choices.queue !== 'unplaced' || !item || !isUnplaced(item) || level === undefined || look.entry?.claim) return undefined;
    return orders.move(item.id, {side: item.place.side, level}, choices.reason);
}

/**
 * The window in which those that wait are read in full and accepted together.
 * @param {Outlook} look
 * @returns {Dialog}
 */
function acceptance(look) {
    const free = look.queues.pending.filter((entry) => !entry.claim);
    return {kind: 'accept', items: free.slice(0, MOST_AT_ONCE).map(({key}) => key), leftOut: []};
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
 * Puts a hidden item back, or separates all those under this one.
 * @param {Outlook} look
 * @param {Choices} choices
 * @returns {Deed}
 */
function restored(look, {reason}) {
    const [item] = look.cards;
    if (item.status === 'hidden') return {order: orders.restore(item.id, reason)};
    return {order: orders.unmerge(under(look.items, item.id).map((one) => one.id), reason)};
}

/**
 * Takes a merged item out; of those shown as this one, asks which.
 * @param {Outlook} look
 * @param {Choices} choices
 * @returns {Deed}
 */
function split(look, choices) {
    const [item] = look.cards;
    if (item.status === 'merged') return {order: orders.split(item.id, choices.reason)};
    const others = under(look.items, item.id).map((one) => one.id);
    return {choices: {...choices, dialog: {kind: 'split', items: [item.id, ...others], chosen: others[0]}}, turn: false};
}

/**
 * Opens the window of a decision that needs more than a key. Of several cards it proposes one that would not be kept.
 * @param {'hide' | 'move' | 'ask'} kind
 * @param {Outlook} look
 * @param {Choices} choices
 * @returns {Deed}
 */
function asking(kind, look, choices) {
    const cards = look.cards.filter((card) => kind !== 'move' || card.place.side !== undefined);
    const items = cards.map((card) => card.id);
    const chosen = look.included.findLast((card) => items.includes(card.id))?.id ?? items[0];
    return {choices: {...choices, dialog: {kind, items, chosen}}, turn: false};
}
