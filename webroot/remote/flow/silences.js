// @ts-check
// Levels where nobody spoke yet, each with a question ready to be asked aloud.
import {html, nothing} from '/lib/lit-html/lit-html.js';
import {inLang, langOf} from '../../shared/i18n.js';
import {counts} from '../../shared/store.js';
import {levelName, sideOf} from '../../shared/ui.js';
import {speaksOfLevels} from '../places.js';
import {silences} from './silence.js';
/** @import {View} from '../view.js' */
/** @import {Silence} from './silence.js' */

const MOST = 3;

/** @param {View} view */
export function silencePart(view) {
    const {session, now, phase, t} = view;
    const silent = silences(session.plan, phase, counts(session.state), now.level).slice(0, MOST);
    if (silent.length === 0 || !speaksOfLevels(phase)) return nothing;
    return html`<section class="card part" data-part="silence" aria-labelledby="silence">
        <h2 id="silence">${t('silence')}</h2>
        <ul role="list" class="silences">
            ${silent.map((one) => silenceView(one, view))}
        </ul>
    </section>`;
}

/** @param {Silence} one @param {View} view */
function silenceView({side, level, reference}, {session: {plan, lang}, t}) {
    const named = {side: inLang(sideOf(plan, side)?.name, lang)};
    const text = reference
        ? t('silence.cited', {...named, text: inLang(reference.text, lang), source: inLang(reference.source, lang)})
        : t('silence.bare', named);
    return html`<li><b>${levelName(plan, level, lang, t)}</b> <span lang=${langOf(reference?.text, lang)}>${text}</span></li>`;
}
