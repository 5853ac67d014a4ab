// @ts-check
// The seat goes to another device by a code that is good once and for ten minutes; it is drawn here and travels nowhere.
/** @import {Scene} from '../scene.js' */
import {html, nothing} from '/lib/lit-html/lit-html.js';
import {qrPicture} from '../../shared/qrpicture.js';
import {post} from '../../shared/session.js';

/** @param {Scene} scene */
export function otherDevice(scene) {
    const {session, phone, t} = scene;
    const {pass} = phone.seat;
    const shown = typeof pass === 'object' && pass.until > session.now() ? pass : undefined;
    return html`<section class="other-device" aria-labelledby="device-title">
        <h3 id="device-title">${t('device.title')}</h3>
        ${shown
            ? html`<p class="small"><strong>${t('device.private')}</strong></p>
                  ${qrPicture(shown.link, t('device.qr'))}
                  <p class="soft small">${t('device.until', {at: hour(shown.until, t)})}</p>`
            : html`<p class="small">${t('device.about')}</p>
                  <button type="button" class="button second" ?disabled=${pass === 'asked'} @click=${() => ask(scene)}>${t('device.do')}</button>
                  ${pass === 'failed' ? html`<p class="line">${t('error.unreachable')}</p>` : nothing}`}
    </section>`;
}

/** « 14 h 05 », as this phone's clock says it. @param {number} time @param {Scene['t']} t */
function hour(time, t) {
    const date = new Date(time);
    return t('device.hour', {h: String(date.getHours()), m: String(date.getMinutes()).padStart(2, '0')});
}

/** @param {Scene} scene */
async function ask({session, phone, say, t}) {
    phone.seat.offer('asked');
    const answer = await post('/api/pass', {workshop: session.workshop.id});
    phone.seat.offer(answer?.status === 201 ? await answer.json() : 'failed');
    say(t(phone.seat.pass === 'failed' ? 'error.unreachable' : 'device.private'));
}
