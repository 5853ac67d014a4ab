// @ts-check
// What a drawing of the page is made from, once per frame.
/** @import {Lang} from '../shared/protocol.js' */
/** @import {Session} from '../shared/session.js' */
/** @import {Translate} from '../shared/i18n.js' */
/** @import {Phone} from './phone.js' */

/**
 * @typedef {{phone: Phone, session: Session, lang: Lang, t: Translate, say: (text: string) => void, free: boolean}} Scene
 *   `free` tells whether the start of the room's list is in sight
 */

export {};
