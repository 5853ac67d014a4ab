// @ts-check
// What the board says to those who do not see it: little, and only what matters now.
/** @import {Translate} from '../shared/i18n.js' */

/** @typedef {{heading: string, ideas: number, left: number | undefined, time: number}} Facts `left` in ms, `time` in ms */

const NEWS_EVERY = 30_000;
const WARNINGS = [5 * 60_000, 60_000, 0];

/** One sentence at a time: a new step at once, the timer at five minutes, one and none, the room's ideas twice a minute. */
export class Announcer {
    /** @type {Facts | undefined} */
    #last;
    #news = {ideas: 0, time: 0};
    #said = '';

    /**
     * @param {Facts} facts
     * @param {Translate} t
     * @returns {string} what to say; the same text again is not said again
     */
    say(facts, t) {
        const last = this.#last;
        this.#last = facts;
        if (!last || last.heading !== facts.heading) {
            this.#news = {ideas: facts.ideas, time: facts.time};
            return (this.#said = facts.heading);
        }
        const warning = crossed(last.left, facts.left);
        if (warning !== undefined) {
            return (this.#said = warning === 0 ? t('timer.over') : t('timer.left', {n: warning / 60_000}));
        }
        const fresh = facts.ideas - this.#news.ideas;
        if (fresh > 0 && facts.time - this.#news.time >= NEWS_EVERY) {
            this.#news = {ideas: facts.ideas, time: facts.time};
            this.#said = t('news', {n: fresh});
        }
        return this.#said;
    }
}

/**
 * @param {number | undefined} before
 * @param {number | undefined} after
 */
function crossed(before, after) {
    if (before === undefined || after === undefined) return undefined;
    return WARNINGS.find((at) => before > at && after <= at);
}
