// @ts-check
/** @import {Action} from './keys.js' */
/** @import {Outlook} from './outlook.js' */
/** @import {Item, QueueName} from './types.js' */
import {isUnplaced, mergeable, under} from './queues.js';

/**
 * A button: `label` is a word's key. `main` is what the queue is for, `off` cannot be done now, and `apart` stands by
 * itself at the end, since it is about one card rather than about the question. One without a label is a key only.
 * @typedef {{action: Action, label: string, main?: boolean, off?: boolean, apart?: boolean}} Offer
 */

/** @type {Offer} */
const LATER = {action: 'later', label: 'do.later'};
/** @type {Offer} */
const HIDE = {action: 'hide', label: 'do.hide', apart: true};
/** @type {Offer} */
const MOVE = {action: 'move', label: 'do.move', apart: true};

/**
 * What may be done about the entry that is shown: the same list makes the buttons and answers the keys.
 * @param {Outlook} look
 * @param {QueueName} queue
 * @param {readonly string[]} picked
 * @returns {Offer[]}
 */
export function offers(look, queue, picked) {
    if (look.cards.length === 0) return [];
    if (look.cards.length > 1) return aboutSeveral(look, queue);
    return aboutOne(look, look.cards[0], queue, picked);
}

/**
 * @param {Outlook} look
 * @param {QueueName} queue
 * @returns {Offer[]}
 */
function aboutSeveral(look, queue) {
    const off = !mergeable(look.included);
    return [
        {action: 'primary', label: 'do.merge', main: true, off},
        {action: 'swap', label: look.included.length > 2 ? 'do.keepNext' : 'do.swap', off},
        {action: 'apart', label: 'do.apart', off},
        queue === 'picked' ? {action: 'pick', label: 'do.unpickAll'} : LATER,
        ...shown(look.cards, HIDE, MOVE),
    ];
}

/**
 * @param {Outlook} look
 * @param {Item} item
 * @param {QueueName} queue
 * @param {readonly string[]} picked
 * @returns {Offer[]}
 */
function aboutOne(look, item, queue, picked) {
    const wait = ['recent', 'unplaced', 'hidden', 'merged'].includes(queue) ? [LATER] : [];
    switch (item.status) {
        case 'withdrawn':
        case 'pending':
            return wait;
        case 'hidden':
            return [{action: 'restore', label: 'do.restore', main: true}, ...wait];
        case 'merged':
            return [{action: 'restore', label: 'do.unmerge', main: true}, ...wait];
        case 'live':
            return [
                ...first(look, item, queue),
                ...wait,
                pick(item, picked),
                ...shown([item], HIDE, queue === 'unplaced' ? {...MOVE, label: ''} : MOVE),
            ];
    }
}

/**
 * What the queue is for.
 * @param {Outlook} look
 * @param {Item} item
 * @param {QueueName} queue
 * @returns {Offer[]}
 */
function first(look, item, queue) {
    if (queue === 'recent') return [{action: 'primary', label: 'do.fine', main: true}];
    if (queue === 'unplaced' && isUnplaced(item)) return [{action: 'primary', label: 'do.place', main: true}];
    const others = under(look.items, item.id).length;
    if (others === 0) return [];
    return [{action: 'restore', label: others > 1 ? 'do.unmergeAll' : 'do.unmerge', main: queue === 'merged'}];
}

/**
 * @param {Item} item
 * @param {readonly string[]} picked
 * @returns {Offer}
 */
function pick(item, picked) {
    return {action: 'pick', label: picked.includes(item.id) ? 'do.unpick' : 'do.pick'};
}

/**
 * Hiding is for all; only what has a side has a level to move to.
 * @param {Item[]} cards
 * @param {Offer} hide
 * @param {Offer} move
 */
function shown(cards, hide, move) {
    return cards.some((item) => item.place.side !== undefined) ? [hide, move] : [hide];
}
