// @ts-check
// What the room says of one item, for the facilitator's eyes: whole, also while it is hidden from everyone else.
import {html, nothing} from '/lib/lit-html/lit-html.js';
import {inLang} from '../../shared/i18n.js';
import {polls} from '../../shared/store.js';
import {contested, decimal, figures, shift, signed} from '../../shared/tally.js';
import {votedOn} from '../places.js';
/** @import {Item, Poll} from '../../shared/store.js' */
/** @import {View} from '../view.js' */

/** @param {View} view @param {Item} item @param {Poll} [poll] without one: the vote that is in force for it */
export function figuresOf(view, item, poll = inForce(view, item)) {
    if (!poll || (poll.voted === 0 && poll.rounds === 1)) return nothing;
    const {t, now} = view;
    const moved = shift(item, poll.rule);
    const before = now.vote === poll.id ? (item.tally?.before ?? 0) : 0;
    return html`<p class="figures">
        ${figures(item, poll.rule).map((figure) => html`<span class="figure" data-what=${figure.what}>${said(figure)}</span> `)}
        ${moved && moved.way !== 'same' ? html`<span class="figure moved">${t('figure.moved', {by: signed(moved.by, view.session.lang), n: poll.round - 1})}</span>` : nothing}
        ${before > 0 ? html`<span class="figure">${t('figure.before', {n: before})}</span>` : nothing}
        ${contested(item) ? html`<span class="figure dissent">${t('contested')}</span>` : nothing}
    </p>`;

    /** @param {ReturnType<typeof figures>[number]} figure */
    function said(figure) {
        const {lang} = view.session;
        if (figure.what === 'mean') return html`${inLang(figure.name, lang)}\u00a0<b>${decimal(figure.n, lang)}</b>`;
        const n = html`<b>${figure.n}</b>`;
        if (figure.what === 'people') return html`${n} ${t('figure.people', {n: figure.n})} ${t('of', {n: poll?.of ?? 0})}`;
        return html`${n} ${t(`figure.${figure.what}`, {n: figure.n})}`;
    }
}

/** The vote of the latest phase that votes on such places; here the room's own first. @param {View} view @param {Item} item */
function inForce({session, now}, {place}) {
    const about = polls(session.state).filter(({vote}) => votedOn(session.plan, vote, place));
    return about.find(({vote}) => vote === now.vote) ?? about[0];
}
