// @ts-check
// What the room thinks of its items, as columns of numbers beside them: what each number is called, how wide it is, and
// what it says to who does not see it.
import {inLang, tag} from '../shared/i18n.js';
import {decimal, figures, leaning, scatter, share, shift} from '../shared/tally.js';
/** @import {Lang, VoteRule} from '../shared/protocol.js' */
/** @import {Translate} from '../shared/i18n.js' */
/** @import {Figure} from '../shared/tally.js' */
/** @import {Ruler} from './layout.js' */
/** @import {Row} from './rows.js' */
/** @import {Vote} from './force.js' */

/** @typedef {'people' | 'points' | 'first' | 'for' | 'unsure' | 'against' | 'mean' | 'shift'} What */
/** @typedef {{at: number, from: number, to: number, contested: boolean}} Track where marks lie between the worst and the best */
/** @typedef {{what: What, text: string, means: string, way?: 'up' | 'down' | 'same', track?: Track}} Cell */
/** @typedef {{what: What, name: string, width: number}} Column `width` in units */
/**
 * @typedef {{kind: 'share', share: number, before: number} | {kind: 'leaning', start: number, against: number, unsure: number, for: number}} Bar
 */

const NUMBER = 6;
const NAME = 3.2;
/** A column's air on its left; a name that is longer than a column may be ends with an ellipsis. */
const AIR = 2.4;
const WIDEST = 24;
const TRACK = 14;
const ARROW = 3.6;
/** The square in the colour of the bar's part, before its name. @type {{[what: string]: number}} */
const SWATCH = {for: 3.2, unsure: 3.2, against: 3.2};

/**
 * @param {Row} row
 * @param {Vote} vote
 * @param {Lang} lang
 * @param {Translate} t
 * @returns {Cell[]}
 */
export function cells(row, {rule, of}, lang, t) {
    const moved = shift(row, rule);
    return [...figures(row, rule).map((figure) => cell(figure, of, lang, t)), ...(moved ? [shifted(moved, lang, t)] : [])];
}

/** @param {Figure} figure @param {number | undefined} of @param {Lang} lang @param {Translate} t @returns {Cell} */
function cell(figure, of, lang, t) {
    const {what, n} = figure;
    if (what === 'mean') {
        const {name, marks} = figure;
        const text = marks.n === 0 ? '–' : decimal(n, lang);
        const track = marks.n === 0 ? undefined : {...scatter(marks), contested: marks.dissent};
        return {what, text, means: t('means.mean', {name: inLang(name, lang), of: marks.n}), track};
    }
    const means = what === 'people' && of !== undefined ? t('of', {n: of}) : t(`figure.${what}`, {n});
    return {what, text: n.toLocaleString(tag(lang)), means};
}

/** @param {{by: number, way: 'up' | 'down' | 'same', unit: string}} moved @param {Lang} lang @param {Translate} t @returns {Cell} */
function shifted({by, way}, lang, t) {
    const text = Math.abs(by).toLocaleString(tag(lang), {maximumFractionDigits: 1});
    return {what: 'shift', text, means: t(`means.shift.${way}`, {n: Math.abs(by)}), way};
}

/**
 * One column for each number, as wide for every row. The first one's name may reach over the texts, which so lose nothing.
 * @param {Cell[][]} table
 * @param {Vote} vote
 * @param {Lang} lang
 * @param {Translate} t
 * @param {Ruler} ruler that measures in units
 * @returns {Column[]}
 */
export function columns(table, {rule, of}, lang, t, ruler) {
    const number = ruler(NUMBER, 700);
    const word = ruler(NAME, 600);
    const widest = table.reduce((most, row) => (row.length > most.length ? row : most), /** @type {Cell[]} */ ([]));
    return widest.map(({what}, i) => {
        const name = nameOf(what, i, rule, of, lang, t);
        const digits = Math.max(0, ...table.map((row) => number((row[i]?.text ?? '').replace(/\d/g, '0'))));
        const named = Math.min(WIDEST, word(name) + (SWATCH[what] ?? 0));
        const own = Math.max(digits + (what === 'shift' ? ARROW : 0), i === 0 && what !== 'mean' ? 0 : named, what === 'mean' ? TRACK : 0);
        return {what, name, width: Math.ceil((own + AIR) * 2) / 2};
    });
}

/**
 * @param {What} what
 * @param {number} i
 * @param {VoteRule} rule
 * @param {number | undefined} of
 * @param {Lang} lang
 * @param {Translate} t
 */
function nameOf(what, i, rule, of, lang, t) {
    if (what === 'mean' && rule.kind === 'scale') return inLang(rule.criteria[i]?.name, lang);
    if (what === 'people') return of === undefined ? t('figure.people', {n: 2}) : t('of', {n: of});
    return what === 'shift' ? t('figure.shift') : t(`figure.${what}`, {n: 2});
}

/** @param {Row[]} rows */
export function strongest(rows) {
    return rows.reduce(
        (most, {support = 0, score = 0}) => ({support: Math.max(most.support, support), score: Math.max(most.score, score)}),
        {support: 0, score: 0},
    );
}

/**
 * The bar under an item: its part of those who voted, or of the most points; who is for and against; nothing for means,
 * which have a line of their own.
 * @param {Row} row
 * @param {Vote} vote
 * @param {{support: number, score: number}} most of its list
 * @returns {Bar | undefined}
 */
export function bar(row, {rule, of}, most) {
    switch (rule.kind) {
        case 'support': {
            const whole = of ?? most.support;
            return {kind: 'share', share: share(row.support ?? 0, whole), before: share(row.tally?.before ?? 0, whole)};
        }
        case 'dots':
        case 'rank':
            return {kind: 'share', share: share(row.score ?? 0, most.score), before: 0};
        case 'stance':
            return {kind: 'leaning', ...leaning(row.tally ?? {}, of ?? most.support)};
        case 'scale':
            return undefined;
    }
}
