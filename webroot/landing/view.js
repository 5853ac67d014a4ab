// @ts-check
// The first page: join with a code, or create a workshop and keep its links.
/** @import {Lang} from '../shared/protocol.js' */
/** @import {Translate} from '../shared/i18n.js' */
/** @import {PlanName, Made, Problem, LinkName} from './host.js' */
import {html, nothing} from '/lib/lit-html/lit-html.js';
import {inLang, langOf, tag} from '../shared/i18n.js';
import {languageSwitch} from '../shared/ui.js';

export const OWN_PLAN = 'own';
/** @type {LinkName[]} */
const LINKS = ['attendee', 'projector', 'facilitator', 'moderator'];

/**
 * @typedef {{
 *   lang: Lang, t: Translate, plans: PlanName[] | null, chosen: string, language: Lang, yaml: string, busy: boolean,
 *   problems: Problem[], message: string, made: Made | null, copied: string,
 *   join: (event: SubmitEvent) => void, create: (event: SubmitEvent) => void, change: (change: Partial<Landing>) => void,
 *   read: (event: Event) => void, copy: (name: LinkName, event: Event) => void, restart: () => void,
 * }} Landing
 */

/** @param {Landing} landing */
export function page(landing) {
    const {t} = landing;
    return html`<header class="top"><p class="name">Atelier</p>${languageSwitch(landing, t)}</header>
        <main>${landing.made ? links(landing, landing.made) : [join(landing), create(landing)]}</main>`;
}

/** @param {Landing} landing */
function join({t, join}) {
    return html`<h1>${t('page.about')}</h1>
        <section class="card" aria-labelledby="join-title">
            <h2 id="join-title">${t('join.title')}</h2>
            <form class="join" @submit=${join}>
                <label for="code">${t('join.code')}</label>
                <p class="soft small" id="code-hint">${t('join.hint')}</p>
                <div class="join-field">
                    <input id="code" name="code" class="field code" required maxlength="12" autocapitalize="characters"
                        autocomplete="off" spellcheck="false" aria-describedby="code-hint" />
                    <button class="button">${t('join.enter')}</button>
                </div>
            </form>
        </section>`;
}

/** @param {Landing} landing */
function create(landing) {
    const {t, busy, plans, chosen} = landing;
    return html`<section class="card" aria-labelledby="create-title">
        <h2 id="create-title">${t('create.title')}</h2>
        <form class="create" @submit=${landing.create}>
            <fieldset class="plans">
                <legend class="unseen">${t('create.plan')}</legend>
                ${plans === null ? html`<p class="soft">${t('create.loading')}</p>` : plans.map((plan) => planChoice(landing, plan))}
            </fieldset>
            ${ownPlan(landing)}
            <fieldset class="languages">
                <legend>${t('create.language')}</legend>
                ${languageChoice(landing, 'fr')} ${languageChoice(landing, 'en')}
            </fieldset>
            ${errors(landing)}
            <button class="button" ?disabled=${busy || chosen === ''}>${t(busy ? 'create.going' : 'create.go')}</button>
        </form>
    </section>`;
}

/**
 * @param {Landing} landing
 * @param {PlanName} plan
 */
function planChoice({lang, chosen, change}, plan) {
    return html`<label class="plan">
        <input type="radio" name="plan" .checked=${chosen === plan.id} @change=${() => change({chosen: plan.id})} />
        <span lang=${tag(langOf(plan.title, lang) === 'en' ? 'en' : 'fr')}>
            <strong>${inLang(plan.title, lang)}</strong>
            <span class="soft small">${inLang(plan.subtitle, lang)}</span>
        </span>
    </label>`;
}

/** @param {Landing} landing */
function ownPlan({t, chosen, yaml, change, read}) {
    return html`<details class="own-plan">
        <summary>${t('create.own')}</summary>
        <div class="own-plan-body">
            <label class="plan">
                <input type="radio" name="plan" .checked=${chosen === OWN_PLAN} @change=${() => change({chosen: OWN_PLAN})} />
                <span>${t('create.useOwn')}</span>
            </label>
            <label for="yaml">${t('create.yaml')}</label>
            <textarea id="yaml" class="field yaml" rows="10" spellcheck="false" .value=${yaml}
                @input=${(/** @type {any} */ event) => change({yaml: event.target.value, chosen: OWN_PLAN})}></textarea>
            <label for="file">${t('create.file')}</label>
            <input id="file" type="file" accept=".yaml,.yml,text/yaml,text/plain" @change=${read} />
        </div>
    </details>`;
}

/**
 * @param {Landing} landing
 * @param {Lang} lang
 */
function languageChoice({t, language, change}, lang) {
    return html`<label class="choice">
        <input type="radio" name="language" .checked=${language === lang} @change=${() => change({language: lang})} />
        ${t(`create.${lang}`)}
    </label>`;
}

/** What does not hold, by line and field. @param {Landing} landing */
function errors({t, problems, message}) {
    if (problems.length === 0 && message === '') return nothing;
    if (problems.length === 0) return html`<p class="line" id="errors" tabindex="-1">${message}</p>`;
    return html`<div class="line problems" id="errors" tabindex="-1">
        <h3>${t('error.title')}</h3>
        <ul>
            ${problems.map(
                (problem) => html`<li>
                    ${problem.line ? html`<strong>${t('error.line', {line: String(problem.line)})}</strong> ` : nothing}
                    ${problem.field ? html`<code>${problem.field}</code> ` : nothing}${problem.message}
                </li>`,
            )}
        </ul>
    </div>`;
}

/**
 * @param {Landing} landing
 * @param {Made} made
 */
function links(landing, made) {
    const {t, restart} = landing;
    return html`<h1 id="ready" tabindex="-1">${t('links.title')}</h1>
        <p class="line">${t('links.once')}</p>
        <div class="card invite">
            <img src="/qr/${made.code}.svg" alt=${t('links.qr')} width="200" height="200" />
            <p><span class="soft small">${t('links.code')}</span> <strong class="big-code">${spaced(made.code)}</strong></p>
        </div>
        ${LINKS.map((name) => link(landing, made, name))}
        <div class="after">
            <button type="button" class="button second" @click=${() => print()}>${t('links.print')}</button>
            <button type="button" class="button quiet" @click=${restart}>${t('links.another')}</button>
        </div>`;
}

/**
 * @param {Landing} landing
 * @param {Made} made
 * @param {LinkName} name
 */
function link({t, copied, copy}, made, name) {
    const title = t(`links.${name}`);
    const action = t(copied === name ? 'links.copied' : 'links.copy');
    return html`<section class="card link" aria-labelledby="link-${name}">
        <h2 id="link-${name}">${title}</h2>
        <p class="soft" id="about-${name}">${t(`links.${name}.about`)}</p>
        <input class="field" readonly value=${made.links[name]} aria-labelledby="link-${name}" aria-describedby="about-${name}" />
        <div class="link-actions">
            <button type="button" class="button second" @click=${(/** @type {Event} */ event) => copy(name, event)}>
                ${action}<span class="unseen"> ${title}</span>
            </button>
            <a class="button" href=${made.links[name]} target="_blank" rel="noopener noreferrer">
                ${t('links.open')}<span class="unseen"> ${title} ${t('links.newTab')}</span>
            </a>
        </div>
    </section>`;
}

/** A code that is said aloud is said in two halves. @param {string} code */
function spaced(code) {
    const plain = code.replace(/[^A-Z0-9]/gi, '');
    return `${plain.slice(0, 4)}-${plain.slice(4)}`;
}
