// @ts-check
// What a drawing of the page is made from, once per frame.
/** @import {Lang} from '../shared/protocol.js' */
/** @import {Session} from '../shared/session.js' */
/** @import {Translate} from '../shared/i18n.js' */
/** @import {Own, Vote} from './marks.js' */
/** @import {Phone} from './phone.js' */

/** @typedef {typeof import('./later/parts.js')} Parts */

/**
 * @typedef {{phone: Phone, session: Session, lang: Lang, t: Translate, say: (text: string) => void, free: boolean,
 *   vote: Vote | undefined, own: Own, before: Own | undefined, parts: Parts | undefined}} Scene
 *   `free` tells whether the start of the room's list is in sight, `vote` the one in force, `own` what one says under it and
 *   `before` what one said in the round before; `parts` are those that a first view does without, once they are there
 */

/** The language of what people write. @param {Scene} scene */
export function spoken({session}) {
    return session.workshop.language === 'en' ? 'en-CA' : 'fr-CA';
}

/** Whether the line is cut, which must be in sight wherever one reads. @param {Scene} scene */
export function isCut({session: {status}}) {
    return status === 'offline' || status === 'gone';
}
