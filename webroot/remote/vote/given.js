// @ts-check
// What counts now under a vote, of what everyone gave.
/** @import {Plan} from '../../shared/protocol.js' */
/** @import {Item, Poll, State} from '../../shared/store.js' */
/** @import {Given} from './draft.js' */
import {standingItems} from '../../shared/store.js';
import {votedOn} from '../places.js';

/** @param {Plan} plan @param {State} state @param {string} vote @returns {Item[]} what one votes on, in the order of the vote */
export function candidates(plan, state, vote) {
    return standingItems(state).filter(({place}) => votedOn(plan, vote, place));
}

/** @param {Plan} plan @param {State} state @param {Poll} poll @returns {Given} */
export function given(plan, state, poll) {
    const items = candidates(plan, state, poll.id).map(({tally, support = 0}) => ({dots: tally?.dots ?? 0, support}));
    return {voted: poll.voted, levels: plan.levels.length + 1, items};
}

/** @param {Given} given */
export function dotsGiven({items}) {
    return items.reduce((sum, {dots}) => sum + dots, 0);
}
