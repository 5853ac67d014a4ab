// @ts-check
import {html} from '/lib/lit-html/lit-html.js';
import {inFours} from '../../shared/code.js';
import {qrPicture} from '../../shared/qrpicture.js';
/** @import {View} from '../view.js' */

/** The address that everyone may have: it opens nothing but a place in the room. @param {View} view */
export function invitePart({session: {workshop}, local, copy, t}) {
    return html`<section class="card part" data-part="share" aria-labelledby="share">
        <h2 id="share">${t('share')}</h2>
        ${qrPicture(workshop.join, t('share.qr'))}
        <p class="join-code">${t('share.code', {code: inFours(workshop.code).join('-')})}</p>
        <label for="address">${t('share.link')}</label>
        <div class="buttons share">
            <input id="address" class="field grow" type="text" readonly .value=${workshop.join} data-copied="address" />
            <button type="button" class="button second" @click=${() => copy(workshop.join, 'address')}>
                ${t(local.copied === 'address' ? 'share.copied' : 'share.copy')}
            </button>
        </div>
    </section>`;
}
