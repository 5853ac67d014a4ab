// @ts-check
// Where a step asks for texts, and where it still takes them. Pure.
/** @import {Now, Phase, Place, Plan, Side} from '../shared/protocol.js' */

/**
 * @param {Plan} plan
 * @param {Phase} phase
 * @param {Now} now
 * @param {{place: Place | null, question: number}} at where one is: the side and the question that one reads are kept
 * @returns {Place | null} where the step asks for the next text, if it does
 */
export function askedPlace(plan, phase, now, {place, question}) {
    switch (phase.kind) {
        case 'collect': {
            const side = phase.sides?.find((id) => id === place?.side) ?? phase.sides?.[0];
            return now.level === undefined ? {side} : {side, level: now.level};
        }
        case 'closing':
            return {question: phase.questions?.[question]};
        case 'comments':
        case 'thanks':
            return reached(plan, phase, 'comments').length > 0 ? {comments: true} : null;
        default:
            return null;
    }
}

/** The sides that this step collects, and those that an earlier one did: late items are welcome (K3). @param {Plan} plan @param {Phase} phase @returns {Side[]} */
export function openSides(plan, phase) {
    const collecting = reached(plan, phase, 'collect');
    return plan.sides.filter((side) => collecting.some(({sides}) => sides?.includes(side.id)));
}

/** The steps of a kind up to this one. @param {Plan} plan @param {Phase} phase @param {Phase['kind']} kind */
function reached({phases}, phase, kind) {
    return phases.slice(0, phases.indexOf(phase) + 1).filter((one) => one.kind === kind);
}
