// @ts-check
import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import * as store from '../../../webroot/shared/store.js';
import {seeded} from './fakes.js';

/** @param {Record<string, unknown>} [state] */
const snapshot = (state = {}) => ({t: 'snapshot', epoch: 'e1', seq: 10, state});
const held = (/** @type {Record<string, unknown>} */ state) => store.receive(store.empty(), snapshot(state));
/**
 * @param {number} n
 * @param {object} place
 * @param {number} [support]
 */
const item = (n, place, support) => ({n, place, text: `idée ${n}`, support, merged: [], late: false});

test('[S1] a snapshot replaces all that is held', () => {
    const before = held({'item/i1': item(1, {}), 'item/i2': item(2, {})});
    const after = store.receive(before, {t: 'snapshot', epoch: 'e2', seq: 3, state: {'item/i9': item(9, {})}});
    assert.deepEqual([...after.entries.keys()], ['item/i9']);
    assert.deepEqual(store.since(after), {epoch: 'e2', seq: 3});
});

test('[S2] a delta replaces whole values and forgets what is gone', () => {
    const before = held({'item/i1': item(1, {side: 'a'}, 4), 'item/i2': item(2, {})});
    const after = store.receive(before, {
        t: 'delta', epoch: 'e1', from: 10, to: 12, set: {'item/i1': {n: 1, text: 'autre'}}, gone: ['item/i2', 'item/i7'],
    });
    assert.deepEqual([...after.entries], [['item/i1', {n: 1, text: 'autre'}]]);
    assert.equal(before.entries.size, 2, 'the state before is left as it was');
});

test('[S3] a delta that starts at or before the position applies, and the client is then at its end', () => {
    for (const [from, to] of [[10, 12], [4, 11], [10, 10]]) {
        const after = store.receive(held({}), {t: 'delta', epoch: 'e1', from, to, set: {people: {joined: 2, online: 1}}, gone: []});
        assert.equal(after.seq, to);
        assert.deepEqual(store.people(after), {joined: 2, devices: 0, online: 1});
    }
});

test('[S4] a delta of another epoch, or from beyond the position, is a gap and changes nothing', () => {
    const before = held({});
    for (const delta of [{epoch: 'e2', from: 10, to: 11}, {epoch: 'e1', from: 11, to: 12}]) {
        const frame = {t: 'delta', set: {x: 1}, gone: [], ...delta};
        assert.ok(store.missed(before, frame));
        assert.equal(store.receive(before, frame), before);
    }
});

test('[S6] any cutting of one history into deltas ends in the same state', () => {
    const seed = Number(process.env.SEED ?? Date.now() % 1e6);
    const chance = seeded(seed);
    const history = Array.from({length: 200}, (_, at) => [`item/i${Math.floor(chance() * 20)}`, chance() < 0.3 ? null : at]);
    const play = (/** @type {() => number} */ length) => {
        let state = store.receive(store.empty(), {t: 'snapshot', epoch: 'e', seq: 0, state: {}});
        for (let from = 0; from < history.length; ) {
            const to = Math.min(history.length, from + length());
            const last = new Map(/** @type {[string, unknown][]} */ (history.slice(from, to)));
            const set = Object.fromEntries([...last].filter(([, value]) => value !== null));
            const gone = [...last].filter(([, value]) => value === null).map(([key]) => key);
            state = store.receive(state, {t: 'delta', epoch: 'e', from, to, set, gone});
            from = to;
        }
        return Object.fromEntries([...state.entries].sort());
    };
    assert.deepEqual(play(() => 1), play(() => 1 + Math.floor(chance() * 30)), `SEED=${seed}`);
});

test('[S9] unknown keys, unknown fields and unknown frames are ignored', () => {
    const state = held({'weather/today': {rain: true}, 'item/i1': {...item(1, {side: 'a'}), colour: 'red'}});
    assert.equal(store.standingItems(state).length, 1);
    assert.equal(store.receive(state, {t: 'weather'}), state);
});

test('[S12] items are ordered by score, highest first, then by number', () => {
    const state = held({
        'item/i1': {...item(1, {side: 'a'}, 9), score: -2},
        'item/i2': {...item(2, {side: 'a'}, 1), score: 5},
        'item/i3': {...item(3, {side: 'a'}, 4), score: 5},
        'item/i4': {...item(4, {side: 'b'}, 0), score: 9},
    });
    assert.deepEqual(store.items(state, {side: 'a'}).map((one) => one.id), ['i2', 'i3', 'i1']);
    assert.deepEqual(store.standingItems(state).map((one) => one.id), ['i4', 'i2', 'i3', 'i1']);
});

test('[S12] items without scores are ordered by number', () => {
    const state = held({'item/i10': item(10, {}), 'item/i2': item(2, {})});
    assert.deepEqual(store.standingItems(state).map((one) => one.id), ['i2', 'i10']);
});

