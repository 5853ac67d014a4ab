// @ts-check
// What one person says under a vote: the ballot that the server holds, with what is on its way laid over it. Pure.
/** @import {Ballot, BallotMark, Place, Plan, PollValue, VoteRule} from '../shared/protocol.js' */
/** @import {State, Item} from '../shared/store.js' */
/** @import {Pending} from '../shared/outbox.js' */
import {ballot, item as standing, now, poll, standingItems} from '../shared/store.js';

/** @typedef {{vote?: string, round: number, rule: VoteRule, open: boolean, poll?: PollValue}} Vote the one in force */
/** @typedef {{vote?: string, round?: number, person: number}} Which */
/**
 * @typedef {{marks: ReadonlyMap<string, BallotMark>, held: ReadonlyMap<string, BallotMark>, left: Ballot['left'], aside: string[]}} Own
 *   `held` is what the server holds, `marks` what will be held when all has arrived
 */

/** The vote of the room's step, open or not; a pause does not close it: one sees what one will go on with. @param {State} state @returns {Vote | undefined} */
export function voteOf(state) {
    const {vote, round = 1, voting, paused} = now(state);
    const found = poll(state, vote);
    return found ? {vote, round, rule: found.rule, open: voting || (paused && found.open), poll: found} : undefined;
}

/** Whether a vote is about a place: some step that names it is. @param {Plan} plan @param {string | undefined} vote @param {Place} place */
export function isAbout(plan, vote, place) {
    return plan.phases.some((phase) => phase.vote === vote && asks(phase, place));
}

/** @param {Plan['phases'][number]} phase @param {Place} place */
export function asks(phase, place) {
    if (place.question !== undefined) return phase.questions?.includes(place.question) ?? false;
    if (place.comments) return phase.kind === 'comments';
    const whole = phase.kind === 'themes' || (phase.kind === 'vote' || phase.kind === 'clarify') && !phase.sides?.length && !phase.questions?.length;
    return whole || (phase.sides?.includes(place.side ?? '') ?? false);
}

/**
 * @param {State} state
 * @param {readonly Pending[]} pending
 * @param {Which} which
 * @returns {Own}
 */
export function ownBallot(state, pending, which) {
    const stored = which.vote === undefined ? undefined : ballot(state, which.vote, which.round ?? 1, which.person);
    const held = new Map(Object.entries(stored?.items ?? {}));
    const marks = new Map(held);
    for (const {command} of pending) if (isFor(command, which)) lay(marks, command, state);
    return {marks, held, left: stored?.left, aside: stored?.aside ?? []};
}

/** @param {Pending['command']} command @param {Which} which */
export function isFor(command, {vote, round, person}) {
    return (command.t === 'vote' || command.t === 'rank') && command.vote === vote && command.round === round && (command.person ?? 1) === person;
}

/**
 * K5: a new mark takes the place of the old; taking back a stance, a scale or a support takes back those of the group.
 * @param {Map<string, BallotMark>} marks
 * @param {Record<string, any>} command
 * @param {State} state
 */
function lay(marks, command, state) {
    if (command.t === 'rank') {
        marks.clear();
        return command.items.forEach((/** @type {string} */ id, /** @type {number} */ at) => marks.set(id, at + 1));
    }
    const {item, on, dots, stance, scale} = command;
    if (dots !== undefined) return dots > 0 ? marks.set(item, dots) : marks.delete(item);
    const said = on ?? (stance === 'none' ? undefined : (stance ?? (Object.keys(scale).length > 0 ? scale : undefined)));
    if (said) return marks.set(item, said);
    for (const id of [item, ...(standing(state, item)?.merged ?? [])]) marks.delete(id);
}

/**
 * What one says of an item and of those shown as it, as the vote counts it (V4).
 * @param {ReadonlyMap<string, BallotMark>} marks
 * @param {{id: string, merged: string[]}} item
 * @param {VoteRule} rule
 * @returns {BallotMark | undefined}
 */
export function markOf(marks, item, rule) {
    const said = [item.id, ...item.merged].map((id) => marks.get(id)).filter((mark) => mark !== undefined && isOf(mark, rule));
    if (said.length === 0) return undefined;
    const numbers = said.map(Number);
    switch (rule.kind) {
        case 'dots':
            return Math.min(rule.cap, numbers.reduce((sum, n) => sum + n, 0));
        case 'rank':
            return Math.min(...numbers);
        case 'support':
        case 'stance':
        case 'scale':
            return said[0];
    }
}

/** A mark of another kind waits until the rule is its own again (V6). @param {BallotMark} mark @param {VoteRule} rule */
function isOf(mark, rule) {
    switch (rule.kind) {
        case 'support':
            return mark === true;
        case 'dots':
        case 'rank':
            return typeof mark === 'number';
        case 'stance':
            return typeof mark === 'string';
        case 'scale':
            return typeof mark === 'object';
    }
}

/**
 * How many dots may still be given: at the level, where each level has its own.
 * @param {State} state
 * @param {Own} own
 * @param {VoteRule} rule
 * @param {string} level
 */
export function dotsLeft(state, own, rule, level) {
    if (rule.kind !== 'dots') return 0;
    const {left = rule.budget} = own;
    const counts = (/** @type {string} */ id) => rule.per === 'room' || (shownAs(state, id)?.place.level ?? '') === level;
    const given = (/** @type {ReadonlyMap<string, BallotMark>} */ marks) =>
        [...marks].reduce((sum, [id, mark]) => sum + (typeof mark === 'number' && counts(id) ? mark : 0), 0);
    const told = typeof left === 'number' ? left : (left[level] ?? rule.budget);
    return Math.max(0, told + given(own.held) - given(own.marks));
}

/** @param {State} state @param {string} id @returns {Item | undefined} the item itself, or the one that it is shown under */
export function shownAs(state, id) {
    return standing(state, id) ?? standingItems(state).find((one) => one.merged.includes(id));
}

/** One's ranking, the best first, each item once, as it is shown. @param {State} state @param {Own} own @returns {Item[]} */
export function ranking(state, own) {
    const ranked = [...own.marks].filter(([, place]) => typeof place === 'number').sort(([, a], [, b]) => Number(a) - Number(b));
    const shown = ranked.map(([id]) => shownAs(state, id)).filter((one) => one !== undefined);
    return shown.filter((one, at) => shown.findIndex(({id}) => id === one.id) === at);
}
