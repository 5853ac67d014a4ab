// @ts-check
// What the room says of an idea under the vote: support, doubt and disagreement side by side, of how many.
/** @import {Item} from '../../shared/store.js' */
/** @import {Figure} from '../../shared/tally.js' */
/** @import {Scene} from '../scene.js' */
import {html, nothing} from '/lib/lit-html/lit-html.js';
import {inLang} from '../../shared/i18n.js';
import {contested, decimal, figures, said, shift, signed} from '../../shared/tally.js';

/** @param {Scene} scene @param {Item} item */
export function results(scene, item) {
    const {vote, lang, t} = scene;
    if (!vote?.poll) return nothing;
    const all = figures(item, vote.rule).filter(({what, n}, at) => at === 0 || n > 0 || what !== 'people');
    // While one may support it, the number stands in the button.
    if (all.length === 0 || (vote.open && vote.rule.kind === 'support')) return nothing;
    const moved = shift(item, vote.rule);
    const {before = 0} = item.tally ?? {};
    return html`<p class="results">
        ${all.map((one) => html`<span class="figure" data-what=${one.what}>${figure(one, scene)}</span> `)}
        <span class="soft">${vote.rule.kind === 'scale' ? t('voted', {n: said(item), of: vote.poll.of}) : t('of', {n: vote.poll.of})}</span>
        ${contested(item) ? html`<strong class="contested">${t('contested')}</strong>` : nothing}
        ${moved ? html`<span class="soft">${moved.way === 'same' ? t('result.same') : t('result.moved', {by: signed(moved.by, lang)})}</span>` : nothing}
        ${before > 0 ? html`<span class="soft">${t('result.before', {n: before})}</span>` : nothing}
    </p>`;
}

/** @param {Figure} one @param {Scene} scene */
function figure(one, {lang, t}) {
    return one.what === 'mean'
        ? html`${inLang(one.name, lang)} <strong>${one.marks.n > 0 ? decimal(one.n, lang) : '–'}</strong>`
        : html`<strong>${one.n}</strong> ${t(`figure.${one.what}`, {n: one.n})}`;
}
