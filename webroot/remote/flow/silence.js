// @ts-check
// Where nobody said anything yet, and what the literature says there: a question ready to be asked aloud.
/** @import {Plan, Phase, Counts, Reference} from '../../shared/protocol.js' */

/** @typedef {{side: string, level: string, reference: Reference | undefined}} Silence */

/**
 * The sides that count now: those that the phase collects, else all of them.
 * @param {Plan} plan
 * @param {Phase | undefined} phase
 */
export function sidesNow(plan, phase) {
    const collected = phase?.kind === 'collect' ? (phase.sides ?? []) : [];
    return collected.length > 0 ? plan.sides.filter(({id}) => collected.includes(id)) : plan.sides;
}

/** @param {Counts} counts @param {string} side @param {string} level */
export function countAt(counts, side, level) {
    return counts[side]?.[level] ?? 0;
}

/**
 * Silent places of the sides that have begun to speak: the level where the room is first, then those that the
 * literature has something to say about. Before a side's first item everything is silent, and nothing is wrong.
 * @param {Plan} plan
 * @param {Phase | undefined} phase
 * @param {Counts} counts
 * @param {string | undefined} here
 * @returns {Silence[]}
 */
export function silences(plan, phase, counts, here) {
    const speaking = sidesNow(plan, phase).filter(({id}) => Object.values(counts[id] ?? {}).some((n) => n > 0));
    const silent = speaking.flatMap(({id: side}) =>
        plan.levels
            .filter((level) => countAt(counts, side, level.id) === 0)
            .map((level) => ({side, level: level.id, reference: cited(plan, side, level.id)})),
    );
    const weight = (/** @type {Silence} */ one) => (one.level === here ? 0 : one.reference ? 1 : 2);
    return silent.sort((a, b) => weight(a) - weight(b));
}

/**
 * @param {Plan} plan
 * @param {string} side
 * @param {string} level
 */
function cited(plan, side, level) {
    return plan.references.find((reference) => reference.side === side && reference.level === level);
}
