// @ts-check
/** @import {Page} from '../page.js' */
/** @import {Item} from '../types.js' */
import {html, nothing} from '/lib/lit-html/lit-html.js';
import {inLang, langOf} from '../../shared/i18n.js';
import {move} from '../commands.js';

/**
 * The levels as buttons: one press moves the item there.
 * @param {Page} page
 * @param {Item} item
 * @param {string | undefined} side
 * @param {boolean} [numbered] whether digits press them
 */
export function levels(page, item, side, numbered = false) {
    const {desk, choices, plan, lang, t} = page;
    return html`<div class="levels" role="group" aria-label=${t('move.level')}>
        ${plan.levels.map(
            (level, index) => html`<button
                type="button"
                class="button second"
                ?autofocus=${choices.dialog !== undefined && index === 0}
                lang=${langOf(level.name, lang)}
                @click=${() => desk.order(move(item.id, {side, level: level.id}, desk.choices.reason))}
            >
                ${numbered && index < 9 && (choices.shortcuts || choices.dialog) ? html`<kbd>${index + 1}</kbd>` : nothing} ${inLang(level.name, lang)}
                ${item.place.level === level.id ? html`<span class="soft">${t('now')}</span>` : nothing}
            </button>`,
        )}
    </div>`;
}
