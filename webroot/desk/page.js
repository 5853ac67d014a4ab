// @ts-check
/** @import {Lang, Plan} from '../shared/protocol.js' */
/** @import {Translate} from '../shared/i18n.js' */
/** @import {Session} from '../shared/session.js' */
/** @import {Desk} from './desk.js' */
/** @import {Outlook} from './outlook.js' */
/** @import {Choices} from './types.js' */
import {html} from '/lib/lit-html/lit-html.js';
import {decision} from './views/decision.js';
import {dialog} from './views/dialogs.js';
import {done} from './views/done.js';
import {header} from './views/header.js';
import {queues} from './views/queues.js';

/**
 * What every part of the page draws from.
 *
 * @typedef {object} Page
 * @property {Session} session
 * @property {Desk} desk
 * @property {Outlook} look
 * @property {Choices} choices
 * @property {Plan} plan
 * @property {Lang} lang
 * @property {Translate} t
 */

/** @param {Page} page */
export function page(page) {
    const {desk, t} = page;
    return html`
        <a class="skip" href="#decision" @click=${toDecision}>${t('skip')}</a>
        ${header(page)}
        <main class="desk">${queues(page)} ${decision(page)} ${done(page)}</main>
        <p class="unseen" role="status">${desk.said.key ? t(desk.said.key, desk.said.values) : ''}</p>
        ${dialog(page)}
    `;
}

/** @param {Event} event */
function toDecision(event) {
    event.preventDefault();
    document.getElementById('decision')?.focus();
}
