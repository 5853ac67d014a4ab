import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {Attention} from '/desk/attention.js';
import {deed} from '/desk/deeds.js';
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

  test('Enter on a recent idea only remembers that it was looked at', () => {
    const fine = done('primary', choices({queue: 'recent'}));
    assert.deepEqual([...fine.choices.seen], ['i2']);
    assert.equal(fine.order, undefined);
  });
});
