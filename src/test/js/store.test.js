// @ts-check
import assert from 'node:assert/strict';
import {test} from 'node:test';
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
        assert.deepEqual(store.people(after), {joined: 2, online: 1});
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

test('[S12] items are ordered by support, highest first, then by number', () => {
    const state = held({
        'item/i1': item(1, {side: 'a'}, 2),
        'item/i2': item(2, {side: 'a'}, 5),
        'item/i3': item(3, {side: 'a'}, 5),
        'item/i4': item(4, {side: 'b'}, 9),
    });
    assert.deepEqual(store.items(state, {side: 'a'}).map((one) => one.id), ['i2', 'i3', 'i1']);
    assert.deepEqual(store.standingItems(state).map((one) => one.id), ['i4', 'i2', 'i3', 'i1']);
});

test('[S10] items whose support is hidden are ordered by number', () => {
    const state = held({'item/i10': item(10, {}), 'item/i2': item(2, {})});
    assert.deepEqual(store.standingItems(state).map((one) => one.id), ['i2', 'i10']);
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
    const mine = {items: {i1: {text: 'a', place: {side: 'a'}, status: 'live', late: false, editableUntil: 5}}, votes: ['i2']};
    const state = store.receive(store.receive(held({}), {t: 'mine', ...mine}), snapshot({}));
    assert.deepEqual(state.mine, mine);
});

test('a client that holds nothing says no position', () => {
    assert.equal(store.since(store.empty()), undefined);
    assert.equal(store.now(store.empty()).adding, false);
});
