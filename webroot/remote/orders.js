// @ts-check
// What became of each order: waiting for the network, sent, refused. A remote that only looks obeyed would be a trap.
/** @import {Pending} from '../shared/outbox.js' */
/** @import {Receipt} from '../shared/protocol.js' */

/** @typedef {{kind: 'none'} | {kind: 'sent', n: number} | {kind: 'waiting' | 'held', n: number} | {kind: 'refused', receipt: Receipt}} Standing */

/** What the server takes from nobody while the room pauses (K20): it stays here until then. */
const PAUSABLE = new Set(['add', 'ask']);

/**
 * The one thing worth saying about the orders given.
 * @param {readonly Pending[]} pending
 * @param {{live: boolean, paused: boolean}} room
 * @param {Receipt | undefined} refused the last order, when it was refused
 * @returns {Standing}
 */
export function standing(pending, {live, paused}, refused) {
    const held = paused ? pending.filter(({command}) => PAUSABLE.has(command.t)).length : 0;
    const n = pending.length - held;
    if (n > 0) return {kind: live ? 'sent' : 'waiting', n};
    if (refused) return {kind: 'refused', receipt: refused};
    return held > 0 ? {kind: 'held', n: held} : {kind: 'none'};
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
