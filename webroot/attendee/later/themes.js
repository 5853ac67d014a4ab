// @ts-check
// The themes that the room's ideas form, each with the ideas that it comes from.
/** @import {Scene} from '../scene.js' */
/** @import {Theme} from '../../shared/store.js' */
import {html, nothing} from '/lib/lit-html/lit-html.js';
import {repeat} from '/lib/lit-html/directives/repeat.js';
import {item as standing, themes, unthemed} from '../../shared/store.js';
import {levelName} from '../../shared/ui.js';
import {itemRow} from '../row.js';
import {spoken} from '../scene.js';
import {ballotHead} from './ballothead.js';

/** @param {Scene} scene */
export function themeList(scene) {
    const {session, vote, t} = scene;
    const all = themes(session.state);
    const left = unthemed(session.state);
    return html`<section class="room" aria-labelledby="room-title">
        <h2 id="room-title" tabindex="-1">${t('themes.title')}</h2>
        ${vote ? ballotHead(scene) : nothing} ${all.length === 0 ? html`<p class="soft">${t('themes.empty')}</p>` : nothing}
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
            <h3 lang=${spoken(scene)}>${theme.label}</h3>
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
