// @ts-check
// What a vote says, in numbers and in words: how many of how many, where opinions part, what has moved since the round
// before. Pure; phone, board and remote say the same.
import {inLang} from './i18n.js';
/** @import {CriterionTally as Marks, Lang, Tally, VoteRule as Rule, Words} from './protocol.js' */
/** @import {Translate} from './i18n.js' */

/** @typedef {{support?: number, score?: number, tally?: Tally}} Voted an item, as far as the room may see its vote */
/**
 * One number of a result. `people` and the three stances are people, and are said of how many; `mean` is of five.
 * @typedef {{what: 'people' | 'points' | 'first' | 'for' | 'unsure' | 'against', n: number}
 *   | {what: 'mean', n: number, name: Words, marks: Marks}} Figure
 */

export const LOWEST = 1;
export const HIGHEST = 5;

/** A part of a whole, 0 when there is no whole. @param {number} part @param {number} whole */
export function share(part, whole) {
    return whole > 0 ? Math.min(1, Math.max(0, part / whole)) : 0;
}

/**
 * What a vote says of an item, the number that orders items first; nothing while the room may not see it.
 * @param {Voted} item
 * @param {Rule} rule
 * @returns {Figure[]}
 */
export function figures({support, score, tally = {}}, rule) {
    if (support === undefined) return [];
    /** @type {Figure} */
    const people = {what: 'people', n: support};
    switch (rule.kind) {
        case 'support':
            return [people];
        case 'dots':
            return [{what: 'points', n: tally.dots ?? 0}, people];
        case 'stance':
            return [
                {what: 'for', n: tally.for ?? 0},
                {what: 'unsure', n: tally.unsure ?? 0},
                {what: 'against', n: tally.against ?? 0},
            ];
        case 'scale':
            return rule.criteria.map(({id, name}) => {
                const marks = tally.criteria?.[id] ?? {n: 0, mean: 0, spread: 0, dissent: false};
                return {what: 'mean', n: marks.mean, name, marks};
            });
        case 'rank':
            return [{what: 'points', n: score ?? 0}, {what: 'first', n: tally.first ?? 0}, people];
    }
}

/**
 * How many people said anything of an item.
 * @param {Voted} item
 */
export function said({support = 0, tally}) {
    if (tally?.for !== undefined) return tally.for + (tally.unsure ?? 0) + (tally.against ?? 0);
    const marks = Object.values(tally?.criteria ?? {}).map(({n}) => n);
    return Math.max(support, ...marks);
}

/** @param {Voted} item whether opinions on it are far apart */
export function contested({tally}) {
    return tally?.dissent === true;
}

/**
 * What has moved since the round before: people in favour, or points where points order the items.
 * @param {Voted} item
 * @param {Rule} rule
 * @returns {{by: number, way: 'up' | 'down' | 'same', unit: 'people' | 'points'} | undefined} nothing in the first round
 */
export function shift({support, score, tally}, rule) {
    if (!tally?.last || support === undefined) return undefined;
    const points = rule.kind === 'dots' || rule.kind === 'rank';
    const by = points ? (score ?? 0) - tally.last.score : support - tally.last.support;
    return {by, way: by > 0 ? 'up' : by < 0 ? 'down' : 'same', unit: points ? 'points' : 'people'};
}

/**
 * A bar of against, unsure and for, in parts of its width, so that those in doubt lie over the middle: what leans to one
 * side is seen to lean.
 * @param {Tally} tally
 * @param {number} of how many could be for, or against
 */
export function leaning(tally, of) {
    const half = (/** @type {number | undefined} */ n) => share(n ?? 0, of) / 2;
    const unsure = half(tally.unsure);
    const against = half(tally.against);
    return {start: 0.5 - unsure / 2 - against, against, unsure, for: half(tally.for)};
}

/**
 * Where marks from 1 to 5 lie on a line, in parts of its length: their mean, and as far to each side as they spread.
 * @param {Marks} marks
 */
export function scatter({mean, spread}) {
    const at = (mean - LOWEST) / (HIGHEST - LOWEST);
    return {at, from: Math.max(0, at - spread / 2), to: Math.min(1, at + spread / 2)};
}

/** « 4,2 »: a mean is read to one decimal. @param {number} n @param {Lang} lang */
export function decimal(n, lang) {
    return n.toLocaleString(`${lang}-CA`, {minimumFractionDigits: 1, maximumFractionDigits: 1});
}

/** « +3 », « −2 »: with its sign, as numbers are set. @param {number} by @param {Lang} lang */
export function signed(by, lang) {
    return `${by < 0 ? '−' : '+'}${Math.abs(by).toLocaleString(`${lang}-CA`, {maximumFractionDigits: 1})}`;
}

/**
 * How the vote works, in one line.
 * @param {Rule} rule
 * @param {Lang} lang
 * @param {Translate} t
 */
export function ruleLine(rule, lang, t) {
    switch (rule.kind) {
        case 'support':
        case 'stance':
            return t(`rule.${rule.kind}`);
        case 'dots': {
            const points = t(`rule.dots.${rule.per}`, {n: rule.budget});
            return rule.cap < rule.budget ? t('rule.dots.cap', {points, n: rule.cap}) : t('rule.dots.free', {points});
        }
        case 'scale': {
            const names = rule.criteria.map(({name}) => inLang(name, lang).toLocaleLowerCase(`${lang}-CA`));
            return t('rule.scale', {criteria: new Intl.ListFormat(`${lang}-CA`).format(names)});
        }
        case 'rank':
            return t('rule.rank', {n: rule.top});
    }
}
