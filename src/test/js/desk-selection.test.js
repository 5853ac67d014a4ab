import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import * as to from '/desk/choices.js';
import {wish} from '/desk/keys.js';
import {follow, step} from '/desk/selection.js';
import {choices, item, look, stateOf} from './desk-fixtures.js';

/** @param {string} key */
const entry = (key) => ({key, items: key.split(' '), shared: []});
const queue = (/** @type {string[]} */ ...keys) => keys.map(entry);

describe('the decision that is shown', () => {
  const before = queue('i1 i2', 'i3 i4', 'i5 i6');

  test('stays while it is there, wherever others come in', () => {
    assert.equal(follow(before, 'i3 i4', queue('i8 i9', 'i1 i2', 'i3 i4'))?.key, 'i3 i4');
  });

  test('stays when an item joins its group, or leaves it', () => {
    assert.equal(follow(before, 'i3 i4', queue('i1 i2', 'i3 i4 i7'))?.key, 'i3 i4 i7');
    assert.equal(follow(queue('i3 i4 i7'), 'i3 i4 i7', queue('i1 i2', 'i4 i7'))?.key, 'i4 i7');
  });

  test('once decided gives way to the one that came after it', () => {
    assert.equal(follow(before, 'i1 i2', queue('i3 i4', 'i5 i6'))?.key, 'i3 i4');
  });

  test('at the end of the queue gives way to the one before it', () => {
    assert.equal(follow(before, 'i5 i6', queue('i1 i2', 'i3 i4'))?.key, 'i3 i4');
  });

  test('passes over those that went with it', () => {
    assert.equal(follow(before, 'i1 i2', queue('i8 i9', 'i5 i6'))?.key, 'i5 i6');
  });

  test('is the first of the queue when nothing was shown before, and none when nothing is left', () => {
    assert.equal(follow([], undefined, before)?.key, 'i1 i2');
    assert.equal(follow(before, 'i1 i2', []), undefined);
  });

  test('J and K stop at both ends', () => {
    assert.equal(step(before, 'i1 i2', -1)?.key, 'i1 i2');
    assert.equal(step(before, 'i5 i6', 1)?.key, 'i5 i6');
    assert.equal(step([], undefined, 1), undefined);
  });
});

describe('the choices of the desk', () => {
  const state = stateOf([item(1), item(2), item(3)], [['i1', 'i2', 'i3']]);

  test('X goes from one wording to the next and back to the first', () => {
    let chosen = choices();
    const kept = [];
    for (let presses = 0; presses < 4; presses++) {
      kept.push(look(state, {chosen}).included[0].id);
      chosen = to.swap(chosen, look(state, {chosen}));
    }
    assert.deepEqual(kept, ['i1', 'i2', 'i3', 'i1']);
  });

  test('the kept wording is forgotten with its decision', () => {
    const chosen = to.drawn(choices({kept: 'i9', leftOut: ['i9', 'i2']}), look(state));
    assert.deepEqual([chosen.kept, chosen.leftOut], [undefined, ['i2']]);
  });

  test('what is put off gives way to the next, and comes round again', () => {
    const recent = choices({queue: 'recent'});
    const once = to.later(recent, look(state, {chosen: recent}));
    assert.equal(look(state, {chosen: once}).entry?.key, 'i2');
    const twice = to.later(once, look(state, {chosen: once}));
    const thrice = to.later(twice, look(state, {chosen: twice}));
    assert.equal(look(state, {chosen: thrice}).entry?.key, 'i3');
  });

  test('the second item picked opens the comparison, and giving up goes back', () => {
    const one = to.pick(choices({queue: 'recent'}), 'i1');
    assert.equal(one.queue, 'recent');
    const two = to.pick(one, 'i3');
    assert.deepEqual([two.queue, look(state, {chosen: two}).entry?.items], ['picked', ['i1', 'i3']]);
    assert.deepEqual([to.unpick(two).queue, to.unpick(two).picked], ['recent', []]);
  });

  test('an item that no longer stands is not compared', () => {
    const gone = stateOf([item(1), item(2, {status: 'hidden'})]);
    assert.deepEqual(look(gone, {chosen: choices({queue: 'picked', picked: ['i1', 'i2']})}).entry?.items, ['i1']);
  });
});

describe('the next queue', () => {
  test('is the next in which something waits, round and round', () => {
    const state = stateOf([item(1, {status: 'pending'}), item(2, {place: {side: 'challenge'}}), item(3, {status: 'hidden'})]);
    const seen = choices({seen: new Set(['i2'])});
    const once = to.nextQueue(seen, look(state, {chosen: seen}));
    assert.equal(once.queue, 'pending');
    const twice = to.nextQueue(once, look(state, {chosen: once}));
    assert.equal(twice.queue, 'unplaced');
    assert.equal(to.nextQueue(twice, look(state, {chosen: twice})).queue, 'pending');
  });

  test('is the same one when nothing waits elsewhere', () => {
    assert.equal(to.nextQueue(choices({queue: 'hidden'}), look(stateOf([]))).queue, 'hidden');
  });
});

describe('a word for the authors', () => {
  const state = stateOf([item(1), item(2), item(3), item(4)], [['i1', 'i2'], ['i3', 'i4']]);

  test('stays while someone joins the group, and goes with its decision', () => {
    const written = to.drawn(choices({reason: 'Même idée'}), look(state));
    const more = stateOf([item(1), item(2), item(3), item(4), item(5)], [['i1', 'i2', 'i5'], ['i3', 'i4']]);
    assert.equal(to.drawn(written, look(more, {chosen: written})).reason, 'Même idée');
    const gone = stateOf([item(1), item(2), item(3), item(4)], [['i3', 'i4']]);
    assert.equal(to.drawn(written, look(gone, {chosen: written})).reason, '');
    assert.equal(to.select(written, 'i3 i4').reason, '');
  });
});

describe('the keys of the desk', () => {
  test('ask for what their buttons do, in either case', () => {
    assert.deepEqual(wish({key: 'Enter'}, 'SECTION'), {action: 'primary'});
    assert.deepEqual(wish({key: 'N'}), {action: 'apart'});
    assert.deepEqual(wish({key: '5'}), {digit: 5});
    assert.equal(wish({key: '0'}), undefined);
  });

  test('leave the field or button that has the focus its own', () => {
    assert.equal(wish({key: 'm'}, 'INPUT'), undefined);
    assert.equal(wish({key: 'Enter'}, 'BUTTON'), undefined);
    assert.deepEqual(wish({key: 'm'}, 'BUTTON'), {action: 'hide'});
  });

  test('leave the browser and the system theirs', () => {
    assert.equal(wish({key: 'l', ctrlKey: true}), undefined);
    assert.equal(wish({key: 'm', metaKey: true}), undefined);
  });

  test('decide once, however long they are held, but walk on', () => {
    assert.equal(wish({key: 'Enter', repeat: true}), undefined);
    assert.deepEqual(wish({key: 'j', repeat: true}), {action: 'next'});
  });
});
