import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
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
    assert.deepEqual(found({status: 'merged', into: 'i9'}), ['restore']);
    assert.deepEqual(found({status: 'withdrawn'}), []);
  });

  test('an answer has no level to move to', () => {
    const actions = asked(stateOf([item(1, {place: {question: 'q'}})]), choices({queue: 'recent'}));
    assert.ok(actions.includes('hide') && !actions.includes('move'), String(actions));
  });
});
