// @ts-check
// The facilitator's sheet of tickets. Its links are told this once: they are in this page and on paper, and nowhere else.
/** @import {Lang} from '../shared/protocol.js' */
/** @import {Ticket} from './host.js' */
/** @import {Page} from './view.js' */
import {render} from '/lib/lit-html/lit-html.js';
import {firstLanguage, remember, tag, together, translator} from '../shared/i18n.js';
import {qrDrawing} from '../shared/qrpicture.js';
import * as common from '../shared/words.js';
import {issue, workshop} from './host.js';
import {A_SHEET} from './sheet.js';
import {view} from './view.js';
import * as own from './words.js';

const words = together(common, own);
const app = /** @type {HTMLElement} */ (document.getElementById('app'));
const said = /** @type {HTMLElement} */ (document.getElementById('said'));

/** @type {Lang} */
let lang = firstLanguage();
let printed = false;

/** @type {Page} */
const page = {
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
    workshop: undefined,
    busy: false,
    message: '',
    wanted: A_SHEET,
    drawn: [],
    make(event) {
        event.preventDefault();
        void make(Number(new FormData(/** @type {HTMLFormElement} */ (event.target)).get('count')));
    },
};

/** @param {Partial<Page>} changes */
function change(changes) {
    Object.assign(page, changes);
    draw();
}

/** @param {number} count */
async function make(count) {
    change({busy: true, message: '', wanted: count});
    const {tickets, message} = await issue(count);
    if (tickets) return drawAll(tickets);
    change({busy: false, message: message ?? page.t('error.unreachable')});
    document.getElementById('error')?.focus();
}

/** A sheet at a time, so that the page stays alive while a thousand are drawn. @param {Ticket[]} tickets */
async function drawAll(tickets) {
    for (let from = 0; from < tickets.length; from += A_SHEET) {
        const next = tickets.slice(from, from + A_SHEET).map(({ticket, link}) => ({ticket, drawing: qrDrawing(link)}));
        change({drawn: [...page.drawn, ...next]});
        if (from === 0) document.getElementById('ready')?.focus();
        await new Promise((resolve) => setTimeout(resolve));
    }
    change({busy: false});
    said.textContent = page.t('ready', {n: tickets.length});
}

function draw() {
    document.documentElement.lang = tag(lang);
    document.title = page.t('page.title');
    render(view(page), app);
}

// What is told once must not be lost to a slip of the thumb.
addEventListener('beforeunload', (event) => page.drawn.length > 0 && !printed && event.preventDefault());
addEventListener('afterprint', () => (printed = true));

draw();
change({workshop: await workshop()});
