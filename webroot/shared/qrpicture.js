// @ts-check
// A QR code on a page: black on white whatever the page's colours, since cameras need it so.
import {html, svg} from '/lib/lit-html/lit-html.js';
import {modules} from './qr.js';

/** The quiet zone that readers expect, in modules. */
const QUIET = 4;

/** @typedef {{side: number, path: string}} Drawing */

/** @type {Map<string, Drawing>} the latest ones: a page draws itself again every second */
const drawn = new Map();
const KEPT = 4;

/**
 * @param {string} text
 * @param {string} label what it opens, for those who do not see it
 */
export function qrPicture(text, label) {
    return qrDrawn(known(text), label);
}

/** @param {Drawing} drawing @param {string} label */
export function qrDrawn({side, path}, label) {
    return html`<svg class="qr" viewBox="0 0 ${side} ${side}" role="img" aria-label=${label} shape-rendering="crispEdges">
        ${svg`<path fill="#fff" d=${`M0 0h${side}v${side}H0z`}></path><path fill="#000" d=${path}></path>`}
    </svg>`;
}

/** @param {string} text @returns {Drawing} the dark modules of each row, those side by side as one */
export function qrDrawing(text) {
    const rows = modules(text);
    const path = rows.flatMap((row, y) => [...runs(row)].map(([x, wide]) => `M${x + QUIET} ${y + QUIET}h${wide}v1h-${wide}z`)).join('');
    return {side: rows.length + 2 * QUIET, path};
}

/** @param {boolean[]} row @returns {Iterable<[number, number]>} where dark modules begin, and how many follow */
function* runs(row) {
    for (let x = 0; x < row.length; x++) {
        const from = x;
        while (row[x]) x++;
        if (x > from) yield [from, x - from];
    }
}

/** @param {string} text */
function known(text) {
    const before = drawn.get(text);
    if (before) return before;
    const made = qrDrawing(text);
    if (drawn.size >= KEPT) drawn.clear();
    drawn.set(text, made);
    return made;
}
