import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import * as to from '/desk/choices.js';
import {offers} from '/desk/offers.js';
import {choices, item, look, stateOf} from './desk-fixtures.js';

/** @param {{items: string[]}[]} entries */
const ids = (entries) => entries.map((entry) => entry.items.join('+'));

describe('the queues of the desk', () => {
  test('likely duplicates keep the server’s order, each with the best supported first', () => {
    const state = stateOf([item(1), item(2, {support: 3}), item(3), item(4)], [['i3', 'i4'], ['i1', 'i2']]);
    assert.deepEqual(ids(look(state).queues.duplicates), ['i3+i4', 'i2+i1']);
  });

  test('[K7] a group is asked about only while two of its items stand in one list', () => {
    const state = stateOf(
      [item(1), item(2, {status: 'hidden'}), item(3), item(4, {place: {side: 'opportunity', level: 'tech'}}), item(5), item(6, {status: 'merged', into: 'i5'}), item(7)],
      [['i1', 'i2'], ['i3', 'i4'], ['i5', 'i6', 'i7']],
    );
    assert.deepEqual(ids(look(state).queues.duplicates), ['i5+i7']);
  });

  test('recent ones are the newest first, without those that were looked at', () => {
    const state = stateOf([item(1), item(2), item(3), item(4, {status: 'withdrawn'})]);
    assert.deepEqual(ids(look(state, {chosen: choices({seen: new Set(['i2'])})}).queues.recent), ['i3', 'i1']);
  });

  test('those to place have a side but no level; answers and comments have their place', () => {
    const state = stateOf([item(1, {place: {side: 'challenge'}}), item(2), item(3, {place: {question: 'q'}}), item(4, {place: {comments: true}})]);
    assert.deepEqual(ids(look(state).queues.unplaced), ['i1']);
  });

  test('[K15] those that wait for the desk come oldest first, and are in no other queue', () => {
    const {queues} = look(stateOf([item(2, {status: 'pending'}), item(1, {status: 'pending', place: {side: 'challenge'}})]));
    assert.deepEqual([ids(queues.pending), ids(queues.recent), ids(queues.unplaced)], [['i1', 'i2'], [], []]);
  });

  test('authors who are asked come by how many wait, and an answer is shown first, until it has been read', () => {
    const asked = stateOf([item(1, {asked: 1}), item(2, {asked: 3}), item(3, {asked: 1, status: 'hidden'}), item(4)]);
    assert.deepEqual(ids(look(asked).queues.asked), ['i2', 'i1']);
    const waiting = to.drawn(choices(), look(asked));
    const answered = stateOf([item(1, {asked: 0, earlier: ['avant']}), item(2, {asked: 3})]);
    assert.deepEqual(ids(look(answered, {chosen: waiting}).queues.asked), ['i1', 'i2']);
    assert.deepEqual(ids(look(answered, {chosen: to.heard(waiting, 'i1')}).queues.asked), ['i2']);
  });

  test('late ones stay in their tray, those that were looked at last', () => {
    const state = stateOf([item(1, {late: true}), item(2, {late: true}), item(3)]);
    assert.deepEqual(ids(look(state, {chosen: choices({seen: new Set(['i1'])})}).queues.late), ['i2', 'i1']);
  });

  test('merged ones are shown once, under the item that is kept', () => {
    const state = stateOf([item(1), item(2, {status: 'merged', into: 'i1'}), item(3, {status: 'merged', into: 'i1'}), item(4, {status: 'hidden'})]);
    assert.deepEqual(ids(look(state).queues.merged), ['i1']);
    assert.deepEqual(ids(look(state).queues.hidden), ['i4']);
  });

  test('a search looks through every item, whatever became of it, those that stand first', () => {
    const state = stateOf([item(1, {text: 'Équité', status: 'hidden'}), item(2, {text: 'équité d’accès'}), item(3, {text: 'Pannes'})]);
    assert.deepEqual(ids(look(state, {chosen: choices({queue: 'search', typed: 'equite'})}).queues.search), ['i2', 'i1']);
  });

  test('what was put off comes last, in the order in which it was put off', () => {
    const state = stateOf([item(1), item(2), item(3)]);
    assert.deepEqual(ids(look(state, {chosen: choices({later: ['i3', 'i2']})}).queues.recent), ['i1', 'i3', 'i2']);
  });
});

