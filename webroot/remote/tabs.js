// @ts-check
// The remote's parts, each one tap away; a part in which something asks for attention says so.
import {html, nothing} from '/lib/lit-html/lit-html.js';
import {house} from '../shared/store.js';
import {TABS} from './local.js';
/** @import {Tab} from './local.js' */
/** @import {View} from './view.js' */

/** @param {View} view */
export function tabs(view) {
    const {local, set, t} = view;
    return html`<nav class="tabs" aria-label=${t('tabs')}>
        ${TABS.map(
            (tab) => html`<button
                type="button"
                class="tab"
                id="tab-${tab}"
                aria-current=${tab === local.tab ? 'page' : nothing}
                @click=${() => set({tab, asking: undefined})}
            >
                ${t(`tab.${tab}`)}${alert(view, tab)}
            </button>`,
        )}
    </nav>`;
}

/** @param {View} view @param {Tab} tab */
function alert({session: {state}, t}, tab) {
    const n = tab === 'house' ? (house(state)?.tickets.conflicts.length ?? 0) : 0;
    if (n === 0) return nothing;
    return html` <span class="badge">${n}<span class="unseen"> ${t('tab.house.alert', {n})}</span></span>`;
}
