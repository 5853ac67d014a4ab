// @ts-check
// Walking through what stands, one item large at a time: at one place, in the board's order, late ones by themselves.
/** @import {Now, Phase, Place, Plan} from '../../shared/protocol.js' */
/** @import {Pending} from '../../shared/outbox.js' */
/** @import {Item, State} from '../../shared/store.js' */
import {matches, standingItems} from '../../shared/store.js';
import {covers, hasLevels} from '../places.js';

/** Which items: those of a place, on time or late. `order` is what it was when the walk began, so that no step skips one. @typedef {{place: Place, late: boolean, order: string[]}} Tour */

/** Where one is among the items that one walks through. @typedef {{tour: Tour, items: Item[], at: number, previous: Item | undefined, next: Item | undefined}} Walk */

/**
 * Where one would begin: the phase's own side or question, at the room's level.
 * @param {Plan} plan
 * @param {Phase | undefined} phase
 * @param {Now} now
 * @returns {Tour}
 */
export function tourHere(plan, phase, now) {
    const side = phase?.sides?.[0];
    const question = phase?.questions?.[0];
    if (question !== undefined) return tourOf({question});
    if (phase?.kind === 'comments') return tourOf({comments: true});
    const place = {side: side ?? plan.sides[0]?.id ?? ''};
    return tourOf(now.level === undefined || !hasLevels(phase) ? place : {...place, level: now.level});
}

/** @param {Place} place @param {boolean} [late] @returns {Tour} */
export function tourOf(place, late = false) {
    return {place, late, order: []};
}

/**
 * The items of a tour: those that it began with, in that order as long as they stand, then those that came since.
 * @param {State} state
 * @param {Tour} tour
 * @returns {Item[]}
 */
export function along(state, {place, late, order}) {
    const rank = new Map(order.map((id, at) => [id, at]));
    const last = order.length;
    return standingItems(state)
        .filter((item) => item.late === late && matches(item.place, place))
        .map((item, at) => ({item, at: rank.get(item.id) ?? last + at}))
        .sort((a, b) => a.at - b.at)
        .map(({item}) => item);
}

/** @param {State} state @param {Tour} tour @returns {Tour} whose order no longer changes */
export function begun(state, tour) {
    return tour.order.length > 0 ? tour : {...tour, order: along(state, tour).map(({id}) => id)};
}

/**
 * Where the walk is, when an item is large on the screens. One that is not of the tour, shown from another remote, is walked
 * among those of its own place.
 * @param {State} state
 * @param {Tour} tour
 * @param {string} shown
 * @param {(place: Place) => boolean} [may] whether what stands there may be shown
 * @returns {Walk | undefined} nothing when it stands no more
 */
export function walking(state, tour, shown, may = () => true) {
    const own = standingItems(state).find(({id}) => id === shown);
    if (!own) return undefined;
    const within = own.late === tour.late && matches(own.place, tour.place);
    const taken = within ? tour : tourOf(around(own.place, tour.place), own.late);
    const items = along(state, taken).filter(({id, place}) => id === shown || may(place));
    const at = items.findIndex(({id}) => id === shown);
    return {tour: taken, items, at, previous: items[at - 1], next: items[at + 1]};
}

/** As narrow as what one looked at: a side with all its levels, or the very level. @param {Place} place @param {Place} looked @returns {Place} */
function around(place, looked) {
    return place.side !== undefined && looked.level === undefined ? {side: place.side} : place;
}

/**
 * The item that will be large once the orders on their way have arrived: a second press goes on from there.
 * @param {readonly Pending[]} pending
 * @param {Now} now
 * @returns {string | undefined}
 */
export function bound(pending, now) {
    const latest = pending.findLast(({command}) => command.t === 'show')?.command;
    return latest ? /** @type {string | undefined} */ (latest.item) : now.show;
}

/** @param {State} state @returns {Item[]} all that came late, wherever they belong */
export function lateOnes(state) {
    return standingItems(state).filter(({late}) => late);
}

/**
 * Whether the screens may not show what stands there (S10): `show` would be refused.
 * @param {Phase | undefined} phase
 * @param {Now} now
 * @param {Place} place
 */
export function veiled(phase, now, place) {
    if (!phase || phase.visibility !== 'items-hidden' || now.revealed) return false;
    return covers(phase, place) && !(now.levels ?? []).includes(place.level ?? '');
}
