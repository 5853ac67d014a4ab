// @ts-check
// What the room thinks of an item: its numbers in columns, and a bar that shows them.
import {html, nothing, svg} from '/lib/lit-html/lit-html.js';
import {sign} from './signs.js';
/** @import {Bar, Cell, Column, Track} from '../results.js' */

/** For the `style` property, which the Content-Security-Policy lets scripts set. @param {Column | undefined} column */
const wide = (column) => `--width: ${column?.width ?? 0}`;

/**
 * The names of the columns, over them.
 * @param {Column[]} columns
 * @param {string} text what the numbers are of
 */
export function legend(columns, text) {
    return columns.length === 0
        ? nothing
        : html`<p class="legend">
              <span class="legend-text">${text}</span>
              ${columns.map((column) => html`<span class="column-name" data-what=${column.what} .style=${wide(column)} aria-hidden="true">${column.name}</span>`)}
          </p>`;
}

/**
 * @param {Cell[]} cells
 * @param {Column[]} columns
 */
export function numbers(cells, columns) {
    return cells.length === 0
        ? nothing
        : html`<span class="numbers">${cells.map((cell, i) => html`<span class="cell" data-what=${cell.what} .style=${wide(columns[i])}>${number(cell)}</span>`)}</span>`;
}

/** @param {Cell} cell */
export function number({text, means, way, track}) {
    return html`<span class="number" data-way=${way ?? nothing}>${way ? sign(way) : nothing}${way === 'same' ? nothing : text}</span
        ><span class="unseen"> ${means}</span>${track ? trackView(track) : nothing}`;
}

/** Where marks lie from 1 to 5: a line as far as they spread, a point at their mean. @param {Track} track */
function trackView({at, from, to, contested}) {
    return html`<svg class="track" viewBox="0 0 100 16" preserveAspectRatio="none" aria-hidden="true" ?data-contested=${contested}>
        ${svg`<rect class="ground" x="0" y="7" width="100" height="2"></rect>
        <rect class="spread" x=${100 * from} y="5" width=${100 * (to - from)} height="6"></rect>
        <rect class="mean" x=${Math.min(96, Math.max(0, 100 * at - 2))} y="1" width="4" height="14"></rect>`}
    </svg>`;
}

/** @param {Bar | undefined} bar */
export function barView(bar) {
    if (!bar) return nothing;
    return html`<svg class="bar" data-bar=${bar.kind} viewBox="0 0 1 1" preserveAspectRatio="none" aria-hidden="true">
        ${bar.kind === 'share' ? shareOf(bar) : leaningOf(bar)}
    </svg>`;
}

/** @param {Extract<Bar, {kind: 'share'}>} bar */
function shareOf({share, before}) {
    return svg`<rect width=${share} height="1"></rect>
        ${before > 0 ? svg`<rect class="cut" x=${Math.max(0, before - 0.006)} width="0.006" height="1"></rect>` : nothing}`;
}

/** @param {Extract<Bar, {kind: 'leaning'}>} bar */
function leaningOf({start, against, unsure, for: favour}) {
    return svg`<rect class="ground" y="0.42" width="1" height="0.16"></rect>
        <rect class="axis" x="0.498" width="0.004" height="1"></rect>
        <rect class="against" x=${start} y="0.15" width=${against} height="0.7"></rect>
        <rect class="unsure" x=${start + against} y="0.32" width=${unsure} height="0.36"></rect>
        <rect class="for" x=${start + against + unsure} y="0.15" width=${favour} height="0.7"></rect>`;
}
