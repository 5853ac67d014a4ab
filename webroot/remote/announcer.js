// @ts-check
// The page's one polite voice: where the room went, what is large, the pause, the timer's marks, and orders that failed.
/** @import {Translate} from '../shared/i18n.js' */
/** @import {Standing} from './orders.js' */

/**
 * `left` in ms, none without a timer; `shown` the item that is large.
 * @typedef {{where: string, told: string | undefined, shown: string | undefined, paused: boolean, left: number | undefined, standing: Standing, why: string}} Facts
 */

const MARKS = [5 * 60_000, 60_000, 0];

export class Announcer {
    /** @type {Facts | undefined} */
    #last;
    #said = '';

    /**
     * @param {Facts} facts
     * @param {Translate} t
     * @returns {string} what is to be heard; the same text again is not
     */
    say(facts, t) {
        const last = this.#last;
        this.#last = facts;
        const news = last ? this.#news(last, facts, t) : undefined;
        return (this.#said = news ?? this.#said);
    }

    /** @param {Facts} last @param {Facts} facts @param {Translate} t */
    #news(last, facts, t) {
        const {standing, where, told, shown, paused, left} = facts;
        if (standing.kind !== last.standing.kind) {
            if (standing.kind === 'refused') return t('orders.refused', {why: facts.why});
            if (standing.kind === 'waiting' || standing.kind === 'held') return t(`orders.${standing.kind}`, {n: standing.n});
            // Said again when it happens again.
            if (last.standing.kind === 'refused') return '';
        }
        if (where !== last.where) return where;
        if (told && told !== last.told) return told;
        if (shown !== last.shown) return shown ?? t('ideas.left');
        if (paused !== last.paused) return t(paused ? 'paused' : 'resumed');
        const mark = MARKS.find((at) => last.left !== undefined && left !== undefined && last.left > at && left <= at);
        if (mark === undefined) return undefined;
        return mark === 0 ? t('timer.over') : t('timer.minutes', {n: mark / 60_000});
    }
}
