// @ts-check
// Half-typed texts, kept on the phone. Each place has its own: a text is never lost to a step that went on.
/** @import {Place} from '../shared/protocol.js' */

/** @typedef {{text: string, place: Place, unsure?: boolean}} Draft */

/** Ideas share one field whatever their side and level; each question, and the comments, have their own. @param {Place} place */
export function fieldOf(place) {
    if (place.question !== undefined) return `question/${place.question}`;
    return place.comments ? 'comments' : 'idea';
}

export class Drafts {
    #key;
    /** @type {{[field: string]: Draft}} */
    #drafts;

    /** @param {string} workshop */
    constructor(workshop) {
        this.#key = `atelier/${workshop}/drafts`;
        this.#drafts = read(this.#key);
    }

    /** @param {Place | null} place */
    text(place) {
        return place ? (this.#drafts[fieldOf(place)]?.text ?? '') : '';
    }

    /** @param {string} field @returns {Draft | undefined} the text of this field, and where it was meant to go */
    of(field) {
        return this.#drafts[field];
    }

    /** @returns {Draft[]} */
    get all() {
        return Object.values(this.#drafts);
    }

    /**
     * @param {Place} place
     * @param {string} text
     * @param {boolean} [unsure]
     */
    write(place, text, unsure = false) {
        if (text.trim() === '') delete this.#drafts[fieldOf(place)];
        else this.#drafts[fieldOf(place)] = unsure ? {text, place, unsure} : {text, place};
        try {
            localStorage.setItem(this.#key, JSON.stringify(this.#drafts));
        } catch {
            // Not kept: the page already says that this browser keeps nothing.
        }
    }
}

/** @param {string} key @returns {{[field: string]: Draft}} */
function read(key) {
    try {
        return JSON.parse(localStorage.getItem(key) ?? '{}');
    } catch {
        return {};
    }
}
