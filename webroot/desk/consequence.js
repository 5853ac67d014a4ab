// @ts-check
/** @import {Item} from './types.js' */
import {veiled} from './items.js';
import {together} from './people.js';

/**
 * A sentence of the vocabulary with what it needs: `n` chooses the plural, a level is named in the reader's language.
 * @typedef {{key: string, params: {[name: string]: string | number}, level?: string}} Sentence
 */

/**
 * What will be true after these are shown as one, the first of them kept.
 * @param {Item[]} some
 * @param {number} [below] how many are shown under them already, and will be with them
 * @returns {Sentence[]}
 */
export function afterMerge(some, below = 0) {
    const [kept, ...others] = some;
    const levels = new Set(some.map((item) => item.place.level));
    const moved = levels.size > 1 ? [{key: 'after.level', params: {}, level: kept.place.level}] : [];
    return [peopleAfter(some), ...moved, {key: 'after.others', params: {n: others.length + below}}];
}

/**
 * What will be true after those shown under an item stand on their own again.
 * @param {Item[]} others
 * @returns {Sentence[]}
 */
export function afterUnmerge(others) {
    if (others.length > 1) return [{key: 'after.unmergeAll', params: {n: others.length}}];
    const [{text, support}] = others;
    if (support === undefined) return [{key: 'after.unmergeVeiled', params: {text}}];
    return [support === 0 ? {key: 'after.unmergeNobody', params: {text}} : {key: 'after.unmerge', params: {n: support, text}}];
}

/**
 * What will be true after a hidden item is put back.
 * @param {Item} item
 * @returns {Sentence[]}
 */
export function afterRestore({support}) {
    return [support ? {key: 'after.restore', params: {n: support}} : {key: 'after.restoreNobody', params: {}}];
}

/**
 * @param {Item[]} some
 * @returns {Sentence}
 */
function peopleAfter(some) {
    if (veiled(some)) return {key: 'after.veiled', params: {}};
    const {least, most, both} = together(some);
    if (most === 0) return {key: 'after.nobody', params: {}};
    if (least < most) return {key: 'after.between', params: {least, most, n: most}};
    if (both === undefined || some.some((item) => item.support === 0)) return {key: 'after.people', params: {n: most}};
    if (both === 0) return {key: 'after.noneBoth', params: {n: most}};
    if (both === most) return {key: 'after.allBoth', params: {n: most}};
    return {key: 'after.someBoth', params: {n: both, people: most}};
}
