// @ts-check
// Items as rows of a picture: what is said, where it belongs, and what the room thinks of it as far as it may know.
import {items} from '../shared/store.js';
import {hidesItems, sidesOf} from './stage.js';
/** @import {Plan, Phase, Level, Now, Place, Tally} from '../shared/protocol.js' */
/** @import {State, Item} from '../shared/store.js' */

/**
 * @typedef {{id: string, text: string, place: Place, side?: string, level?: string, support?: number, score?: number, tally?: Tally,
 *   late: boolean, unsure: number, asked: number, merged: number}} Row
 */
/** @typedef {{id: string, level?: string, rows: Row[]}} List one question of the room, or one of its levels, and what it got */

/** The list of what came after its phase, while the room does not rank. */
export const LATE = 'late';

/**
 * The lists of a phase: the ideas of a level or of all, the answers to each question, or the comments.
 * @param {Plan} plan
 * @param {State} state
 * @param {Phase} phase
 * @param {Now} now
 * @returns {List[]}
 */
export function lists(plan, state, phase, now) {
    if (phase.kind === 'comments') return [{id: 'comments', rows: items(state, {comments: true}).map(row)}];
    const sides = sidesOf(plan, phase).map(({id}) => id);
    const asked = (phase.questions ?? []).map((question) => ({id: question, rows: items(state, {question}).map(row)}));
    return sides.length > 0 ? [...framework(state, sides, phase, now), ...asked] : asked;
}

/**
 * While the phase still hides some levels, each open one is a list of its own: the latest revealed first, since the
 * room wants to read it now.
 * @param {State} state
 * @param {string[]} sides
 * @param {Phase} phase
 * @param {Now} now
 * @returns {List[]}
 */
function framework(state, sides, phase, now) {
    const at = (/** @type {Place} */ filter) =>
        items(state, filter)
            .filter(({place}) => place.side !== undefined && sides.includes(place.side))
            .map(row);
    if (now.level !== undefined) return [{id: now.level, rows: at({level: now.level})}];
    if (!hidesItems(phase, now)) return [{id: '*', rows: at({})}];
    return [...now.levels].reverse().map((level) => ({id: level, level, rows: at({level})}));
}

/**
 * Where votes do not put items in order, those that came late lie together after the others, where they are found.
 * @param {List[]} all
 * @returns {List[]}
 */
export function withTray(all) {
    const late = all.flatMap(({rows}) => rows.filter((one) => one.late));
    if (late.length === 0) return all;
    const inTime = all.map((list) => ({...list, rows: list.rows.filter((one) => !one.late)}));
    return [...inTime, {id: LATE, rows: late}];
}

/** @param {Item} item @returns {Row} */
export function row({id, text, place, support, score, tally, late, unsure = 0, asked = 0, merged}) {
    return {id, text, place, side: place.side, level: place.level, support, score, tally, late, unsure, asked, merged: merged.length};
}

/** @param {Plan} plan @param {string} [id] @returns {Level | undefined} */
export function levelOf(plan, id) {
    return plan.levels.find((level) => level.id === id);
}

/** @param {Plan} plan @param {Now} now @returns {Phase | undefined} */
export function phaseOf(plan, now) {
    return plan.phases.find((phase) => phase.id === now.phase);
}
