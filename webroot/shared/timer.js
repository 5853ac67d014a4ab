// @ts-check
// The room's timer. Every screen says the same second: whole seconds of the server's time, rounded up.
/** @import {Timer} from './protocol.js' */
import {clock} from './i18n.js';

/**
 * @param {Timer} timer
 * @param {number} time the server's, in ms
 * @returns {number} ms up to the end, below 0 once it is over; while the room pauses they stand still
 */
export function msLeft(timer, time) {
    return timer.left ?? timer.endsAt - time;
}

/**
 * @param {Timer | undefined} timer
 * @param {number} time
 * @returns {number} ms until another second is to be said; never, when it is over or the room pauses
 */
export function nextSecond(timer, time) {
    if (!timer || timer.left !== undefined) return Infinity;
    const left = timer.endsAt - time;
    return left > 0 ? left % 1000 || 1000 : Infinity;
}

/** What the timer says, « 7:05 ». @param {Timer} timer @param {number} time */
export function timerText(timer, time) {
    return clock(msLeft(timer, time));
}
