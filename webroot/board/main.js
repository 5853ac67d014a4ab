// @ts-check
// The projected board: opens the workshop with the projector's link and draws what the room should see now.
import {html, render} from '/lib/lit-html/lit-html.js';
import {firstLanguage, tag, together, translator} from '../shared/i18n.js';
import {openSession, readLink, Refused} from '../shared/session.js';
import * as common from '../shared/words.js';
import {Board} from './board.js';
import * as words from './words.js';

const vocabulary = together(common, words);

/** @param {string} key @param {string} [more] */
function say(key, more) {
    const lang = firstLanguage();
    const t = translator(vocabulary, lang);
    document.documentElement.lang = tag(lang);
    render(
        html`<main class="notice"><h1>${t(key)}</h1>${more ? html`<p>${t(more)}</p>` : ''}</main>`,
        document.body,
    );
}

say('opening');
try {
    const session = await openSession({role: 'projector', ...readLink(), onWait: () => say('unreachable')});
    new Board(session, vocabulary).start();
} catch (reason) {
    if (!(reason instanceof Refused)) throw reason;
    say('refused', 'refused.how');
}
