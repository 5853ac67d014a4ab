// @ts-check
// The page's frame: where the room is, the one thing asked, what must be said, then the lists.
/** @import {Scene} from './scene.js' */
import {html, nothing} from '/lib/lit-html/lit-html.js';
import {connectionLine, refusal, sideOf} from '../shared/ui.js';
import {contribution} from './contribution.js';
import {finished} from './finished.js';
import {header, heading, sideSwitch} from './head.js';
import {isByLevel} from './looking.js';
import {ownList} from './ownlist.js';
import {reading} from './reading.js';
import {roomList} from './room.js';
import {isCut} from './scene.js';

/** @param {Scene} scene */
export function page(scene) {
    const {phone, session, parts} = scene;
    const side = sideOf(session.plan, phone.place?.side);
    const there = session.state.epoch !== null;
    return html`${header(scene)}
        <main data-mark=${side?.mark ?? nothing} data-kind=${phone.phase.kind} ?data-paused=${phone.now.paused}>
            ${there && phone.now.show !== undefined ? parts?.walked(scene) : nothing}
            ${there ? [heading(scene), sideSwitch(scene)] : nothing} ${stateLines(scene)}
            ${there ? [bar(scene), reading(scene), ...lists(scene)] : nothing}
        </main>
        ${phone.meOpen ? parts?.me(scene) : nothing}`;
}

/** Only what there is to say: the line, what is kept, the last refusal. @param {Scene} scene */
function stateLines(scene) {
    const {phone, session, t} = scene;
    const kept = session.pending.length;
    return html`<div class="states">
        ${phone.now.paused ? html`<p class="line" data-status="paused"><strong>${t('paused.title')}</strong> ${t('paused.text')}</p>` : nothing}
        ${phone.seat.isWarned ? conflict(scene) : nothing} ${connectionLine(session, t)}
        ${isCut(scene) ? html`<p class="soft">${kept > 0 ? t('line.kept', {n: kept}) : session.volatile ? nothing : t('line.safe')}</p>` : nothing}
        ${session.volatile && kept > 0 ? html`<p class="line">${t('line.volatile')}</p>` : nothing}
        ${phone.refusal && !phone.place && !isByLevel(phone.phase) ? html`<p class="line">${refusal(phone.refusal, t)}</p>` : nothing}
    </div>`;
}

/** @param {Scene} scene */
function conflict({phone, t}) {
    return html`<div class="line">
        <p>${t('conflict')}</p>
        <button type="button" class="button second" @click=${() => phone.readWarning()}>${t('conflict.read')}</button>
    </div>`;
}

/** What is under the thumb: the field where one is asked to write, the levels where one goes through them. @param {Scene} scene */
function bar(scene) {
    return scene.phone.place ? contribution(scene) : (scene.parts?.levelBar(scene) ?? nothing);
}

/** One's own first, but where the room is what is asked. @param {Scene} scene */
function lists(scene) {
    const {phone, session} = scene;
    const {kind} = phone.phase;
    const [own, end, room, late] = [ownList(scene), finished(scene), roomPart(scene), lateButton(scene)];
    const asked = Object.values(session.state.mine.items).some((item) => (item.asked ?? 0) > 0);
    const roomFirst = kind === 'themes' || kind === 'vote' || kind === 'clarify';
    if (!roomFirst) return [own, end, room];
    return asked ? [own, room, end, late] : [room, end, late, own];
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
            return scene.parts?.themeList(scene) ?? nothing;
        case 'welcome':
        case 'definition':
        case 'framework':
        case 'references':
            return nothing;
    }
}

/** An idea that comes late is welcome, where none is asked for. @param {Scene} scene */
function lateButton({phone, t}) {
    const {kind, questions = []} = phone.phase;
    const here = kind === 'clarify' || kind === 'themes' || (kind === 'vote' && questions.length === 0);
    if (!here || phone.place !== null || phone.openSides.length === 0) return nothing;
    return html`<button type="button" class="button quiet" @click=${() => phone.addLate()}>${t('place.addLate')}</button>`;
}
