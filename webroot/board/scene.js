// @ts-check
// What the board shows now, as a value: the phase decides the kind of picture, the state fills it. Views draw it.
import {inLang} from '../shared/i18n.js';
import {now as nowOf, people} from '../shared/store.js';
import {geometry} from './geometry.js';
import {headingSize} from './layout.js';
import {picture} from './pictures.js';
import {levelOf, phaseOf} from './rows.js';
/** @import {Plan, Phase, Now, Lang, WorkshopName} from '../shared/protocol.js' */
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

/** @typedef {{small: string, large: string, side?: string, whole?: boolean}} Heading `whole`: the large line says enough by itself */
/**
 * @typedef {object} Scene
 * @property {Geometry} geometry
 * @property {Frame} frame
 * @property {Phase | undefined} phase
 * @property {Now} now
 * @property {Heading & {size: number, alone: boolean}} heading
 * @property {number} online
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
    const heading = headingOf(given, phase, now);
    const shown = framesFor(phase, now)
        .map((frame) => ({frame, ...drawn(given, phase, now, geometry(screen, frame))}))
        .reduce((best, other) => (other.pages < best.pages ? other : best));
    return {
        ...shown,
        phase,
        now,
        heading: {...heading, ...headingSize(heading.large, heading.whole === true, shown.geometry, ruler)},
        online: people(state).online,
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
 * The join panel stays where latecomers may still take part; it makes room for a table, and for a text that would
 * otherwise need one more page.
 * @param {Phase | undefined} phase
 * @param {Now} now
 * @returns {Frame[]} the best first
 */
function framesFor(phase, now) {
    const timer = now.timer !== undefined;
    const usual = {head: true, panel: true, strip: true, timer};
    switch (phase?.kind) {
        case undefined:
        case 'welcome':
        case 'thanks':
            return [{head: false, panel: false, strip: false, timer}];
        case 'definition':
            return [
                {...usual, strip: false},
                {...usual, strip: false, panel: false},
            ];
        case 'framework':
        case 'references':
            return [usual, {...usual, panel: false}];
        case 'collect':
        case 'clarify':
        case 'vote':
            return [usual];
        case 'themes':
            return [{...usual, panel: false, strip: false}];
        case 'closing':
        case 'comments':
            return [{...usual, strip: false}];
    }
}

/**
 * @param {Given} given
 * @param {Phase | undefined} phase
 * @param {Now} now
 * @returns {Heading}
 */
function headingOf({plan, lang, t}, phase, now) {
    const workshop = inLang(plan.title, lang);
    if (!phase || phase.kind === 'welcome') return {small: '', large: workshop};
    const title = inLang(phase.title, lang);
    if (phase.kind !== 'collect' && phase.kind !== 'references') return {small: workshop, large: title, whole: true};
    const level = levelOf(plan, now.level);
    const side = phase.sides?.length === 1 ? phase.sides[0] : undefined;
    if (level) return {small: title, large: inLang(level.name, lang), side};
    if (phase.kind === 'references') return {small: workshop, large: title, side, whole: true};
    return {small: title, large: inLang(phase.prompt, lang) || t('levels.all'), side, whole: true};
}
