// @ts-check
// What a step gives to read.
/** @import {Scene} from './scene.js' */
/** @import {Words} from '../shared/protocol.js' */
import {html, nothing} from '/lib/lit-html/lit-html.js';
import {inLang} from '../shared/i18n.js';
import {people} from '../shared/store.js';

/** @param {Scene} scene */
export function reading(scene) {
    const {phone, session, lang, t} = scene;
    const {phase} = phone;
    const paragraphs = (phase.body ?? []).map((/** @type {Words} */ text) => html`<p>${inLang(text, lang)}</p>`);
    const body = paragraphs.length > 0 ? html`<div class="reading">${paragraphs}</div>` : nothing;
    const who = scene.parts?.joiningCards(scene) ?? nothing;
    switch (phase.kind) {
        case 'welcome':
            return [welcome(scene), who, body];
        case 'definition':
            return [who, body];
        case 'framework':
            return [body, scene.parts?.levels(scene)];
        case 'references':
            return [body, scene.parts?.references(scene)];
        case 'collect':
            return Object.keys(session.state.mine.items).length > 0 ? nothing : [body, html`<p class="soft small">${t('anonymous')}</p>`];
        case 'vote':
        case 'clarify':
        case 'themes':
        case 'closing':
        case 'comments':
        case 'thanks':
            return body;
    }
}

/** @param {Scene} scene */
function welcome({session, lang, t}) {
    const {joined} = people(session.state);
    return html`<div class="card hello">
        <p><strong>${t('welcome.here')}</strong> ${joined > 0 ? t('welcome.people', {n: joined}) : nothing}</p>
        <p>${t('welcome.next')}</p>
        <p class="soft small">${t('anonymous')}</p>
    </div>
    ${session.plan.subtitle ? html`<p class="lead">${inLang(session.plan.subtitle, lang)}</p>` : nothing}`;
}
