// @ts-check
// What the authors will read of a decision, before it is taken (K18, M2). Their names are known to nobody; the desk only
// says what their phones will say.
/** @import {Translate} from '../shared/i18n.js' */
/** @import {Offer} from './offers.js' */
/** @import {DecisionKind} from '../shared/protocol.js' */
/** @import {Outlook} from './outlook.js' */
/** @import {QueueName} from './types.js' */
import {isUnplaced} from './queues.js';

/** As the server counts: K13, K18. */
export const LONGEST_REASON = 200;

/**
 * The decision that a word written beside the card would go with; nothing when its kind takes none.
 * @param {Outlook} look
 * @param {QueueName} queue
 * @param {Offer[]} offered
 * @returns {DecisionKind | undefined}
 */
export function explained({cards, entry}, queue, offered) {
    const [item] = cards;
    if (!item || entry?.claim) return undefined;
    if (cards.length > 1) return offered.some((offer) => offer.action === 'primary' && !offer.off) ? 'merge' : undefined;
    if (item.status === 'hidden') return 'restore';
    if (item.status === 'merged') return 'split';
    if (item.status === 'live' && queue === 'unplaced' && isUnplaced(item)) return 'move';
    return offered.some((offer) => offer.action === 'restore') ? 'unmerge' : undefined;
}

/**
 * What their phones will say.
 * @param {DecisionKind} kind
 * @param {string} reason
 * @param {Translate} t
 */
export function told(kind, reason, t) {
    const told = t(`told.${kind}`);
    return reason.trim() ? t('told.why', {told, reason: reason.trim()}) : t('told.plain', {told});
}
