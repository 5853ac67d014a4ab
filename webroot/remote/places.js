// @ts-check
// Where things are said, and which phases and votes are about it (docs/PROTOCOL.md, section 7).
/** @import {Phase, Place, Plan, Side, Words} from '../shared/protocol.js' */

const BY_LEVEL = new Set(['collect', 'references', 'clarify', 'vote']);

/** Whether the room can be at one level in this phase. @param {Phase | undefined} phase */
export function hasLevels(phase) {
    return phase !== undefined && BY_LEVEL.has(phase.kind) && !phase.questions?.length;
}

/** Whether levels are what the phase is about, rather than a question or nothing any more. @param {Phase | undefined} phase */
export function speaksOfLevels(phase) {
    return phase !== undefined && !phase.questions?.length && phase.kind !== 'comments' && phase.kind !== 'thanks';
}

/**
 * Whether a phase is about the items of that place.
 * @param {Phase} phase
 * @param {Place} place
 */
export function covers({kind, sides = [], questions = []}, place) {
    if (place.comments) return kind === 'comments';
    if (place.question !== undefined) return questions.includes(place.question);
    if (sides.length > 0) return sides.includes(place.side ?? '');
    return kind === 'themes' || ((kind === 'vote' || kind === 'clarify') && questions.length === 0);
}

/** @param {Plan} plan @param {string} vote @returns {Phase[]} those that vote so */
export function phasesOf(plan, vote) {
    return plan.phases.filter((phase) => phase.vote === vote);
}

/** @param {Plan} plan @param {string} vote @param {Place} place */
export function votedOn(plan, vote, place) {
    return phasesOf(plan, vote).some((phase) => covers(phase, place));
}

/** Where something may be added in a phase; at a side, a level goes with it. @typedef {{value: string, name: Words | undefined, side?: Side}} AddPlace */

/** What a phase asks for, in the plan's order. @param {Plan} plan @param {Phase | undefined} phase @returns {AddPlace[]} */
export function addPlaces(plan, phase) {
    const {sides = [], questions = [], kind} = phase ?? {};
    if (kind === 'comments') return [{value: 'comments', name: phase?.title}];
    const asked = plan.questions.filter(({id}) => questions.includes(id));
    if (asked.length > 0) return asked.map(({id, text}) => ({value: `question/${id}`, name: text}));
    const collected = sides.length > 0 ? plan.sides.filter(({id}) => sides.includes(id)) : plan.sides;
    return collected.map((side) => ({value: `side/${side.id}`, name: side.name, side}));
}
