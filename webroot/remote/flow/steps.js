// @ts-check
// Where « next » and « back » lead. A room that works level by level goes on so; one that has all levels open goes by phases.
/** @import {Plan, Now} from '../../shared/protocol.js' */
import {hasLevels} from '../places.js';

/** @typedef {{phase: string, level?: string}} Step */

/** @param {Plan} plan @param {Now} now @returns {Step | undefined} nothing after the last */
export function next(plan, now) {
    return along(plan, now, 1);
}

/** @param {Plan} plan @param {Now} now @returns {Step | undefined} nothing before the first */
export function back(plan, now) {
    return along(plan, now, -1);
}

/**
 * @param {Plan} plan
 * @param {Now} now
 * @param {1 | -1} way
 * @returns {Step | undefined}
 */
function along(plan, now, way) {
    const at = plan.phases.findIndex(({id}) => id === now.phase);
    const level = plan.levels.findIndex(({id}) => id === now.level);
    const beside = level < 0 ? undefined : plan.levels[level + way];
    if (beside && hasLevels(plan.phases[at])) return {phase: now.phase, level: beside.id};
    const phase = at < 0 ? plan.phases[0] : plan.phases[at + way];
    if (!phase) return undefined;
    const first = way > 0 ? plan.levels[0] : plan.levels[plan.levels.length - 1];
    return level >= 0 && first && hasLevels(phase) ? {phase: phase.id, level: first.id} : {phase: phase.id};
}
