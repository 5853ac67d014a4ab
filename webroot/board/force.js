// @ts-check
// Which vote an item's numbers come from: the one of the phase, or of a phase before it that voted on such places.
import {polls} from '../shared/store.js';
import {covers} from './stage.js';
/** @import {Now, Place, Plan, PollValue, Tally, VoteRule} from '../shared/protocol.js' */
/** @import {State} from '../shared/store.js' */
/** @import {Row} from './rows.js' */

/** @typedef {{rule: VoteRule, of: number | undefined, poll: PollValue | undefined}} Vote */

/**
 * Nothing while the room may not know the numbers, or when nobody has voted yet.
 * @param {Plan} plan
 * @param {State} state
 * @param {Now} now
 * @param {Row[]} rows
 * @returns {Vote | undefined}
 */
export function voteOf(plan, state, now, rows) {
    const known = rows.filter(({support}) => support !== undefined);
    const first = known.find(({tally}) => tally) ?? known[0];
    if (!first) return undefined;
    const poll = pollFor(plan, state, now, first);
    if (!poll?.voted && known.every(({support}) => support === 0)) return undefined;
    return {rule: poll?.rule ?? {kind: 'support'}, of: poll?.voted, poll};
}

/** @param {Plan} plan @param {State} state @param {Now} now @param {Row} row */
function pollFor(plan, state, now, {place, tally}) {
    const about = polls(state).filter(({vote}) => isAbout(plan, vote, place));
    const kind = kindOf(tally);
    return about.find(({vote}) => vote === now.vote) ?? about.findLast(({rule, voted}) => rule.kind === kind && voted > 0);
}

/** @param {Plan} plan @param {string} vote @param {Place} place */
function isAbout(plan, vote, place) {
    return plan.phases.some((phase) => phase.vote === vote && covers(plan, phase, place));
}

/** Each rule leaves its own fields in a tally. @param {Tally | undefined} tally @returns {VoteRule['kind']} */
function kindOf(tally) {
    if (tally?.dots !== undefined) return 'dots';
    if (tally?.for !== undefined) return 'stance';
    if (tally?.criteria !== undefined) return 'scale';
    return tally?.first !== undefined ? 'rank' : 'support';
}
