// @ts-check
// What the room says: its items in the order of every screen, and the themes that they form.
/** @import {Scene} from './scene.js' */
/** @import {Item, Theme} from '../shared/store.js' */
/** @import {Row} from './still.js' */
/** @import {Place} from '../shared/protocol.js' */
import {html, nothing} from '/lib/lit-html/lit-html.js';
import {repeat} from '/lib/lit-html/directives/repeat.js';
import {tag} from '../shared/i18n.js';
import {counts, item as standing, items, themes, unthemed} from '../shared/store.js';
import {levelName, sideName, sideOf} from '../shared/ui.js';

const MORE = 30;

/** @param {Scene} scene */
export function roomList(scene) {
    const {phone, session, t, free} = scene;
    const hidden = phone.phase.visibility === 'items-hidden' && !phone.now.revealed;
    if (hidden) return later(scene);
    const filter = shownPlace(scene);
    const all = filter ? items(session.state, filter) : items(session.state).filter((one) => one.place.side !== undefined);
    const rows = phone.list.rows(JSON.stringify([phone.phase.id, filter]), all, session.now(), session.state.mine.items, free);
    const still = () => phone.list.touch(session.now());
    return html`<section class="room" aria-labelledby="room-title">
        <h2 id="room-title" tabindex="-1">${t(titleOf(filter))}</h2>
        ${levelFilter(scene)} ${blind(scene)} ${waiting(scene)}
        <ul role="list" class="rows" @pointerdown=${still} @pointerup=${still} @focusin=${still} @keydown=${still}>
            ${repeat(rows.slice(0, phone.rowsShown), (row) => row.item.id, (row) => itemRow(scene, row, filter))}
        </ul>
        ${rows.length === 0 ? empty(scene) : nothing}
        ${rows.length > phone.rowsShown
            ? html`<button type="button" class="button second wide" @click=${() => phone.set({rowsShown: phone.rowsShown + MORE})}>
                  ${t('room.more')}
              </button>`
            : nothing}
    </section>`;
}

/** Which place's items the list shows; nothing means all that sides collected. @param {Scene} scene @returns {Place | null} */
function shownPlace({phone}) {
    const {place, phase} = phone;
    if (phase.kind === 'closing') return {question: phase.questions?.[phone.question]};
    if (phase.kind === 'comments') return {comments: true};
    if (place?.side === undefined) return null;
    return phone.allLevels || place.level === undefined ? {side: place.side} : {side: place.side, level: place.level};
}

/** @param {Place | null} shown */
function titleOf(shown) {
    return shown?.question !== undefined ? 'room.answers' : shown?.comments ? 'room.comments' : 'room.title';
}

/** @param {Scene} scene */
function levelFilter({phone, session, lang, t}) {
    if (phone.place?.level === undefined) return nothing;
    const here = levelName(session.plan, phone.place.level, lang, t);
    const choice = (/** @type {boolean} */ all, /** @type {string} */ label) =>
        html`<button type="button" class="button second" aria-pressed=${String(phone.allLevels === all)}
            @click=${() => phone.set({allLevels: all})}>${label}</button>`;
    return html`<fieldset class="choices filter">
        <legend class="unseen">${t('room.filter')}</legend>
        ${choice(false, here)} ${choice(true, t('room.all'))}
    </fieldset>`;
}

/** @param {Scene} scene */
function blind({phone, t}) {
    const hides = phone.phase.visibility === 'tallies-hidden' && !phone.now.revealed;
    return hides && phone.now.voting ? html`<p class="soft small">${t('room.talliesHidden')}</p>` : nothing;
}

/** What is new waits here while the list is read. @param {Scene} scene */
function waiting({phone, t}) {
    const {list} = phone;
    if (!list.waiting) return nothing;
    const refresh = () => {
        list.refresh();
        phone.showFrom('room-title');
    };
    return html`<button type="button" class="button fresh" @click=${refresh}>
        ${list.fresh > 0 ? t('room.fresh', {n: list.fresh}) : t('room.order')}
    </button>`;
}

/** @param {Scene} scene */
function empty({phone, t}) {
    const here = phone.place?.side !== undefined && !phone.allLevels && phone.place.level !== undefined;
    return html`<p class="soft">${t(!phone.now.adding ? 'room.emptyQuiet' : here ? 'room.emptyLevel' : 'room.empty')}</p>`;
}

