// @ts-check
// The page's frame: where the room is, the one thing asked, what must be said, then the lists.
/** @import {Scene} from './scene.js' */
/** @import {Words} from '../shared/protocol.js' */
import {html, nothing} from '/lib/lit-html/lit-html.js';
import {inLang} from '../shared/i18n.js';
import {people} from '../shared/store.js';
import {msLeft, timerText} from '../shared/timer.js';
import {connectionLine, languageSwitch, levelName, mark, refusal, sideName, sideOf} from '../shared/ui.js';
import {contribution} from './contribution.js';
import {ownList} from './ownlist.js';
import {roomList, themeList} from './room.js';

/** @param {Scene} scene */
export function page(scene) {
    const {phone, session} = scene;
    const side = sideOf(session.plan, phone.place?.side);
    return html`${header(scene)}
        <main data-mark=${side?.mark ?? nothing} data-kind=${phone.phase.kind}>
            ${session.state.epoch === null ? nothing : [heading(scene), sideSwitch(scene)]} ${stateLines(scene)}
            ${session.state.epoch === null ? nothing : [contribution(scene), reading(scene), ...lists(scene)]}
        </main>`;
}

/** @param {Scene} scene */
function header(scene) {
    const {phone, session, lang, t} = scene;
    return html`<header class="top">
        <p class="top-where">
            <strong>${inLang(phone.phase.title, lang)}</strong>
            <span class=${isCut(session) ? 'cut' : 'soft'}>${underTitle(scene)}</span>
        </p>
        ${timer(phone.now.timer, session.now(), t)} ${languageSwitch(session, t)}
    </header>`;
}

/** The level; and the one thing that must be in sight wherever one reads: that the line is cut. @param {Scene} scene */
function underTitle({phone, session, lang, t}) {
    const {phases} = session.plan;
    const level = phone.now.level;
    if (isCut(session)) return t('line.offline');
    if (level !== undefined) return levelName(session.plan, level, lang, t);
    return t('header.step', {at: phases.indexOf(phone.phase) + 1, of: phases.length});
}

/** @param {Scene['session']} session */
function isCut({status}) {
    return status === 'offline' || status === 'gone';
}

/**
 * @param {import('../shared/protocol.js').Timer | undefined} running
 * @param {number} now
 * @param {Scene['t']} t
 */
function timer(running, now, t) {
    if (!running) return nothing;
    return html`<p class="timer" role="timer" ?data-over=${msLeft(running, now) <= 0}><span class="unseen">${t('timer.name')} </span>${timerText(running, now)}</p>`;
}

/** One h1: what the room is asked now. @param {Scene} scene */
function heading({phone, session, lang, t}) {
    const {phase, place} = phone;
    const side = sideOf(session.plan, place?.side);
    if (phase.kind === 'closing') {
        const questions = phase.questions ?? [];
        const asked = session.plan.questions.find((one) => one.id === questions[phone.question]);
        return html`${questions.length > 1 ? questionSteps(phone, questions.length, t) : nothing}
            <h1 id="asked" tabindex="-1">${inLang(asked?.text ?? phase.prompt, lang)}</h1>
            ${asked?.hint ? html`<p class="lead">${inLang(asked.hint, lang)}</p>` : nothing}`;
    }
    if (phase.kind === 'collect' && side) {
        const own = phase.sides?.length === 1 && phase.sides[0] === side.id && phase.prompt;
        return html`${eyebrow(phone.openSides.length > 1 ? nothing : sideName(side, lang), levelOf(session.plan, place?.level, lang, t))}
            <h1 id="asked" tabindex="-1">${inLang(own || side.prompt, lang)}</h1>`;
    }
    return phase.kind === 'welcome'
        ? html`<h1 id="asked" tabindex="-1">${inLang(session.plan.title, lang)}</h1>`
        : html`<h1 id="asked" tabindex="-1">${inLang(phase.prompt ?? phase.title, lang)}</h1>`;
}

/**
 * The side is said here when no switch says it below.
 * @param {unknown} side
 * @param {unknown} level
 */
function eyebrow(side, level) {
    return side === nothing && level === nothing ? nothing : html`<p class="eyebrow">${side} ${level}</p>`;
}

/**
 * @param {Scene['session']['plan']} plan
 * @param {string | undefined} level
 * @param {Scene['lang']} lang
 * @param {Scene['t']} t
 */
