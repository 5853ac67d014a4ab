// @ts-check
// What is true of this screen only, whatever the room does: its page, its theme, what it hides.
/** @import {Action} from './keys.js' */

/**
 * @typedef {object} Local
 * @property {string} place phase and level that `page` counts in
 * @property {number} page
 * @property {boolean} steered someone turned a page here: no page turns by itself any more
 * @property {boolean} join the join panel fills the picture
 * @property {boolean} frozen
 * @property {boolean} dark
 * @property {boolean} count how many are online is shown
 * @property {boolean} keys
 */

/** @param {Partial<Local>} [kept] @returns {Local} */
export function local(kept = {}) {
    return {place: '', page: 0, steered: false, join: false, frozen: false, dark: false, count: true, keys: true, ...kept};
}

/**
 * @param {Local} here
 * @param {Action | 'keys' | 'turn'} what `turn` is a page that turns by itself
 * @param {number} pages
 * @returns {Local}
 */
export function act(here, what, pages) {
    switch (what) {
        case 'join':
            return {...here, join: !here.join};
        case 'dark':
            return {...here, dark: !here.dark};
        case 'freeze':
            return {...here, frozen: !here.frozen};
        case 'count':
            return {...here, count: !here.count};
        case 'keys':
            return {...here, keys: !here.keys};
        case 'next':
            return {...here, page: Math.min(here.page + 1, Math.max(0, pages - 1)), steered: true};
        case 'back':
            return {...here, page: Math.max(0, here.page - 1), steered: true};
        case 'turn':
            return {...here, page: (here.page + 1) % Math.max(1, pages)};
        case 'escape':
            return here.join ? {...here, join: false} : {...here, page: 0, steered: false, frozen: false};
        case 'full':
            return here;
    }
}

/**
 * Another phase or level is another picture: from its first page on.
 * @param {Local} here
 * @param {string} place
 * @returns {Local}
 */
export function at(here, place) {
    return here.place === place ? here : {...here, place, page: 0, steered: false};
}