/** While the room's items are hidden, only how many there are. @param {Scene} scene */
function later({phone, session, t}) {
    const bySide = counts(session.state)[phone.place?.side ?? ''] ?? {};
    const n = Object.values(bySide).reduce((sum, one) => sum + one, 0);
    return html`<section class="room"><p class="soft">${t('room.later')} ${t('room.collected', {n})}.</p></section>`;
}

/**
 * @param {Scene} scene
 * @param {Row} row
 * @param {Place | null} [filter]
 */
function itemRow(scene, {item, gone, fresh}, filter) {
    const {session, t} = scene;
    return html`<li class="row" ?data-gone=${gone}>
        <div>
            <p lang=${tag(session.workshop.language === 'en' ? 'en' : 'fr')}>${item.text}</p>
            <p class="about soft small">${fresh ? html`<strong>${t('room.new')}</strong>` : nothing} ${about(scene, item, filter)} ${gone ? t('room.gone') : nothing}</p>
        </div>
        ${gone ? nothing : voteButton(scene, item)}
    </li>`;
}

/**
 * @param {Scene} scene
 * @param {Item} item
 * @param {Place | null} [filter]
 */
function about({session, lang, t}, item, filter) {
    const {place, merged, late} = item;
    const side = filter?.side === undefined ? sideOf(session.plan, place.side) : undefined;
    const level = place.side !== undefined && filter?.level === undefined;
    return [
        side ? sideName(side, lang) : nothing,
        level ? html`<span>${levelName(session.plan, place.level, lang, t)}</span>` : nothing,
        merged.length > 0 ? html`<span>${t('room.merged', {n: merged.length})}</span>` : nothing,
        late ? html`<span>${t('own.late')}</span>` : nothing,
    ];
}

/** The name that is heard holds the number that is seen. @param {Scene} scene @param {Item} item */
function voteButton({phone, session, say, t}, item) {
    const support = phone.ballots.support(item);
    const on = phone.ballots.voted(item, session.state.mine);
    const shown = html`<span aria-hidden="true">▲</span>
        ${support === undefined ? t('vote.blind') : html`<span class="number">${support}</span>`}
        <span class="unseen">${support === undefined ? t('vote.blindFor', {text: item.text}) : t('vote.name', {n: support, text: item.text})}</span>`;
    if (!phone.now.voting) return support === undefined ? nothing : html`<p class="tally">${shown}</p>`;
    const cast = () => say(t(phone.vote(item) ? 'vote.on' : 'vote.off'));
    return html`<button type="button" class="button second vote" aria-pressed=${String(on)} @click=${cast}>${shown}</button>`;
}

/** @param {Scene} scene */
export function themeList(scene) {
    const {session, t} = scene;
    const all = themes(session.state);
    const left = unthemed(session.state);
    return html`<section class="room" aria-labelledby="themes-title">
        <h2 id="themes-title">${t('themes.title')}</h2>
        ${all.length === 0 ? html`<p class="soft">${t('themes.empty')}</p>` : nothing}
        <ul role="list" class="themes">${repeat(all, (theme) => theme.id, (theme) => themeRow(scene, theme))}</ul>
        ${left > 0 && all.length > 0 ? html`<p class="soft">${t('themes.unthemed', {n: left})}</p>` : nothing}
    </section>`;
}

/** @param {Scene} scene @param {Theme} theme */
function themeRow(scene, theme) {
    const {session, lang, t} = scene;
    const shown = theme.items.map((id) => standing(session.state, id)).filter((one) => one !== undefined);
    const levels = theme.levels.map((id) => levelName(session.plan, id, lang, t, 'short')).join(', ');
    return html`<li><details class="theme">
        <summary>
            <h3 lang=${tag(session.workshop.language === 'en' ? 'en' : 'fr')}>${theme.label}</h3>
            <p class="soft small">
                ${t('items', {n: shown.length})}${theme.support === undefined ? nothing : html` · ${t('themes.support', {n: theme.support})}`}
            </p>
            <p class="soft small">${levels}</p>
        </summary>
        <ul role="list" class="rows">
            ${repeat(shown, (item) => item.id, (item) => itemRow(scene, {item, gone: false, fresh: false}))}
        </ul>
    </details></li>`;
}
