// @ts-check
// Before the workshop: the code field, and what a code that opens nothing says.
/** @import {Translate} from '../../shared/i18n.js' */
/** @import {Lang} from '../../shared/protocol.js' */
import {html, nothing} from '/lib/lit-html/lit-html.js';
import {languageSwitch} from '../../shared/ui.js';

/** @typedef {{reader: {lang: Lang}, t: Translate, code: string, message: 'wrong' | 'used' | null, said?: string}} Gate */

/** @param {string} typed @returns {string} as the address wants it: letters alone, capital */
function plainCode(typed) {
    return typed.toUpperCase().replace(/[^A-Z0-9]/g, '');
}

/** @param {Gate} gate */
export function gatePage(gate) {
    const {t, message} = gate;
    return html`<header class="top"><p class="top-where"><strong>Atelier</strong></p>${languageSwitch(gate.reader, t)}</header>
        <main>
            <h1>${t('gate.title')}</h1>
            ${message === null ? nothing : html`<p class="line" id="gate-why">${gate.said ?? t(`gate.${message}`)}</p>`} ${codeForm(gate)}
        </main>`;
}

/** @param {Gate} gate */
function codeForm({t, code, message}) {
    return html`<form class="gate" @submit=${go}>
        <label for="code">${t('gate.code')}</label>
        <p class="soft small" id="code-hint">${t('gate.hint')}</p>
        <input id="code" name="code" class="field code" .value=${code} required maxlength="12" autocapitalize="characters"
            autocomplete="off" spellcheck="false" aria-describedby=${message !== null ? 'gate-why code-hint' : 'code-hint'} />
        <button class="button">${t('gate.enter')}</button>
    </form>`;
}

/** @param {SubmitEvent} event */
function go(event) {
    event.preventDefault();
    const form = /** @type {HTMLFormElement} */ (event.target);
    const code = plainCode(String(new FormData(form).get('code')));
    if (code) location.assign(`/a/${code}`);
}
