// @ts-check
// A blind vote: how many have voted, how the vote works, and not a word of how it goes.
import {poll} from '../shared/store.js';
import {ruleLine, share} from '../shared/tally.js';
import {lists} from './rows.js';
/** @import {Phase, Now} from '../shared/protocol.js' */
/** @import {Given} from './scene.js' */

/**
 * @typedef {{kind: 'voting', voted: number, of: number, share: number, rule: string, state: 'waiting' | 'open' | 'closed', round: string,
 *   pips: number, foot: string}} VotingContent
 */

/** More dots than this are not counted at a glance. */
const MOST_PIPS = 10;

/** @param {Given} given @param {Phase} phase @param {Now} now @returns {VotingContent} */
export function voting({plan, state, lang, t}, phase, now) {
    const here = poll(state, now.vote);
    if (!here) throw new Error('a blind vote has a poll');
    const {rule, voted, of, open, round, rounds} = here;
    const late = lists(plan, state, phase, now).flatMap(({rows}) => rows).filter((row) => row.late).length;
    return {
        kind: 'voting',
        voted,
        of,
        share: share(voted, of),
        rule: ruleLine(rule, lang, t),
        state: open ? 'open' : voted > 0 ? 'closed' : 'waiting',
        round: rounds > 1 ? t('round', {n: round}) : '',
        pips: rule.kind === 'dots' && rule.budget <= MOST_PIPS ? rule.budget : 0,
        foot: late > 0 ? t('late.tray', {n: late}) : '',
    };
}
