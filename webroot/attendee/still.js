// @ts-check
// A list that does not move under a finger: its order waits while it is touched, and what is new waits behind a button.
/** @import {Item} from '../shared/store.js' */

export const CALM_MS = 3_000;
/** A calm list whose start is out of sight is looked at again so often. */
const AGAIN_MS = 500;

/** @typedef {{item: Item, gone: boolean, fresh: boolean}} Row */

export class StillList {
    #key = '';
    /** @type {Item[]} as last shown */
    #shown = [];
    #touched = -Infinity;
    #moved = -Infinity;
    /** Whether the room's order is other than the one shown, one's own new items left out: they are no reason to ask. */
    waiting = false;
    /** The same, one's own new items counted: they come in as soon as the list is calm. */
    #behind = false;
    /** How many items have come since. */
    fresh = 0;
    /** @type {Set<string>} what came with the last refresh, told apart until the next */
    #news = new Set();
    #asked = false;

    /** @param {number} now */
    touch(now) {
        this.#touched = now;
    }

    /** Shows the room's order at the next drawing, whatever is touched. */
    refresh() {
        this.#asked = true;
    }

    /** @param {number} now @returns {number} when the order may follow the room again */
    calmAt(now) {
        return this.#behind ? Math.max(now + AGAIN_MS, this.#touched + CALM_MS, this.#moved + CALM_MS) : Infinity;
    }

    /**
     * @param {string} key what the list is of; another list starts anew
     * @param {Item[]} items in the room's order
     * @param {number} now
     * @param {{[item: string]: unknown}} own one's own items are no news to oneself
     * @param {boolean} free whether the start of the list is in sight, so that no reader is in the middle of it
     * @returns {Row[]}
     */
    rows(key, items, now, own, free) {
        const calm = free && now >= this.#touched + CALM_MS && now >= this.#moved + CALM_MS;
        if (key !== this.#key) this.#news.clear();
        else if (this.#asked) this.#news = new Set(this.#unseen(items, own).map((item) => item.id));
        if (key !== this.#key || this.#asked || calm || this.#shown.length === 0) return this.#follow(key, items, now);
        const byId = new Map(items.map((item) => [item.id, item]));
        const rows = this.#shown.map((old) => ({item: byId.get(old.id) ?? old, gone: !byId.has(old.id), fresh: this.#news.has(old.id)}));
        const known = new Set(this.#shown.map((item) => item.id));
        this.fresh = this.#unseen(items, own).length;
        this.#behind = !sameOrder(items, this.#shown);
        this.waiting = !sameOrder(items.filter((item) => known.has(item.id) || !own[item.id]), this.#shown);
        this.#shown = rows.map((row) => row.item);
        return rows;
    }

    /**
     * @param {Item[]} items
     * @param {{[item: string]: unknown}} own
     */
    #unseen(items, own) {
        const known = new Set(this.#shown.map((item) => item.id));
        return items.filter((item) => !known.has(item.id) && !own[item.id]);
    }

    /**
     * @param {string} key
     * @param {Item[]} items
     * @param {number} now
     */
    #follow(key, items, now) {
        if (!sameOrder(items, this.#shown)) this.#moved = now;
        this.#key = key;
        this.#shown = items;
        this.fresh = 0;
        this.waiting = false;
        this.#behind = false;
        this.#asked = false;
        return items.map((item) => ({item, gone: false, fresh: this.#news.has(item.id)}));
    }
}

/**
 * @param {Item[]} some
 * @param {Item[]} others
 */
function sameOrder(some, others) {
    return some.length === others.length && some.every((item, at) => item.id === others[at]?.id);
}
