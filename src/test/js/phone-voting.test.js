// @ts-check
import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {Casts} from '/attendee/casts.js';
import {anItem, given, votingBy} from './phone-fixtures.js';

const DOTS = /** @type {const} */ ({kind: 'dots', budget: 5, per: 'room', cap: 3});
const item = anItem({merged: ['i7']});
const items = {'item/i1': item, 'item/i2': anItem({id: 'i2', n: 2}), 'item/i3': anItem({id: 'i3', n: 3})};

describe('[V1] a vote names what it is meant for', () => {
    test('its vote and its round', () => {
        const {phone, roomIs, sent} = given();
        roomIs(votingBy({kind: 'support'}, items, 2));
        phone.voting.support(item);
        assert.deepEqual(sent, [{t: 'vote', item: 'i1', on: true, vote: 'v1', round: 2}]);
    });

    test('[V10] and at a table its person, each with a ballot of their own', () => {
        const {phone, roomIs, sent} = given();
        roomIs(votingBy({kind: 'stance'}, items), {ballots: [{}, {v1: {1: {items: {i1: 'against'}}}}, {}], table: 6});
        assert.equal(phone.voting.people, 3);
        phone.voting.say('i1', {stance: 'for'});
        phone.voting.turn(2);
        assert.equal(phone.voting.own.marks.get('i1'), 'against');
        phone.voting.say('i2', {stance: 'unsure'});
        assert.deepEqual(sent.map(({item: id, person}) => [id, person]), [['i1', 1], ['i2', 2]]);
    });

    test('[T5] whoever left the table has no turn any more', () => {
        const {phone, roomIs} = given();
        roomIs(votingBy({kind: 'stance'}, items), {ballots: [{}, {}, {}]});
        phone.voting.turn(3);
        roomIs(votingBy({kind: 'stance'}, items), {ballots: [{}, {}]});
        assert.equal(phone.voting.person, 2);
    });
});

describe('dots', () => {
    test('are given one by one, and say what is left', () => {
        const {phone, roomIs} = given();
        roomIs(votingBy(DOTS, items), {ballots: [{v1: {1: {items: {}, left: 5}}}]});
        assert.deepEqual(phone.voting.give(item, 1), {n: 1, left: 4});
        assert.deepEqual(phone.voting.give(item, 1), {n: 2, left: 3});
        assert.deepEqual(phone.voting.give(item, -1), {n: 1, left: 4});
    });

    test('that have not left yet are replaced: ten taps are one command', () => {
        const {phone, roomIs, underway, leaves} = given();
        roomIs(votingBy(DOTS, items));
        phone.voting.give(item, 1);
        leaves();
        phone.voting.give(item, 1);
        phone.voting.give(item, 1);
        phone.voting.give({...item, id: 'i2', merged: []}, 1);
        assert.deepEqual(underway().map(({item: id, dots}) => [id, dots]), [['i1', 1], ['i1', 3], ['i2', 1]]);
    });

    test('[K5] given to a merged item before are taken back where they were given', () => {
        const {phone, roomIs, sent} = given();
        roomIs(votingBy(DOTS, items), {ballots: [{v1: {1: {items: {i7: 2}, left: 3}}}]});
        assert.deepEqual(phone.voting.give(item, -1), {n: 1, left: 4});
        assert.deepEqual(phone.voting.give(item, 1), {n: 2, left: 3});
        assert.deepEqual(sent.map(({item: id, dots}) => [id, dots]), [['i7', 1], ['i1', 1]]);
    });
});

test('[V5] a ranking is sent whole, whichever way an item moves in it', () => {
    const {phone, roomIs, underway, leaves} = given();
    roomIs(votingBy({kind: 'rank', top: 3}, items));
    const [one, two, three] = ['i1', 'i2', 'i3'].map((id) => anItem({id}));
    assert.equal(phone.voting.move(/** @type {any} */ (one), 'in'), 1);
    phone.voting.move(/** @type {any} */ (two), 'in');
    phone.voting.move(/** @type {any} */ (three), 'in');
    assert.deepEqual(underway().at(-1).items, ['i1', 'i2', 'i3']);
    leaves();
    assert.equal(phone.voting.move(/** @type {any} */ (three), 'up'), 2);
    assert.deepEqual(underway().at(-1).items, ['i1', 'i3', 'i2']);
    phone.voting.move(/** @type {any} */ (one), 'down');
    assert.deepEqual(underway().at(-1).items, ['i3', 'i1', 'i2']);
    assert.equal(phone.voting.move(/** @type {any} */ (one), 'out'), 0);
    assert.deepEqual(underway().at(-1).items, ['i3', 'i2']);
    assert.equal(underway().length, 2, 'one that left, and one that waits');
});

test('a second round begins without marks, and remembers those of the first', () => {
    const {phone, roomIs} = given();
    roomIs(votingBy({kind: 'stance'}, items, 2), {ballots: [{v1: {1: {items: {i1: 'against'}}}}]});
    assert.equal(phone.voting.own.marks.size, 0);
    assert.equal(phone.voting.before?.marks.get('i1'), 'against');
});

describe('a support shows at once', () => {
    const accepted = (/** @type {number} */ seq) => /** @type {const} */ ({t: 'receipt', op: 1, status: 'accepted', seq});

    test('and its number never goes back and forth', () => {
        const casts = new Casts();
        casts.cast('i1', true, false);
        assert.equal(casts.support(anItem()), 6);
        casts.settle({t: 'vote', item: 'i1', on: true}, accepted(9), []);
        casts.reached(8);
        assert.equal(casts.support(anItem()), 6, 'the board has not counted it yet');
        casts.reached(9);
        assert.equal(casts.support(anItem({support: 6})), 6, 'now it has');
    });

    test('and goes away when it is refused', () => {
        const casts = new Casts();
        casts.cast('i1', true, false);
        casts.settle({t: 'vote', item: 'i1', on: true}, {t: 'receipt', op: 1, status: 'refused', code: 'vote-closed'}, []);
        assert.equal(casts.support(anItem()), 5);
    });

    test('voting and taking back before the first receipt ends where it began', () => {
        const {phone, roomIs} = given();
        roomIs(votingBy({kind: 'support'}, items));
        assert.equal(phone.voting.support(item), true);
        assert.equal(phone.voting.casts.support(item), 6);
        assert.equal(phone.voting.support(item), false);
        assert.equal(phone.voting.casts.support(item), 5);
    });

    test('one that an earlier page left on its way is counted once', () => {
        const {phone, roomIs, session} = given();
        session.command('vote', {item: 'i1', on: true, vote: 'v1', round: 1});
        roomIs(votingBy({kind: 'support'}, items));
        assert.equal(phone.voting.casts.support(item), 6);
    });

    test('[S13] and says no number while the room hides it', () => {
        const casts = new Casts();
        casts.cast('i1', true, false);
        assert.equal(casts.support(anItem({support: undefined})), undefined);
    });
});
