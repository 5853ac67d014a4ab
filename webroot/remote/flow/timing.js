// @ts-check
// The timer's numbers: seconds to ask for, from the plan's minutes and the server's clock.
/** @import {Now, Phase} from '../../shared/protocol.js' */
import {msLeft} from '../../shared/timer.js';

const MINUTE = 60;
/** K14 */
const LONGEST = 7200;
const USUAL = 5;

/** @param {Phase | undefined} phase @returns {number} minutes that the plan proposes */
export function proposed(phase) {
    return phase?.minutes || USUAL;
}

/** @param {number} minutes @param {number} by @returns {number} */
export function changed(minutes, by) {
    return Math.min(LONGEST / MINUTE, Math.max(1, minutes + by));
}

/** @param {number} minutes */
export function seconds(minutes) {
    return Math.min(LONGEST, minutes * MINUTE);
}

/** @param {Now} now @param {number} time the server's @returns {number} ms that are left, 0 when it is over or never ran */
export function left(now, time) {
    return now.timer ? Math.max(0, msLeft(now.timer, time)) : 0;
}

/**
 * What to ask for to have a minute more; after the end, a minute from now.
 * @param {Now} now
 * @param {number} time
 */
export function oneMore(now, time) {
    return Math.min(LONGEST, Math.ceil(left(now, time) / 1000) + MINUTE);
}
