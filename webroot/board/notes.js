// @ts-check
// What is true of an item beside what it says: short words, each with a shape of its own.
import {contested} from '../shared/tally.js';
/** @import {Translate} from '../shared/i18n.js' */
/** @import {Row} from './rows.js' */

/** @typedef {'contested' | 'doubt' | 'asked' | 'late' | 'before' | 'merged'} NoteKind */
/** @typedef {{kind: NoteKind, text: string}} Note */

/**
 * In a list: what changes how it is read.
 * @param {Row} row
 * @param {{ranked: boolean, clarifying: boolean, mixed: boolean}} where `ranked`: votes put the list in order; `mixed`: some
 *   of them were cast before the room came back, and some since
 * @param {Translate} t
 * @returns {Note[]} the weightiest first
 */
export function notes(row, {ranked, clarifying, mixed}, t) {
    const before = row.tally?.before ?? 0;
    /** @type {(Note | false)[]} */
    const all = [
        ranked && contested(row) && {kind: 'contested', text: t('contested')},
        row.unsure > 0 && {kind: 'doubt', text: t('note.doubt', {n: row.unsure})},
        clarifying && row.asked > 0 && {kind: 'asked', text: t('note.asked', {n: row.asked})},
        ranked && row.late && {kind: 'late', text: t('note.late')},
        mixed && before > 0 && {kind: 'before', text: t('note.before', {n: before})},
    ];
    return all.filter((one) => one !== false);
}

/** Whether nobody has changed anything since the room came back: then the list says it once. @param {Row[]} rows */
export function allBefore(rows) {
    const some = rows.some(({tally}) => (tally?.before ?? 0) > 0);
    return some && rows.every(({support = 0, tally}) => tally === undefined || tally.before === support);
}

/**
 * When the room looks at this item alone: all that is known of it.
 * @param {Row} row
 * @param {Translate} t
 * @returns {Note[]}
 */
export function allNotes(row, t) {
    /** @type {(Note | false)[]} */
    const all = [
        contested(row) && {kind: 'contested', text: t('contested')},
        row.unsure > 0 && {kind: 'doubt', text: t('walk.doubt', {n: row.unsure})},
        row.asked > 0 && {kind: 'asked', text: t('walk.asked', {n: row.asked})},
        row.merged > 0 && {kind: 'merged', text: t('walk.merged', {n: row.merged + 1})},
        row.late && {kind: 'late', text: t('walk.late')},
    ];
    return all.filter((one) => one !== false);
}
