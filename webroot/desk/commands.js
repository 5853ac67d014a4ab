// @ts-check
/** @import {Place} from './types.js' */

/** @typedef {[type: string, fields: Record<string, unknown>]} Order a command's type and its fields */

/**
 * Shows the others as the one that is kept.
 * @param {string} into
 * @param {string[]} items all of them, the kept one included or not
 * @returns {Order}
 */
export function merge(into, items) {
    return ['merge', {into, items: items.filter((id) => id !== into)}];
}

/** @param {string[]} items @returns {Order} */
export function unmerge(items) {
    return ['unmerge', {items}];
}

/** @param {string[]} items @returns {Order} */
export function apart(items) {
    return ['apart', {items}];
}

/** @param {string} item @param {string} reason @returns {Order} */
export function hide(item, reason) {
    return ['hide', {item, reason: reason.trim()}];
}

/** @param {string} item @returns {Order} */
export function restore(item) {
    return ['restore', {item}];
}

/** @param {string} item @param {Place} place @returns {Order} */
export function move(item, place) {
    return ['move', {item, place}];
}

/** @param {string} decision @returns {Order} */
export function undo(decision) {
    return ['undo', {decision}];
}
