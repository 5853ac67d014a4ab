// @ts-check
// What the authors are told: every decision about their ideas, with its reason, and that someone asks what is meant.
/** @import {OwnDecision} from '../../shared/protocol.js' */
/** @import {Translate} from '../../shared/i18n.js' */
/** @import {State} from '../../shared/store.js' */
/** @import {Own} from '../own.js' */
/** @import {Scene} from '../scene.js' */
import {html, nothing} from '/lib/lit-html/lit-html.js';

/** @param {Scene} scene @param {Own} own */
export function told(scene, own) {
    const asked = own.asked > 0 ? html`<p class="line asked">${scene.t('own.asked', {n: own.asked})}</p>` : nothing;
    return [decisions(scene, own), asked];
}

/** What was decided about it: the last thing in sight, the rest one tap away. @param {Scene} scene @param {Own} own */
function decisions({t}, own) {
    const [last, ...earlier] = toTell(own);
    if (!last) return nothing;
    return html`<p class="told small">${decided(last, t)}</p>
        ${earlier.length === 0
            ? nothing
            : html`<details class="history small">
                  <summary>${t('decided.earlier', {n: earlier.length})}</summary>
                  <ul role="list">${earlier.map((one) => html`<li>${decided(one, t)}</li>`)}</ul>
              </details>`}`;
}

/**
 * A decision of the desk as its author is told it.
 * @param {OwnDecision} decision
 * @param {Translate} t
 */
export function decided({kind, reason, undone}, t) {
    const told = t(`decided.${kind}`);
    const whole = reason ? t('decided.why', {told, reason}) : t('decided.plain', {told});
    return undone ? t('decided.undone', {told: whole}) : whole;
}

/**
 * The decisions about it, the latest first, but for one that its fate says already.
 * @param {Own} own
 * @returns {OwnDecision[]}
 */
export function toTell({fate, decisions}) {
    const latest = decisions.toReversed();
    const [last] = latest;
    const said = last && !last.undone && ((last.kind === 'hide' && fate === 'hidden') || (last.kind === 'merge' && fate === 'merged' && !last.reason));
    return said ? latest.slice(1) : latest;
}

/**
 * All that there is to tell, each with a key of its own: what one has not heard yet is said aloud.
 * @param {State} state
 * @param {Translate} t
 * @returns {{key: string, text: string}[]}
 */
export function ownNews(state, t) {
    return Object.entries(state.mine.items).flatMap(([id, {text, asked = 0, decisions: all = []}]) => [
        ...all.map((one) => ({key: `${id}/${one.n}/${one.undone}`, text: t('decided.about', {text, told: decided(one, t)})})),
        ...(asked > 0 ? [{key: `${id}/asked`, text: t('asked.about', {text})}] : []),
    ]);
}
