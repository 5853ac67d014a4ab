// @ts-check
// The levels, all along the workshop: where the room is, where it said nothing yet, and what is still covered.
import {html, nothing} from '/lib/lit-html/lit-html.js';
import {inLang} from '../../shared/i18n.js';
import {mark} from '../../shared/ui.js';
import {levelCounts, sidesOf} from '../stage.js';
/** @import {Given, Scene} from '../scene.js' */
/** @import {Lang} from '../../shared/protocol.js' */
/** @import {LevelCount} from '../stage.js' */

/** More sides than these are one number at each stop. */
const MOST_SIDES = 2;

/**
 * @param {Scene} shown
 * @param {Given} given
 */
export function strip({phase, now, content}, {plan, state, lang, t}) {
    const counted = phase && sidesOf(plan, phase).length > 0 && phase.kind !== 'references';
    const current = content.kind === 'list' ? (content.level ?? now.level) : now.level;
    const stops = counted ? levelCounts(plan, state, phase, now) : plan.levels.map(({id}) => ({level: id, sides: [], total: 0, covered: false}));
    return html`<section class="strip" aria-label=${t('levels')}>
        <ul role="list">
            ${stops.map((stop) => {
                const level = plan.levels.find(({id}) => id === stop.level);
                const name = level ? inLang(level.short, lang) : t('level.unknown.short');
                return stopView({...stop, name}, current === stop.level, lang, t('level.covered'));
            })}
        </ul>
    </section>`;
}

/** @param {LevelCount['sides'][number]} counted @param {Lang} lang */
function countView({side, n}, lang) {
    return html`<span class="count" data-mark=${side.mark} ?data-silent=${n === 0}
        >${mark(side)} ${n}<span class="unseen"> ${inLang(side.name, lang)}</span></span
    >`;
}

/**
 * @param {LevelCount} stop
 * @param {boolean} here
 * @param {Lang} lang
 * @param {string} hidden
 */
function stopView({name, sides, total, covered}, here, lang, hidden) {
    const closed = covered && total > 0;
    return html`<li class="stop" ?data-silent=${sides.length > 0 && total === 0} ?data-covered=${closed} aria-current=${here ? 'step' : nothing}>
        <span class="stop-name">${name}</span>
        ${sides.length === 0 ? nothing : html`<span class="stop-counts">
            ${closed ? html`<span class="unseen">${hidden}</span>` : nothing}
            ${sides.length > MOST_SIDES ? html`<span class="count">${total}</span>` : sides.map((counted) => countView(counted, lang))}
        </span>`}
    </li>`;
}
