// @ts-check
// Every link that was handed out: renamed, given another role, or made to open nothing more.
import {html, nothing} from '/lib/lit-html/lit-html.js';
import {repeat} from '/lib/lit-html/directives/repeat.js';
import {grants} from '../../shared/store.js';
import {asking} from '../asking.js';
import {asks} from '../local.js';
import {underway} from '../orders.js';
import {LONGEST_NAME, ROLES} from './make.js';
/** @import {Grant} from '../../shared/store.js' */
/** @import {View} from '../view.js' */

/** @param {View} view */
export function grantsPart(view) {
    const {session, t} = view;
    const all = grants(session.state);
    const gone = all.filter(({revoked}) => revoked);
    return html`<section class="card part" data-part="grants" aria-labelledby="grants">
        <h2 id="grants" tabindex="-1">${t('links.title')}</h2>
        <p class="soft">${t('links.about')}</p>
        <ul class="rows" role="list">
            ${repeat(all.filter(({revoked}) => !revoked), ({id}) => id, (grant) => html`<li class="grant">${row(view, grant)}</li>`)}
        </ul>
        ${gone.length > 0
            ? html`<details class="more">
                  <summary>${t('links.revoked', {n: gone.length})}</summary>
                  <ul class="rows" role="list">
                      ${gone.map((grant) => html`<li class="grant"><span class="row-name">${nameOf(view, grant)}</span></li>`)}
                  </ul>
              </details>`
            : nothing}
    </section>`;
}

/** @param {View} view @param {Grant} grant */
function nameOf({t}, {role, name, people}) {
    const what = people ? t('links.table', {n: people}) : t(`role.${role}`);
    return html`<b>${name || what}</b><span class="soft row-about">${name ? what : t('links.first')}</span>`;
}

/** @param {View} view @param {Grant} grant */
function row(view, grant) {
    const {local, session, order, set, focus, t} = view;
    const called = `${grant.name} ${t(`role.${grant.role}`)}`.trim();
    if (asks(local, 'change', grant.id)) return changeForm(view, grant);
    return html`<span class="row-name">${nameOf(view, grant)}</span>
        ${asks(local, 'revoke', grant.id) ? nothing : changeButton(view, grant, called)}
        ${asking(view, {
            kind: 'revoke',
            what: grant.id,
            look: 'quiet',
            button: html`${t('links.revoke')}<span class="unseen"> ${called}</span>`,
            then: html`${t('links.revoke.then')} ${grant.role === 'facilitator' ? t('links.revoke.mine') : nothing}`,
            yes: t('links.revoke'),
            underway: underway(session.pending, 'revoke', {grant: grant.id}),
            act: () => {
                set({asking: undefined});
                order('revoke', {grant: grant.id});
                focus('grants');
            },
        })}`;
}

/** @param {View} view @param {Grant} grant @param {string} called */
function changeButton({session, set, focus, t}, {id}, called) {
    const change = () => {
        set({asking: {kind: 'change', what: id}});
        focus('grant-name');
    };
    return html`<button
        type="button"
        class="button quiet"
        id="change-${id}"
        ?data-underway=${underway(session.pending, 'grant', {grant: id})}
        @click=${change}
    >
        ${t('links.change')}<span class="unseen"> ${called}</span>
    </button>`;
}

/** A table's link stays a table's (G3). @param {View} view @param {Grant} grant */
function changeForm({set, order, focus, t}, {id, role, name}) {
    return html`<form class="form" @submit=${send}>
        <label for="grant-name">${t('links.name')}</label>
        <input id="grant-name" name="name" class="field" type="text" maxlength=${LONGEST_NAME} value=${name} required autocomplete="off" />
        ${role === 'attendee'
            ? nothing
            : html`<label for="grant-role">${t('links.role')}</label>
                  <select id="grant-role" name="role" class="field">
                      ${ROLES.filter((one) => one !== 'attendee').map((one) => html`<option value=${one} ?selected=${one === role}>${t(`role.${one}`)}</option>`)}
                  </select>
                  <p class="soft">${t('links.role.then')}</p>`}
        <div class="buttons">
            <button class="button grow">${t('links.change.do')}</button>
            <button type="button" class="button second" @click=${leave}>${t('cancel')}</button>
        </div>
    </form>`;

    /** @param {SubmitEvent} event */
    function send(event) {
        event.preventDefault();
        const said = new FormData(/** @type {HTMLFormElement} */ (event.target));
        order('grant', {grant: id, role: String(said.get('role') ?? role), name: String(said.get('name')).trim()});
        leave();
    }

    function leave() {
        set({asking: undefined});
        focus(`change-${id}`);
    }
}
