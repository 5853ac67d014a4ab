// @ts-check
// What the person at this desk has chosen to look at, as a value: each function gives the choices after one more.
/** @import {Outlook} from './outlook.js' */
/** @import {Choices, QueueName} from './types.js' */
import {QUEUES, WORK} from './queues.js';
import {step} from './selection.js';

/**
 * @param {{seen: ReadonlySet<string>, shortcuts: boolean}} remembered
 * @returns {Choices}
 */
export function start({seen, shortcuts}) {
    return {
        queue: 'duplicates',
        back: 'duplicates',
        selected: {},
        before: {},
        opened: undefined,
        kept: undefined,
        leftOut: [],
        reason: '',
        later: [],
        seen,
        awaited: [],
        picked: [],
        typed: '',
        shortcuts,
        dialog: undefined,
        refusals: [],
    };
}

/** What is chosen about an entry goes with it. */
const AFRESH = {opened: undefined, kept: undefined, leftOut: [], reason: ''};

/**
 * @param {Choices} choices
 * @param {QueueName} queue
 * @returns {Choices}
 */
export function open(choices, queue) {
    const back = QUEUES.includes(choices.queue) ? choices.queue : choices.back;
    return {...choices, queue, back, ...AFRESH};
}

/**
 * @param {Choices} choices
 * @param {string | undefined} key of an entry in the open queue
 * @returns {Choices}
 */
export function select(choices, key) {
    return {...choices, selected: {...choices.selected, [choices.queue]: key}, ...AFRESH};
}

/**
 * Opens an entry by hand: it stays, even while someone else decides on it.
 * @param {Choices} choices
 * @param {string} key
 * @returns {Choices}
 */
export function openByHand(choices, key) {
    return {...select(choices, key), opened: key};
}

/**
 * What was drawn, to find the way from when the queue changes.
 * @param {Choices} choices
 * @param {Outlook} look
 * @returns {Choices}
 */
export function drawn(choices, look) {
    const {queue, selected, before} = choices;
    const there = new Set(look.entry?.items);
    const was = before[queue]?.find((entry) => entry.key === selected[queue]);
    const same = !was || was.items.some((id) => there.has(id));
    return {
        ...choices,
        selected: {...selected, [queue]: look.entry?.key},
        before: {...before, [queue]: look.queues[queue]},
        kept: choices.kept && there.has(choices.kept) ? choices.kept : undefined,
        leftOut: choices.leftOut.filter((id) => there.has(id)),
        reason: same ? choices.reason : '',
        awaited: awaited(choices, look),
    };
}

/**
 * An author who is asked is awaited until the answer has been read here.
 * @param {Choices} choices
 * @param {Outlook} look
 */
function awaited(choices, look) {
    const asked = look.queues.asked.map(({key}) => key).filter((id) => look.items.get(id)?.asked);
    const more = asked.filter((id) => !choices.awaited.includes(id));
    return more.length > 0 ? [...choices.awaited, ...more] : choices.awaited;
}

/**
 * @param {Choices} choices
 * @param {string} id whose author's answer has been read
 * @returns {Choices}
 */
export function heard(choices, id) {
    return {...choices, awaited: choices.awaited.filter((one) => one !== id)};
}

/**
 * @param {Choices} choices
 * @param {string} typed
 * @returns {Choices}
 */
export function search(choices, typed) {
    return {...select(open(choices, 'search'), undefined), typed};
}

/**
 * Some entries further down the queue, or up, past those that someone else decides on.
 * @param {Choices} choices
 * @param {Outlook} look
 * @param {number} steps
 */
export function walk(choices, look, steps) {
    return select(choices, step(free(choices, look), look.entry?.key, steps)?.key);
}

/**
 * The queue without what others decide on, but with what is shown.
 * @param {Choices} choices
 * @param {Outlook} look
 */
function free(choices, look) {
    return look.queues[choices.queue].filter((entry) => !entry.claim || entry.key === look.entry?.key);
}

/**
 * The next queue, round and round, in which something waits.
 * @param {Choices} choices
 * @param {Outlook} look
 */
export function nextQueue(choices, look) {
    const at = WORK.indexOf(choices.queue);
    const round = [...WORK.slice(at + 1), ...WORK.slice(0, at + 1)];
    const name = round.find((one) => look.queues[one].some((entry) => !entry.claim));
    return name && name !== choices.queue ? open(choices, name) : choices;
}

/**
 * Puts the entry off to the end of its queue and shows the one after it.
 * @param {Choices} choices
 * @param {Outlook} look
 * @returns {Choices}
 */
export function later(choices, look) {
    const {entry} = look;
    if (!entry) return choices;
    const queue = free(choices, look);
    const next = queue[queue.findIndex((one) => one.key === entry.key) + 1] ?? queue[0];
    return {...select(choices, next.key), later: [...choices.later.filter((key) => key !== entry.key), entry.key]};
}

/**
 * @param {Choices} choices
 * @param {string} id whose wording is to be kept
 * @returns {Choices}
 */
export function keep(choices, id) {
    return {...choices, kept: id, leftOut: choices.leftOut.filter((one) => one !== id)};
}

/**
 * Keeps the wording of the next card instead.
 * @param {Choices} choices
 * @param {Outlook} look
 */
export function swap(choices, look) {
    const order = look.cards.filter((card) => look.included.includes(card));
    const at = order.findIndex((card) => card === look.included[0]);
    return order.length > 0 ? keep(choices, order[(at + 1) % order.length].id) : choices;
}

/**
 * @param {Choices} choices
 * @param {string} id
 * @returns {Choices}
 */
export function leaveOut(choices, id) {
    return {...choices, leftOut: toggled(choices.leftOut, id)};
}

/**
 * Takes an item to be compared, or puts it back; with a second one, the comparison opens.
 * @param {Choices} choices
 * @param {string} id
 * @returns {Choices}
 */
export function pick(choices, id) {
    const picked = toggled(choices.picked, id);
    const next = {...choices, picked};
    if (picked.length === 0) return unpick(choices);
    return picked.length > 1 && picked.includes(id) ? open(next, 'picked') : next;
}

/**
 * @param {Choices} choices
 * @returns {Choices}
 */
export function unpick(choices) {
    return {...(choices.queue === 'picked' ? open(choices, choices.back) : choices), picked: []};
}

/**
 * @param {Choices} choices
 * @param {string[]} ids items that somebody has looked at
 * @returns {Choices}
 */
export function see(choices, ids) {
    return {...choices, seen: new Set([...choices.seen, ...ids])};
}

/**
 * @param {readonly string[]} list
 * @param {string} id
 */
function toggled(list, id) {
    return list.includes(id) ? list.filter((one) => one !== id) : [...list, id];
}
