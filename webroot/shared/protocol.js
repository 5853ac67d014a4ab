// @ts-check
// The words of docs/PROTOCOL.md as a client needs them: the shapes of frames, and what each closing code asks for.

export const PROTOCOL = 1;

/** @typedef {'attendee' | 'projector' | 'facilitator' | 'moderator'} Role */
/** @typedef {'fr' | 'en'} Lang */
/** @typedef {{[lang: string]: string}} Words a text of the plan, by language */
/** @typedef {'circle' | 'diamond' | 'square' | 'triangle'} Mark */
/** @typedef {{side?: string, level?: string, question?: string, comments?: true}} Place */

/** @typedef {{id: string, name: Words, prompt: Words, mark: Mark}} Side */
/** @typedef {{id: string, name: Words, short: Words, about: Words}} Level */
/** @typedef {{id: string, side: string, level: string, text: Words, source: Words}} Reference */
/** @typedef {{id: string, text: Words, hint?: Words}} Question */
/** @typedef {'welcome' | 'definition' | 'framework' | 'references' | 'collect' | 'clarify' | 'vote' | 'themes' | 'closing' | 'comments' | 'thanks'} PhaseKind */
/** @typedef {'open' | 'phones-blind' | 'tallies-hidden' | 'items-hidden'} Visibility */
/**
 * @typedef {{id: string, kind: PhaseKind, title: Words, prompt?: Words, body?: Words[], sides?: string[], questions?: string[],
 *   vote?: string, visibility?: Visibility, minutes?: number, add?: ('attendees' | 'desk')[], approve?: boolean,
 *   clarify?: boolean}} Phase
 */
/** @typedef {{id: string, name: Words}} Criterion */
/**
 * How the room votes (section 3).
 * @typedef {{kind: 'support'} | {kind: 'dots', budget: number, per: 'room' | 'level', cap: number} | {kind: 'stance'}
 *   | {kind: 'scale', criteria: Criterion[]} | {kind: 'rank', top: number}} VoteRule
 */
/** @typedef {{id: string, name: Words, rule: VoteRule}} PlanVote */
/** @typedef {{id: string, name: Words}} Segment */
/**
 * @typedef {{id: string, languages: string[], title: Words, subtitle?: Words, sides: Side[], levels: Level[],
 *   references: Reference[], questions: Question[], votes?: PlanVote[], segments?: Segment[], phases: Phase[]}} Plan
 */
/** @typedef {{id: string, code: string, title: string, language: string, join: string}} WorkshopName */
/** @typedef {{workshop: WorkshopName, audience: Role, plan: Plan, time: number, frames: Frame[]}} Entry */

/** @typedef {{endsAt: number, seconds: number, left?: undefined} | {left: number, seconds: number, endsAt?: undefined}} Timer `left` while the room pauses */
/**
 * @typedef {{phase: string, level?: string, timer?: Timer, paused: boolean, revealed: boolean, levels: string[],
 *   adding: boolean, asking: boolean, vote?: string, round?: number, voting: boolean, show?: string, door: boolean}} Now
 */
/** @typedef {{joined: number, devices: number, online: number}} PeopleValue */
/** @typedef {{phase: string, all: number, levels: {[level: string]: number}}} DoneValue */
/**
 * `blind`: who gets no tally before the reveal of the phases that are `hiding` it.
 * @typedef {{vote: string, rule: VoteRule, round: number, rounds: number, open: boolean, voted: number, of: number,
 *   blind: 'none' | 'phones' | 'all', revealed: boolean, hiding?: string[]}} PollValue
 */
/** @typedef {{n: number, mean: number, spread: number, dissent: boolean}} CriterionTally */
/**
 * What the rule in force counts of an item; each rule adds its own fields.
 * @typedef {{before?: number, last?: {support: number, score: number, voted: number}, dots?: number,
 *   for?: number, unsure?: number, against?: number, spread?: number, dissent?: boolean,
 *   criteria?: {[criterion: string]: CriterionTally}, first?: number}} Tally
 */
/**
 * @typedef {{n: number, place: Place, text: string, support?: number, score?: number, tally?: Tally, merged: string[],
 *   late: boolean, unsure?: number, asked?: number}} ItemValue
 */
