// @ts-check
import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {dotsLeft, isAbout, markOf, ownBallot, ranking} from '/attendee/marks.js';
import * as store from '/shared/store.js';
import {PLAN, anItem, roomWith, votingBy} from './phone-fixtures.js';

/** @import {Ballot, VoteRule} from '/shared/protocol.js' */
/** @import {Pending} from '/shared/outbox.js' */

const DOTS = /** @type {const} */ ({kind: 'dots', budget: 3, per: 'room', cap: 2});
const BY_LEVEL = /** @type {const} */ ({kind: 'dots', budget: 2, per: 'level', cap: 2});
const WHICH = {vote: 'v1', round: 1, person: 1};
const items = {
    'item/i1': anItem({n: 1, place: {side: 'challenge', level: 'tech'}, merged: ['i7']}),
    'item/i2': anItem({n: 2, place: {side: 'challenge', level: 'legal'}}),
    'item/i3': anItem({n: 3, place: {side: 'challenge', level: 'tech'}}),
};

/** @param {VoteRule} rule @param {Ballot} [ballot] what the server holds of this person */
function roomWhere(rule, ballot) {
    return store.receive(roomWith(votingBy(rule, items)), {t: 'mine', items: {}, ballots: ballot ? [{v1: {1: ballot}}] : [{}], done: {}});
}
/** @param {any} fields @param {string} [t] @returns {Pending} */
const underway = (fields, t = 'vote') => ({op: 1, state: 'sent', at: 0, command: {t, vote: 'v1', round: 1, ...fields}});
const item = (/** @type {store.State} */ state, /** @type {string} */ id) => /** @type {store.Item} */ (store.item(state, id));

describe('[M3] what one says of an item', () => {
    const one = anItem({merged: ['i7', 'i8']});
    const marks = (/** @type {any} */ held) => new Map(Object.entries(held));

    test('is what one said of it, or of any of those shown as it', () => {
        assert.equal(markOf(marks({i7: true}), one, {kind: 'support'}), true);
        assert.equal(markOf(marks({i9: true}), one, {kind: 'support'}), undefined);
        assert.equal(markOf(marks({i7: 'against'}), one, {kind: 'stance'}), 'against');
        assert.deepEqual(markOf(marks({i8: {u: 4}}), one, {kind: 'scale', criteria: []}), {u: 4});
    });

    test('[V4] its dots are added up to the cap, its best place counts', () => {
        assert.equal(markOf(marks({i1: 1, i7: 2}), one, {...DOTS, cap: 5}), 3);
        assert.equal(markOf(marks({i1: 2, i7: 2}), one, DOTS), 2);
        assert.equal(markOf(marks({i1: 3, i7: 1}), one, {kind: 'rank', top: 3}), 1);
    });

    test('[V6] is nothing while its kind waits for its rule to be back', () => {
        assert.equal(markOf(marks({i1: true}), one, DOTS), undefined);
        assert.equal(markOf(marks({i1: 2}), one, {kind: 'stance'}), undefined);
    });
});

describe('[K5] what is on its way counts already', () => {
    test('a new mark takes the place of the old, dots are of this very item', () => {
        const state = roomWhere(DOTS, {items: {i1: 1, i7: 1}, left: 1});
        const own = ownBallot(state, [underway({item: 'i1', dots: 0})], WHICH);
        assert.deepEqual([...own.marks], [['i7', 1]]);
        assert.deepEqual([...own.held], [['i1', 1], ['i7', 1]]);
    });

    test('taking back a support or a stance takes back those of the group', () => {
        const supported = roomWhere({kind: 'support'}, {items: {i7: true, i2: true}});
        assert.deepEqual([...ownBallot(supported, [underway({item: 'i1', on: false})], WHICH).marks.keys()], ['i2']);
        const stance = roomWhere({kind: 'stance'}, {items: {i7: 'for'}});
        assert.equal(ownBallot(stance, [underway({item: 'i1', stance: 'none'})], WHICH).marks.size, 0);
        const scale = roomWhere({kind: 'scale', criteria: []}, {items: {i7: {u: 2}}});
        assert.equal(ownBallot(scale, [underway({item: 'i1', scale: {}})], WHICH).marks.size, 0);
    });

    test('[V1] [V10] but not what was meant for another vote, round or person', () => {
        const state = roomWhere({kind: 'support'});
        const others = [{vote: 'v2'}, {round: 2}, {person: 2}].map((more) => underway({item: 'i1', on: true, ...more}));
        assert.equal(ownBallot(state, others, WHICH).marks.size, 0);
        assert.equal(ownBallot(state, [underway({item: 'i1', on: true, person: 2})], {...WHICH, person: 2}).marks.size, 1);
    });
});

describe('[V3] the dots that are left', () => {
    test('are the whole budget at first', () => {
        const state = roomWhere(DOTS);
        assert.equal(dotsLeft(state, ownBallot(state, [], WHICH), DOTS, 'tech'), 3);
    });

    test('are what the server says, less what is on its way', () => {
        const state = roomWhere(DOTS, {items: {i1: 1}, left: 2});
        assert.equal(dotsLeft(state, ownBallot(state, [underway({item: 'i2', dots: 2})], WHICH), DOTS, 'tech'), 0);
        assert.equal(dotsLeft(state, ownBallot(state, [underway({item: 'i1', dots: 0})], WHICH), DOTS, 'tech'), 3);
    });

    test('are each level’s own where the rule says so', () => {
        const state = roomWhere(BY_LEVEL, {items: {i1: 1}, left: {tech: 1, legal: 2}});
        const own = ownBallot(state, [underway({item: 'i3', dots: 1})], WHICH);
        assert.deepEqual(['tech', 'legal', ''].map((level) => dotsLeft(state, own, BY_LEVEL, level)), [0, 2, 2]);
    });

    test('are never below none, even for a moment', () => {
        const state = roomWhere(DOTS, {items: {i1: 1}, left: 0});
        assert.equal(dotsLeft(state, ownBallot(state, [underway({item: 'i2', dots: 2})], WHICH), DOTS, 'tech'), 0);
    });
});

test('[V5] a ranking lists each item once, where it is shown, the best first', () => {
    const state = roomWhere({kind: 'rank', top: 3}, {items: {i2: 3, i7: 1, i1: 2}});
    assert.deepEqual(ranking(state, ownBallot(state, [], WHICH)).map((one) => one.id), ['i1', 'i2']);
    const anew = ownBallot(state, [underway({items: ['i3', 'i2']}, 'rank')], WHICH);
    assert.deepEqual(ranking(state, anew).map((one) => one.id), ['i3', 'i2']);
    assert.equal(markOf(anew.marks, item(state, 'i2'), {kind: 'rank', top: 3}), 2);
});

test('[K4] a vote is about what the steps that name it are about', () => {
    const plan = /** @type {any} */ (PLAN);
    assert.ok(isAbout(plan, 'v1', {side: 'opportunity', level: 'tech'}), 'a vote without sides is about the whole framework');
    assert.ok(!isAbout(plan, 'v1', {question: 'q1'}));
    assert.deepEqual(['q1', 'q2'].map((question) => isAbout(plan, 'v2', {question})), [true, false]);
    assert.ok(!isAbout(plan, 'v2', {comments: true}));
});
