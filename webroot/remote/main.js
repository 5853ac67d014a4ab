// @ts-check
// The facilitator's private remote: opens the workshop with the facilitator's link.
import {html, nothing, render} from '/lib/lit-html/lit-html.js';
import {firstLanguage, tag, translator} from '../shared/i18n.js';
import {Refused, openSession, readLink} from '../shared/session.js';
import {Remote} from './remote.js';
import {vocabulary} from './vocabulary.js';

/** @param {string} key @param {string} [more] */
function say(key, more) {
    const lang = firstLanguage();
    const t = translator(vocabulary, lang);
    document.documentElement.lang = tag(lang);
    render(html`<main class="notice"><h1>${t(key)}</h1>${more ? html`<p>${t(more)}</p>` : nothing}</main>`, document.body);
}

say('opening');
try {
    const session = await openSession({role: 'facilitator', ...readLink(), onWait: () => say('unreachable')});
    new Remote(session, vocabulary).start();
} catch (reason) {
    if (!(reason instanceof Refused)) throw reason;
    say('refused', 'refused.how');
}
