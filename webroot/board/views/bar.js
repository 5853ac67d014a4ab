// @ts-check
// A button for every key, for a hand on the mouse; seen when the mouse moves or when Tab comes here.
import {html, nothing} from '/lib/lit-html/lit-html.js';
import {languageSwitch} from '../../shared/ui.js';
/** @import {Local} from '../local.js' */
/** @import {Action} from '../keys.js' */
/** @import {Translate} from '../../shared/i18n.js' */
/** @import {Session} from '../../shared/session.js' */

/**
 * @param {{local: Local, full: boolean, pages: number, awake: boolean, session: Session, t: Translate, act: (what: Action | 'keys') => void}} bar
 */
export function controlBar({local, full, pages, awake, session, t, act}) {
    const button = (/** @type {Action | 'keys'} */ what, /** @type {string} */ key, /** @type {boolean | undefined} */ on) =>
        html`<button type="button" class="control" aria-pressed=${on === undefined ? nothing : String(on)} @click=${() => act(what)}>
            ${t(`bar.${what}`)}${key && local.keys ? html` <kbd>${key}</kbd>` : nothing}
        </button>`;
    return html`<section class="controls" aria-label=${t('bar')}>
        ${button('join', 'J', local.join)} ${button('dark', 'D', local.dark)} ${button('full', 'F', full)}
        ${button('freeze', 'P', local.frozen)} ${button('count', 'C', local.count)}
        ${pages > 1 ? html`${button('back', '←', undefined)} ${button('next', '→', undefined)}` : nothing}
        ${button('keys', '', local.keys)} ${languageSwitch(session, t)}
        ${awake ? nothing : html`<span class="hint">${t('bar.awake')}</span>`}
    </section>`;
}
