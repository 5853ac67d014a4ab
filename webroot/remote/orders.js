// @ts-check
// What became of each order: waiting for the network, sent, refused. A remote that only looks obeyed would be a trap.
/** @import {Pending} from '../shared/outbox.js' */
/** @import {Receipt} from '../shared/protocol.js' */

/** @typedef {{kind: 'none'} | {kind: 'sent', n: number} | {kind: 'waiting', n: number} | {kind: 'refused', receipt: Receipt}} Standing */

/**
 * The one thing worth saying about the orders given.
 * @param {readonly Pending[]} pending
 * @param {boolean} live
 * @param {Receipt | undefined} refused the last order, when it was refused
 * @returns {Standing}
 */
export function standing(pending, live, refused) {
    if (pending.length > 0) return {kind: live ? 'sent' : 'waiting', n: pending.length};
    return refused ? {kind: 'refused', receipt: refused} : {kind: 'none'};
}

/**
 * Whether an order like this is still on its way: its button says so.
 * @param {readonly Pending[]} pending
 * @param {string} type
 * @param {Record<string, unknown>} [fields]
 */
export function underway(pending, type, fields = {}) {
    return pending.some(({command}) => command.t === type && Object.entries(fields).every(([name, value]) => command[name] === value));
}
