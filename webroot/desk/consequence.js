// @ts-check
/** @import {Item} from './types.js' */
import {together} from './people.js';

/**
 * A sentence of words.js with what it needs: `n` chooses the plural, a level is named in the reader's language.
 * @typedef {{key: string, params: {[name: string]: string | number}, level?: string}} Sentence
 */

/**
 * What will be true after these are shown as one, the first of them kept.
 * @param {Item[]} some
 * @returns {Sentence[]}
 */
export function afterMerge(some) {
    const [kept, ...others] = some;
    const levels = new Set(some.map((item) => item.place.level));
    const moved = levels.size > 1 ? [{key: 'after.level', params: {}, level: kept.place.level}] : [];
    return [peopleAfter(some), ...moved, {key: 'after.others', params: {n: others.length}}];
}

/**
 * What will be true after those shown under an item stand on their own again.
 * @param {Item[]} others
 * @returns {Sentence[]}
 */
export function afterUnmerge(others) {
    return others.length === 1
        ? [{key: 'after.unmerge', params: {n: others[0].support, text: others[0].text}}]
        : [{key: 'after.unmergeAll', params: {n: others.length}}];
}

/**
 * What will be true after a hidden item is put back.
 * @param {Item} item
 * @returns {Sentence[]}
 */
export function afterRestore(item) {
    return [item.support === 0 ? {key: 'after.restoreNobody', params: {}} : {key: 'after.restore', params: {n: item.support}}];
}

/**
 * @param {Item[]} some
 * @returns {Sentence}
 */
function peopleAfter(some) {
    const {least, most, both} = together(some);
    if (most === 0) return {key: 'after.nobody', params: {}};
    if (least < most) return {key: 'after.between', params: {least, most, n: most}};
    if (both === undefined || some.some((item) => item.support === 0)) return {key: 'after.people', params: {n: most}};
    if (both === 0) return {key: 'after.noneBoth', params: {n: most}};
    if (both === most) return {key: 'after.allBoth', params: {n: most}};
    return {key: 'after.someBoth', params: {n: both, people: most}};
}
