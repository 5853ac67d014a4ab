// @ts-check
// Under the thumb while one goes through the levels: to the one before, the one after, or any; and what is left to give.
/** @import {Stop} from '../looking.js' */
/** @import {Scene} from '../scene.js' */
import {html, nothing} from '/lib/lit-html/lit-html.js';
import {standingItems} from '../../shared/store.js';
import {levelName, refusal} from '../../shared/ui.js';
import {levelChoices} from '../levels.js';
import {isByLevel, itemsOf, levelShown, neighbour, stopsOf} from '../looking.js';
import {leftToGive} from './dots.js';
import {personSwitch} from './persons.js';

/** @param {Scene} scene */
export function levelBar(scene) {
    const {phone, session, vote, t} = scene;
    if (!isByLevel(phone.phase)) return nothing;
    const stops = stopsOf(session.plan, itemsOf(standingItems(session.state), phone.phase));
    const level = levelShown(stops, phone.level, phone.now.level, vote);
    const left = leftToGive(scene, level);
    const persons = personSwitch(scene);
    if (stops.length < 2 && left === nothing && persons === nothing && !phone.refusal) return nothing;
    return html`<nav class="bar" aria-label=${t('levels.name')}>
        ${phone.refusal ? html`<p class="line">${refusal(phone.refusal, t)}</p>` : nothing}
        ${phone.choosing ? levelChoices(t('levels.go'), choices(scene, stops, level)) : nothing} ${persons}
        ${stops.length > 1 ? steps(scene, stops, level, left) : left === nothing ? nothing : html`<p>${left}</p>`}
    </nav>`;
}

/** @param {Scene} scene @param {Stop[]} stops @param {string | null} level */
function choices(scene, stops, level) {
    const all = [...stops.map((stop) => /** @type {string | null} */ (stop.level)), null];
    return all.map((one) => ({name: nameOf(scene, one), chosen: one === level, choose: () => go(scene, one)}));
}

/** @param {Scene} scene @param {Stop[]} stops @param {string | null} level @param {unknown} left */
function steps(scene, stops, level, left) {
    const {phone} = scene;
    return html`<div class="bar-levels">
        ${turn(scene, neighbour(stops, level, -1), '←', 'levels.previous')}
        <button type="button" id="level" class="button second level" aria-expanded=${String(phone.choosing)}
            @click=${() => phone.set({choosing: !phone.choosing})}>
            <span class="level-at"><span class="level-name">${nameOf(scene, level)}</span> ${left}</span>
            <span class="level-arrow" aria-hidden="true"></span>
        </button>
        ${turn(scene, neighbour(stops, level, 1), '→', 'levels.next')}
    </div>`;
}

/** @param {Scene} scene @param {string | null} level */
function nameOf({session, lang, t}, level) {
    return level === null ? t('levels.all') : levelName(session.plan, level, lang, t);
}

/** @param {Scene} scene @param {string | null} level */
function go(scene, level) {
    scene.phone.look(level);
    scene.say(nameOf(scene, level));
}

/** @param {Scene} scene @param {string | null | undefined} to @param {string} sign @param {string} name */
function turn(scene, to, sign, name) {
    const end = to === undefined;
    return html`<button type="button" class="button second" aria-disabled=${String(end)} @click=${() => to !== undefined && go(scene, to)}>
        <span aria-hidden="true">${sign}</span><span class="unseen">${scene.t(name)}</span>
    </button>`;
}
