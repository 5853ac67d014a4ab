// @ts-check
// Themes across the levels: which theme touches what, from which side, and where nobody said anything.
import {standingItems, themes} from '../shared/store.js';
/** @import {Plan} from '../shared/protocol.js' */
/** @import {State} from '../shared/store.js' */

/** @typedef {{[side: string]: number}} Cell items of a theme at one level, by side */
/** @typedef {{id: string, label: string, items: number, touched: number, support?: number, cells: Cell[]}} ThemeRow */

/**
 * One row for each theme, a cell for each level of the plan, the widest theme first.
 * @param {Plan} plan
 * @param {State} state
 * @returns {ThemeRow[]}
 */
export function matrix(plan, state) {
    const places = placesOf(state);
    return themes(state)
        .map((theme) => {
            const cells = plan.levels.map((level) => cell(theme, level.id, places));
            return {
                id: theme.id,
                label: theme.label,
                items: theme.items.length,
                touched: plan.levels.filter((level) => theme.levels.includes(level.id)).length,
                support: theme.support,
                cells,
            };
        })
        .sort((a, b) => b.touched - a.touched || (b.support ?? 0) - (a.support ?? 0));
}

/**
 * @param {{items: string[], levels: string[]}} theme
 * @param {string} level
 * @param {Map<string, {side?: string, level?: string}>} places
 */
function cell(theme, level, places) {
    /** @type {Cell} */
    const counted = {};
    for (const id of theme.items) {
        const place = places.get(id);
        if (place?.side !== undefined && place.level === level) counted[place.side] = (counted[place.side] ?? 0) + 1;
    }
    return counted;
}

/** @param {State} state places of all items, merged ones at the place of the item they are shown as */
function placesOf(state) {
    const places = new Map();
    for (const {id, place, merged} of standingItems(state)) {
        for (const shown of [id, ...merged]) places.set(shown, place);
    }
    return places;
}

/** Steps that an eye tells apart at fifteen metres; more would only look like noise. */
const STEPS = [1, 2, 4, 7];

/** @param {number} count @returns {number} the size of a mark, 0 to 4 */
export function sizeStep(count) {
    return STEPS.filter((least) => count >= least).length;
}
