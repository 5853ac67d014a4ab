// @ts-check
// « Moi »: what the room knows of this phone, who one is if one says so, the people at the table, and another device.
/** @import {Scene} from '../scene.js' */
import {html} from '/lib/lit-html/lit-html.js';
import {otherDevice} from './otherdevice.js';
import {segmentChoice} from './segments.js';
import {tablePeople} from './tablepeople.js';

/** @param {Scene} scene */
export function me(scene) {
    const {phone, t} = scene;
    const close = () => phone.set({meOpen: false, focus: 'me'});
    return html`<dialog class="dialog" aria-labelledby="me-title" @close=${close}>
        <h2 id="me-title">${t('me.title')}</h2>
        <p class="small">${t('me.anonymous')}</p>
        ${tablePeople(scene)} ${segmentChoice(scene)} ${otherDevice(scene)}
        <button type="button" class="button" @click=${close}>${t('me.close')}</button>
    </dialog>`;
}
