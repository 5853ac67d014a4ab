// @ts-check
// A QR code on a page: black on white whatever the page's colours, since cameras need it so.
import {html, svg} from '/lib/lit-html/lit-html.js';
import {modules} from './qr.js';

/** The quiet zone that readers expect, in modules. */
const QUIET = 4;

/** @type {Map<string, {side: number, path: string}>} the latest ones: a page draws itself again every second */
const drawn = new Map();
const KEPT = 4;

/**
 * @param {string} text
 * @param {string} label what it opens, for those who do not see it
 */
export function qrPicture(text, label) {
    const {side, path} = drawing(text);
    return html`<svg class="qr" viewBox="0 0 ${side} ${side}" role="img" aria-label=${label} shape-rendering="crispEdges">
        ${svg`<path fill="#fff" d=${`M0 0h${side}v${side}H0z`}></path><path fill="#000" d=${path}></path>`}
    </svg>`;
}

/** @param {string} text */
function drawing(text) {
    const known = drawn.get(text);
    if (known) return known;
    const rows = modules(text);
    const path = rows.flatMap((row, y) => row.map((dark, x) => (dark ? `M${x + QUIET} ${y + QUIET}h1v1h-1z` : ''))).join('');
    const made = {side: rows.length + 2 * QUIET, path};
    if (drawn.size >= KEPT) drawn.clear();
    drawn.set(text, made);
    return made;
}
