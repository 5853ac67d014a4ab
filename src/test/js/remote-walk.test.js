// Walking through what stands: which items, in what order, from which to which, and with which keys.
import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {along, begun, bound, lateOnes, tourHere, tourOf, veiled, walking} from '/remote/ideas/walk.js';
import {walkKey} from '/remote/keys.js';

/** @type {any} */
const plan = {
  sides: [{id: 'plus'}, {id: 'minus'}],
  levels: [{id: 'a'}, {id: 'b'}],
  questions: [{id: 'how'}],
};

/** @param {Record<string, [number, any, boolean?]>} items each with its score, place, and whether it came late */
function room(items) {
  const entries = Object.entries(items).map(([id, [score, place, late = false]], at) => [
    `item/${id}`,
    {n: at + 1, place, text: id, score, support: score, merged: [], late},
  ]);
  return /** @type {any} */ ({epoch: 'e', seq: 1, entries: new Map(/** @type {any} */ (entries)), mine: {items: {}, ballots: [], done: {}}});
}

const A = {side: 'plus', level: 'a'};
const ids = (/** @type {{id: string}[]} */ list) => list.map(({id}) => id);

describe('a walk', () => {
  const state = room({i1: [1, A], i2: [5, A], i3: [3, {side: 'plus', level: 'b'}], i4: [9, {side: 'minus', level: 'a'}], i5: [4, A, true]});

  test('goes in the board’s order, through one side or one level of it, and leaves out what came late', () => {
    assert.deepEqual(ids(along(state, tourOf({side: 'plus'}))), ['i2', 'i3', 'i1']);
    assert.deepEqual(ids(along(state, tourOf(A))), ['i2', 'i1']);
    assert.deepEqual(ids(along(state, tourOf({}, true))), ['i5']);
    assert.deepEqual(ids(lateOnes(state)), ['i5']);
  });

  test('keeps the order in which it began, so that a vote makes no step skip an item', () => {
    const tour = begun(state, tourOf(A));
    const later = room({i1: [8, A], i2: [5, A], i6: [9, A]});
    assert.deepEqual(ids(along(later, tour)), ['i2', 'i1', 'i6']);
    assert.equal(begun(later, tour), tour);
  });

  test('knows the one before and the one after, and none beyond the ends', () => {
    const at = walking(state, begun(state, tourOf({side: 'plus'})), 'i3');
    assert.deepEqual([at?.at, at?.previous?.id, at?.next?.id], [1, 'i2', 'i1']);
    const end = walking(state, tourOf({side: 'plus'}), 'i1');
    assert.equal(end?.next, undefined);
  });

  test('follows an item that another remote shows, among those of its side', () => {
    assert.deepEqual(ids(walking(state, tourOf({side: 'plus'}), 'i4')?.items ?? []), ['i4']);
    assert.deepEqual(walking(state, tourOf(A), 'i3')?.tour.place, {side: 'plus', level: 'b'});
  });

  test('is over when its item stands no more', () => {
    assert.equal(walking(state, tourOf(A), 'i99'), undefined);
  });

  test('begins where the room is', () => {
    assert.deepEqual(tourHere(plan, /** @type {any} */ ({kind: 'collect', sides: ['minus']}), /** @type {any} */ ({level: 'b'})).place, {side: 'minus', level: 'b'});
    assert.deepEqual(tourHere(plan, /** @type {any} */ ({kind: 'closing', questions: ['how']}), /** @type {any} */ ({})).place, {question: 'how'});
    assert.deepEqual(tourHere(plan, /** @type {any} */ ({kind: 'comments'}), /** @type {any} */ ({})).place, {comments: true});
    assert.deepEqual(tourHere(plan, undefined, /** @type {any} */ ({level: 'b'})).place, {side: 'plus'});
  });

  test('goes on from the item that is on its way to the screens', () => {
    const pending = [{op: 1, command: {t: 'show', item: 'i2'}, state: /** @type {const} */ ('sent'), at: 0}];
    assert.equal(bound(pending, /** @type {any} */ ({show: 'i1'})), 'i2');
    assert.equal(bound([], /** @type {any} */ ({show: 'i1'})), 'i1');
  });
});

describe('what the room may not see yet', () => {
  const phase = /** @type {any} */ ({kind: 'collect', sides: ['plus'], visibility: 'items-hidden'});

  test('[K22] cannot be made large: the places of a silent phase, but for the levels revealed', () => {
    const now = /** @type {any} */ ({revealed: false, levels: ['b']});
    assert.ok(veiled(phase, now, A));
    assert.ok(veiled(phase, now, {side: 'plus'}));
    assert.ok(!veiled(phase, now, {side: 'plus', level: 'b'}));
    assert.ok(!veiled(phase, now, {side: 'minus', level: 'a'}));
    assert.ok(!veiled(phase, {...now, revealed: true}, A));
  });
});

describe('the keys of a walk', () => {
  test('are those of a keyboard and of a clicker', () => {
    assert.deepEqual(['ArrowRight', 'PageDown', 'ArrowLeft', 'PageUp', 'Escape', 'a'].map((key) => walkKey({key}, 'button')), [
      'next', 'next', 'previous', 'previous', 'leave', undefined,
    ]);
  });

  test('are left to fields, and to the browser’s own combinations', () => {
    assert.equal(walkKey({key: 'ArrowRight'}, 'textarea'), undefined);
    assert.equal(walkKey({key: 'ArrowLeft', altKey: true}, 'body'), undefined);
    assert.equal(walkKey({key: 'ArrowRight', repeat: true}, 'body'), undefined);
  });
});
