// @ts-check
/** @import {Page} from '../page.js' */
/** @import {Place} from '../types.js' */
import {html, nothing} from '/lib/lit-html/lit-html.js';
import {inLang, langOf, tag} from '../../shared/i18n.js';
import {levelName, sideName, sideOf} from '../../shared/ui.js';

/**
 * Where an item stands, in words: its side and level, its question, or the comments.
 * @param {Place} place
 * @param {Page} page
 * @param {'name' | 'short'} [form]
 */
export function placeLine(place, page, form = 'name') {
    const {plan, lang, t} = page;
    if (place.side !== undefined) {
        return html`<span class="place">${sideName(sideOf(plan, place.side), lang)} ${level(place, page, form)}</span>`;
    }
    if (place.question === undefined) return html`<span class="place">${t('place.comments')}</span>`;
    const question = plan.questions.find((one) => one.id === place.question);
    const text = form === 'name' ? html` <span class="soft" lang=${langOf(question?.text, lang)}>${inLang(question?.text, lang)}</span>` : nothing;
    return html`<span class="place">${t('place.question')}${text}</span>`;
}

/**
 * @param {Place} place
 * @param {Page} page
 * @param {'name' | 'short'} form
 */
function level(place, {plan, lang, t}, form) {
    if (place.level === undefined) return html`<span class="level unknown">${t('place.unknown')}</span>`;
    return html`<span class="level">${levelName(plan, place.level, lang, t, form)}</span>`;
}

/**
 * The language in which people of this workshop write, for the `lang` of their words.
 * @param {Page} page
 */
export function spoken({session}) {
    return tag(session.workshop.language === 'en' ? 'en' : 'fr');
}
