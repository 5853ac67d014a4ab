// @ts-check
// One's ranking: an ordered list with a button for each way, no dragging; ideas come in at its end.
/** @import {VoteRule} from '../../shared/protocol.js' */
/** @import {Item} from '../../shared/store.js' */
/** @import {Scene} from '../scene.js' */
import {html, nothing} from '/lib/lit-html/lit-html.js';
import {repeat} from '/lib/lit-html/directives/repeat.js';
import {markOf, ranking} from '../marks.js';
import {spoken} from '../scene.js';

/** @typedef {Extract<VoteRule, {kind: 'rank'}>} Rank */

/** @param {Scene} scene @param {Rank} rule */
export function rankList(scene, rule) {
    const {session, own, t} = scene;
    const ranked = ranking(session.state, own);
    return html`<section class="ranking" aria-labelledby="ranking-title">
        <h3 id="ranking-title">${t('rank.title', {n: ranked.length, of: rule.top})}</h3>
        ${ranked.length === 0 ? html`<p class="soft small">${t('rank.empty')}</p>` : nothing}
        <ol role="list">
            ${repeat(ranked, (item) => item.id, (item, at) => ranks(scene, item, at, ranked.length))}
        </ol>
    </section>`;
}

/** @param {Scene} scene @param {Item} item @param {number} at @param {number} of */
function ranks(scene, item, at, of) {
    return html`<li class="ranked">
        <span class="place" aria-hidden="true">${at + 1}</span>
        <p><span class="unseen">${at + 1}. </span><span lang=${spoken(scene)}>${item.text}</span></p>
        <span class="ranked-ways">
            ${way(scene, item, 'up', '↑', at === 0)} ${way(scene, item, 'down', '↓', at === of - 1)} ${way(scene, item, 'out', '×', false)}
        </span>
    </li>`;
}

/**
 * @param {Scene} scene
 * @param {Item} item
 * @param {'up' | 'down' | 'out'} to
 * @param {string} sign
 * @param {boolean} end there is no further
 */
function way({phone, say, t}, item, to, sign, end) {
    const {paused} = phone.now;
    const move = () => {
        if (end || paused) return say(t(paused ? 'paused.short' : 'rank.end'));
        const place = phone.voting.move(item, to);
        say(place > 0 ? t('rank.said', {n: place}) : t('rank.removed'));
        if (to === 'out') phone.showFrom('room-title');
    };
    return html`<button type="button" class="button quiet" aria-disabled=${String(end || paused)} @click=${move}>
        <span aria-hidden="true">${sign}</span><span class="unseen">${t(`rank.${to}`, {text: item.text})}</span>
    </button>`;
}

/** @param {Scene} scene @param {Item} item @param {Rank} rule */
export function rankButton(scene, item, rule) {
    const {phone, session, own, say, t} = scene;
    const place = markOf(own.marks, item, rule);
    const full = place === undefined && ranking(session.state, own).length >= rule.top;
    const {paused} = phone.now;
    const press = () => {
        if (full || paused) return say(t(paused ? 'paused.short' : 'rank.full', {n: rule.top}));
        const at = phone.voting.move(item, place === undefined ? 'in' : 'out');
        say(at > 0 ? t('rank.said', {n: at}) : t('rank.removed'));
    };
    return html`<button type="button" class="button second vote" aria-pressed=${String(place !== undefined)}
        aria-disabled=${String(full || paused)} @click=${press}>
        ${place === undefined ? t('rank.in') : html`<span class="number">${t('mark.rank', {n: Number(place)})}</span>`}
        <span class="unseen"> ${t('vote.blindFor', {text: item.text})}</span>
    </button>`;
}
