// @ts-check
// Where things are on the projected picture. css/board.css draws with the same numbers; the unit is 1 % of its height.

/**
 * @typedef {object} Geometry
 * @property {boolean} compact a narrow screen, such as a phone: one column that scrolls
 * @property {number} unit px
 * @property {number} width of what is between the margins of the main part, px
 * @property {number} height px; endless when compact
 * @property {number} heading width of the header's lines, px
 */

/** @typedef {{head: boolean, panel: boolean, strip: boolean, timer: boolean, paused?: boolean}} Frame what is above, beside and below the main part */

const HEADER = 11.5;
const STRIP = 8.5;
const MARGIN = 2.6;
const PADDING = 1.6;
const PANEL = 0.21;
const CORNER = 12;
const CODE = 24;
const TIMER = 22;
const PAUSE = 22;
const COMPACT_UNIT = 4;

/**
 * @param {{width: number, height: number}} screen
 * @param {Frame} frame
 * @returns {Geometry}
 */
export function geometry({width, height}, {head, panel, strip, timer, paused}) {
    const compact = width / height <= 6 / 5;
    const unit = compact ? COMPACT_UNIT : height / 100;
    const margins = 2 * MARGIN * unit;
    return {
        compact,
        unit,
        width: (panel && !compact ? 1 - PANEL : 1) * width - margins,
        height: compact ? Infinity : height - ((head ? HEADER : 0) + (strip ? STRIP : 0) + 2 * PADDING) * unit,
        heading: width - margins - (CORNER + (panel ? 0 : CODE) + (timer ? TIMER : 0) + (paused ? PAUSE : 0)) * unit,
    };
}
