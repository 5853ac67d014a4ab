// @ts-check
// The board's frame: header, main part, join panel, strip of levels. The biggest thing is what people should read now.
import {html, nothing} from '/lib/lit-html/lit-html.js';
import {inFours} from '../../shared/code.js';
import {inLang} from '../../shared/i18n.js';
import {counts} from '../../shared/store.js';
import {timerText} from '../../shared/timer.js';
import {mark, sideName, sideOf} from '../../shared/ui.js';
import {joinPanel, joinWhole} from './join.js';
import {listView} from './list.js';
import {readingView, referencesView} from './reading.js';
import {themesView} from './themes.js';
/** @import {Given, Scene} from '../scene.js' */
/** @import {Joining} from './join.js' */
/** @import {Lang, Now, Side} from '../../shared/protocol.js' */

/** @typedef {{time: number, offline: boolean, address: string}} Outside what is not of the room's state */

/**
 * @param {Scene} shown
 * @param {Given} given
 * @param {Outside} outside
 */
export function frame(shown, given, outside) {
    const {t, local, workshop} = given;
    /** @type {Joining} */
    const joining = {
        code: workshop.code,
        address: outside.address,
        door: shown.now.door,
        online: local.count ? shown.online : undefined,
        t,
    };
    return html`
        <header class="head">${shown.frame.head ? heading(shown, given) : nothing}${corner(shown, given, joining, outside)}</header>
        <main class="main" data-kind=${shown.content.kind} data-phase=${shown.now.phase}>${content(shown, given, joining)}</main>
        ${shown.frame.panel ? joinPanel(joining) : nothing} ${shown.frame.strip ? strip(shown, given) : nothing}
    `;
}

/** @param {Scene} shown @param {Given} given */
function heading({heading: {small, large, size, side, alone}}, {plan, lang}) {
    return html`<div class="titles">
        ${alone ? nothing : html`<p class="over">${sideSaid(sideOf(plan, side), small, lang)}${small}</p>`}
        <h1 class="large" data-size=${size}>${large}</h1>
    </div>`;
}

/**
 * The side by shape and word; by its shape alone when the title has the word already.
 * @param {Side | undefined} side
 * @param {string} title
 * @param {Lang} lang
 */
function sideSaid(side, title, lang) {
    if (!side) return nothing;
    const named = title.toLocaleLowerCase().includes(inLang(side.name, lang).toLocaleLowerCase());
    return named ? html`<span class="side" data-mark=${side.mark}>${mark(side)}</span> ` : html`${sideName(side, lang)} · `;
}

/**
 * @param {Scene} shown
 * @param {Given} given
 * @param {Joining} joining
 * @param {Outside} outside
 */
function corner({frame: {head, panel}, now, page, pages}, {local, t}, {code, online}, {time, offline}) {
    return html`<div class="corner">
        ${head && !panel && now.door
            ? html`<p class="signs"><span>${inFours(code).join(' ')}</span>${online === undefined ? nothing : html`<span>${online} ${t('online')}</span>`}</p>`
            : nothing}
        ${now.timer
            ? html`<p class="timer" role="timer" aria-label=${t('timer')}>${timerText(now.timer, time)}</p>`
            : nothing}
        <p class="signs">
            ${pages > 1
                ? html`<span class="pages"
                      ><span aria-hidden="true">${page + 1} / ${pages}</span><span class="unseen">${t('page', {n: page + 1, of: pages})}</span></span
                  >`
                : nothing}
            ${local.frozen ? html`<span class="frozen">${t('frozen')}</span>` : nothing}
            ${offline ? html`<span class="offline">${t('offline')}</span>` : nothing}
        </p>
    </div>`;
}

/** @param {Scene} shown @param {Given} given @param {Joining} joining */
function content({content: what, phase, now}, given, joining) {
    const {t} = given;
    switch (what.kind) {
        case 'join':
            return joinWhole(joining, what);
        case 'reading':
            return readingView(what);
        case 'references':
            return referencesView(what, given);
        case 'list':
            return phase ? listView(what, given, phase, now) : nothing;
        case 'counted':
            return html`<div class="counted">
                <p class="huge">${what.ideas}</p>
                <p class="huge-word">${t('ideas.word', {n: what.ideas})}</p>
                <p class="later">${t('hidden.later')}</p>
            </div>`;
        case 'themes':
            return themesView(what, given);
        case 'thanks':
            return html`<div class="thanks">
                <h1 class="thanks-title">${what.title}</h1>
                ${what.body.map((text) => html`<p>${text}</p>`)}
                ${what.facts.length > 0 ? html`<ul role="list" class="facts">${what.facts.map((fact) => html`<li>${fact}</li>`)}</ul>` : nothing}
            </div>`;
    }
}

/**
 * The levels, where the room is and where it said nothing yet.
 * @param {Scene} shown
 * @param {Given} given
 */
function strip({phase, now}, {plan, state, lang, t}) {
    const sides = phase?.kind === 'collect' ? plan.sides.filter((side) => phase.sides?.includes(side.id)) : [];
    const bySide = counts(state);
    const unplaced = sides.some((side) => bySide[side.id]?.['']);
    return html`<section class="strip" aria-label=${t('levels')}>
        <ul role="list">
            ${plan.levels.map((level) => stop(inLang(level.short, lang), level.id, sides, bySide, now, lang))}
            ${unplaced ? stop(t('level.unknown.short'), '', sides, bySide, now, lang) : nothing}
        </ul>
    </section>`;
}

/**
 * @param {string} name
 * @param {string} level
 * @param {Side[]} sides
 * @param {{[side: string]: {[level: string]: number}}} bySide
 * @param {Now} now
 * @param {Lang} lang
 */
function stop(name, level, sides, bySide, now, lang) {
    const silent = sides.length > 0 && sides.every((side) => !bySide[side.id]?.[level]);
    return html`<li class="stop" ?data-silent=${silent} aria-current=${now.level === level ? 'step' : nothing}>
        <span class="stop-name">${name}</span>
        ${sides.length === 0 ? nothing : html`<span class="stop-counts">
            ${sides.map(
                (side) => html`<span class="count" data-mark=${side.mark} ?data-silent=${!bySide[side.id]?.[level]}
                    >${mark(side)} ${bySide[side.id]?.[level] ?? 0}<span class="unseen"> ${inLang(side.name, lang)}</span></span
                >`,
            )}
        </span>`}
    </li>`;
}
