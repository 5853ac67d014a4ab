// @ts-check
import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {FakeDrawer} from './fakes.js';
import {anItem, given} from './phone-fixtures.js';

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

describe('an idea', () => {
    test('may be sent with a doubt, which is of that idea alone', () => {
        const {phone, roomGoesTo, sent} = given();
        roomGoesTo('challenges', 'tech');
        phone.text = 'qualité de l’information';
        phone.doubt();
        phone.send();
        phone.text = 'pannes';
        phone.send();
        const place = {side: 'challenge', level: 'tech'};
        assert.deepEqual(sent, [{t: 'add', place, text: 'qualité de l’information', unsure: true}, {t: 'add', place, text: 'pannes'}]);
    });

    test('is asked for its level at first, and is the desk’s to place when one does not know', () => {
        const {phone, roomGoesTo} = given();
        roomGoesTo('challenges');
        assert.ok(phone.choosing);
        phone.choose('legal');
        assert.deepEqual([phone.place, phone.choosing], [{side: 'challenge', level: 'legal'}, false]);
        phone.choose(undefined);
        assert.deepEqual(phone.place, {side: 'challenge'});
        roomGoesTo('challenges', 'tech');
        assert.ok(!phone.choosing, 'the room has chosen');
    });

    test('[K3] comes late where none is asked for, when one says so', () => {
        const {phone, roomGoesTo, sent} = given();
        roomGoesTo('clarify');
        assert.equal(phone.place, null);
        phone.addLate();
        phone.text = 'après coup';
        phone.send();
        assert.deepEqual(sent, [{t: 'add', place: {side: 'opportunity'}, text: 'après coup'}]);
        assert.equal(phone.place, null, 'the step that asks for none goes on');
    });
});

describe('[K16] asking what is meant', () => {
    const asked = (/** @type {number} */ n, seq = 1) => ({now: {phase: 'clarify', asking: true}, 'item/i1': {...anItem(), asked: n}, seq});

    test('is remembered by this phone alone, until the author has answered', () => {
        const {phone, roomIs, sent, answers, session} = given();
        roomIs(asked(0));
        phone.ask('i1');
        assert.deepEqual(sent, [{t: 'ask', item: 'i1'}]);
        answers({t: 'ask', item: 'i1'}, {op: 1, status: 'accepted', seq: 1});
        roomIs(asked(1));
        assert.ok(phone.asked.has('i1'));
        session.state = {...session.state, seq: 5};
        roomIs(asked(0));
        assert.ok(!phone.asked.has('i1'));
    });

    test('and forgotten when it was refused', () => {
        const {phone, roomIs, answers} = given();
        roomIs(asked(0));
        phone.ask('i1');
        answers({t: 'ask', item: 'i1'}, {op: 1, status: 'refused', code: 'cannot-ask'});
        assert.ok(!phone.asked.has('i1'));
    });
});

describe('[K21] having finished', () => {
    test('is said of the room’s level, or of the step, and taken back', () => {
        const {phone, roomIs, sent} = given();
        roomIs({now: {phase: 'challenges', level: 'tech'}}, {done: {challenges: ['legal']}});
        assert.deepEqual([phone.seat.isDone('legal'), phone.seat.isDone('tech'), phone.seat.isDone(undefined)], [true, false, false]);
        assert.equal(phone.seat.finish('tech'), true);
        assert.ok(phone.seat.isDone('tech'), 'at once');
        assert.equal(phone.seat.finish('tech'), false);
        phone.seat.finish(undefined);
        assert.deepEqual(sent, [{t: 'done', on: true, level: 'tech'}, {t: 'done', on: false, level: 'tech'}, {t: 'done', on: true}]);
    });
});

describe('[M7] who one is', () => {
    test('is said, or that one prefers not to, and shows at once', () => {
        const {phone, roomIs, sent} = given();
        roomIs({now: {phase: 'hello'}}, {});
        assert.equal(phone.seat.segment, undefined);
        phone.seat.saySegment('care');
        assert.equal(phone.seat.segment, 'care');
        phone.seat.saySegment('');
        assert.equal(phone.seat.segment, '');
        assert.deepEqual(sent, [{t: 'segment', segment: 'care'}, {t: 'segment'}]);
    });

    test('[T3] a copied ticket is a warning until it was read', () => {
        Object.assign(globalThis, {localStorage: new FakeDrawer()});
        const {phone, roomIs} = given();
        roomIs({now: {phase: 'hello'}}, {conflict: true});
        assert.ok(phone.seat.isWarned);
        phone.readWarning();
        assert.ok(!phone.seat.isWarned);
    });

    test('[T5] and at a table, for how many', () => {
        const {phone, roomIs, sent} = given();
        roomIs({now: {phase: 'hello'}}, {ballots: [{}, {}], table: 6});
        assert.equal(phone.seat.people, 2);
        phone.seat.speakFor(4);
        assert.deepEqual([phone.seat.people, sent], [4, [{t: 'table', people: 4}]]);
    });
});
