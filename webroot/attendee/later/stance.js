// @ts-check
// For, unsure or against: one of three, and none again.
/** @import {Item} from '../../shared/store.js' */
/** @import {Scene} from '../scene.js' */
import {html} from '/lib/lit-html/lit-html.js';
import {markOf} from '../marks.js';
import {radio} from './radio.js';

const STANCES = /** @type {const} */ (['for', 'unsure', 'against']);

/** @param {Scene} scene @param {Item} item */
export function stance(scene, item) {
    const {phone, own, say, t} = scene;
    const mark = markOf(own.marks, item, {kind: 'stance'});
    const choose = (/** @type {typeof STANCES[number] | 'none'} */ to) => {
        phone.voting.say(item.id, {stance: to});
        say(to === 'none' ? t('mark.cleared') : t('mark.said', {said: t(`stance.${to}`)}));
    };
    return html`<fieldset class="marks" ?disabled=${phone.now.paused}>
        <legend class="unseen">${t('stance.ask', {text: item.text})}</legend>
        <div class="radios" data-of="3">
            ${STANCES.map((one) =>
                radio({
                    name: `stance-${item.id}`,
                    text: t(`stance.${one}`),
                    checked: mark === one,
                    choose: () => choose(one),
                    clear: () => choose('none'),
                }),
            )}
        </div>
    </fieldset>`;
}
