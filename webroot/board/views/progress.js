// @ts-check
// How many of how many, in the largest letters of the board: « 46 sur 52 ont voté ».
import {html} from '/lib/lit-html/lit-html.js';
import {share} from '../../shared/tally.js';
import {sign} from './signs.js';

/** @param {{n: number, of: number, word: string, shape?: 'done'}} progress `word`: what follows the number */
export function progress({n, of, word, shape}) {
    return html`<div class="progress">
        <p class="progress-words">${shape ? sign(shape) : ''}<span class="progress-n">${n}</span> ${word}</p>
        <svg class="progress-bar" viewBox="0 0 1 1" preserveAspectRatio="none" aria-hidden="true">
            <rect class="ground" width="1" height="1"></rect>
            <rect width=${share(n, of)} height="1"></rect>
        </svg>
    </div>`;
}
