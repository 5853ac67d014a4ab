// @ts-check
// What the board says to those who do not see it: little, and only what matters now.
/** @import {Translate} from '../shared/i18n.js' */

/**
 * @typedef {object} Facts
 * @property {string} heading where the room is, and what lies large before it
 * @property {string} [act] what has just changed for all: a pause, a vote that opens, closes or is revealed
 * @property {number} ideas
 * @property {string} [progress] how many have finished, or have voted
 * @property {number | undefined} left ms on the timer
 * @property {number} time ms
 */

const NEWS_EVERY = 30_000;
const WARNINGS = [5 * 60_000, 60_000, 0];

/** One sentence at a time: a new step or act at once, the timer at five minutes, one and none, the room's news twice a minute. */
export class Announcer {
    /** @type {Facts | undefined} */
    #last;
    #news = {ideas: 0, progress: '', time: 0};
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
            this.#remember(facts);
            return (this.#said = [facts.heading, facts.act].filter(Boolean).join('. '));
        }
        if (last.act !== facts.act) return (this.#said = facts.act || t('going'));
        const warning = crossed(last.left, facts.left);
        if (warning !== undefined) {
            return (this.#said = warning === 0 ? t('timer.over') : t('timer.left', {n: warning / 60_000}));
        }
        const news = this.#fresh(facts, t);
        if (news.length > 0 && facts.time - this.#news.time >= NEWS_EVERY) {
            this.#remember(facts);
            this.#said = news.join('. ');
        }
        return this.#said;
    }

    /** @param {Facts} facts @param {Translate} t */
    #fresh({ideas, progress}, t) {
        const more = ideas - this.#news.ideas;
        return [...(more > 0 ? [t('news', {n: more})] : []), ...(progress && progress !== this.#news.progress ? [progress] : [])];
    }

    /** @param {Facts} facts */
    #remember({ideas, progress = '', time}) {
        this.#news = {ideas, progress, time};
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
