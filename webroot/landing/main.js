// @ts-check
// Draws the first page and does what its buttons say.
/** @import {Lang} from '../shared/protocol.js' */
/** @import {Landing} from './view.js' */
import {render} from '/lib/lit-html/lit-html.js';
import {firstLanguage, remember, tag, together, translator} from '../shared/i18n.js';
import * as common from '../shared/words.js';
import {copy, create, plans} from './host.js';
import {OWN_PLAN, page} from './view.js';
import * as own from './words.js';

const COPIED_MS = 2_000;
const words = together(common, own);
const app = /** @type {HTMLElement} */ (document.getElementById('app'));
const said = /** @type {HTMLElement} */ (document.getElementById('said'));

/** @type {Lang} */
let lang = firstLanguage();

/** @type {Landing} */
const landing = {
    get lang() {
        return lang;
    },
    set lang(chosen) {
        lang = chosen;
        remember(chosen);
        draw();
    },
    get t() {
        return translator(words, lang);
    },
    plans: null,
    chosen: '',
    language: lang,
    yaml: '',
    busy: false,
    problems: [],
    message: '',
    made: null,
    copied: '',
    join(event) {
        event.preventDefault();
        const typed = String(new FormData(/** @type {HTMLFormElement} */ (event.target)).get('code'));
        const code = typed.toUpperCase().replace(/[^A-Z0-9]/g, '');
        if (code) location.assign(`/a/${code}`);
    },
    create(event) {
        event.preventDefault();
        void make();
    },
    change(change) {
        Object.assign(landing, change);
        draw();
    },
    async read(event) {
        const file = /** @type {HTMLInputElement} */ (event.target).files?.[0];
        if (file) landing.change({yaml: await file.text(), chosen: OWN_PLAN});
    },
    async copy(name, event) {
        const button = /** @type {HTMLElement} */ (event.currentTarget);
        const field = /** @type {HTMLInputElement} */ (button.closest('section')?.querySelector('input'));
        await copy(field);
        button.focus();
        said.textContent = landing.t('links.copied');
        landing.change({copied: name});
        setTimeout(() => landing.copied === name && landing.change({copied: ''}), COPIED_MS);
    },
    restart() {
        if (confirm(landing.t('links.sure'))) landing.change({made: null, problems: [], message: ''});
    },
};

async function make() {
    const {chosen, yaml, t} = landing;
    if (chosen === OWN_PLAN && yaml.trim() === '') return refuse([], t('create.empty'));
    landing.change({busy: true, problems: [], message: ''});
    const offered = landing.plans?.find((plan) => plan.id === chosen)?.languages;
    const language = offered && !offered.includes(landing.language) ? undefined : landing.language;
    const answer = await create(chosen === OWN_PLAN ? {yaml} : {plan: chosen}, language);
    if (answer.problems?.length) refuse(answer.problems, '');
    else if (answer.made) show(answer.made);
    else refuse([], answer.message ? t('error.other', {message: answer.message}) : t('error.unreachable'));
}

/** @param {import('./host.js').Made} made */
function show(made) {
    landing.change({busy: false, made});
    document.getElementById('ready')?.focus();
    scrollTo(0, 0);
}

/**
 * @param {import('./host.js').Problem[]} problems
 * @param {string} message
 */
function refuse(problems, message) {
    landing.change({busy: false, problems, message});
    document.getElementById('errors')?.focus();
}

function draw() {
    document.documentElement.lang = tag(lang);
    document.title = landing.t('page.title');
    render(page(landing), app);
}

// Links that are shown once must not be lost to a slip of the thumb.
addEventListener('beforeunload', (event) => landing.made && event.preventDefault());

draw();
const known = await plans();
if (known) landing.change({plans: known, chosen: landing.chosen || (known[0]?.id ?? '')});
else landing.change({plans: [], message: landing.t('error.unreachable')});
