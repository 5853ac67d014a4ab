// @ts-check
// The truth of the outbox about one's votes: under way, kept here, or stored.
/** @import {Scene} from '../scene.js' */
import {html, nothing} from '/lib/lit-html/lit-html.js';
import {isCut} from '../scene.js';

/** @param {Scene} scene */
export function saving(scene) {
    const {phone, session, own, t} = scene;
    const n = session.pending.filter(({command}) => command.t === 'vote' || command.t === 'rank').length;
    if (n > 0) {
        const why = isCut(scene) ? 'vote.kept' : phone.now.paused ? 'vote.paused' : 'vote.sending';
        return html` <span class="saving" data-underway>${t(why, {n})}</span>`;
    }
    return own.held.size > 0 ? html` <span class="saving">${t('vote.saved')}</span>` : nothing;
}
