// @ts-check
// The main part of the board, for each kind of phase, as a value.
import {inLang} from '../shared/i18n.js';
import {standingItems, themes, unthemed} from '../shared/store.js';
import {voteOf} from './force.js';
import {MOST_ROWS} from './layout.js';
import {listing} from './listing.js';
import {matrix} from './matrix.js';
import {compose, parts, readingTime} from './reading.js';
import {referenceColumns} from './references.js';
import {row} from './rows.js';
import {silence} from './silent.js';
import {stage, walked} from './stage.js';
import {voting} from './voting.js';
import {walk} from './walk.js';
/** @import {Plan, Phase, Now} from '../shared/protocol.js' */
/** @import {State} from '../shared/store.js' */
/** @import {Geometry} from './geometry.js' */
/** @import {ListContent} from './listing.js' */
/** @import {ThemeRow} from './matrix.js' */
/** @import {Block} from './reading.js' */
/** @import {Column} from './references.js' */
/** @import {SilentContent} from './silent.js' */
/** @import {VotingContent} from './voting.js' */
/** @import {WalkContent} from './walk.js' */
/** @import {Given} from './scene.js' */

/**
 * @typedef {{kind: 'join', title: string, subtitle: string}
 *   | {kind: 'reading', size: number, blocks: Block[]}
 *   | {kind: 'references', columns: Column[]}
 *   | ListContent | SilentContent | VotingContent | WalkContent
 *   | {kind: 'themes', rows: ThemeRow[], more: number, unthemed: number, of: number | undefined}
 *   | {kind: 'thanks', title: string, body: string[], facts: string[]}} Content
 */
/** @typedef {{content: Content, pages: number, dwell?: number}} Picture */

/**
 * @param {Given} given
 * @param {Phase | undefined} phase nothing: the join panel fills the picture
 * @param {Now} now
 * @param {Geometry} page
 * @returns {Picture}
 */
export function picture(given, phase, now, page) {
    const item = phase && walked(given.state, now);
    if (item) return {content: walk(given, item, now, page), pages: 1};
    switch (phase?.kind) {
        case undefined:
        case 'welcome':
            return {content: joining(given, phase), pages: 1};
        case 'definition':
        case 'framework':
            return reading(given, phase, page);
        case 'references':
            return references(given, phase, now, page);
        case 'collect':
        case 'clarify':
        case 'vote':
        case 'closing':
        case 'comments':
            return said(given, phase, now, page);
        case 'themes':
            return themeTable(given, now);
        case 'thanks':
            return {content: thanks(given, phase), pages: 1};
    }
}

/** What people say, or how much of it there is while it may not be read. @param {Given} given @param {Phase} phase @param {Now} now @param {Geometry} page @returns {Picture} */
function said(given, phase, now, page) {
    switch (stage(given.state, phase, now)) {
        case 'silent':
            return {content: silence(given, phase, now), pages: 1};
        case 'voting':
            return {content: voting(given, phase, now), pages: 1};
        case 'walk':
        case 'open':
            return listing(given, phase, now, page);
    }
}

/** @param {Given} given @param {Phase | undefined} phase @returns {Content} */
function joining({plan, lang, t}, phase) {
    const title = phase ? inLang(phase.title, lang) : t('join.title');
    return {kind: 'join', title, subtitle: inLang(plan.title, lang)};
}

/** @param {Given} given @param {Phase} phase @param {Geometry} page @returns {Picture} */
function reading({plan, lang, ruler, local}, phase, page) {
    const {size, pages} = compose(parts(plan, phase, lang), {...page, measure: ruler});
    const blocks = pages[Math.min(local.page, pages.length - 1)] ?? [];
    return {
        content: {kind: 'reading', size, blocks},
        pages: Math.max(1, pages.length),
        dwell: readingTime(blocks.map(({text}) => text)),
    };
}

/** @param {Given} given @param {Phase} phase @param {Now} now @param {Geometry} page @returns {Picture} */
function references({plan, lang, ruler, local}, phase, now, page) {
    const {pages, at} = referenceColumns(plan, phase, now, lang, page, ruler);
    const columns = at(Math.min(local.page, pages - 1));
    const texts = columns.flatMap((column) => column.references.map(({text}) => inLang(text, lang)));
    return {content: {kind: 'references', columns}, pages, dwell: readingTime(texts)};
}

/** @param {Given} given @param {Now} now @returns {Picture} */
function themeTable({plan, state, local, calm}, now) {
    const rows = calm('themes', matrix(plan, state));
    const pages = Math.max(1, Math.ceil(rows.length / MOST_ROWS));
    const from = Math.min(local.page, pages - 1) * MOST_ROWS;
    const shown = rows.slice(from, from + MOST_ROWS);
    const more = rows.length - from - shown.length;
    return {content: {kind: 'themes', rows: shown, more, unthemed: unthemed(state), of: voteOf(plan, state, now, ideas(state))?.of}, pages};
}

/** @param {State} state */
function ideas(state) {
    return standingItems(state)
        .filter(({place}) => place.side !== undefined)
        .map(row);
}

/** @param {Given} given @param {Phase} phase @returns {Content} */
function thanks({plan, state, lang, t}, phase) {
    const body = (phase.body ?? []).map((words) => inLang(words, lang));
    const said = ideas(state).length;
    const named = themes(state).length;
    const fullest = fullestLevel(plan, state);
    const facts = [
        ...(said > 0 ? [t('thanks.ideas', {n: said})] : []),
        ...(named > 0 ? [t('thanks.themes', {n: named})] : []),
        ...(fullest ? [t('thanks.fullest', {level: inLang(fullest.name, lang)})] : []),
    ];
    return {kind: 'thanks', title: inLang(phase.title, lang), body, facts};
}

/** @param {Plan} plan @param {State} state */
function fullestLevel(plan, state) {
    const said = standingItems(state).map(({place}) => place.level);
    const counted = plan.levels.map((level) => ({level, n: said.filter((id) => id === level.id).length}));
    const most = Math.max(0, ...counted.map(({n}) => n));
    return most > 0 ? counted.find(({n}) => n === most)?.level : undefined;
}
