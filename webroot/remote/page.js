// @ts-check
// The remote's page: where the room is on top, what leads it on under the thumb, and one part of the work at a time between.
import {html} from '/lib/lit-html/lit-html.js';
import {cache} from '/lib/lit-html/directives/cache.js';
import {flowPanel} from './flow/panel.js';
import {head} from './head.js';
import {housePanel} from './house/panel.js';
import {ideasPanel} from './ideas/panel.js';
import {linksPanel} from './links/panel.js';
import {steering} from './steering.js';
import {tabs} from './tabs.js';
import {votePanel} from './vote/panel.js';
/** @import {View} from './view.js' */

/** @param {View} view @param {string} said the page's one polite voice */
export function page(view, said) {
    // A remote that is shut out keeps no button that would only look obeyed.
    if (view.session.status === 'refused') return html`${head(view)}<main class="middle"></main><p class="unseen" role="status">${said}</p>`;
    return html`
        ${head(view)} ${tabs(view)}
        <main class="middle">
            <div class="parts" data-tab=${view.local.tab}>${cache(panel(view))}</div>
        </main>
        ${steering(view)}
        <p class="unseen" role="status">${said}</p>
    `;
}

/** @param {View} view */
function panel(view) {
    switch (view.local.tab) {
        case 'flow':
            return html`${flowPanel(view)}`;
        case 'ideas':
            return html`${ideasPanel(view)}`;
        case 'vote':
            return html`${votePanel(view)}`;
        case 'house':
            return html`${housePanel(view)}`;
        case 'links':
            return html`${linksPanel(view)}`;
    }
}
