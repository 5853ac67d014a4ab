// @ts-check
// What is said of the vote before its ideas: how one votes, how many have, whose turn it is, and whether it is open.
/** @import {Scene} from '../scene.js' */
/** @import {Vote} from '../marks.js' */
import {html, nothing} from '/lib/lit-html/lit-html.js';
import {ruleLine} from '../../shared/tally.js';
import {isByLevel} from '../looking.js';
import {leftToGive} from './dots.js';
import {personSwitch} from './persons.js';
import {rankList} from './rank.js';
import {saving} from './saving.js';

/** @param {Scene} scene */
export function ballotHead(scene) {
    const {vote, own, lang, t} = scene;
    if (!vote?.poll) return nothing;
    const {round, rounds} = vote.poll;
    return html`<div class="ballot-head">
        ${rounds > 1 ? html`<p><strong>${t('ballot.round', {n: round})}</strong></p>` : nothing}
        <p>${vote.open ? ruleLine(vote.rule, lang, t) : t(stageOf(vote))}</p>
        <p class="soft small">
            ${t('voted', {n: vote.poll.voted, of: vote.poll.of})}. ${vote.open ? [told(vote, t), saving(scene)] : nothing}
        </p>
        ${own.aside.length > 0 ? html`<p class="line">${t('dots.asideAll', {n: own.aside.length})}</p>` : nothing}
        ${isByLevel(scene.phone.phase) ? nothing : [personSwitch(scene), leftToGive(scene, shownLevel(scene))]}
        ${vote.open && vote.rule.kind === 'rank' ? rankList(scene, vote.rule) : nothing}
    </div>`;
}

/** The level that the list shows beside a field; nothing when it shows all. @param {Scene} scene */
function shownLevel({phone}) {
    return phone.allLevels ? null : (phone.place?.level ?? null);
}

/** Whether one may vote, and if not, whether results are there. @param {Vote} vote */
export function stageOf({open, round, poll}) {
    if (open) return round > 1 ? 'ballot.again' : 'ballot.open';
    return poll?.blind === 'none' || poll?.revealed ? 'ballot.told' : 'ballot.closed';
}

/** What is seen meanwhile, and how a mark is taken back where no button says so. @param {Vote} vote @param {Scene['t']} t */
function told({poll, rule}, t) {
    const secret = poll && poll.blind !== 'none' && !poll.revealed ? t('room.talliesHidden') : '';
    return rule.kind === 'stance' || rule.kind === 'scale' ? `${secret} ${t('mark.again')}` : secret;
}
