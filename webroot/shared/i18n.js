// @ts-check
// Words in the reader's language. French is the first language of the house: what a language lacks is said in French.
/** @import {Lang, Words} from './protocol.js' */

/** @typedef {string | {one: string, other: string}} Phrase with `{name}` where a value goes; `{n}` chooses the plural */
/** @typedef {{[key: string]: Phrase}} Phrases */
/** @typedef {{fr: Phrases, en: Phrases}} Vocabulary */
/** @typedef {(key: string, values?: {[name: string]: string | number}) => string} Translate */

/** @type {{[lang in Lang]: string}} */
const TAGS = {fr: 'fr-CA', en: 'en-CA'};

/** @param {Lang} lang @returns {string} the value of a `lang` attribute */
export function tag(lang) {
    return TAGS[lang];
}

/**
 * @param {Vocabulary} words
 * @param {Lang} lang
 * @returns {Translate}
 */
export function translator(words, lang) {
    const plural = new Intl.PluralRules(TAGS[lang]);
    const number = new Intl.NumberFormat(TAGS[lang]);
    return (key, values = {}) => {
        const phrase = words[lang][key] ?? words.fr[key] ?? key;
        const text = typeof phrase === 'string' ? phrase : phrase[plural.select(Number(values.n)) === 'one' ? 'one' : 'other'];
        return text.replace(/\{(\w+)\}/g, (whole, name) => {
            const value = values[name];
            return typeof value === 'number' ? number.format(value) : (value ?? whole);
        });
    };
}

/**
 * One vocabulary of several: a screen's own words over the common ones.
 * @param {Vocabulary[]} all
 * @returns {Vocabulary}
 */
export function together(...all) {
    return {
        fr: Object.assign({}, ...all.map((words) => words.fr)),
        en: Object.assign({}, ...all.map((words) => words.en)),
    };
}

/**
 * A text of the plan; a plan that lacks the language speaks its first one.
 * @param {Words | undefined} words
 * @param {Lang} lang
 */
export function inLang(words, lang) {
    return words?.[lang] ?? Object.values(words ?? {})[0] ?? '';
}

/**
 * The language in which `inLang` answers, for the `lang` attribute of what it says.
 * @param {Words | undefined} words
 * @param {Lang} lang
 */
export function langOf(words, lang) {
    return words?.[lang] !== undefined ? lang : (Object.keys(words ?? {})[0] ?? lang);
}

/**
 * The reader's language: chosen before, else what the browser prefers, else what the place speaks.
 * @param {string} [placeSpeaks]
 * @param {readonly string[]} [prefers]
 * @param {string} [drawer] where the choice is remembered: a room's board has its own
 * @returns {Lang}
 */
export function firstLanguage(placeSpeaks = 'fr', prefers = navigator.languages ?? [], drawer = REMEMBERED) {
    const known = prefers.map((name) => name.slice(0, 2).toLowerCase()).find((name) => name === 'fr' || name === 'en');
    return remembered(drawer) ?? ((known ?? placeSpeaks) === 'en' ? 'en' : 'fr');
}

const REMEMBERED = 'atelier/lang';

/** @param {string} drawer @returns {Lang | undefined} */
function remembered(drawer) {
    try {
        const lang = localStorage.getItem(drawer);
        return lang === 'fr' || lang === 'en' ? lang : undefined;
    } catch {
        return undefined;
    }
}

/**
 * @param {Lang} lang
 * @param {string} [drawer]
 */
export function remember(lang, drawer = REMEMBERED) {
    try {
        localStorage.setItem(drawer, lang);
    } catch {
        // A browser that stores nothing asks again next time.
    }
}

/**
 * What a timer says, « 7:05 »: minutes and seconds, nothing to translate.
 * @param {number} ms
 */
export function clock(ms) {
    const seconds = Math.max(0, Math.ceil(ms / 1000));
    return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
