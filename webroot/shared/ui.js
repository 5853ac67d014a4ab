// @ts-check
// Small parts that the screens share. A side is told by colour, shape and word, never by colour alone.
/** @import {Plan, Side, Lang, Receipt} from './protocol.js' */
/** @import {Session} from './session.js' */
/** @import {Translate} from './i18n.js' */
import {html, nothing, svg} from '/lib/lit-html/lit-html.js';
import {inLang, langOf, tag} from './i18n.js';

const SHAPES = {
    circle: svg`<circle cx="8" cy="8" r="6.5"></circle>`,
    diamond: svg`<path d="M8 .8 15.2 8 8 15.2.8 8z"></path>`,
    square: svg`<path d="M2 2h12v12H2z"></path>`,
    triangle: svg`<path d="M8 1.5 15.2 14.5H.8z"></path>`,
};

/**
 * The side's shape; the word beside it says the rest, so it is hidden from screen readers.
 * @param {Side | undefined} side
 */
export function mark(side) {
    return side
        ? html`<svg class="mark" data-mark=${side.mark} viewBox="0 0 16 16" aria-hidden="true">${SHAPES[side.mark]}</svg>`
        : nothing;
}

/**
 * @param {Side | undefined} side
 * @param {Lang} lang
 */
export function sideName(side, lang) {
    return side
        ? html`<span class="side" data-mark=${side.mark} lang=${langOf(side.name, lang)}>${mark(side)} ${inLang(side.name, lang)}</span>`
        : nothing;
}

/** @param {Plan} plan @param {string | undefined} id */
export function sideOf(plan, id) {
    return plan.sides.find((side) => side.id === id);
}

/**
 * A level's name in words; no level, or one the plan lost, is « je ne sais pas ».
 * @param {Plan} plan
 * @param {string | undefined} id
 * @param {Lang} lang
 * @param {Translate} t
 * @param {'name' | 'short'} [form]
 */
export function levelName(plan, id, lang, t, form = 'name') {
    const level = plan.levels.find((one) => one.id === id);
    return level ? inLang(level[form], lang) : t('level.unknown');
}

/**
 * The state of the line, only when there is something to say.
 * @param {Session} session
 * @param {Translate} t
 */
export function connectionLine(session, t) {
    if (session.status === 'live' || (session.status === 'connecting' && session.state.epoch !== null)) return nothing;
    if (session.status !== 'refused') return html`<p class="line" data-status=${session.status}>${t(`line.${session.status}`)}</p>`;
    return html`<p class="line" data-status="refused">
        ${t(`line.${session.refused}`)}
        <button type="button" class="button" @click=${() => location.reload()}>${t('line.reloadButton')}</button>
    </p>`;
}

/**
 * The other language, said in that language.
 * @param {{lang: Lang}} reader a session, or whatever holds the page's language
 * @param {Translate} t
 */
export function languageSwitch(reader, t) {
    const other = reader.lang === 'fr' ? 'en' : 'fr';
    return html`<button type="button" class="button quiet" lang=${tag(other)} @click=${() => (reader.lang = other)}>
        ${other.toUpperCase()}<span class="unseen"> ${t('language.switch')}</span>
    </button>`;
}

/**
 * Why a command was refused, in the language of the moment.
 * @param {Receipt} receipt
 * @param {Translate} t
 */
export function refusal(receipt, t) {
    const key = `refused.${receipt.code}`;
    const text = t(key);
    return text === key ? (receipt.message ?? '') : text;
}
