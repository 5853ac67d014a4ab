// @ts-check
// What every part of the remote is given: the room as it is, what this remote remembers, and the ways to act.
/** @import {Session} from '../shared/session.js' */
/** @import {Translate} from '../shared/i18n.js' */
/** @import {Now, Phase, Receipt} from '../shared/protocol.js' */
/** @import {Standing} from './orders.js' */
/** @import {Local} from './local.js' */

/** @typedef {{key: string, values?: {[name: string]: string | number}}} Saying a key of the words, and what goes into it */
/** @typedef {(type: string, fields?: Record<string, unknown>) => Promise<Receipt>} Order */

/**
 * @typedef {object} View
 * @property {Session} session
 * @property {Translate} t
 * @property {Now} now
 * @property {Phase | undefined} phase
 * @property {Local} local
 * @property {Standing} standing
 * @property {Order} order
 * @property {(change: Partial<Local>) => void} set
 * @property {(text: string, what: string) => void} copy `what`: which of the page's texts it is, for its button to say « Copié »
 * @property {(id: string) => void} focus the element to have the focus once it is drawn
 */

export {};
