// @ts-check
// What the board shows now, as a value: the phase decides the kind of picture, the state fills it. Views draw it.
import {inLang} from '../shared/i18n.js';
import {now as nowOf, people, poll} from '../shared/store.js';
import {geometry} from './geometry.js';
import {headingSize} from './layout.js';
import {picture} from './pictures.js';
import {levelOf, phaseOf} from './rows.js';
import {sidesOf, stage, veiled} from './stage.js';
/** @import {Plan, Phase, Place, Side, Now, Lang, PeopleValue, WorkshopName} from '../shared/protocol.js' */
/** @import {State} from '../shared/store.js' */
/** @import {Translate} from '../shared/i18n.js' */
/** @import {Frame, Geometry} from './geometry.js' */
/** @import {Ruler} from './layout.js' */
/** @import {Local} from './local.js' */
/** @import {Content, Picture} from './pictures.js' */

/**
 * @typedef {object} Given
 * @property {Plan} plan
 * @property {WorkshopName} workshop
 * @property {State} state
 * @property {Lang} lang
 * @property {Translate} t
 * @property {{width: number, height: number}} screen
 * @property {Ruler} ruler
 * @property {Local} local
 * @property {<R extends {id: string}>(place: string, rows: R[]) => R[]} calm what of a list may be shown now
 */

/** @typedef {{small: string, large: string, sides?: Side[], whole?: boolean}} Heading `whole`: the large line says enough by itself */
/**
 * @typedef {object} Scene
 * @property {Geometry} geometry
 * @property {Frame} frame
 * @property {Phase | undefined} phase
 * @property {Now} now
 * @property {Heading & {size: number, alone: boolean}} heading
 * @property {PeopleValue} people
 * @property {Content} content
 * @property {number} page
 * @property {number} pages
 * @property {number | undefined} dwell ms after which the next page comes by itself
 */

/** @param {Given} given @returns {Scene} */
export function scene(given) {
    const {plan, state, screen, ruler, local} = given;
    const now = nowOf(state);
    const phase = local.join ? undefined : phaseOf(plan, now);
    const shown = framesFor(given, phase, now)
        .map((frame) => ({frame, ...drawn(given, phase, now, geometry(screen, frame))}))
        .reduce((best, other) => (other.pages < best.pages ? other : best));
    const heading = headingOf(given, phase, placeOf(shown.content, now));
    return {
        ...shown,
        phase,
        now,
        heading: {...heading, ...headingSize(heading.large, heading.whole === true, shown.geometry, ruler)},
        people: people(state),
        page: Math.min(local.page, shown.pages - 1),
        dwell: shown.pages > 1 && !local.steered ? shown.dwell : undefined,
    };
}

/**
 * @param {Given} given
 * @param {Phase | undefined} phase
 * @param {Now} now
 * @param {Geometry} page
 * @returns {Picture & {geometry: Geometry}}
 */
function drawn(given, phase, now, page) {
    return {...picture(given, phase, now, page), geometry: page};
}

/**
 * The join panel stays where latecomers may still take part; it makes room for a table, for results, for one item, and
 * for a text that would otherwise need one more page.
 * @param {Given} given
 * @param {Phase | undefined} phase
 * @param {Now} now
 * @returns {Frame[]} the best first
 */
function framesFor({state}, phase, now) {
    const usual = {head: true, panel: true, strip: true, timer: now.timer !== undefined, paused: now.paused};
    const wide = {...usual, panel: false, strip: false};
    const act = phase && stage(state, phase, now);
    if (act === 'walk') return [wide];
    switch (phase?.kind) {
        case undefined:
        case 'welcome':
        case 'thanks':
            return [{...wide, head: false}];
        case 'definition':
            return [{...usual, strip: false}, wide];
        case 'framework':
        case 'references':
            return [usual, {...usual, panel: false}];
        case 'themes':
            return [wide];
        case 'vote':
            return act === 'open' ? [wide] : [{...usual, strip: false}];
        case 'collect':
        case 'clarify':
            return [act === 'silent' ? {...usual, strip: false} : usual];
        case 'closing':
        case 'comments':
            return [measures(state, now) ? wide : {...usual, strip: false}];
    }
}

/** Whether several numbers stand beside each item. @param {State} state @param {Now} now */
function measures(state, now) {
    const here = poll(state, now.vote);
    return here !== undefined && here.rule.kind !== 'support' && !veiled(state, now);
}

/** @typedef {{item?: Place, level?: string}} Where */

/** What the picture is about: the item that is large, the level that is listed, or where the room is. @param {Content} content @param {Now} now @returns {Where} */
function placeOf(content, now) {
    if (content.kind === 'walk') return {item: content.place, level: content.place.level};
    return {level: content.kind === 'list' ? (content.level ?? now.level) : now.level};
}

/**
 * @param {Given} given
 * @param {Phase | undefined} phase
 * @param {Where} where
 * @returns {Heading}
 */
function headingOf({plan, lang, t}, phase, {item, level: at}) {
    const workshop = inLang(plan.title, lang);
    if (!phase || (phase.kind === 'welcome' && !item)) return {small: '', large: workshop};
    const title = inLang(phase.title, lang);
    const question = plan.questions.find(({id}) => id === item?.question);
    if (question) return {small: title, large: inLang(question.text, lang), whole: true};
    const level = levelOf(plan, at);
    const about = item?.side ? plan.sides.filter(({id}) => id === item.side) : sidesOf(plan, phase);
    if (item?.side) return {small: title, large: level ? inLang(level.name, lang) : t('level.unknown'), sides: about};
    if (phase.kind !== 'themes' && about.length > 0 && level) return {small: title, large: inLang(level.name, lang), sides: about};
    const sides = about.length === 1 ? about : [];
    if (phase.kind === 'collect') return {small: title, large: inLang(phase.prompt, lang) || t('levels.all'), sides, whole: true};
    return {small: workshop, large: title, sides: phase.kind === 'references' ? sides : [], whole: true};
}
