// @ts-check
/**
 * The desk's own words for what it handles; nothing here runs.
 *
 * @import {Command as AnyCommand, ClaimValue, DeskValue, DecisionValue, Place as AnyPlace, Receipt} from '../shared/protocol.js'
 *
 * @typedef {AnyCommand} Command
 * @typedef {AnyPlace} Place
 * @typedef {ClaimValue} Claim
 * @typedef {DeskValue & {id: string}} Item every item, whatever became of it; without support while its vote is hidden (S13)
 * @typedef {ReadonlyMap<string, Item>} Items
 * @typedef {DecisionValue & {id: string}} Decision
 *
 * @typedef {'duplicates' | 'pending' | 'unplaced' | 'recent' | 'asked' | 'late' | 'hidden' | 'merged' | 'search' | 'picked'
 *   } QueueName
 *
 * @typedef {object} Entry one thing to decide in a queue
 * @property {string} key the same while it is about the same items
 * @property {string[]} items the best supported first
 * @property {string[]} shared the words that made them look alike
 * @property {Claim} [claim] someone else decides on it now
 *
 * @typedef {object} Refusal
 * @property {string} subject the decision that could not be undone, or the items
 * @property {string[]} items none for an undo
 * @property {Receipt} receipt
 * @property {Command} command what was asked, so that it can be asked again as it was
 *
 * @typedef {{kind: 'hide' | 'move' | 'split' | 'ask', items: string[], chosen: string, side?: string, ready?: string}
 *   | {kind: 'accept', items: string[], leftOut: string[]} | {kind: 'help'}} Dialog
 *
 * @typedef {object} Choices what the person at this desk has chosen to look at; nobody else sees it
 * @property {QueueName} queue
 * @property {{[queue: string]: string | undefined}} selected the key of the entry shown, by queue
 * @property {{[queue: string]: Entry[]}} before the queue as it was when that entry was shown
 * @property {string | undefined} opened the key of an entry opened by hand: it stays, even while someone else decides on it
 * @property {string | undefined} kept the item whose wording is to be kept, when not the first
 * @property {readonly string[]} leftOut items of the entry that are left out of the decision
 * @property {string} reason a word for the authors, written before the decision is taken
 * @property {readonly string[]} later entries put off, in order
 * @property {ReadonlySet<string>} seen recent items that are fine
 * @property {readonly string[]} awaited items whose author was asked, until the answer has been read
 * @property {readonly string[]} picked items taken by hand to be compared
 * @property {string} typed what is searched
 * @property {QueueName} back where one was before comparing what was picked
 * @property {boolean} shortcuts
 * @property {Dialog | undefined} dialog
 * @property {readonly Refusal[]} refusals
 */
export {};
