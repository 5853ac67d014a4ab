// @ts-check
// What one says of an idea, by the rule of the vote, and what one has said when the vote is closed.
/** @import {BallotMark, VoteRule} from '../../shared/protocol.js' */
/** @import {Item} from '../../shared/store.js' */
/** @import {Own} from '../marks.js' */
/** @import {Scene} from '../scene.js' */
import {html, nothing} from '/lib/lit-html/lit-html.js';
import {markOf} from '../marks.js';
import {dots} from './dots.js';
import {rankButton} from './rank.js';
import {scale} from './scale.js';
import {stance} from './stance.js';

/** @param {Scene} scene @param {Item} item */
export function control(scene, item) {
    const before = earlier(scene, item);
    const here = inForce(scene, item);
    return before === nothing ? here : html`${here}${before}`;
}

/** @param {Scene} scene @param {Item} item */
function inForce(scene, item) {
    const {vote} = scene;
    switch (vote?.rule.kind) {
        case 'dots':
            return dots(scene, item, vote.rule);
        case 'stance':
            return stance(scene, item);
        case 'scale':
            return scale(scene, item, vote.rule);
        case 'rank':
            return rankButton(scene, item, vote.rule);
        default:
            return nothing;
    }
}

/** In a second round, what one said in the first. @param {Scene} scene @param {Item} item */
function earlier({vote, before, t}, item) {
    if (!vote || !before) return nothing;
    const said = inWords(before, item, vote.rule, t);
    return said === undefined ? nothing : html`<p class="before soft small">${t('mark.before', {n: vote.round - 1, said})}</p>`;
}

/** @param {Scene} scene @param {Item} item */
export function myMark({vote, own, t}, item) {
    const said = vote && inWords(own, item, vote.rule, t);
    return said === undefined ? nothing : html`<p class="my-mark small"><span class="soft">${t('mark.mine')}</span> <strong>${said}</strong></p>`;
}

/**
 * @param {Own} own
 * @param {Item} item
 * @param {VoteRule} rule
 * @param {Scene['t']} t
 */
function inWords(own, item, rule, t) {
    const mark = markOf(own.marks, item, rule);
    return mark === undefined ? undefined : worded(mark, rule, t);
}

/** @param {BallotMark} mark @param {VoteRule} rule @param {Scene['t']} t */
export function worded(mark, rule, t) {
    switch (rule.kind) {
        case 'support':
            return t('mark.support');
        case 'dots':
            return t('dots', {n: Number(mark)});
        case 'stance':
            return t(`stance.${mark}`);
        case 'scale':
            return rule.criteria.map(({id}) => /** @type {{[id: string]: number}} */ (mark)[id] ?? '–').join(' · ');
        case 'rank':
            return t('mark.rank', {n: Number(mark)});
    }
}
