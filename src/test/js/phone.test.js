// @ts-check
import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {Phone} from '/attendee/phone.js';
import {Ballots, ownItems} from '/attendee/own.js';
import {CALM_MS, StillList} from '/attendee/still.js';
import * as store from '/shared/store.js';

const PLAN = {
    id: 'p', languages: ['fr'], title: {fr: 'P'}, references: [],
    sides: [{id: 'opportunity', name: {fr: 'O'}, prompt: {fr: '?'}, mark: 'circle'}, {id: 'challenge', name: {fr: 'D'}, prompt: {fr: '?'}, mark: 'diamond'}],
    levels: [{id: 'tech', name: {fr: 'T'}, short: {fr: 'T'}, about: {fr: ''}}, {id: 'legal', name: {fr: 'L'}, short: {fr: 'L'}, about: {fr: ''}}],
    questions: [{id: 'q1', text: {fr: '?'}}, {id: 'q2', text: {fr: '?'}}],
    phases: [
        {id: 'hello', kind: 'welcome', title: {fr: 'Bonjour'}},
        {id: 'opportunities', kind: 'collect', title: {fr: 'O'}, sides: ['opportunity']},
        {id: 'challenges', kind: 'collect', title: {fr: 'D'}, sides: ['challenge']},
        {id: 'themes', kind: 'themes', title: {fr: 'Thèmes'}},
        {id: 'closing', kind: 'closing', title: {fr: 'Fin'}, questions: ['q1', 'q2']},
        {id: 'comments', kind: 'comments', title: {fr: 'Mots'}},
        {id: 'thanks', kind: 'thanks', title: {fr: 'Merci'}},
    ],
};

/** @param {Record<string, any>} entries */
const roomWith = (entries) => store.receive(store.empty(), {t: 'snapshot', epoch: 'e', seq: 1, state: entries});
const votes = (/** @type {Partial<store.Item>} */ more = {}) =>
    /** @type {store.Item} */ ({id: 'i1', n: 1, text: 'a', place: {side: 'challenge'}, support: 5, merged: [], late: false, ...more});

/** A phone in a room that a test moves. */
function given() {
    /** @type {any[]} */
    const sent = [];
    /** @type {any} */
    let told = () => {};
    const session = {
        workshop: {id: `w${Math.random()}`, language: 'fr'}, plan: PLAN, state: store.empty(),
        /** @type {any[]} */
        pending: [],
        now: () => 0,
        onReceipt: (/** @type {any} */ tell) => (told = tell),
        command: (/** @type {string} */ t, /** @type {object} */ fields) => sent.push({t, ...fields}),
    };
    const phone = new Phone(/** @type {any} */ (session), () => {});
    return {
        phone, session, sent,
        /** @param {string} phase @param {string} [level] */
        roomGoesTo(phase, level) {
            session.state = roomWith({now: {phase, level, adding: true, voting: true, revealed: false, door: true}});
            phone.follow();
        },
        /** @param {any} command @param {any} receipt */
        answers: (command, receipt) => told(command, receipt),
    };
}

