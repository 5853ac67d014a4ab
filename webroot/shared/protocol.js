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
/** @typedef {'welcome' | 'definition' | 'framework' | 'references' | 'collect' | 'themes' | 'closing' | 'comments' | 'thanks'} PhaseKind */
/**
 * @typedef {{id: string, kind: PhaseKind, title: Words, prompt?: Words, body?: Words[], sides?: string[], questions?: string[],
 *   vote?: boolean, visibility?: 'open' | 'tallies-hidden' | 'items-hidden', minutes?: number}} Phase
 */
/**
 * @typedef {{id: string, languages: string[], title: Words, subtitle?: Words, sides: Side[], levels: Level[],
 *   references: Reference[], questions: Question[], phases: Phase[]}} Plan
 */
/** @typedef {{id: string, code: string, title: string, language: string, join: string}} WorkshopName */
/** @typedef {{workshop: WorkshopName, audience: Role, plan: Plan, time: number}} Entry */

/**
 * @typedef {{phase: string, level?: string, timer?: {endsAt: number, seconds: number}, revealed: boolean, adding: boolean,
 *   voting: boolean, door: boolean}} Now
 */
/** @typedef {{n: number, place: Place, text: string, support?: number, merged: string[], late: boolean}} ItemValue */
/** @typedef {{n: number, label: string, items: string[], levels: string[], support?: number}} ThemeValue */
/**
 * @typedef {{n: number, place: Place, text: string, support: number, status: ItemStatus, reason?: string, into?: string,
 *   both?: {[item: string]: number}}} DeskValue
 */
/** @typedef {{n: number, kind: string, items: string[], undone: boolean}} DecisionValue */
/** @typedef {'live' | 'merged' | 'hidden' | 'withdrawn'} ItemStatus */
/** @typedef {{text: string, place: Place, status: ItemStatus, reason?: string, into?: string, late: boolean, editableUntil: number}} OwnItem */
/** @typedef {{items: {[item: string]: OwnItem}, votes: string[]}} Mine */
/** @typedef {{[side: string]: {[level: string]: number}}} Counts */

/** @typedef {{t: string, op: number, status: 'accepted' | 'refused', seq?: number, item?: string, code?: string, message?: string}} Receipt */
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
