// @ts-check
// Lists on the board: ideas, answers and comments, with what the room thinks of them as far as it may know.
import {footOf, legendOf, titleOf} from './captions.js';
import {voteOf} from './force.js';
import {fitting, MOST_PAGED, rowPages} from './layout.js';
import {allBefore, notes} from './notes.js';
import {bar, cells, columns, strongest} from './results.js';
import {lists, withTray} from './rows.js';
/** @import {Phase, Now} from '../shared/protocol.js' */
/** @import {Vote} from './force.js' */
/** @import {Geometry} from './geometry.js' */
/** @import {Look, Ruler} from './layout.js' */
/** @import {Note} from './notes.js' */
/** @import {Picture} from './pictures.js' */
/** @import {Bar, Cell, Column} from './results.js' */
/** @import {List, Row} from './rows.js' */
/** @import {Given} from './scene.js' */

/** @typedef {Row & {cells: Cell[], bar: Bar | undefined, notes: Note[]}} ShownRow */
/**
 * @typedef {object} ListContent
 * @property {'list'} kind
 * @property {Phase['kind']} about
 * @property {string} question
 * @property {string} [level] the list's own, where each level is a list
 * @property {ShownRow[]} rows
 * @property {string} foot what is said under the list
 * @property {string} legend what the numbers are of
 * @property {Column[]} columns
 * @property {number} lines that a row may take
 * @property {Look} look
 */
/** @typedef {Omit<List, 'rows'> & {rows: ShownRow[], total: number}} ShownList `total`: with those that no page shows */

const FOOT = 3.6;
const LEGEND = 3.2;
/** A name over the first column may reach this far to its left. */
const REACH = 10;

/** @param {Given} given @param {Phase} phase @param {Now} now @param {Geometry} page @returns {Picture} */
export function listing(given, phase, now, page) {
    const {state, local} = given;
    const all = lists(given.plan, state, phase, now);
    const vote = voteOf(given.plan, state, now, all.flatMap(({rows}) => rows));
    const shown = calmly(given, phase, now, vote ? all : withTray(all), vote);
    const table = shown.flatMap(({rows}) => rows);
    const named = vote ? columns(table.map((row) => row.cells), vote, given.lang, given.t, perUnit(given.ruler)) : [];
    const look = lookOf(phase, now, named, table);
    const stops = shown.flatMap((one) => stopsOf(one, {...look, question: titleOf(one, given)}, given, page));
    const {list, span, lines, question} = stops[Math.min(local.page, stops.length - 1)];
    const foot = footOf(list, span.to, all, given, phase, now);
    return {
        content: {
            kind: 'list',
            about: phase.kind,
            question,
            level: list.level,
            rows: list.rows.slice(span.from, span.to),
            foot: fitting(foot, FOOT, page, given.ruler),
            legend: vote ? fitting(legendOf(vote, table, given), LEGEND, legendRoom(page, named), given.ruler) : '',
            columns: named,
            lines,
            look,
        },
        pages: stops.length,
    };
}

/** @param {Ruler} ruler @returns {Ruler} that measures in units */
function perUnit(ruler) {
    return (size, weight) => (text) => ruler(size * 10, weight)(text) / 10;
}

/** @param {Geometry} page @param {Column[]} named @returns {Geometry} */
function legendRoom(page, named) {
    return {...page, width: page.width - named.reduce((sum, {width}) => sum + width, REACH) * page.unit};
}

/**
 * The lists at the room's pace: they are calmed as one, since one thing moves at a time.
 * @param {Given} given
 * @param {Phase} phase
 * @param {Now} now
 * @param {List[]} wanted
 * @param {Vote | undefined} vote
 * @returns {ShownList[]}
 */
function calmly({calm, lang, t}, phase, now, wanted, vote) {
    const place = `${phase.id}/${now.level ?? '*'}/${now.levels.join()}/${vote?.rule.kind}`;
    const rows = calm(place, wanted.flatMap(({id, rows}) => rows.map((row) => ({...row, list: id}))));
    const where = {ranked: vote !== undefined, clarifying: phase.kind === 'clarify', mixed: vote !== undefined && !allBefore(rows)};
    return wanted.map((list) => {
        const own = rows.filter((row) => row.list === list.id);
        const most = strongest(own);
        const dressed = own.slice(0, MOST_PAGED).map((row) => ({
            ...row,
            cells: vote ? cells(row, vote, lang, t) : [],
            bar: vote && bar(row, vote, most),
            notes: notes(row, where, t),
        }));
        return {...list, rows: dressed, total: own.length};
    });
}

/**
 * Pages of one list, each with what it belongs to.
 * @param {ShownList} list
 * @param {Look & {question: string}} look
 * @param {Given} given
 * @param {Geometry} page
 */
function stopsOf(list, look, {ruler}, page) {
    const pieces = list.rows.map(({text, notes}) => ({text, noted: notes.length > 0}));
    const {spans, lines} = rowPages(pieces, look, page, ruler);
    return spans.map((span) => ({list, span, lines, question: look.question}));
}

/** @param {Phase} phase @param {Now} now @param {Column[]} named @param {ShownRow[]} rows @returns {Look} */
function lookOf(phase, now, named, rows) {
    const sides = new Set(rows.map(({side}) => side).filter((side) => side !== undefined));
    const framed = sides.size > 0 || phase.kind === 'collect';
    const everyLevel = framed && now.level === undefined && now.levels.length === 0;
    return {
        marks: framed,
        beside: named.reduce((sum, {width}) => sum + width, 0),
        bar: rows.find((row) => row.bar)?.bar?.kind ?? 'none',
        tracks: named.some(({what}) => what === 'mean'),
        legend: named.length > 0,
        words: !everyLevel ? 'none' : phase.sides?.length === 1 ? 'level' : 'both',
    };
}
