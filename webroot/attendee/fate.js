// @ts-check
// What became of one's own idea, in a sentence.
/** @import {Translate} from '../shared/i18n.js' */
/** @import {Own} from './own.js' */

/**
 * @param {Own} own
 * @param {{cut: boolean, paused: boolean}} held why something may not leave now
 * @param {Translate} t
 */
export function fateOf(own, {cut, paused}, t) {
    switch (own.fate) {
        case 'waiting':
        case 'sending':
            return t(cut ? 'own.waiting' : paused ? 'own.paused' : 'own.sending');
        case 'pending':
            return t('own.pending');
        case 'merged':
            return merged(own, t);
        case 'hidden':
            return own.reason ? t('own.hidden', {reason: own.reason}) : t('own.hiddenPlain');
        case 'live':
            return own.support ? t('votes', {n: own.support}) : t('own.sent');
    }
}

/** One's vote follows, and the number with it. @param {Own} own @param {Translate} t */
function merged({into}, t) {
    if (!into) return t('own.mergedAway');
    const text = t('own.merged', {into: into.text});
    return into.support === undefined ? text : `${text} · ${t('votes', {n: into.support})}`;
}