describe('a phone follows the room', () => {
    test('to the side and level that the facilitator chose', () => {
        const {phone, roomGoesTo} = given();
        roomGoesTo('opportunities');
        assert.deepEqual(phone.place, {side: 'opportunity'});
        roomGoesTo('challenges', 'legal');
        assert.deepEqual(phone.place, {side: 'challenge', level: 'legal'});
        roomGoesTo('closing');
        assert.deepEqual(phone.place, {question: 'q1'});
        roomGoesTo('comments');
        assert.deepEqual(phone.place, {comments: true});
        roomGoesTo('themes');
        assert.equal(phone.place, null);
    });

    test('but a half-typed text is never taken along', () => {
        const {phone, roomGoesTo, sent} = given();
        roomGoesTo('challenges', 'tech');
        phone.text = 'à moitié';
        roomGoesTo('challenges', 'legal');
        assert.ok(phone.leftBehind);
        assert.deepEqual(phone.place, {side: 'challenge', level: 'tech'});
        phone.send();
        assert.deepEqual(sent, [{t: 'add', place: {side: 'challenge', level: 'tech'}, text: 'à moitié'}]);
        phone.follow();
        assert.deepEqual([phone.place, phone.leftBehind], [{side: 'challenge', level: 'legal'}, false]);
    });

    test('unless the person brings it', () => {
        const {phone, roomGoesTo} = given();
        roomGoesTo('challenges', 'tech');
        phone.text = 'à moitié';
        roomGoesTo('challenges', 'legal');
        phone.goAlong();
        assert.deepEqual([phone.place, phone.text, phone.leftBehind], [{side: 'challenge', level: 'legal'}, 'à moitié', false]);
    });

    test('and a text left for a question waits among the drafts', () => {
        const {phone, roomGoesTo} = given();
        roomGoesTo('challenges', 'tech');
        phone.text = 'pour plus tard';
        roomGoesTo('closing');
        phone.goAlong();
        assert.deepEqual([phone.place, phone.text], [{question: 'q1'}, '']);
        assert.deepEqual(phone.drafts.all, [{text: 'pour plus tard', place: {side: 'challenge', level: 'tech'}}]);
    });

    test('[K3] sides of earlier steps stay open, those to come do not', () => {
        const {phone, roomGoesTo} = given();
        const open = () => phone.openSides.map((side) => side.id);
        roomGoesTo('opportunities');
        assert.deepEqual(open(), ['opportunity']);
        roomGoesTo('challenges');
        assert.deepEqual(open(), ['opportunity', 'challenge']);
    });

    test('[K3] comments are still welcome when the room says thanks', () => {
        const {phone, roomGoesTo} = given();
        roomGoesTo('thanks');
        assert.deepEqual(phone.place, {comments: true});
    });
});

test('[R3] a refused text comes back to the empty field', () => {
    const {phone, roomGoesTo, answers} = given();
    roomGoesTo('challenges', 'tech');
    answers({t: 'add', place: {side: 'challenge', level: 'tech'}, text: 'refusée'}, {op: 1, status: 'refused', code: 'text-too-long'});
    assert.equal(phone.text, 'refusée');
    assert.equal(phone.refusal?.code, 'text-too-long');
});

test('[R3] a refused text never replaces another that is being typed', () => {
    const {phone, roomGoesTo, answers} = given();
    roomGoesTo('challenges', 'tech');
    phone.text = 'la suivante';
    answers({t: 'add', place: {side: 'challenge'}, text: 'refusée'}, {op: 1, status: 'refused', code: 'text-too-long'});
    assert.equal(phone.text, 'la suivante');
    assert.deepEqual(phone.rejected.map((one) => one.text), ['refusée']);
});

describe('a vote shows at once', () => {
    const mine = {items: {}, ballots: [], done: {}};

    test('and its number never goes back and forth', () => {
        const ballots = new Ballots();
        ballots.cast(votes(), true, mine);
        assert.deepEqual([ballots.voted(votes(), mine), ballots.support(votes())], [true, 6]);
        ballots.settle({t: 'vote', item: 'i1'}, {t: 'receipt', op: 1, status: 'accepted', seq: 9}, []);
        ballots.reached(8);
        assert.equal(ballots.support(votes()), 6, 'the board has not counted it yet');
        ballots.reached(9);
        assert.equal(ballots.support(votes({support: 6})), 6, 'now it has');
    });

    test('and goes away when it is refused', () => {
        const ballots = new Ballots();
        ballots.cast(votes(), true, mine);
        ballots.settle({t: 'vote', item: 'i1'}, {t: 'receipt', op: 1, status: 'refused', code: 'vote-closed'}, []);
        assert.deepEqual([ballots.voted(votes(), mine), ballots.support(votes())], [false, 5]);
    });

    test('voting and taking back before the first receipt ends where it began', () => {
        const ballots = new Ballots();
        ballots.cast(votes(), true, mine);
        ballots.cast(votes(), false, mine);
        assert.deepEqual([ballots.voted(votes(), mine), ballots.support(votes())], [false, 5]);
    });

    test('[M3] a vote for a merged item is a vote for the item it is shown under', () => {
        const ballots = new Ballots();
        assert.ok(ballots.voted(votes({merged: ['i7']}), {items: {}, ballots: [{v: {1: {items: {i7: true}}}}], done: {}}));
    });

    test('[S10] and says no number while the room hides it', () => {
        const ballots = new Ballots();
        ballots.cast(votes({support: undefined}), true, mine);
        assert.equal(ballots.support(votes({support: undefined})), undefined);
    });
});

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