describe('what has been decided is not asked again while the answer is on its way', () => {
  const state = stateOf([item(1), item(2), item(3), item(4, {status: 'hidden'}), item(5, {place: {side: 'challenge'}})], [['i1', 'i2', 'i3']]);
  const queues = (/** @type {any[]} */ ...commands) => look(state, {commands}).queues;

  test('a merge leaves the rest of its group', () => {
    assert.deepEqual(ids(queues({t: 'merge', into: 'i1', items: ['i2']}).duplicates), ['i1+i3']);
    assert.deepEqual(ids(queues({t: 'merge', into: 'i1', items: ['i2', 'i3']}).duplicates), []);
  });

  test('two that are kept apart are no longer a question, three of which two are still are', () => {
    assert.deepEqual(ids(queues({t: 'apart', items: ['i1', 'i2', 'i3']}).duplicates), []);
    assert.deepEqual(ids(queues({t: 'apart', items: ['i1', 'i2']}).duplicates), ['i1+i2+i3']);
  });

  test('what is hidden, restored or placed changes queues at once', () => {
    const after = queues({t: 'hide', item: 'i1', reason: 'x'}, {t: 'restore', item: 'i4'}, {t: 'move', item: 'i5', place: {side: 'challenge', level: 'tech'}});
    assert.deepEqual([ids(after.hidden), ids(after.unplaced), ids(after.duplicates)], [['i1'], [], ['i2+i3']]);
  });

  test('those under a merged item follow it', () => {
    const chain = stateOf([item(1), item(2), item(3, {status: 'merged', into: 'i2'})]);
    const {items} = look(chain, {commands: [{t: 'merge', into: 'i1', items: ['i2']}]});
    assert.equal(items.get('i3')?.into, 'i1');
  });

  test('[K15] what is accepted or refused waits no more', () => {
    const state = stateOf([item(1, {status: 'pending'}), item(2, {status: 'pending'}), item(3, {status: 'pending'})]);
    const {queues: after} = look(state, {commands: [{t: 'approve', items: ['i1']}, {t: 'hide', item: 'i2', reason: 'x'}]});
    assert.deepEqual([ids(after.pending), ids(after.recent), ids(after.hidden)], [['i3'], ['i1'], ['i2']]);
  });

  test('[K17] one taken out leaves the others together, under the first of them when it was at the head', () => {
    const group = stateOf([item(1), item(2, {status: 'merged', into: 'i1'}), item(3, {status: 'merged', into: 'i1'})]);
    const after = (/** @type {string} */ out) => [...look(group, {commands: [{t: 'split', item: out}]}).items.values()].map((one) => one.into);
    assert.deepEqual(after('i2'), [undefined, undefined, 'i1']);
    assert.deepEqual(after('i1'), [undefined, undefined, 'i2']);
  });

  test('an undo on its way marks its decision', () => {
    const done = stateOf([item(1)], [], [{id: 'd1', n: 1, kind: 'hide', items: ['i1'], undone: false}]);
    assert.equal(look(done, {commands: [{t: 'undo', decision: 'd1'}]}).decisions[0].undone, true);
  });
});

describe('what may be done about an entry', () => {
  const asked = (/** @type {any} */ state, /** @type {any} */ chosen) => {
    const seen = look(state, {chosen});
    return offers(seen, chosen.queue, chosen.picked).filter((offer) => !offer.off).map((offer) => offer.action);
  };

  test('[K7] two of different sides cannot be merged, though each can be hidden or moved', () => {
    const state = stateOf([item(1), item(2, {place: {side: 'opportunity', level: 'tech'}})]);
    const actions = asked(state, choices({queue: 'picked', picked: ['i1', 'i2']}));
    assert.ok(!actions.includes('primary') && actions.includes('hide') && actions.includes('move'), String(actions));
  });

  test('with all but one left out there is nothing to merge', () => {
    const state = stateOf([item(1), item(2), item(3)], [['i1', 'i2', 'i3']]);
    assert.ok(!asked(state, choices({leftOut: ['i1', 'i2']})).includes('primary'));
    assert.ok(asked(state, choices({leftOut: ['i1']})).includes('primary'));
  });

  test('a hidden item is restored, a merged one separated, a withdrawn one left alone', () => {
    const found = (/** @type {any} */ more) => asked(stateOf([item(1, more)]), choices({queue: 'search'}));
    assert.deepEqual(found({status: 'hidden'}), ['restore']);
    assert.deepEqual(found({status: 'merged', into: 'i9'}), ['split']);
    assert.deepEqual(found({status: 'withdrawn'}), []);
  });

  test('[K15] one that waits is accepted, refused or moved, and neither picked nor asked about', () => {
    const state = stateOf([item(1, {status: 'pending'})], [], [], {asking: true});
    assert.deepEqual(asked(state, choices({queue: 'pending'})), ['primary', 'later', 'hide', 'move']);
  });

  test('[K16] an author is asked while the phase lets people ask', () => {
    const actions = (/** @type {boolean} */ asking) => asked(stateOf([item(1)], [], [], {asking}), choices({queue: 'recent'}));
    assert.ok(actions(true).includes('ask') && !actions(false).includes('ask'));
  });

  test('[K17] of two shown as one, separating them is enough; of three, one can be taken out', () => {
    const group = (/** @type {number} */ n) => stateOf([item(1), ...[2, 3].slice(0, n).map((one) => item(one, {status: 'merged', into: 'i1'}))]);
    assert.ok(!asked(group(1), choices({queue: 'merged'})).includes('split'));
    assert.ok(asked(group(2), choices({queue: 'merged'})).includes('split'));
  });

  test('an answer has no level to move to', () => {
    const actions = asked(stateOf([item(1, {place: {question: 'q'}})]), choices({queue: 'recent'}));
    assert.ok(actions.includes('hide') && !actions.includes('move'), String(actions));
  });
});
