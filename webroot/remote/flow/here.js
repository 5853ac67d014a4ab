// @ts-check
// What the room does in this phase, said in sentences, and how far it is: nobody has to ask aloud.
import {html, nothing} from '/lib/lit-html/lit-html.js';
import {done, people, poll} from '../../shared/store.js';
import {ruleLine} from '../../shared/tally.js';
import {bar} from '../bar.js';
import {doings} from './doings.js';
/** @import {View} from '../view.js' */

/** @param {View} view */
export function herePart(view) {
    const {phase, session, t} = view;
    if (!phase) return nothing;
    const open = poll(session.state);
    const {joined} = people(session.state);
    const finished = done(session.state).all;
    const asks = Boolean(phase.add?.includes('attendees')) || open !== undefined;
    return html`<section class="card part" data-part="here" aria-labelledby="here">
        <h2 id="here">${t('flow.here')}</h2>
        <ul class="doings" role="list">
            ${doings(phase).map((key) => html`<li>${t(key)}</li>`)}
            ${open ? html`<li>${t('flow.vote', {how: ruleLine(open.rule, session.lang, t)})}</li>` : nothing}
            ${doings(phase).length === 0 && !open ? html`<li>${t('flow.listen')}</li>` : nothing}
        </ul>
        ${open ? bar(t('voted', {n: open.voted, of: open.of}), open.voted, open.of) : nothing}
        ${asks ? bar(t('finished', {n: finished, of: joined}), finished, joined) : nothing}
    </section>`;
}
