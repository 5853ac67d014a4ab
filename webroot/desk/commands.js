// @ts-check
/** @import {Place} from './types.js' */

/** @typedef {[type: string, fields: Record<string, unknown>]} Order a command's type and its fields */

/**
 * Shows the others as the one that is kept.
 * @param {string} into
 * @param {string[]} items all of them, the kept one included or not
 * @param {string} [reason] for the authors, here and below
 * @returns {Order}
 */
export function merge(into, items, reason) {
    return ['merge', {into, items: items.filter((id) => id !== into), ...because(reason)}];
}

/** @param {string[]} items @param {string} [reason] @returns {Order} */
export function unmerge(items, reason) {
    return ['unmerge', {items, ...because(reason)}];
}

/** Takes just this one out; the others stay together. @param {string} item @param {string} [reason] @returns {Order} */
export function split(item, reason) {
    return ['split', {item, ...because(reason)}];
}

/** @param {string[]} items @returns {Order} */
export function apart(items) {
    return ['apart', {items}];
}

/** @param {string[]} items @returns {Order} */
export function approve(items) {
    return ['approve', {items}];
}

/** @param {string} item @returns {Order} */
export function ask(item) {
    return ['ask', {item}];
}

/** @param {string} item @param {string} reason @returns {Order} */
export function hide(item, reason) {
    return ['hide', {item, reason: reason.trim()}];
}

/** @param {string} item @param {string} [reason] @returns {Order} */
export function restore(item, reason) {
    return ['restore', {item, ...because(reason)}];
}

/** @param {string} item @param {Place} place @param {string} [reason] @returns {Order} */
export function move(item, place, reason) {
    return ['move', {item, place, ...because(reason)}];
}

/** @param {string} decision @returns {Order} */
export function undo(decision) {
    return ['undo', {decision}];
}

/** @param {string} [reason] none is no field at all */
function because(reason = '') {
    return reason.trim() ? {reason: reason.trim()} : {};
}
