// @ts-check
// « J’ai terminé », without a name, so that nobody has to ask aloud: for the step, and for its level when the room is at one.
/** @import {Scene} from './scene.js' */
import {html, nothing} from '/lib/lit-html/lit-html.js';
import {done, people} from '../shared/store.js';

/** Where there is something to finish: one writes, or votes. @param {Scene} scene */
export function finished(scene) {
    const {phone, session, say, t} = scene;
    const {phase, now} = phone;
    const votes = phase.kind === 'vote' && scene.vote?.open;
    if (!votes && phase.kind !== 'collect' && phase.kind !== 'closing') return nothing;
    const {level} = now;
    const all = done(session.state);
    const here = all.phase === now.phase;
    const n = here ? (level === undefined ? all.all : (all.levels[level] ?? 0)) : 0;
    const pressed = phone.seat.isDone(level);
    const press = () => say(t(phone.seat.finish(level) ? 'done.thanks' : 'done.again'));
    return html`<div class="done">
        <button type="button" class="button second" aria-pressed=${String(pressed)} @click=${press}>
            ${pressed ? html`<span aria-hidden="true">✓</span>` : nothing} ${t(level === undefined ? 'done.phase' : 'done.level')}
        </button>
        <p class="soft small">${t('finished', {n, of: people(session.state).joined})}</p>
    </div>`;
}
