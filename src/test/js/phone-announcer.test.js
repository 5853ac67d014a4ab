// @ts-check
import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {Announcer} from '/attendee/announcer.js';
import * as parts from '/attendee/later/parts.js';
import * as words from '/attendee/words.js';
import {together, translator} from '/shared/i18n.js';
import * as common from '/shared/words.js';
import {anItem, given, votingBy} from './phone-fixtures.js';

/** @import {Scene} from '/attendee/scene.js' */

const fr = translator(together(common, words, parts.words), 'fr');

/** A phone whose page is only heard. */
function heard() {
    const region = {textContent: ''};
    const announcer = new Announcer(/** @type {any} */ (region));
    const room = given();
    return {
        ...room,
        /** What is heard when the room is so; nothing when nothing is new. @param {Record<string, any>} entries @param {object} [mine] */
        when(entries, mine) {
            room.roomIs(entries, mine);
            region.textContent = '';
            const {phone, session} = room;
            announcer.notice(/** @type {Scene} */ (/** @type {unknown} */ ({phone, session, lang: 'fr', t: fr, vote: phone.voting.vote, parts})));
            return region.textContent;
        },
    };
}

const own = (/** @type {object} */ more) => ({items: {i1: {text: 'les pannes', place: {side: 'challenge'}, status: 'live', late: false, editableUntil: 0, ...more}}});

describe('those who do not see the phone hear', () => {
    test('[K20] [K22] that the room pauses and goes on, and which idea is shown large', () => {
        const {when} = heard();
        const item = {'item/i1': anItem({text: 'les pannes'})};
        when({now: {phase: 'clarify'}, ...item});
        assert.equal(when({now: {phase: 'clarify', paused: true}, ...item}), 'C’est la pause.');
        assert.equal(when({now: {phase: 'clarify'}, ...item}), 'On reprend.');
        assert.equal(when({now: {phase: 'clarify', show: 'i1'}, ...item}), 'À l’écran\u00a0: les pannes');
    });

    test('that a vote opens, begins again, closes and tells', () => {
        const {when} = heard();
        const dots = /** @type {const} */ ({kind: 'support'});
        when({now: {phase: 'clarify'}});
        const open = votingBy(dots);
        assert.equal(when(open), 'Priorités\u00a0· Le vote est ouvert.', 'what is new at once is heard as one');
        const poll = open['poll/v1'];
        const closed = {...open.now, voting: false};
        assert.match(when({now: closed, 'poll/v1': {...poll, open: false}}), /^Le vote est fermé\. Vos votes sont gardés/);
        assert.match(when({now: closed, 'poll/v1': {...poll, open: false, revealed: true}}), /Voici ce que la salle a dit/);
        assert.equal(when(votingBy(dots, {}, 2)), 'Tour 2\u00a0: le vote est ouvert.');
    });

    test('[M2] what was decided about their idea, once', () => {
        const {when} = heard();
        const now = {phase: 'clarify'};
        when({now}, own({}));
        const decisions = [{n: 4, kind: 'move', reason: 'c’est du travail', undone: false}];
        assert.equal(when({now}, own({decisions})), 'Votre idée «\u00a0les pannes\u00a0»\u00a0: Déplacée\u00a0: c’est du travail');
        assert.equal(when({now}, own({decisions})), '');
        assert.equal(when({now}, own({decisions, asked: 1})), 'On demande ce que vous voulez dire par «\u00a0les pannes\u00a0».');
    });
});
