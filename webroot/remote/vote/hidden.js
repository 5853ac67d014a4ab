// @ts-check
// Votes that were held blind in a phase where the room is no more, and that nobody has revealed: easy to forget.
/** @import {Now, Phase, Plan, Words} from '../../shared/protocol.js' */
/** @import {State} from '../../shared/store.js' */
import {polls} from '../../shared/store.js';
import {phasesOf} from '../places.js';

/** @typedef {{vote: string, name: Words | undefined, phases: Phase[]}} HiddenVote `phases`: those that may still hide it */

/** @param {Plan} plan @param {State} state @param {Now} now @returns {HiddenVote[]} */
export function hiddenVotes(plan, state, now) {
    return polls(state)
        .filter(({blind, revealed}) => blind !== 'none' && !revealed)
        .map(({vote}) => ({vote, name: plan.votes?.find(({id}) => id === vote)?.name, phases: hiding(plan, vote, now)}))
        .filter(({phases}) => phases.length > 0);
}

/** @param {Plan} plan @param {string} vote @param {Now} now */
function hiding(plan, vote, now) {
    const here = plan.phases.findIndex(({id}) => id === now.phase);
    return phasesOf(plan, vote).filter(
        (phase) => phase.id !== now.phase && plan.phases.indexOf(phase) < here && (phase.visibility ?? 'open') !== 'open',
    );
}