/** @typedef {{n: number, label: string, items: string[], levels: string[], support?: number}} ThemeValue */
/**
 * @typedef {{n: number, place: Place, text: string, support?: number, status: ItemStatus, reason?: string, into?: string,
 *   both?: {[item: string]: number}, late?: boolean, unsure?: boolean, asked?: number, earlier?: string[]}} DeskValue
 */
/** @typedef {'merge' | 'unmerge' | 'split' | 'hide' | 'restore' | 'move' | 'approve' | 'apart'} DecisionKind */
/** @typedef {{n: number, kind: DecisionKind, items: string[], undone: boolean, reason?: string}} DecisionValue */
/** @typedef {{pending: number, unplaced: number, asked: number, late: number}} WaitingValue */
/** @typedef {{by: string, device: string, until: number}} ClaimValue */
/**
 * @typedef {{entry: 'open' | 'tickets', cap: number, tickets: {issued: number, used: number, conflicts: number[]},
 *   tables: {grant: string, name: string, people: number}[], voided: {what: string | number, reason: string}[],
 *   segments: {[segment: string]: number}}} HouseValue
 */
/** @typedef {{n: number, role: Role, name: string, people?: number, revoked: boolean}} GrantValue */
/** @typedef {'live' | 'pending' | 'merged' | 'hidden' | 'withdrawn'} ItemStatus */
/** @typedef {{n: number, kind: DecisionKind, reason?: string, undone: boolean}} OwnDecision */
/**
 * @typedef {{text: string, place: Place, status: ItemStatus, reason?: string, into?: string, late: boolean, unsure?: boolean,
 *   asked?: number, editableUntil: number, decisions?: OwnDecision[]}} OwnItem
 */
/** @typedef {true | number | 'for' | 'unsure' | 'against' | {[criterion: string]: number}} BallotMark what one says of one item */
/** @typedef {{items: {[item: string]: BallotMark}, left?: number | {[level: string]: number}, aside?: string[]}} Ballot */
/** @typedef {{[vote: string]: {[round: string]: Ballot}}} Ballots of one person */
/**
 * @typedef {{items: {[item: string]: OwnItem}, ballots: Ballots[], done: {[phase: string]: string[]}, order?: number,
 *   segment?: string, table?: number, conflict?: boolean}} Mine
 */
/** @typedef {{[side: string]: {[level: string]: number}}} Counts */

/** @typedef {{t: string, op: number, status: 'accepted' | 'refused', seq?: number, item?: string, code?: string, message?: string}} Receipt */
/**
 * What an attendee may send; the desk's and the facilitator's are their screens' own.
 * @typedef {{t: 'add', place: Place, text: string, unsure?: boolean} | {t: 'rephrase', item: string, text: string}
 *   | {t: 'withdraw' | 'ask', item: string} | {t: 'done', on: boolean, level?: string}
 *   | ({t: 'vote', item: string} & Said & On) | ({t: 'rank', items: string[]} & On)
 *   | {t: 'segment', segment?: string} | {t: 'table', people: number}} AttendeeCommand
 */
/** @typedef {{on: boolean} | {dots: number} | {stance: 'for' | 'unsure' | 'against' | 'none'} | {scale: {[criterion: string]: number}}} Said */
/** @typedef {{vote?: string, round?: number, person?: number}} On which vote, round and person is meant (V1, V10) */
/** @typedef {{t: string} & Record<string, unknown>} Command a command without its op */
/** @typedef {Record<string, any> & {t?: string}} Frame */

/** What a closing code asks of a client. @typedef {'return' | 'return-later' | 'enter' | 'replaced' | 'reload' | 'faulty'} Fate */

/** @type {{[code: number]: Fate}} */
const FATES = {
    1003: 'faulty',
    1007: 'faulty',
    1009: 'faulty',
    4400: 'faulty',
    4401: 'enter',
    4409: 'replaced',
    4426: 'reload',
    4429: 'return-later',
};

/**
 * Every code that the table does not name is a broken line: one comes back.
 * @param {number} code
 * @returns {Fate}
 */
export function fate(code) {
    return FATES[code] ?? 'return';
}
