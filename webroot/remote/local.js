// @ts-check
// What this remote remembers between two drawings: where one looks, what one is about to do. Never what the room is.
/** @import {Role, VoteRule} from '../shared/protocol.js' */
/** @import {Tour} from './ideas/walk.js' */
/** @import {Draft} from './vote/draft.js' */

/** In the order of the page. */
export const TABS = /** @type {const} */ (['flow', 'ideas', 'vote', 'house', 'links']);

/** @typedef {typeof TABS[number]} Tab */
/** What one must confirm, or fill in, before it is done: `revoke` of `gN`, `reissue` of a ticket, `reinstate` of a seat… @typedef {{kind: string, what: string}} Asking */
/** A link that is shown this once: what it was made for, and its name. @typedef {{what: 'grant' | 'ticket', name: string, link: string}} Made */

/**
 * @typedef {object} Local
 * @property {Tab} tab
 * @property {{phase: string, minutes: number}} timer minutes belong to a phase: another one proposes its own
 * @property {Tour | undefined} tour the items that one looks at or walks through; none: those of where the room is
 * @property {Draft | undefined} draft a rule that is being changed
 * @property {{rule: VoteRule, dots: number} | undefined} was the rule before the one that was just set, and the dots that counted
 * @property {string | undefined} poll the vote whose results one looks at, when it is not the room's
 * @property {string | undefined} author the item whose author's seat one is about to void
 * @property {Asking | undefined} asking
 * @property {Role} role of the link that one is about to make
 * @property {Made | undefined} made
 * @property {{what: string, text: string} | undefined} failed a request over HTTP, and why
 * @property {string | undefined} copied
 * @property {string | undefined} told what this remote has just done, said once it is so
 */

/** @returns {Local} */
export function fresh() {
    return {
        tab: 'flow',
        timer: {phase: '', minutes: 0},
        tour: undefined,
        draft: undefined,
        was: undefined,
        poll: undefined,
        author: undefined,
        asking: undefined,
        role: 'moderator',
        made: undefined,
        failed: undefined,
        copied: undefined,
        told: undefined,
    };
}

/** @param {Local} local @param {string} kind @param {string} what */
export function asks({asking}, kind, what) {
    return asking?.kind === kind && asking.what === what;
}
