// @ts-check
// Votes that were held blind in a phase where the room is no more, and that nobody has revealed: easy to forget.
/** @import {Now, Phase, Plan, Words} from '../../shared/protocol.js' */
/** @import {State} from '../../shared/store.js' */
import {polls} from '../../shared/store.js';

/** @typedef {{vote: string, name: Words | undefined, phases: Phase[]}} HiddenVote `phases`: those that hide it still */

/** @param {Plan} plan @param {State} state @param {Now} now @returns {HiddenVote[]} */
export function hiddenVotes(plan, state, now) {
    return polls(state)
        .map(({vote, hiding = []}) => ({
            vote,
            name: plan.votes?.find(({id}) => id === vote)?.name,
            phases: plan.phases.filter(({id}) => id !== now.phase && hiding.includes(id)),
        }))
        .filter(({phases}) => phases.length > 0);
}
