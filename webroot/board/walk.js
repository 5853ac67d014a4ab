// @ts-check
// One item large: as large as the picture lets it be, with all that the room may know of it.
import {largest, lines} from './fit.js';
import {voteOf} from './force.js';
import {allNotes} from './notes.js';
import {bar, cells, strongest} from './results.js';
import {row} from './rows.js';
/** @import {Now, Place} from '../shared/protocol.js' */
/** @import {Item} from '../shared/store.js' */
/** @import {Geometry} from './geometry.js' */
/** @import {Ruler} from './layout.js' */
/** @import {Note} from './notes.js' */
/** @import {Bar, Cell} from './results.js' */
/** @import {Given} from './scene.js' */

/**
 * @typedef {{kind: 'walk', id: string, text: string, size: number, place: Place, notes: Note[], cells: Cell[], bar: Bar | undefined,
 *   legend: string}} WalkContent
 */

/** Long texts are read too, though not from the last row; nothing is cut here. */
const SIZES = [16, 14, 12, 10.5, 9, 8, 7, 6, 5, 4.2];
const LINE = 1.16;
const GAP = 3;
const NOTE = 4.4;
const NOTE_LINE = 5.9;
const NOTE_SIGN = 10;
const RESULT = 16;
const LEGEND = 5;
const BAR = 5;
/** As wide as the shape of the item's side, and the air after it. */
const MARK = 'MM';

/** @param {Given} given @param {Item} item @param {Now} now @param {Geometry} page @returns {WalkContent} */
export function walk({plan, state, lang, t, ruler}, item, now, page) {
    const shown = row(item);
    const vote = voteOf(plan, state, now, [shown]);
    const notes = allNotes(shown, t);
    const numbers = vote ? cells(shown, vote, lang, t) : [];
    const under = (notes.length > 0 ? GAP + noteLines(notes, page, ruler) * NOTE_LINE : 0) + (vote ? GAP + RESULT + BAR + LEGEND : 0);
    return {
        kind: 'walk',
        id: item.id,
        text: item.text,
        size: sizeOf(item.place.side ? `${MARK}${item.text}` : item.text, under, page, ruler),
        place: item.place,
        notes,
        cells: numbers,
        bar: vote && bar(shown, vote, strongest([shown])),
        legend: vote?.poll ? t('voted', {n: vote.poll.voted, of: vote.poll.of}) : '',
    };
}

/** @param {Note[]} notes @param {Geometry} page @param {Ruler} ruler */
function noteLines(notes, {unit, width}, ruler) {
    const measure = ruler(NOTE * unit);
    const widths = notes.map(({text}) => measure(text) + NOTE_SIGN * unit);
    return widths.reduce(([rows, used], wide) => (used + wide > width ? [rows + 1, wide] : [rows, used + wide]), [1, 0])[0];
}

/** @param {string} text @param {number} under units that other things take @param {Geometry} page @param {Ruler} ruler */
function sizeOf(text, under, {unit, width, height, compact}, ruler) {
    if (compact) return 8;
    return largest(SIZES, (size) => {
        const measure = ruler(size * unit, 600);
        const whole = text.split(' ').every((word) => measure(word) <= width);
        return whole && lines(text, width, measure) * size * LINE <= height / unit - under;
    });
}
