// @ts-check
// The board's frame: header, main part, join panel, strip of levels. The biggest thing is what people should read now.
import {html, nothing} from '/lib/lit-html/lit-html.js';
import {inFours} from '../../shared/code.js';
import {inLang} from '../../shared/i18n.js';
import {timerText} from '../../shared/timer.js';
import {mark, sideName} from '../../shared/ui.js';
import {joinPanel, joinWhole, peopleText} from './join.js';
import {listView} from './list.js';
import {readingView, referencesView} from './reading.js';
import {sign} from './signs.js';
import {silentView} from './silent.js';
import {strip} from './strip.js';
import {themesView} from './themes.js';
import {votingView} from './voting.js';
import {walkView} from './walk.js';
/** @import {Given, Scene} from '../scene.js' */
/** @import {Joining} from './join.js' */
/** @import {Lang, Side} from '../../shared/protocol.js' */

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
        people: local.count ? shown.people : undefined,
        t,
    };
    return html`
        <header class="head">${shown.frame.head ? heading(shown, given) : nothing}${corner(shown, given, joining, outside)}</header>
        <main class="main" data-kind=${shown.content.kind} data-phase=${shown.now.phase}>${content(shown, given, joining)}</main>
        ${shown.frame.panel ? joinPanel(joining) : nothing} ${shown.frame.strip ? strip(shown, given) : nothing}
    `;
}

/** @param {Scene} shown @param {Given} given */
function heading({heading: {small, large, size, sides = [], alone}}, {lang}) {
    return html`<div class="titles">
        ${alone ? nothing : html`<p class="over">${sides.map((side) => sideSaid(side, small, lang))}${small}</p>`}
        <h1 class="large" data-size=${size}>${large}</h1>
    </div>`;
}

/**
 * The side by shape and word; by its shape alone when the title has the word already.
 * @param {Side} side
 * @param {string} title
 * @param {Lang} lang
 */
function sideSaid(side, title, lang) {
    const named = title.toLocaleLowerCase().includes(inLang(side.name, lang).toLocaleLowerCase());
    return named ? html`<span class="side" data-mark=${side.mark}>${mark(side)}</span> ` : html`${sideName(side, lang)} · `;
}

/**
 * @param {Scene} shown
 * @param {Given} given
 * @param {Joining} joining
 * @param {Outside} outside
 */
function corner({frame: {head, panel}, now, page, pages}, {local, t}, {code, people}, {time, offline}) {
    return html`<div class="corner">
        ${head && !panel && now.door
            ? html`<p class="signs"><span>${inFours(code).join(' ')}</span>${people ? html`<span>${peopleText(people, t)}</span>` : nothing}</p>`
            : nothing}
        ${now.paused ? html`<p class="paused">${sign('pause')} ${t('paused')}</p>` : nothing}
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
    switch (what.kind) {
        case 'join':
            return joinWhole(joining, what);
        case 'reading':
            return readingView(what);
        case 'references':
            return referencesView(what, given);
        case 'list':
            return phase ? listView(what, given, phase, now) : nothing;
        case 'silent':
            return phase ? silentView(what, given, phase, now) : nothing;
        case 'voting':
            return votingView(what, given);
        case 'walk':
            return walkView(what, given);
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
