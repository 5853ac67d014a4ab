// @ts-check
// The browser's own ruler: the width of a line in the board's font, without touching the page.
/** @import {Ruler} from './layout.js' */

const AT = 100;
const KEPT = 5000;
const PLAIN = 500;

/**
 * Widths scale with the size, so each text is measured once.
 * @param {string} font the family, as CSS has it
 * @returns {Ruler}
 */
export function ruler(font) {
    const context = document.createElement('canvas').getContext('2d');
    /** @type {Map<string, number>} */
    const widths = new Map();
    const wide = (/** @type {string} */ text, /** @type {number} */ weight) => {
        const key = `${weight} ${text}`;
        const known = widths.get(key);
        if (known !== undefined) return known;
        if (widths.size > KEPT) widths.clear();
        if (context) context.font = `${weight} ${AT}px ${font}`;
        const measured = context ? context.measureText(text).width : text.length * AT * 0.6;
        widths.set(key, measured);
        return measured;
    };
    return (size, weight = PLAIN) => (text) => (wide(text, weight) * size) / AT;
}
