// @ts-check
/** @import {Page} from '../page.js' */
/** @import {Claim} from '../types.js' */
/** @import {Translate} from '../../shared/i18n.js' */
import {html, nothing} from '/lib/lit-html/lit-html.js';

/**
 * Who decides on it, by the name of their link: « Luce s’en occupe ».
 * @param {Claim} claim
 * @param {Translate} t
 */
export function holder({by}, t) {
    return t('claimed.by', {by: by || t('claimed.someone')});
}

/**
 * What is shown is in someone else's hands: it can be read, not decided.
 * @param {Page} page
 */
export function taken({look, t}) {
    const claim = look.entry?.claim;
    if (!claim) return nothing;
    return html`<p class="taken"><strong>${holder(claim, t)}.</strong> ${t('claimed.about')}</p>`;
}
