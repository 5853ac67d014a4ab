// @ts-check
// What of a scene is worth saying to those who do not see it.
import {counts, done, people, poll, standingItems} from '../shared/store.js';
import {msLeft} from '../shared/timer.js';
import {veiled} from './stage.js';
/** @import {Facts} from './announce.js' */
/** @import {Given, Scene} from './scene.js' */

/**
 * @param {Scene} shown
 * @param {Given} given
 * @param {number} time the server's
 * @returns {Facts}
 */
export function facts({heading: {small, large}, content, now}, given, time) {
    const item = content.kind === 'walk' ? content.text : '';
    return {
        heading: [small, large, item].filter(Boolean).join('. '),
        act: act(now, given),
        ideas: ideas(given),
        progress: progress(given),
        left: now.timer && msLeft(now.timer, time),
        time,
    };
}

/** @param {Scene['now']} now @param {Given} given */
function act(now, {state, t}) {
    const vote = poll(state, now.vote);
    if (now.paused) return t('paused');
    if (!vote) return '';
    return t(vote.open ? 'voting.opened' : !veiled(state, now) ? 'voting.revealed' : vote.voted > 0 ? 'voting.closed' : 'voting.waiting');
}

/** Counts are sent even while the ideas are not. @param {Given} given */
function ideas({state}) {
    const counted = Object.values(counts(state)).flatMap((levels) => Object.values(levels));
    const elsewhere = standingItems(state).filter(({place}) => place.side === undefined).length;
    return counted.reduce((a, b) => a + b, 0) + elsewhere;
}

/** @param {Given} given */
function progress({state, t}) {
    const vote = poll(state);
    if (vote && vote.voted > 0) return t('voted', {n: vote.voted, of: vote.of});
    const {all} = done(state);
    return all > 0 ? t('finished', {n: all, of: people(state).joined}) : '';
}
