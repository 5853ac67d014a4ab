import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {Attention} from '/desk/attention.js';
import {deed, placing} from '/desk/deeds.js';
import {choices, item, look, stateOf} from './desk-fixtures.js';

/** An attention whose first drawing is over, and its clock. */
function settled() {
  const clock = {now: 1_000};
  const attention = new Attention(() => clock.now);
  attention.drawn(false);
  return {clock, attention};
}

describe('a key that falls on a decision nobody has read', () => {
  test('does nothing for a moment when someone else’s doing brought the decision there', () => {
    const {clock, attention} = settled();
    assert.equal(attention.drawn(true), true);
    assert.equal(attention.unread, true);
    clock.now += 900;
    assert.equal(attention.unread, false);
  });

  test('counts at once when one’s own key brought it', () => {
    const {attention} = settled();
    attention.expect();
    assert.equal(attention.drawn(true), false);
    assert.equal(attention.unread, false);
  });

  test('one’s own key answers for one drawing only', () => {
    const {attention} = settled();
    attention.expect();
    attention.drawn(true);
    assert.equal(attention.drawn(true), true);
  });

  test('an undo may take a while to show what it brings', () => {
    const {clock, attention} = settled();
    attention.expectUndo();
    clock.now += 1_500;
    assert.equal(attention.drawn(true), false);
    clock.now += 1_500;
    assert.equal(attention.drawn(true), true);
  });
});

describe('what the keys of the desk order', () => {
  const pair = stateOf([item(1, {support: 3}), item(2), item(3, {status: 'merged', into: 'i1'}), item(4, {status: 'merged', into: 'i1'})], [['i1', 'i2']]);
  const done = (/** @type {any} */ action, /** @type {any} */ chosen = choices()) => /** @type {any} */ (deed(action, look(pair, {chosen}), chosen));

  test('Enter shows the others as the one that is kept', () => {
    assert.deepEqual(done('primary').order, ['merge', {into: 'i1', items: ['i2']}]);
    assert.deepEqual(done('primary', choices({kept: 'i2'})).order, ['merge', {into: 'i2', items: ['i1']}]);
  });

  test('N keeps them apart', () => {
    assert.deepEqual(done('apart').order, ['apart', {items: ['i1', 'i2']}]);
  });

  test('R separates all those under the item', () => {
    assert.deepEqual(done('restore', choices({queue: 'merged'})).order, ['unmerge', {items: ['i3', 'i4']}]);
  });

  test('M proposes the one that would not be kept, and orders nothing without a reason', () => {
    const asked = done('hide');
    assert.deepEqual(asked.choices.dialog, {kind: 'hide', items: ['i1', 'i2'], chosen: 'i2'});
    assert.equal(asked.order, undefined);
  });

  test('[K18] a word for the authors goes with the decision', () => {
    assert.deepEqual(done('primary', choices({reason: ' Même idée '})).order, ['merge', {into: 'i1', items: ['i2'], reason: 'Même idée'}]);
    assert.deepEqual(done('restore', choices({queue: 'merged', reason: 'Deux idées'})).order, ['unmerge', {items: ['i3', 'i4'], reason: 'Deux idées'}]);
  });

  test('[K17] S asks which of a group is taken out, and takes a merged one out at once', () => {
    assert.deepEqual(done('split', choices({queue: 'merged'})).choices.dialog, {kind: 'split', items: ['i1', 'i3', 'i4'], chosen: 'i3'});
    const alone = choices({queue: 'search', selected: {search: 'i3'}, reason: 'Autre chose'});
    assert.deepEqual(done('split', alone).order, ['split', {item: 'i3', reason: 'Autre chose'}]);
  });

  test('[K15] Enter accepts one, T opens all those that wait to be read', () => {
    const state = stateOf([1, 2, 3].map((n) => item(n, {status: 'pending'})));
    const chosen = choices({queue: 'pending'});
    assert.deepEqual(/** @type {any} */ (deed('primary', look(state, {chosen}), chosen)).order, ['approve', {items: ['i1']}]);
    const {dialog} = /** @type {any} */ (deed('approveAll', look(state, {chosen}), chosen)).choices;
    assert.deepEqual(dialog, {kind: 'accept', items: ['i1', 'i2', 'i3'], leftOut: []});
  });

  test('a digit places what has no level at the level of that rank, and elsewhere is no answer', () => {
    const state = stateOf([item(1, {place: {side: 'challenge'}})]);
    const there = choices({queue: 'unplaced', reason: 'Plus clair ici'});
    const levels = ['tech', 'legal'];
    assert.deepEqual(placing(2, levels, look(state, {chosen: there}), there), ['move', {item: 'i1', place: {side: 'challenge', level: 'legal'}, reason: 'Plus clair ici'}]);
    assert.equal(placing(3, levels, look(state, {chosen: there}), there), undefined);
    assert.equal(placing(2, levels, look(state), choices()), undefined);
  });

  test('[K16] D asks the author of one, and of several asks which', () => {
    const chosen = choices({queue: 'recent'});
    assert.deepEqual(done('ask', chosen).order, ['ask', {item: 'i2'}]);
    assert.equal(done('ask').choices.dialog.kind, 'ask');
  });

  test('Enter on a recent idea only remembers that it was looked at', () => {
    const fine = done('primary', choices({queue: 'recent'}));
    assert.deepEqual([...fine.choices.seen], ['i2']);
    assert.equal(fine.order, undefined);
  });
});
