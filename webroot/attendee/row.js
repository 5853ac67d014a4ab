// @ts-check
// One idea of the room: its words, where it stands, what the room says of it, and what one says of it oneself.
/** @import {Scene} from './scene.js' */
/** @import {Item} from '../shared/store.js' */
/** @import {Row} from './still.js' */
/** @import {Place} from '../shared/protocol.js' */
import {html, nothing} from '/lib/lit-html/lit-html.js';
import {levelName, sideName, sideOf} from '../shared/ui.js';
import {isAbout, markOf} from './marks.js';
import {spoken} from './scene.js';

/**
 * @param {Scene} scene
 * @param {Row} row
 * @param {Place} [shown] what the list is of, which its rows need not say again
 */
export function itemRow(scene, {item, gone, fresh}, shown) {
    const {t} = scene;
    return html`<li class="row" ?data-gone=${gone}>
        <div class="row-said">
            <p lang=${spoken(scene)}>${item.text}</p>
            <p class="about soft small">${fresh ? html`<strong>${t('room.new')}</strong>` : nothing} ${about(scene, item, shown)} ${gone ? t('room.gone') : nothing}</p>
            ${gone ? nothing : said(scene, item)} ${gone ? nothing : scene.parts?.asking(scene, item)}
        </div>
        ${gone ? nothing : control(scene, item)}
    </li>`;
}

/**
 * @param {Scene} scene
 * @param {Item} item
 * @param {Place} [shown]
 */
export function about({session, lang, t}, item, shown) {
    const {place, merged, late, unsure = 0} = item;
    const side = shown?.side === undefined ? sideOf(session.plan, place.side) : undefined;
    const level = place.side !== undefined && shown?.level === undefined;
    return [
        session.state.mine.items[item.id] ? html`<span>${t('room.yours')}</span>` : nothing,
        side ? sideName(side, lang) : nothing,
        level ? html`<span>${levelName(session.plan, place.level, lang, t)}</span>` : nothing,
        merged.length > 0 ? html`<span>${t('room.merged', {n: merged.length})}</span>` : nothing,
        unsure > 0 ? html`<span>${merged.length > 0 ? t('room.unsureOf', {n: unsure}) : t('own.unsure')}</span>` : nothing,
        late ? html`<span>${t('own.late')}</span>` : nothing,
    ];
}

/** What the room says of it under the vote, and, once that is closed, what one said oneself. @param {Scene} scene @param {Item} item */
export function said(scene, item) {
    const {vote, session, parts} = scene;
    if (!vote || !parts || !isAbout(session.plan, vote.vote, item.place)) return nothing;
    return [parts.results(scene, item), vote.open ? nothing : parts.myMark(scene, item)];
}

/** What one says of it: under the rule in force, as long as the vote is open. @param {Scene} scene @param {Item} item */
export function control(scene, item) {
    const {vote, session, parts} = scene;
    if (!vote || !isAbout(session.plan, vote.vote, item.place)) return number(scene, item);
    if (!vote.open) return nothing;
    return vote.rule.kind === 'support' ? supportButton(scene, item) : (parts?.control(scene, item) ?? nothing);
}

/** What earlier votes gave, where nobody votes now. @param {Scene} scene @param {Item} item */
function number({t}, item) {
    return !item.support ? nothing : html`<p class="tally"><span class="number">${item.support}</span><span class="unseen"> ${t('vote.name', {n: item.support, text: item.text})}</span></p>`;
}

/** The name that is heard holds the number that is seen. @param {Scene} scene @param {Item} item */
function supportButton({phone, own, say, t}, item) {
    const support = phone.voting.casts.support(item);
    const on = markOf(own.marks, item, {kind: 'support'}) !== undefined;
    const {paused} = phone.now;
    const cast = () => {
        if (paused) return say(t('paused.short'));
        say(t(phone.voting.support(item) ? 'vote.on' : 'vote.off'));
    };
    return html`<button type="button" class="button second vote" aria-pressed=${String(on)} aria-disabled=${String(paused)} @click=${cast}>
        <span aria-hidden="true">▲</span> ${support === undefined ? t('vote.blind') : html`<span class="number">${support}</span>`}
        <span class="unseen">${support === undefined ? t('vote.blindFor', {text: item.text}) : t('vote.name', {n: support, text: item.text})}</span>
    </button>`;
}
