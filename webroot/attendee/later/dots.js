// @ts-check
// Dots: one at a time, with a thumb; what is left stands in the bar.
/** @import {VoteRule} from '../../shared/protocol.js' */
/** @import {Item} from '../../shared/store.js' */
/** @import {Scene} from '../scene.js' */
import {html, nothing} from '/lib/lit-html/lit-html.js';
import {dotsLeft, markOf} from '../marks.js';

/** Up to so many, dots are drawn; beyond, the number is enough. */
const DRAWN = 5;

/**
 * @param {Scene} scene
 * @param {Item} item
 * @param {Extract<VoteRule, {kind: 'dots'}>} rule
 */
export function dots(scene, item, rule) {
    const {phone, own, t} = scene;
    const n = Number(markOf(own.marks, item, rule) ?? 0);
    const no = refusalOf(scene, item, rule, n);
    const {paused} = phone.now;
    const aside = [item.id, ...item.merged].some((id) => own.aside.includes(id));
    return html`<div class="dots" role="group" aria-label=${t('vote.blindFor', {text: item.text})} ?data-given=${n > 0}>
            ${step(scene, item, -1, n === 0 || paused ? (paused ? 'paused.short' : 'dots.none') : undefined)}
            <span class="dots-n"><span class="number">${n}</span><span class="unseen"> ${t('dots.unit', {n})}</span>
                ${rule.cap <= DRAWN ? html`<span class="dots-drawn" aria-hidden="true">${'●'.repeat(n)}${'○'.repeat(Math.max(0, rule.cap - n))}</span>` : nothing}
            </span>
            ${step(scene, item, 1, no)}
        </div>
        ${aside ? html`<p class="soft small aside">${t('dots.aside')}</p>` : nothing}`;
}

/** Why no further dot can be given, if so. @param {Scene} scene @param {Item} item @param {Extract<VoteRule, {kind: 'dots'}>} rule @param {number} n */
function refusalOf({phone, session, own}, item, rule, n) {
    if (phone.now.paused) return 'paused.short';
    if (n >= rule.cap) return 'dots.full';
    return dotsLeft(session.state, own, rule, item.place.level ?? '') > 0 ? undefined : rule.per === 'level' ? 'dots.spentLevel' : 'dots.spent';
}

/**
 * It keeps the focus though it can do nothing, and says why.
 * @param {Scene} scene
 * @param {Item} item
 * @param {1 | -1} by
 * @param {string | undefined} no
 */
function step({phone, say, t}, item, by, no) {
    const give = () => {
        if (no) return say(t(no));
        const {n, left} = phone.voting.give(item, by);
        say(t('dots.said', {given: t('dots', {n}), left: t('dots.left', {n: left})}));
    };
    return html`<button type="button" class="button second step" aria-disabled=${String(no !== undefined)} @click=${give}>
        <span aria-hidden="true">${by > 0 ? '+' : '−'}</span><span class="unseen">${t(by > 0 ? 'dots.more' : 'dots.fewer')}</span>
    </button>`;
}

/** How many are left: at the level that is shown, where each has its own. @param {Scene} scene @param {string | null} level */
export function leftToGive({session, vote, own, t}, level) {
    if (!vote?.open || vote.rule.kind !== 'dots') return nothing;
    if (vote.rule.per === 'level' && level === null) return nothing;
    const n = dotsLeft(session.state, own, vote.rule, level ?? '');
    return html`<span class="dots-left" ?data-none=${n === 0}>${t('dots.left', {n})}</span>`;
}
