// @ts-check
// While people write in silence, or what they wrote is still covered: how much at each level, and how many have finished.
import {inLang} from '../shared/i18n.js';
import {done, people} from '../shared/store.js';
import {levelCounts, sidesOf} from './stage.js';
/** @import {Phase, Now} from '../shared/protocol.js' */
/** @import {LevelCount} from './stage.js' */
/** @import {Given} from './scene.js' */

/** @typedef {LevelCount & {finished: number, silent: boolean, here: boolean}} LevelCell */
/**
 * @typedef {object} SilentContent
 * @property {'silent'} kind
 * @property {number} finished at the level where the room is, or with the phase
 * @property {number} of
 * @property {number} said ideas so far
 * @property {number} unplaced of them, at no level yet
 * @property {LevelCell[]} cells none where the phase asks questions
 * @property {string[]} questions
 */

/** @param {Given} given @param {Phase} phase @param {Now} now @returns {SilentContent} */
export function silence({plan, state, lang}, phase, now) {
    const {all, levels} = done(state);
    const at = (/** @type {string} */ level) => levels[level] ?? all;
    const counted = sidesOf(plan, phase).length === 0 ? [] : levelCounts(plan, state, phase, now);
    const cells = counted.filter(({level}) => level !== '');
    const here = counted.filter(({level}) => now.level === undefined || level === now.level);
    return {
        kind: 'silent',
        finished: now.level === undefined ? all : at(now.level),
        of: people(state).joined,
        said: here.reduce((sum, {total}) => sum + total, 0),
        unplaced: here.find(({level}) => level === '')?.total ?? 0,
        cells: cells.map((cell) => ({
            ...cell,
            name: inLang(plan.levels.find(({id}) => id === cell.level)?.short, lang),
            finished: at(cell.level),
            silent: cell.total === 0,
            here: cell.level === now.level,
        })),
        questions: plan.questions.filter(({id}) => phase.questions?.includes(id)).map(({text}) => inLang(text, lang)),
    };
}
