// @ts-check
// Which act of the room's story is on: people write in silence, one item is looked at, a blind vote goes on, or there is
// something to show. What the room may not see was never sent; this only says how to tell of it.
import {counts, item, poll, standingItems} from '../shared/store.js';
/** @import {Plan, Phase, Now, Side, Place} from '../shared/protocol.js' */
/** @import {State, Item} from '../shared/store.js' */

/** @typedef {'walk' | 'silent' | 'voting' | 'open'} Stage */

/**
 * @param {State} state
 * @param {Phase} phase
 * @param {Now} now
 * @returns {Stage}
 */
export function stage(state, phase, now) {
    if (walked(state, now)) return 'walk';
    if (phase.kind === 'vote' && veiled(state, now)) return 'voting';
    return isSilent(phase, now) ? 'silent' : 'open';
}

/** @param {State} state @param {Now} now @returns {Item | undefined} the item that the facilitator wants large */
export function walked(state, now) {
    return now.show === undefined ? undefined : item(state, now.show);
}

/** Whether the room may not see yet how its vote goes. @param {State} state @param {Now} now */
export function veiled(state, now) {
    const open = poll(state, now.vote);
    return open !== undefined && open.blind === 'all' && !open.revealed;
}

/**
 * Whether nothing of what is said may be read yet, here or at any level (S10).
 * @param {Phase} phase
 * @param {Now} now
 */
function isSilent(phase, now) {
    if (!hidesItems(phase, now)) return false;
    return now.level === undefined ? now.levels.length === 0 : !now.levels.includes(now.level);
}

/** @param {Phase} phase @param {Now} now whether this phase hides items, though perhaps not at every level */
export function hidesItems(phase, now) {
    return phase.visibility === 'items-hidden' && !now.revealed;
}

/** @param {Plan} plan @param {Phase} phase @returns {Side[]} what the phase is about; all of the framework when it names nothing */
export function sidesOf(plan, phase) {
    const named = plan.sides.filter(({id}) => phase.sides?.includes(id));
    if (named.length > 0 || (phase.questions?.length ?? 0) > 0) return named;
    return ['vote', 'clarify', 'themes'].includes(phase.kind) ? plan.sides : [];
}

/** @param {Plan} plan @param {Phase} phase @param {Place} place whether the phase is about items there */
export function covers(plan, phase, {side, question, comments}) {
    if (comments) return phase.kind === 'comments';
    return question === undefined ? sidesOf(plan, phase).some(({id}) => id === side) : phase.questions?.includes(question) === true;
}

/** @typedef {{level: string, name: string, sides: {side: Side, n: number}[], total: number, covered: boolean}} LevelCount */

/**
 * How much was said at each level, and whether it may be read; « je ne sais pas » last, when anything lies there.
 * @param {Plan} plan
 * @param {State} state
 * @param {Phase} phase
 * @param {Now} now
 * @returns {Omit<LevelCount, 'name'>[]}
 */
export function levelCounts(plan, state, phase, now) {
    const sides = sidesOf(plan, phase);
    const bySide = counts(state);
    const read = new Set(standingItems(state).map(({place}) => cellOf(place)));
    const at = (/** @type {string} */ level) => {
        const said = sides.map((side) => ({side, n: bySide[side.id]?.[level] ?? 0}));
        const total = said.reduce((sum, {n}) => sum + n, 0);
        const open = !hidesItems(phase, now) || now.levels.includes(level);
        return {level, sides: said, total, covered: !open || (total > 0 && sides.every(({id}) => !read.has(`${id}/${level}`)))};
    };
    const unplaced = at('');
    return [...plan.levels.map(({id}) => at(id)), ...(unplaced.total > 0 ? [unplaced] : [])];
}

/** @param {Place} place */
function cellOf({side, level}) {
    return `${side}/${level ?? ''}`;
}