describe('nothing moves under a finger', () => {
    const items = (/** @type {string[]} */ ...ids) => ids.map((id) => votes({id}));
    const shown = (/** @type {ReturnType<StillList['rows']>} */ rows) => rows.map((row) => row.item.id);

    test('while the list is touched, the new order waits and the news are counted', () => {
        const list = new StillList();
        list.rows('k', items('i1', 'i2'), 0, {}, true);
        list.touch(5_000);
        assert.deepEqual(shown(list.rows('k', items('i3', 'i2', 'i1'), 5_500, {}, true)), ['i1', 'i2']);
        assert.deepEqual([list.waiting, list.fresh], [true, 1]);
        assert.equal(list.calmAt(5_500), 5_000 + CALM_MS);
        assert.deepEqual(shown(list.rows('k', items('i3', 'i2', 'i1'), 5_000 + CALM_MS, {}, true)), ['i3', 'i2', 'i1']);
        assert.equal(list.waiting, false);
    });

    test('one’s own new idea is no news to oneself, and joins the list by itself when the list may move', () => {
        const list = new StillList();
        list.rows('k', items('i1'), 0, {}, true);
        const own = {i2: {}};
        assert.deepEqual(shown(list.rows('k', items('i1', 'i2'), 1_000, own, true)), ['i1']);
        assert.deepEqual([list.waiting, list.fresh], [false, 0]);
        assert.equal(list.calmAt(1_000), CALM_MS);
        assert.deepEqual(shown(list.rows('k', items('i1', 'i2'), CALM_MS, own, true)), ['i1', 'i2']);
        assert.equal(list.calmAt(CALM_MS), Infinity);
    });

    test('numbers change in place, and what is gone keeps its line', () => {
        const list = new StillList();
        list.rows('k', items('i1', 'i2'), 0, {}, true);
        list.touch(9_000);
        const rows = list.rows('k', [votes({id: 'i2', support: 9})], 9_001, {}, true);
        assert.deepEqual(rows.map((row) => [row.item.id, row.item.support, row.gone]), [['i1', 5, true], ['i2', 9, false]]);
    });

    test('a reader in the middle of the list is not moved, until the button is pressed', () => {
        const list = new StillList();
        list.rows('k', items('i1'), 0, {}, true);
        assert.deepEqual(shown(list.rows('k', items('i2', 'i1'), 60_000, {}, false)), ['i1']);
        list.refresh();
        const rows = list.rows('k', items('i2', 'i1'), 60_001, {}, false);
        assert.deepEqual(rows.map((row) => [row.item.id, row.fresh]), [['i2', true], ['i1', false]]);
    });

    test('another place is another list', () => {
        const list = new StillList();
        list.rows('k', items('i1'), 0, {}, true);
        list.touch(10);
        assert.deepEqual(shown(list.rows('other', items('i5'), 20, {}, true)), ['i5']);
    });

    test('one’s own item is no news', () => {
        const list = new StillList();
        list.rows('k', items('i1'), 0, {}, true);
        list.touch(10);
        list.rows('k', items('i1', 'i2'), 20, {i2: {}}, true);
        assert.deepEqual([list.waiting, list.fresh], [false, 0]);
    });

    test('one’s own item comes in by itself once the list is calm, though nothing else happens in the room', () => {
        const list = new StillList();
        list.rows('k', items('i1'), 0, {}, true);
        list.touch(10);
        list.rows('k', items('i1', 'i2'), 20, {i2: {}}, true);
        assert.equal(list.calmAt(20), 10 + CALM_MS);
        assert.deepEqual(shown(list.rows('k', items('i1', 'i2'), 10 + CALM_MS, {i2: {}}, true)), ['i1', 'i2']);
        assert.equal(list.calmAt(10 + CALM_MS), Infinity);
    });
});
