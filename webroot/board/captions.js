// @ts-check
// The words around a list: its title, what its numbers are of, and what lies under it.
import {inLang} from '../shared/i18n.js';
import {done, people, poll} from '../shared/store.js';
import {allBefore} from './notes.js';
import {LATE} from './rows.js';
import {veiled} from './stage.js';
/** @import {Phase, Now} from '../shared/protocol.js' */
/** @import {Vote} from './force.js' */
/** @import {ShownList, ShownRow} from './listing.js' */
/** @import {List} from './rows.js' */
/** @import {Given} from './scene.js' */

/** @param {ShownList} list @param {Given} given */
export function titleOf({id, total}, {plan, lang, t}) {
    if (id === LATE) return t('late.tray', {n: total});
    return inLang(plan.questions.find((question) => question.id === id)?.text, lang);
}

/**
 * What the numbers are of, and which round they come from.
 * @param {Vote} vote
 * @param {ShownRow[]} rows
 * @param {Given} given
 */
export function legendOf({poll: here, rule}, rows, {t}) {
    if (!here) return [];
    const {voted, of, rounds, round, open} = here;
    return [
        t('voted', {n: voted, of}),
        ...(rounds > 1 ? [t('round', {n: round})] : []),
        ...(rule.kind === 'scale' ? [t('means.scale')] : []),
        ...(allBefore(rows) ? [t('before.all')] : []),
        ...(open ? [] : [t('voting.over')]),
    ];
}

/**
 * @param {ShownList} list
 * @param {number} seen rows up to the end of this page
 * @param {List[]} all
 * @param {Given} given
 * @param {Phase} phase
 * @param {Now} now
 */
export function footOf({id, total}, seen, all, {state, t}, phase, now) {
    const more = total - seen;
    const late = id === LATE ? 0 : all.flatMap((list) => list.rows).filter((row) => row.late).length;
    const blind = veiled(state, now) ? poll(state, now.vote) : undefined;
    const {all: finished, levels} = done(state);
    const n = now.level === undefined ? finished : (levels[now.level] ?? finished);
    return [
        ...(more > 0 ? [t(`${MORE[phase.kind] ?? 'list'}.more`, {n: more})] : []),
        ...(late > 0 ? [t('late.tray', {n: late})] : []),
        ...(blind && (blind.open || blind.voted > 0) ? [t('voted', {n: blind.voted, of: blind.of}), t('voting.hidden')] : []),
        ...(n > 0 ? [t('finished', {n, of: people(state).joined})] : []),
    ];
}

/** @type {{[kind: string]: string}} */
const MORE = {closing: 'answers', comments: 'comments'};
