// @ts-check
// From 1 to 5, criterion by criterion; what one cannot judge is left out.
/** @import {VoteRule} from '../../shared/protocol.js' */
/** @import {Item} from '../../shared/store.js' */
/** @import {Scene} from '../scene.js' */
import {html} from '/lib/lit-html/lit-html.js';
import {inLang} from '../../shared/i18n.js';
import {markOf} from '../marks.js';
import {radio} from './radio.js';

const POINTS = [1, 2, 3, 4, 5];

/**
 * @param {Scene} scene
 * @param {Item} item
 * @param {Extract<VoteRule, {kind: 'scale'}>} rule
 */
export function scale(scene, item, rule) {
    const {phone, own, say, lang, t} = scene;
    const marks = /** @type {{[criterion: string]: number}} */ (markOf(own.marks, item, rule) ?? {});
    const put = (/** @type {{[criterion: string]: number}} */ to, /** @type {string} */ said) => {
        phone.voting.say(item.id, {scale: to});
        say(said);
    };
    return html`<div class="marks">
        ${rule.criteria.map(({id, name}) => {
            const named = inLang(name, lang);
            return html`<fieldset class="criterion" ?disabled=${phone.now.paused}>
                <legend>${named}<span class="unseen"> ${t('vote.blindFor', {text: item.text})}</span></legend>
                <div class="radios" data-of="5">
                    ${POINTS.map((n) =>
                        radio({
                            name: `scale-${item.id}-${id}`,
                            text: String(n),
                            checked: marks[id] === n,
                            choose: () => put({...marks, [id]: n}, t('scale.said', {name: named, n})),
                            clear: () => put(without(marks, id), t('mark.cleared')),
                        }),
                    )}
                </div>
            </fieldset>`;
        })}
    </div>`;
}

/** @param {{[criterion: string]: number}} marks @param {string} criterion */
function without({...marks}, criterion) {
    delete marks[criterion];
    return marks;
}
