// @ts-check
// What kind of attendee one is, if one wishes to say: chosen once, changed whenever one likes.
/** @import {Scene} from '../scene.js' */
import {html, nothing} from '/lib/lit-html/lit-html.js';
import {inLang} from '../../shared/i18n.js';
import {tablePeople} from './tablepeople.js';

/** Asked while there is nothing else to do: for how many one speaks, and who one is. Later on « Moi » asks, with a dot. @param {Scene} scene */
export function joiningCards(scene) {
    return [scene.session.state.mine.table ? html`<div class="card">${tablePeople(scene)}</div>` : nothing, segmentCard(scene)];
}

/** @param {Scene} scene */
function segmentCard(scene) {
    const {session, phone, t} = scene;
    if (!session.plan.segments?.length) return nothing;
    const {segment, saidIn} = phone.seat;
    if (segment !== undefined && saidIn !== phone.now.phase) return nothing;
    return html`<div class="card asked-of-me">${segmentChoice(scene)} <p class="soft small">${t('segment.later')}</p></div>`;
}

/** @param {Scene} scene */
export function segmentChoice({phone, session, lang, say, t}) {
    const segments = session.plan.segments ?? [];
    if (segments.length === 0) return nothing;
    const chosen = phone.seat.segment;
    const choose = (/** @type {string} */ id) => {
        phone.seat.saySegment(id);
        say(t('segment.said'));
    };
    const chip = (/** @type {string} */ id, /** @type {string} */ name) =>
        html`<button type="button" class="button second chip" aria-pressed=${String(chosen === id)} @click=${() => choose(id)}>${name}</button>`;
    return html`<fieldset class="segments">
        <legend><strong>${t('segment.ask')}</strong> <span class="soft small">${t('segment.about')}</span></legend>
        <div class="chips">
            ${segments.map(({id, name}) => chip(id, inLang(name, lang)))} ${chip('', t('segment.none'))}
        </div>
    </fieldset>`;
}
