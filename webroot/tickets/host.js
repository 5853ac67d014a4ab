// @ts-check
// What the sheet asks of the server: which workshop this is (H3), and tickets for it (H15).
/** @import {WorkshopName} from '../shared/protocol.js' */
import {post} from '../shared/session.js';

/** @typedef {{ticket: number, link: string}} Ticket */
/** @typedef {{tickets?: Ticket[], message?: string}} Answer tickets, or why not; nothing when the server was not reached */

/** @returns {string} the workshop's id, as the address names it */
export function workshopId() {
    return decodeURIComponent(location.pathname.split('/')[2] ?? '');
}

/**
 * The workshop of which this browser holds the facilitator's link.
 * @returns {Promise<WorkshopName | 'refused' | 'unreachable'>}
 */
export async function workshop() {
    const answer = await post('/api/enter', {workshop: workshopId(), role: 'facilitator'});
    if (!answer || answer.status >= 500) return 'unreachable';
    return answer.ok ? (await answer.json()).workshop : 'refused';
}

/** @param {number} count @returns {Promise<Answer>} */
export async function issue(count) {
    const answer = await post('/api/tickets', {workshop: workshopId(), count});
    return (await answer?.json().catch(() => undefined)) ?? {};
}
