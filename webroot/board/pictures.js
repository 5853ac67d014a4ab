// @ts-check
// The main part of the board, for each kind of phase, as a value.
import {inLang} from '../shared/i18n.js';
import {counts, standingItems, themes, unthemed} from '../shared/store.js';
import {MOST_ROWS, rowPages} from './layout.js';
import {matrix} from './matrix.js';
import {compose, parts, readingTime} from './reading.js';
import {referenceColumns} from './references.js';
import {digits, itemsHidden, lists, share} from './rows.js';
/** @import {Plan, Phase, Now, Lang} from '../shared/protocol.js' */
/** @import {State} from '../shared/store.js' */
/** @import {Geometry} from './geometry.js' */
/** @import {Look} from './layout.js' */
/** @import {List, Row} from './rows.js' */
/** @import {ThemeRow} from './matrix.js' */
/** @import {Block} from './reading.js' */
/** @import {Column} from './references.js' */
/** @import {Given} from './scene.js' */

/** @typedef {Row & {share: number}} ShownRow */
/**
 * @typedef {object} ListContent
 * @property {'list'} kind
 * @property {Phase['kind']} about
 * @property {string} question
 * @property {ShownRow[]} rows
 * @property {number} more rows that are on the phones only
 * @property {number} lines that a row may take
 * @property {Look} look
 */
/**
 * @typedef {{kind: 'join', title: string, subtitle: string}
 *   | {kind: 'reading', size: number, blocks: Block[]}
 *   | {kind: 'references', columns: Column[]}
 *   | ListContent
 *   | {kind: 'counted', ideas: number}
 *   | {kind: 'themes', rows: ThemeRow[], more: number, unthemed: number}
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
            return itemsHidden(phase, now) ? {content: counted(given, phase, now), pages: 1} : list(given, phase, now, page);
        case 'clarify':
        case 'vote':
        case 'closing':
        case 'comments':
            return list(given, phase, now, page);
        case 'themes':
            return themeTable(given);
        case 'thanks':
            return {content: thanks(given, phase), pages: 1};
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

/** @param {Given} given @param {Phase} phase @param {Now} now @param {Geometry} page @returns {Picture} */
function list(given, phase, now, page) {
    const calm = calmly(given, `${phase.id}/${now.level ?? '*'}`, lists(given.state, phase, now));
    const look = lookOf(phase, now, calm.flatMap(({rows}) => rows));
    const stops = calm.flatMap((one) => stopsOf(one, {...look, question: questionText(given.plan, one.id, given.lang)}, given, page));
    const {rows, span, lines, question} = stops[Math.min(given.local.page, stops.length - 1)];
    const shown = rows.slice(span.from, span.to).map((row) => ({...row, share: share(row, rows)}));
    const more = rows.length - span.to;
    return {
        content: {kind: 'list', about: phase.kind, question, rows: shown, more, lines, look},
        pages: stops.length,
    };
}

/**
 * The lists at the room's pace: they are calmed as one, since one thing moves at a time.
 * @param {Given} given
 * @param {string} place
 * @param {List[]} wanted
 * @returns {List[]}
 */
function calmly({calm}, place, wanted) {
    const shown = calm(place, wanted.flatMap(({id, rows}) => rows.map((row) => ({...row, list: id}))));
    return wanted.map(({id}) => ({id, rows: shown.filter((row) => row.list === id)}));
}

/**
 * Pages of one list, each with what it belongs to.
 * @param {List} one
 * @param {Look & {question: string}} look
 * @param {Given} given
 * @param {Geometry} page
 */
function stopsOf({rows}, look, {ruler}, page) {
    const {spans, lines} = rowPages(rows.map(({text}) => text), look, page, ruler);
    return spans.map((span) => ({rows, span, lines, question: look.question}));
}

/** @param {Phase} phase @param {Now} now @param {Row[]} rows @returns {Look} */
function lookOf(phase, now, rows) {
    const collect = phase.kind === 'collect';
    const sides = collect && (phase.sides?.length ?? 0) > 1;
    const levels = collect && now.level === undefined;
    return {marks: collect, digits: digits(rows), words: sides ? 'under' : levels ? 'aside' : 'none'};
}

/** @param {Plan} plan @param {string} id @param {Lang} lang */
function questionText(plan, id, lang) {
    return inLang(plan.questions.find((question) => question.id === id)?.text, lang);
}

/** @param {Given} given @param {Phase} phase @param {Now} now @returns {Content} */
function counted({state}, phase, now) {
    const bySide = counts(state);
    const ideas = (phase.sides ?? []).flatMap((side) => {
        const levels = bySide[side] ?? {};
        return now.level === undefined ? Object.values(levels) : [levels[now.level] ?? 0];
    });
    return {kind: 'counted', ideas: ideas.reduce((a, b) => a + b, 0)};
}

/** @param {Given} given @returns {Picture} */
function themeTable({plan, state, local, calm}) {
    const rows = calm('themes', matrix(plan, state));
    const pages = Math.max(1, Math.ceil(rows.length / MOST_ROWS));
    const from = Math.min(local.page, pages - 1) * MOST_ROWS;
    const shown = rows.slice(from, from + MOST_ROWS);
    const more = rows.length - from - shown.length;
    return {content: {kind: 'themes', rows: shown, more, unthemed: unthemed(state)}, pages};
}

/** @param {Given} given @param {Phase} phase @returns {Content} */
function thanks({plan, state, lang, t}, phase) {
    const body = (phase.body ?? []).map((words) => inLang(words, lang));
    const ideas = standingItems(state).filter(({place}) => place.side !== undefined).length;
    const named = themes(state).length;
    const fullest = fullestLevel(plan, state);
    const facts = [
        ...(ideas > 0 ? [t('thanks.ideas', {n: ideas})] : []),
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
