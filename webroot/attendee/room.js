// @ts-check
// What the room says: its items in the order of every screen, or in one's own where nobody's votes are seen.
/** @import {Scene} from './scene.js' */
/** @import {Row} from './still.js' */
/** @import {Item} from '../shared/store.js' */
/** @import {Place} from '../shared/protocol.js' */
import {html, nothing} from '/lib/lit-html/lit-html.js';
import {repeat} from '/lib/lit-html/directives/repeat.js';
import {counts, items, standingItems} from '../shared/store.js';
import {levelName} from '../shared/ui.js';
import {isAt, isByLevel, isLaidOut, itemsOf, levelShown, stopsOf} from './looking.js';
import {itemRow} from './row.js';

const MORE = 30;

/** @param {Scene} scene */
export function roomList(scene) {
    const {phone, session, t, free} = scene;
    const {found, shown, laidOut} = look(scene);
    if (found.length === 0 && isHidden(scene)) return later(scene);
    const rows = phone.list.rows(JSON.stringify([phone.phase.id, phone.now.round, scene.vote?.poll?.revealed, shown]), found, session.now(), session.state.mine.items, free);
    const still = () => phone.list.touch(session.now());
    return html`<section class="room" aria-labelledby="room-title">
        <h2 id="room-title" tabindex="-1" class=${phone.phase.kind === 'vote' ? 'unseen' : nothing}>${t(titleOf(shown))}</h2>
        ${scene.vote ? (scene.parts?.ballotHead(scene) ?? html`<p class="soft">${t('gate.opening')}</p>`) : nothing} ${levelFilter(scene)} ${isHidden(scene) ? more(scene) : nothing}
        ${waiting(scene)}
        <div @pointerdown=${still} @pointerup=${still} @focusin=${still} @keydown=${still}>${laidOut ? sections(scene, rows.slice(0, phone.rowsShown)) : list(scene, rows.slice(0, phone.rowsShown), shown)}</div>
        ${rows.length === 0 ? empty(scene) : nothing}
        ${rows.length > phone.rowsShown
            ? html`<button type="button" class="button second wide" @click=${() => phone.set({rowsShown: phone.rowsShown + MORE})}>
                  ${t('room.more')}
              </button>`
            : nothing}
    </section>`;
}

/** What the list holds, and what it is of. @param {Scene} scene @returns {{found: Item[], shown: Place, laidOut: boolean}} */
function look({phone, session, vote}) {
    const {phase, place, now} = phone;
    if (phase.kind === 'thanks') return {found: items(session.state).filter((one) => one.place.side !== undefined), shown: {}, laidOut: false};
    if (!isByLevel(phase)) {
        const shown = shownPlace(phone, place);
        return {found: items(session.state, shown), shown, laidOut: false};
    }
    const asked = itemsOf(standingItems(session.state), phase);
    if (phase.questions?.length) return {found: asked, shown: {question: phase.questions[0]}, laidOut: false};
    const stops = stopsOf(session.plan, asked);
    const level = levelShown(stops, phone.level, now.level, vote);
    const laidOut = isLaidOut(phase, level, vote);
    const found = laidOut ? stops.flatMap((stop) => stop.items) : asked.filter((item) => isAt(item.place, level));
    return {found, shown: level === null ? {} : {level}, laidOut};
}

/** @param {Scene['phone']} phone @param {Place | null} place @returns {Place} */
function shownPlace({phase, question, allLevels}, place) {
    if (phase.kind === 'closing') return {question: phase.questions?.[question]};
    if (phase.kind === 'comments') return {comments: true};
    return allLevels || place?.level === undefined ? {side: place?.side} : {side: place.side, level: place.level};
}

/** Whether this step hides what the room says, at least at some levels. @param {Scene} scene */
function isHidden({phone: {phase, now}}) {
    return phase.visibility === 'items-hidden' && !now.revealed;
}

/** @param {Place} shown */
function titleOf(shown) {
    return shown.question !== undefined ? 'room.answers' : shown.comments ? 'room.comments' : 'room.title';
}

/** @param {Scene} scene @param {Row[]} rows @param {Place} shown */
function list(scene, rows, shown) {
    return html`<ul role="list" class="rows">${repeat(rows, (row) => row.item.id, (row) => itemRow(scene, row, shown))}</ul>`;
}

/** Where several levels are read together, each has its heading. @param {Scene} scene @param {Row[]} rows */
function sections(scene, rows) {
    const {session, lang, t} = scene;
    const stops = stopsOf(session.plan, rows.map((row) => row.item));
    return repeat(stops, (stop) => stop.level, ({level}) => {
        const here = rows.filter((row) => isAt(row.item.place, level));
        return html`<h3 class="level-head">${levelName(session.plan, level, lang, t)}</h3>
            ${list(scene, here, {level})}`;
    });
}

/** @param {Scene} scene */
function levelFilter({phone, session, lang, t}) {
    if (phone.phase.kind !== 'collect' || phone.place?.level === undefined) return nothing;
    const here = levelName(session.plan, phone.place.level, lang, t);
    const choice = (/** @type {boolean} */ all, /** @type {string} */ label) =>
        html`<button type="button" class="button second" aria-pressed=${String(phone.allLevels === all)}
            @click=${() => phone.set({allLevels: all})}>${label}</button>`;
    return html`<fieldset class="choices filter">
        <legend class="unseen">${t('room.filter')}</legend>
        ${choice(false, here)} ${choice(true, t('room.all'))}
    </fieldset>`;
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
function later(scene) {
    const {t} = scene;
    const n = collected(scene);
    return html`<section class="room"><p class="soft">${t('room.later')} ${n > 0 ? html`${t('room.collected', {n})}.` : nothing}</p></section>`;
}

/** Levels open one by one. @param {Scene} scene */
function more({t}) {
    return html`<p class="soft small">${t('room.levelsLater')}</p>`;
}

/** @param {Scene} scene */
function collected({phone: {phase, place}, session}) {
    const sides = place?.side !== undefined ? [place.side] : phase.sides?.length ? phase.sides : session.plan.sides.map((side) => side.id);
    const all = counts(session.state);
    return sides.flatMap((side) => Object.values(all[side] ?? {})).reduce((sum, one) => sum + one, 0);
}
