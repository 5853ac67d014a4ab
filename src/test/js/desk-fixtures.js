// Items, states and choices for the tests of the desk.
import {start} from '/desk/choices.js';
import {outlook} from '/desk/outlook.js';

/**
 * @param {number} n
 * @param {Partial<import('../../../webroot/desk/types.js').Item>} [more]
 * @returns {import('../../../webroot/desk/types.js').Item}
 */
export function item(n, more = {}) {
  return {id: `i${n}`, n, text: `idée ${n}`, support: 0, status: 'live', place: {side: 'challenge', level: 'tech'}, both: {}, ...more};
}

/**
 * The shared state of a desk that sees these items, groups and decisions.
 * @param {import('../../../webroot/desk/types.js').Item[]} items
 * @param {string[][]} [groups]
 * @param {any[]} [decisions]
 * @param {any} [now]
 * @param {{[item: string]: import('../../../webroot/desk/types.js').Claim}} [claims]
 */
export function stateOf(items, groups = [], decisions = [], now = {}, claims = {}) {
  const entries = new Map(Object.entries({now}));
  for (const [id, claim] of Object.entries(claims)) entries.set(`claim/${id}`, claim);
  for (const {id, ...value} of items) entries.set(`desk/${id}`, value);
  for (const {id, ...value} of decisions) entries.set(`decision/${id}`, value);
  entries.set('queue', {groups: groups.map((ids) => ({items: ids, shared: ['mot']}))});
  return {epoch: 'e', seq: 1, entries, mine: {items: {}, ballots: [], done: {}}};
}

/** @param {Partial<import('../../../webroot/desk/types.js').Choices>} [more] */
export function choices(more = {}) {
  return {...start({seen: new Set(), shortcuts: true}), ...more};
}

/**
 * @param {any} state
 * @param {{commands?: any[], chosen?: any, here?: import('../../../webroot/desk/claims.js').Here}} [given]
 */
export function look(state, {commands = [], chosen = choices(), here} = {}) {
  return outlook(state, commands, chosen, here);
}