describe('[M6] a phone on which no score is seen', () => {
    const blind = held(Object.fromEntries(Array.from({length: 60}, (_, at) => [`item/i${at + 1}`, item(at + 1, {})])));
    const seenBy = (/** @type {number} */ order, state = blind) =>
        store.standingItems(store.receive(state, {t: 'mine', items: {}, ballots: [], order})).map((one) => one.id);

    test('has an order of its own, that begins like nobody else’s', () => {
        const starts = new Set(Array.from({length: 40}, (_, seat) => seenBy(seat).slice(0, 2).join()));
        assert.ok(starts.size > 35, `${starts.size} starts of 40`);
    });

    test('never moves what it shows, whatever else arrives', () => {
        const more = store.receive(blind, {t: 'delta', epoch: 'e1', from: 10, to: 11, set: {'item/i61': item(61, {})}});
        assert.deepEqual(seenBy(7, more).filter((id) => id !== 'i61'), seenBy(7));
    });

    test('puts every item at every place as often: nothing is always first', () => {
        /** @type {{[id: string]: number}} */
        const first = {};
        for (let seat = 0; seat < 3_000; seat++) first[String(seenBy(seat)[0])] = (first[String(seenBy(seat)[0])] ?? 0) + 1;
        const most = Math.max(...Object.values(first));
        assert.ok(most < 90, `${most} of 3000 begin with one of 60 items`);
    });

    test('follows the scores as soon as there are any', () => {
        const told = store.receive(blind, {t: 'delta', epoch: 'e1', from: 10, to: 11, set: {'item/i9': {...item(9, {}, 2), score: 2}}});
        assert.equal(seenBy(7, told)[0], 'i9');
    });
});

test('a filter tells sides, levels, « je ne sais pas », questions and comments apart', () => {
    const state = held({
        'item/i1': item(1, {side: 'a', level: 'tech'}),
        'item/i2': item(2, {side: 'a'}),
        'item/i3': item(3, {question: 'q1'}),
        'item/i4': item(4, {comments: true}),
    });
    const ids = (/** @type {object} */ filter) => store.items(state, filter).map((one) => one.id);
    assert.deepEqual(ids({side: 'a'}), ['i1', 'i2']);
    assert.deepEqual(ids({side: 'a', level: 'tech'}), ['i1']);
    assert.deepEqual(ids({side: 'a', level: ''}), ['i2']);
    assert.deepEqual(ids({question: 'q1'}), ['i3']);
    assert.deepEqual(ids({comments: true}), ['i4']);
});

test('[M1] what is one’s own is always whole and survives a snapshot', () => {
    const mine = {items: {i1: {text: 'a', place: {side: 'a'}, status: 'live', late: false, editableUntil: 5}}, ballots: [], done: {}, order: 4, segment: ''};
    const state = store.receive(store.receive(held({}), {t: 'mine', ...mine}), snapshot({}));
    assert.deepEqual(state.mine, mine);
});

test('[M3] what a person says under a vote is found by vote, round and person', () => {
    const ballots = [{v1: {1: {items: {i1: true}}, 2: {items: {}}}}, {v1: {1: {items: {i4: true}}}}];
    const state = store.receive(store.empty(), {t: 'mine', items: {}, ballots});
    assert.deepEqual(store.ballot(state, 'v1', 1)?.items, {i1: true});
    assert.deepEqual(store.ballot(state, 'v1', 1, 2)?.items, {i4: true});
    assert.equal(store.ballot(state, 'v1', 2, 2), undefined);
    assert.equal(store.ballot(state, 'v2', 1), undefined);
});

test('the vote of the room’s phase is the one that is asked for', () => {
    const state = held({now: {phase: 'p', vote: 'v2', round: 1}, 'poll/v1': {vote: 'v1'}, 'poll/v2': {vote: 'v2', of: 12}});
    assert.deepEqual([store.poll(state)?.id, store.poll(state, 'v1')?.id, store.polls(state).length], ['v2', 'v1', 2]);
    assert.equal(store.poll(held({now: {phase: 'p'}})), undefined);
});

test('a claim past its time is as if it were not there', () => {
    const state = held({'claim/i1': {by: 'A', device: 'd', until: 100}, 'claim/i2': {by: 'B', device: 'e', until: 200}});
    assert.deepEqual(store.claims(state, 100).map((claim) => claim.id), ['i2']);
});

test('what only some may see is empty for the others', () => {
    const state = held({'grant/g2': {n: 2}, 'grant/g1': {n: 1}});
    assert.deepEqual(store.waiting(state), {pending: 0, unplaced: 0, asked: 0, late: 0});
    assert.deepEqual(store.done(state), {phase: '', all: 0, levels: {}});
    assert.equal(store.house(state), undefined);
    assert.deepEqual(store.grants(state).map((grant) => grant.id), ['g1', 'g2']);
});

test('a client that holds nothing says no position', () => {
    assert.equal(store.since(store.empty()), undefined);
    assert.equal(store.now(store.empty()).adding, false);
});
