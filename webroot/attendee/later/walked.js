// @ts-check
// The one idea that the facilitator shows large: on top, with all that one may say of it.
/** @import {Scene} from '../scene.js' */
import {html, nothing} from '/lib/lit-html/lit-html.js';
import {item as standing} from '../../shared/store.js';
import {sideOf} from '../../shared/ui.js';
import {about, control, said} from '../row.js';
import {spoken} from '../scene.js';
import {asking} from './asking.js';

/** @param {Scene} scene */
export function walked(scene) {
    const {phone, session, t} = scene;
    const item = standing(session.state, phone.now.show ?? '');
    if (!item) return nothing;
    const side = sideOf(session.plan, item.place.side);
    return html`<section class="walked card" aria-labelledby="walked-title" data-mark=${side?.mark ?? nothing}>
        <h2 id="walked-title" class="small">${t('walked.title')}</h2>
        <p class="walked-text" lang=${spoken(scene)}>${item.text}</p>
        <p class="about soft small">${about(scene, item)}</p>
        ${said(scene, item)}
        <div class="walked-do">${asking(scene, item)} ${control(scene, item)}</div>
    </section>`;
}