function levelOf(plan, level, lang, t) {
    return level === undefined ? nothing : html`<span class="eyebrow-level">${levelName(plan, level, lang, t)}</span>`;
}

/**
 * @param {Scene['phone']} phone
 * @param {number} count
 * @param {Scene['t']} t
 */
function questionSteps(phone, count, t) {
    const at = phone.question;
    const turn = (/** @type {number} */ to, /** @type {string} */ arrow, /** @type {string} */ name) =>
        html`<button type="button" class="button second" ?disabled=${to < 0 || to >= count} @click=${() => phone.turnTo(to)}>
            <span aria-hidden="true">${arrow}</span><span class="unseen">${t(name)}</span>
        </button>`;
    return html`<nav class="steps" aria-label=${t('question.title')}>
        <p class="eyebrow">${t('question.at', {at: at + 1, of: count})}</p>
        ${turn(at - 1, '←', 'question.previous')} ${turn(at + 1, '→', 'question.next')}
    </nav>`;
}

/** The other side is one tap away. @param {Scene} scene */
function sideSwitch({phone, lang, t}) {
    const {place, openSides} = phone;
    if (place?.side === undefined || openSides.length < 2) return nothing;
    return html`<fieldset class="choices sides">
        <legend class="unseen">${t('place.side')}</legend>
        ${openSides.map(
            (side) => html`<button type="button" class="button second" data-mark=${side.mark}
                aria-pressed=${String(side.id === place.side)} @click=${() => phone.aim({...place, side: side.id})}>
                ${mark(side)} ${inLang(side.name, lang)}
            </button>`,
        )}
    </fieldset>`;
}

/** Only what there is to say: the line, what is kept, the last refusal. @param {Scene} scene */
function stateLines({phone, session, t}) {
    const cut = isCut(session);
    const kept = session.pending.length;
    return html`<div class="states">
        ${connectionLine(session, t)}
        ${cut ? html`<p class="soft">${kept > 0 ? t('line.kept', {n: kept}) : session.volatile ? nothing : t('line.safe')}</p>` : nothing}
        ${session.volatile && kept > 0 ? html`<p class="line">${t('line.volatile')}</p>` : nothing}
        ${phone.refusal && !phone.place ? html`<p class="line">${refusal(phone.refusal, t)}</p>` : nothing}
    </div>`;
}

/** What a step gives to read. @param {Scene} scene */
function reading(scene) {
    const {phone, session, lang, t} = scene;
    const {phase} = phone;
    const paragraphs = (phase.body ?? []).map((/** @type {Words} */ text) => html`<p>${inLang(text, lang)}</p>`);
    const body = paragraphs.length > 0 ? html`<div class="reading">${paragraphs}</div>` : nothing;
    switch (phase.kind) {
        case 'welcome':
            return [welcome(scene), body];
        case 'framework':
            return [body, levels(scene)];
        case 'references':
            return [body, references(scene)];
        case 'collect':
            return Object.keys(session.state.mine.items).length > 0 ? nothing : html`<p class="soft small">${t('anonymous')}</p>`;
        default:
            return body;
    }
}

/** @param {Scene} scene */
function welcome({session, lang, t}) {
    const {online} = people(session.state);
    return html`<div class="card hello">
        <p><strong>${t('welcome.here')}</strong> ${online > 0 ? t('welcome.people', {n: online}) : nothing}</p>
        <p>${t('welcome.next')}</p>
        <p class="soft small">${t('anonymous')}</p>
    </div>
    ${session.plan.subtitle ? html`<p class="lead">${inLang(session.plan.subtitle, lang)}</p>` : nothing}`;
}

/** @param {Scene} scene */
function levels({session, lang, t}) {
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
function references({phone, session, lang, t}) {
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

/** One's own first, but where the room's themes are what is asked. @param {Scene} scene */
function lists(scene) {
    const both = [ownList(scene), roomPart(scene)];
    return scene.phone.phase.kind === 'themes' ? both.reverse() : both;
}

/** @param {Scene} scene */
function roomPart(scene) {
    switch (scene.phone.phase.kind) {
        case 'collect':
        case 'clarify':
        case 'vote':
        case 'closing':
        case 'comments':
        case 'thanks':
            return roomList(scene);
        case 'themes':
            return themeList(scene);
        case 'welcome':
        case 'definition':
        case 'framework':
        case 'references':
            return nothing;
    }
}
