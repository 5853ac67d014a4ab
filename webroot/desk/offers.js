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
const ASK = {action: 'ask', label: 'do.ask', apart: true};
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
    if (look.entry?.claim) return [elsewhere(look, queue)];
    if (look.cards.length > 1) return aboutSeveral(look, queue);
    return aboutOne(look, look.cards[0], queue, picked);
}

/**
 * From what is in someone else's hands, the way to what is free: here, else in another queue.
 * @param {Outlook} look
 * @param {QueueName} queue
 * @returns {Offer}
 */
function elsewhere(look, queue) {
    const free = look.queues[queue].some((entry) => !entry.claim);
    return free ? {action: 'next', label: 'do.nextFree', main: true} : {action: 'queue', label: 'do.queue', main: true};
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
        ...cardwise(look, look.cards),
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
    const wait = queue === 'search' || queue === 'picked' ? [] : [LATER];
    switch (item.status) {
        case 'withdrawn':
            return wait;
        case 'pending':
            return [...approving(look), ...wait, {...HIDE, label: 'do.refuse'}, ...moving(item, queue)];
        case 'hidden':
            return [{action: 'restore', label: 'do.restore', main: true}, ...wait];
        case 'merged':
            return [...answered(item, queue), {action: 'split', label: 'do.split', main: !item.asked && queue !== 'asked'}, ...wait];
        case 'live':
            return [...first(look, item, queue), ...wait, pick(item, picked), ...splitting(look, item), ...cardwise(look, [item], queue)];
    }
}

/** @param {Outlook} look @returns {Offer[]} */
function approving(look) {
    const off = look.queues.pending.filter((entry) => !entry.claim).length < 2;
    return [
        {action: 'primary', label: 'do.approve', main: true},
        {action: 'approveAll', label: 'do.approveAll', off},
    ];
}

/**
 * What the queue is for.
 * @param {Outlook} look
 * @param {Item} item
 * @param {QueueName} queue
 * @returns {Offer[]}
 */
function first(look, item, queue) {
    if (queue === 'recent' || queue === 'late') return [{action: 'primary', label: 'do.fine', main: true}];
    if (queue === 'asked') return answered(item, queue);
    if (queue === 'unplaced' && isUnplaced(item)) return [{action: 'primary', label: ''}];
    const others = under(look.items, item.id).length;
    if (others === 0) return [];
    return [{action: 'restore', label: others > 1 ? 'do.unmergeAll' : 'do.unmerge', main: queue === 'merged'}];
}

/**
 * An answer is read, and no more waited for.
 * @param {Item} item
 * @param {QueueName} queue
 * @returns {Offer[]}
 */
function answered(item, queue) {
    return queue === 'asked' && !item.asked ? [{action: 'primary', label: 'do.heard', main: true}] : [];
}

/**
 * One of three or more that are shown as one can be taken out; of two, that is what separating them does.
 * @param {Outlook} look
 * @param {Item} item
 * @returns {Offer[]}
 */
function splitting(look, item) {
    return under(look.items, item.id).length > 1 ? [{action: 'split', label: 'do.split'}] : [];
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
 * What is about one card: asking its author while the phase lets people ask, hiding, moving.
 * @param {Outlook} look
 * @param {Item[]} cards
 * @param {QueueName} [queue]
 */
function cardwise(look, cards, queue) {
    return [...(look.asking ? [ASK] : []), HIDE, ...moving(cards.find((item) => item.place.side !== undefined), queue)];
}

/**
 * Only what has a side has a level to move to; in its own queue, the levels are there already.
 * @param {Item | undefined} item
 * @param {QueueName} [queue]
 */
function moving(item, queue) {
    if (item?.place.side === undefined) return [];
    return [queue === 'unplaced' ? {...MOVE, label: 'do.side'} : MOVE];
}
