// @ts-check
// Items as rows of a picture: what is said, its side and level in words, and its share of the strongest.
import {items} from '../shared/store.js';
/** @import {Plan, Phase, Level, Now} from '../shared/protocol.js' */
/** @import {State, Item} from '../shared/store.js' */

/** @typedef {{id: string, text: string, side?: string, level?: string, support?: number, late: boolean}} Row */
/** @typedef {{id: string, rows: Row[]}} List one question of the room and what it got */

/**
 * The lists of a phase: the ideas of a level or of all, the answers to each closing question, or the comments.
 * @param {State} state
 * @param {Phase} phase
 * @param {Now} now
 * @returns {List[]}
 */
export function lists(state, phase, now) {
    switch (phase.kind) {
        case 'closing':
            return (phase.questions ?? []).map((question) => ({id: question, rows: items(state, {question}).map(row)}));
        case 'comments':
            return [{id: 'comments', rows: items(state, {comments: true}).map(row)}];
        default:
            return [{id: now.level ?? '*', rows: collected(state, phase, now).map(row)}];
    }
}

/**
 * @param {State} state
 * @param {Phase} phase
 * @param {Now} now
 */
function collected(state, phase, now) {
    const filter = now.level === undefined ? {} : {level: now.level};
    return items(state, filter).filter(({place}) => place.side !== undefined && phase.sides?.includes(place.side));
}

/** @param {Item} item @returns {Row} */
function row({id, text, place, support, late}) {
    return {id, text, side: place.side, level: place.level, support, late};
}

/**
 * The length of a row's bar: its part of the strongest support in the list; nothing while support is hidden.
 * @param {Row} row
 * @param {Row[]} list
 */
export function share(row, list) {
    const top = Math.max(0, ...list.map((other) => other.support ?? 0));
    return top === 0 ? 0 : (row.support ?? 0) / top;
}

/** @param {Row[]} list @returns {number} digits of the largest support; 0 while the room may not see any */
export function digits(list) {
    const shown = list.flatMap(({support}) => (support === undefined ? [] : [support]));
    return shown.length === 0 ? 0 : String(Math.max(...shown)).length;
}

/** @param {Plan} plan @param {string} [id] @returns {Level | undefined} */
export function levelOf(plan, id) {
    return plan.levels.find((level) => level.id === id);
}

/** @param {Plan} plan @param {Now} now @returns {Phase | undefined} */
export function phaseOf(plan, now) {
    return plan.phases.find((phase) => phase.id === now.phase);
}

/**
 * Whether the projector was sent no items here, only counts (S10).
 * @param {Phase} phase
 * @param {Now} now
 */
export function itemsHidden(phase, now) {
    return phase.kind === 'collect' && phase.visibility === 'items-hidden' && !now.revealed;
}
