// @ts-check
// A rule that is being written: every kind keeps its numbers while one tries another, and only what holds can be sent.
/** @import {Lang, VoteRule, Words} from '../../shared/protocol.js' */
/** @import {Saying} from '../view.js' */

/** V6 */
export const MOST = {budget: 100, criteria: 5, top: 20};

/** In the order of the form. @type {readonly VoteRule['kind'][]} */
export const KINDS = ['support', 'dots', 'stance', 'scale', 'rank'];

/** @typedef {{id: string, name: Words}} Criterion */
/** @typedef {{kind: VoteRule['kind'], budget: number, per: 'room' | 'level', cap: number, criteria: Criterion[], top: number}} Draft */

/** @param {VoteRule} rule @returns {Draft} */
export function draftOf(rule) {
    /** @type {Draft} */
    const usual = {kind: rule.kind, budget: 5, per: 'room', cap: 2, criteria: [], top: 3};
    return {...usual, ...rule};
}

/** @param {Draft} draft @returns {VoteRule} what it says, in the shape of the protocol */
export function ruleOf({kind, budget, per, cap, criteria, top}) {
    switch (kind) {
        case 'support':
        case 'stance':
            return {kind};
        case 'dots':
            return {kind, budget, per, cap};
        case 'scale':
            return {kind, criteria};
        case 'rank':
            return {kind, top};
    }
}

/** @param {Draft} draft @returns {Saying | undefined} why it cannot be sent */
export function fault({kind, budget, cap, criteria, top}) {
    if (kind === 'dots' && !within(budget, MOST.budget)) return {key: 'rule.fault.budget', values: {n: MOST.budget}};
    if (kind === 'dots' && !within(cap, budget)) return {key: 'rule.fault.cap'};
    if (kind === 'scale' && !within(criteria.length, MOST.criteria)) return {key: 'rule.fault.criteria', values: {n: MOST.criteria}};
    if (kind === 'rank' && !within(top, MOST.top)) return {key: 'rule.fault.top', values: {n: MOST.top}};
    return undefined;
}

/** @param {number} n @param {number} most */
function within(n, most) {
    return Number.isInteger(n) && n >= 1 && n <= most;
}

/**
 * One more criterion, with an id of its own: marks hang on it, so a name may change and it may not.
 * @param {Draft} draft
 * @param {string} name
 * @param {Lang} lang
 * @returns {Draft}
 */
export function withCriterion(draft, name, lang) {
    const text = name.trim().replace(/\s+/g, ' ');
    if (text === '' || draft.criteria.length >= MOST.criteria) return draft;
    const taken = draft.criteria.map(({id}) => id);
    return {...draft, criteria: [...draft.criteria, {id: idFor(text, taken), name: {[lang]: text}}]};
}

/** @param {Draft} draft @param {string} id @returns {Draft} */
export function withoutCriterion(draft, id) {
    return {...draft, criteria: draft.criteria.filter((one) => one.id !== id)};
}

/** @param {string} name @param {string[]} taken */
function idFor(name, taken) {
    const plain = name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
    const id = plain.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '').slice(0, 36) || 'c';
    for (let n = 1; ; n++) {
        const one = n === 1 ? id : `${id}-${n}`;
        if (!taken.includes(one)) return one;
    }
}

/**
 * What is given now under a rule, as far as it can be known here: nobody's ballot is.
 * @typedef {{voted: number, levels: number, items: readonly {dots: number, support: number}[]}} Given
 */

/**
 * What a change would do to what was voted; of dots set aside it knows the most that there can be.
 * @param {VoteRule} from
 * @param {VoteRule} to
 * @param {Given} given
 * @returns {Saying[]}
 */
export function consequence(from, to, given) {
    if (given.voted === 0) return [{key: 'rule.then.nobody'}];
    const safe = {key: 'rule.then.safe'};
    if (from.kind !== to.kind) return [safe, {key: 'rule.then.wait'}];
    const {most, all} = aside(from, to, given);
    if (most > 0) return [safe, most < all ? {key: 'rule.then.aside', values: {n: most}} : {key: 'rule.then.some'}];
    const gone = criteriaGone(from, to);
    if (gone > 0) return [safe, {key: 'rule.then.criteria', values: {n: gone}}];
    return [safe, {key: 'rule.then.none'}];
}

/** @param {VoteRule} from @param {VoteRule} to */
function criteriaGone(from, to) {
    if (from.kind !== 'scale' || to.kind !== 'scale') return 0;
    return from.criteria.filter((old) => !to.criteria.some(({id}) => id === old.id)).length;
}

/**
 * Of each who gave an item dots at least one still counts there, and nobody loses more than what the budget lost.
 * @param {VoteRule} from
 * @param {VoteRule} to
 * @param {Given} given
 */
function aside(from, to, {voted, levels, items}) {
    if (from.kind !== 'dots' || to.kind !== 'dots') return {most: 0, all: 0};
    const byCap = items.map(({dots, support}) => Math.min(dots - support, support * (from.cap - to.cap)));
    const had = from.budget * (from.per === 'level' ? levels : 1);
    const has = to.budget * (from.per === 'level' && to.per === 'level' ? levels : 1);
    const all = sum(items.map(({dots}) => dots));
    return {most: Math.min(all, sum(byCap.map((n) => Math.max(0, n))) + voted * Math.max(0, had - has)), all};
}

/** @param {number[]} numbers */
function sum(numbers) {
    return numbers.reduce((a, b) => a + b, 0);
}
