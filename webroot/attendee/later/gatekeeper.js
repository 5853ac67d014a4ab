// @ts-check
// Before the workshop: draws the code form, and says why one is not in yet.
/** @import {Lang} from '../../shared/protocol.js' */
/** @import {Vocabulary} from '../../shared/i18n.js' */
import {render} from '/lib/lit-html/lit-html.js';
import {firstLanguage, remember, tag, translator} from '../../shared/i18n.js';
import {gatePage} from './gate.js';

export class GateKeeper {
    #code;
    #app;
    #words;
    #say;
    /** @type {'wrong' | 'used' | null} */
    #message = null;
    /** @type {string | undefined} */
    #said;
    /** @type {Lang} */
    #lang = firstLanguage();

    /**
     * @param {string} code
     * @param {{app: HTMLElement, words: Vocabulary, say: (text: string) => void}} page
     */
    constructor(code, {app, words, say}) {
        this.#code = code;
        this.#app = app;
        this.#words = words;
        this.#say = say;
    }

    get lang() {
        return this.#lang;
    }

    set lang(lang) {
        this.#lang = lang;
        remember(lang);
        this.#draw();
    }

    /**
     * @param {'wrong' | 'used' | null} message
     * @param {string} [said] the server's own words
     */
    show(message, said) {
        this.#message = message;
        this.#said = said;
        this.#draw();
    }

    #draw() {
        const t = translator(this.#words, this.#lang);
        document.documentElement.lang = tag(this.#lang);
        document.title = t('page.title', {title: t('gate.title')});
        const keeper = this;
        const reader = {
            get lang() {
                return keeper.lang;
            },
            set lang(lang) {
                keeper.lang = lang;
            },
        };
        render(gatePage({t, code: this.#code, message: this.#message, said: this.#said, reader}), this.#app);
        if (this.#message !== null) this.#say(this.#said ?? t(`gate.${this.#message}`));
    }
}
