// @ts-check
import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {fateOf} from '/attendee/fate.js';
import * as later from '/attendee/later/words.js';
import {decided, ownNews, toTell} from '/attendee/later/told.js';
import {ownItems} from '/attendee/own.js';
import * as words from '/attendee/words.js';
import {together, translator} from '/shared/i18n.js';
import * as store from '/shared/store.js';
import {roomWith} from './phone-fixtures.js';

const fr = translator(together(words, later), 'fr');

describe('what one wrote', () => {
    const own = (/** @type {object} */ more) => ({text: 'a', place: {side: 'challenge'}, status: 'live', late: false, editableUntil: 0, ...more});
    const state = store.receive(roomWith({'item/i9': {n: 9, text: 'gardée', place: {side: 'challenge'}, support: 31, merged: ['i2'], late: false}}), {
        t: 'mine', ballots: [],
        items: {i2: own({status: 'merged', into: 'i9'}), i12: own({}), i3: own({status: 'withdrawn'}), i5: own({status: 'hidden', reason: 'vise une personne'})},
    });

    test('[M1] is listed with its fate, the newest first, withdrawn items left out', () => {
        assert.deepEqual(ownItems(state, []).map((one) => [one.item, one.fate]), [['i12', 'live'], ['i5', 'hidden'], ['i2', 'merged']]);
    });

    test('[M2] says under which words a merged item is now shown, and why one was hidden', () => {
        const [, hidden, merged] = ownItems(state, []);
        assert.equal(merged?.into?.text, 'gardée');
        assert.equal(hidden?.reason, 'vise une personne');
    });

    test('comes before the server knows of it', () => {
        /** @type {any[]} */
        const pending = [
            {op: 4, state: 'sent', command: {t: 'add', text: 'en route', place: {side: 'challenge'}}},
            {op: 5, state: 'waiting', command: {t: 'add', text: 'hors ligne', place: {side: 'challenge'}}},
            {op: 6, state: 'waiting', command: {t: 'rephrase', item: 'i12', text: 'autrement'}},
            {op: 7, state: 'waiting', command: {t: 'withdraw', item: 'i5'}},
        ];
        assert.deepEqual(ownItems(state, pending).map((one) => [one.text, one.fate]), [
            ['hors ligne', 'waiting'], ['en route', 'sending'], ['autrement', 'sending'], ['a', 'merged'],
        ]);
    });
});

describe('[M2] one is told what was decided about one’s idea, and why', () => {
    const decisions = [
        {n: 3, kind: /** @type {const} */ ('move'), reason: 'concerne plutôt les métiers', undone: false},
        {n: 5, kind: /** @type {const} */ ('merge'), undone: true},
        {n: 8, kind: /** @type {const} */ ('hide'), reason: 'vise une personne', undone: false},
    ];
    const own = (/** @type {object} */ more) => /** @type {import('/attendee/own.js').Own} */ (/** @type {unknown} */ ({fate: 'live', decisions, ...more}));

    test('in words, with the reason, and whether it was taken back', () => {
        assert.deepEqual(decisions.map((one) => decided(one, fr)), [
            'Déplacée\u00a0: concerne plutôt les métiers',
            'Réunie à une autre idée. Décision annulée depuis.',
            'Retirée de l’écran\u00a0: vise une personne',
        ]);
    });

    test('the latest first, once: what its fate says already is not said again', () => {
        assert.deepEqual(toTell(own({})).map((one) => one.n), [8, 5, 3]);
        assert.deepEqual(toTell(own({fate: 'hidden'})).map((one) => one.n), [5, 3]);
        assert.deepEqual(toTell(own({fate: 'merged', decisions: [{n: 9, kind: 'merge', undone: false}]})), []);
        const why = [{n: 9, kind: 'merge', reason: 'même idée', undone: false}];
        assert.equal(toTell(own({fate: 'merged', decisions: why})).length, 1, 'a reason is always told');
    });

    test('[K15] and that it waits to be read, or for the network, or for the end of a pause', () => {
        const says = (/** @type {string} */ fate, cut = false, paused = false) => fateOf(own({fate}), {cut, paused}, fr);
        assert.deepEqual([says('pending'), says('sending'), says('waiting', true), says('waiting', false, true)], [
            'Reçue; relue avant d’apparaître', 'Envoi…', 'Sera envoyée au retour du réseau', 'Sera envoyée après la pause',
        ]);
    });

    test('and is heard once: a decision, that it was taken back, and that someone asks', () => {
        const mine = {items: {i4: {text: 'les pannes', place: {side: 'challenge'}, status: 'live', late: false, editableUntil: 0, asked: 2, decisions: [decisions[1]]}}};
        const news = ownNews(store.receive(store.empty(), {t: 'mine', ...mine}), fr);
        assert.deepEqual(news.map((one) => one.key), ['i4/5/true', 'i4/asked']);
        assert.equal(news[1]?.text, 'On demande ce que vous voulez dire par «\u00a0les pannes\u00a0».');
    });
});
