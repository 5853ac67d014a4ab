// @ts-check
// A room reads slowly: what changes often is shown at a pace that two hundred people can follow.

/** @typedef {{id: string}} Keyed */

/**
 * One order of a list is kept this long, so that a row can be found again after a glance away: two seconds, and the
 * time that a slow computer takes to draw.
 */
export const ORDER_EVERY = 2200;
/** Four numbers a second is the most that is still read as a number. */
export const VALUES_EVERY = 250;

/**
 * What of a list is on screen now. What has gone leaves at once (it may have been hidden for a reason); a new order
 * waits for its turn, and so does what is new.
 * @template {Keyed} R
 */
export class Calm {
    #clock;
    #place = '';
    /** @type {R[]} */
    #shown = [];
    #orderAt = -Infinity;
    #valuesAt = -Infinity;
    #wait = Infinity;

    /** @param {() => number} clock milliseconds, never going back */
    constructor(clock) {
        this.#clock = clock;
    }

    /** Milliseconds until something held back may be shown; Infinity when nothing is held back. */
    get wait() {
        return this.#wait;
    }

    /**
     * @param {string} place what the list is about; another place is another picture, shown at once
     * @param {R[]} wanted
     * @returns {R[]}
     */
    show(place, wanted) {
        const now = this.#clock();
        this.#wait = Infinity;
        if (place !== this.#place) {
            this.#place = place;
            return this.#take(wanted, now);
        }
        const byId = new Map(wanted.map((row) => [row.id, row]));
        this.#shown = this.#shown.filter((row) => byId.has(row.id));
        if (sameOrder(this.#shown, wanted)) return this.#refresh(byId, now);
        const due = Math.max(this.#orderAt + ORDER_EVERY, this.#valuesAt + VALUES_EVERY);
        if (this.#shown.length === 0 || now >= due) return this.#take(wanted, now);
        this.#wait = due - now;
        return this.#refresh(byId, now);
    }

    /**
     * @param {R[]} wanted
     * @param {number} now
     */
    #take(wanted, now) {
        this.#shown = wanted;
        this.#orderAt = now;
        this.#valuesAt = now;
        return wanted;
    }

    /**
     * @param {Map<string, R>} byId
     * @param {number} now
     */
    #refresh(byId, now) {
        const fresh = this.#shown.map((row) => /** @type {R} */ (byId.get(row.id)));
        if (same(fresh, this.#shown)) return this.#shown;
        if (now - this.#valuesAt < VALUES_EVERY) {
            this.#wait = Math.min(this.#wait, this.#valuesAt + VALUES_EVERY - now);
            return this.#shown;
        }
        this.#shown = fresh;
        this.#valuesAt = now;
        return fresh;
    }
}

/** @param {Keyed[]} a @param {Keyed[]} b */
function sameOrder(a, b) {
    return a.length === b.length && a.every((row, i) => row.id === b[i].id);
}

/** Rows are flat: equal when each of their values is. @param {Keyed[]} a @param {Keyed[]} b */
function same(a, b) {
    return a.every((row, i) => {
        const other = new Map(Object.entries(b[i] ?? {}));
        return Object.entries(row).every(([name, value]) => other.get(name) === value);
    });
}
