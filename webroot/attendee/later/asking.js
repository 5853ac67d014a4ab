// @ts-check
// « Que veut-elle dire? »: asked of whoever wrote an idea, who is not told by whom.
/** @import {Item} from '../../shared/store.js' */
/** @import {Scene} from '../scene.js' */
import {html, nothing} from '/lib/lit-html/lit-html.js';

/** @param {Scene} scene @param {Item} item */
export function asking({phone, session, say, t}, item) {
    const n = item.asked ?? 0;
    const others = !session.state.mine.items[item.id];
    const waits = n > 0 ? html`<span class="soft small">${t('ask.waiting', {n})}</span>` : nothing;
    if (!phone.now.asking || !others) return n > 0 ? html`<p>${waits}</p>` : nothing;
    const asked = phone.asked.has(item.id);
    const ask = () => {
        if (asked || phone.now.paused) return;
        phone.ask(item.id);
        say(t('ask.said'));
    };
    return html`<p class="ask">
        <button type="button" class="button quiet" aria-disabled=${String(asked || phone.now.paused)} @click=${ask}>
            ${t(asked ? 'ask.done' : 'ask.do')}<span class="unseen"> ${t('vote.blindFor', {text: item.text})}</span>
        </button>
        ${waits}
    </p>`;
}
