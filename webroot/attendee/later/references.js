// @ts-check
// What is there to read at length: the levels, and what the literature says at each.
/** @import {Scene} from '../scene.js' */
import {html, nothing} from '/lib/lit-html/lit-html.js';
import {inLang} from '../../shared/i18n.js';
import {mark, sideOf} from '../../shared/ui.js';

/** @param {Scene} scene */
export function levels({session, lang, t}) {
    return html`<section aria-labelledby="levels-title">
        <h2 id="levels-title">${t('framework.levels')}</h2>
        <dl class="levels">
            ${session.plan.levels.map(
                (level) => html`<div><dt>${inLang(level.name, lang)}</dt><dd>${inLang(level.about, lang)}</dd></div>`,
            )}
        </dl>
    </section>`;
}

/** What the literature says, level by level. @param {Scene} scene */
export function references({phone, session, lang, t}) {
    const {plan} = session;
    const shown = plan.references.filter((one) => phone.phase.sides?.includes(one.side));
    return plan.levels.map((level) => {
        const here = shown.filter((one) => one.level === level.id);
        if (here.length === 0) return nothing;
        return html`<section class="references">
            <h2>${inLang(level.name, lang)}</h2>
            <ul role="list">
                ${here.map(
                    (one) => html`<li class="reference" data-mark=${sideOf(plan, one.side)?.mark ?? nothing}>
                        ${mark(sideOf(plan, one.side))}
                        <div>
                            <p><span class="unseen">${inLang(sideOf(plan, one.side)?.name, lang)} </span>${inLang(one.text, lang)}</p>
                            <p class="soft small">${t('references.source', {source: inLang(one.source, lang)})}</p>
                        </div>
                    </li>`,
                )}
            </ul>
        </section>`;
    });
}
