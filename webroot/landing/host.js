// @ts-check
// What the first page asks of the server: the plans there are, and a new workshop (H7, H8).
/** @import {Lang, Words} from '../shared/protocol.js' */
import {post} from '../shared/session.js';

/** @typedef {{id: string, title: Words, subtitle?: Words, languages: string[]}} PlanName */
/** @typedef {'attendee' | 'projector' | 'facilitator' | 'moderator'} LinkName */
/** @typedef {{id: string, code: string, links: {[name in LinkName]: string}}} Made */
/** @typedef {{line?: number, field?: string, message: string}} Problem */
/** @typedef {{made?: Made, problems?: Problem[], message?: string}} Answer a workshop, or why not */

/** @returns {Promise<PlanName[] | null>} nothing when the server could not be reached */
export async function plans() {
    try {
        const answer = await fetch('/api/plans');
        return answer.ok ? await answer.json() : null;
    } catch {
        return null;
    }
}

/**
 * @param {{plan: string} | {yaml: string}} plan
 * @param {Lang} [language]
 * @returns {Promise<Answer>}
 */
export async function create(plan, language) {
    const answer = await post('/api/workshops', language ? {...plan, language} : plan);
    if (!answer) return {};
    const body = await answer.json().catch(() => ({}));
    if (answer.ok) return {made: body};
    return {problems: body.problems, message: body.message};
}

/**
 * Plain http on a room's network has no clipboard of its own: the selected field is copied the old way.
 * @param {HTMLInputElement} field
 */
export async function copy(field) {
    field.select();
    if (navigator.clipboard) await navigator.clipboard.writeText(field.value);
    else document.execCommand('copy');
}
