// @ts-check
// Small shapes of the board, each beside its word: nothing is told by colour alone.
import {html, nothing, svg} from '/lib/lit-html/lit-html.js';
/** @import {Note} from '../notes.js' */

const SHAPES = {
    done: svg`<path d="M2 8.6 6.2 13 14 3.6" fill="none" stroke="currentColor" stroke-width="2.6"></path>`,
    contested: svg`<path d="M6 2 .8 8 6 14V9.6h4V14l5.2-6L10 2v4.400H6z"></path>`,
    doubt: svg`<circle cx="8" cy="8" r="7.4"></circle><path class="cut" d="M5.4 6.200a2.6 2.6 0 1 1 3.6 2.400c-.7.3-1 .6-1 1.400M8 12.200v.1"></path>`,
    asked: svg`<path d="M1 1.500h14v10H8.500L4.5 15v-3.500H1z"></path>`,
    late: svg`<circle cx="8" cy="8" r="6.6" fill="none" stroke="currentColor" stroke-width="2"></circle><path d="M8 4v4.3l3 1.8" fill="none" stroke="currentColor" stroke-width="2"></path>`,
    before: svg`<path d="M7 2.5 1.5 8 7 13.500V10h7.500V6H7z"></path>`,
    merged: svg`<path d="M1 1h9v9H1z"></path><path d="M6.5 11.500v3.500H15V6.500h-3.500v5z"></path>`,
    covered: svg`<path d="M1 8s2.6-4.5 7-4.500S15 8 15 8s-2.6 4.5-7 4.500S1 8 1 8z" fill="none" stroke="currentColor" stroke-width="1.8"></path><path d="M2.5 14 13.5 2" stroke="currentColor" stroke-width="2"></path>`,
    pause: svg`<path d="M3 2h3.600v12H3zM9.4 2H13v12H9.400z"></path>`,
    up: svg`<path d="M8 1.5 14.5 9H10.400v5.500H5.600V9H1.500z"></path>`,
    down: svg`<path d="M8 14.5 1.5 7h4.100V1.500h4.800V7h4.100z"></path>`,
    same: svg`<path d="M2 4.500h12v2.600H2zM2 9h12v2.600H2z"></path>`,
};

/** @param {keyof typeof SHAPES} name */
export function sign(name) {
    return html`<svg class="sign" data-sign=${name} viewBox="0 0 16 16" aria-hidden="true">${SHAPES[name]}</svg>`;
}

/** @param {Note[]} notes */
export function noteList(notes) {
    return notes.length === 0
        ? nothing
        : notes.map(({kind, text}) => html`<span class="note" data-note=${kind}>${sign(kind)} ${text}</span>`);
}
