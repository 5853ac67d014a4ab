// @ts-check
// A link that was just made. It is shown this once: neither the server nor this page can say it again.
import {html, nothing} from '/lib/lit-html/lit-html.js';
import {qrPicture} from '../shared/qrpicture.js';
/** @import {View} from './view.js' */

/**
 * @param {View} view
 * @param {'grant' | 'ticket'} what
 */
export function madePart(view, what) {
    const {local, t} = view;
    const {made, failed} = local;
    return html`
        ${failed?.what === what ? html`<p class="line" role="alert">${failed.text}</p>` : nothing}
        ${made?.what === what ? link(view, t(`made.${what}`, {name: made.name}), made.link) : nothing}
    `;
}

/** @param {View} view @param {string} title @param {string} url */
function link({local, set, copy, t}, title, url) {
    return html`<div class="made" role="group" aria-labelledby="made">
        <h3 id="made" tabindex="-1">${title}</h3>
        <p>${t('made.once')}</p>
        ${qrPicture(url, t('made.qr'))}
        <div class="buttons share">
            <input class="field grow" type="text" readonly .value=${url} aria-label=${t('made.link')} data-copied="made" />
            <button type="button" class="button second" @click=${() => copy(url, 'made')}>
                ${t(local.copied === 'made' ? 'share.copied' : 'share.copy')}
            </button>
        </div>
        <button type="button" class="button second" @click=${() => set({made: undefined})}>${t('made.done')}</button>
    </div>`;
}
