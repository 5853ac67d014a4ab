import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import * as phone from '/attendee/later/words.js';
import {explained, told} from '/desk/authors.js';
import * as to from '/desk/choices.js';
import {untilFree} from '/desk/claims.js';
import {Hold} from '/desk/hold.js';
import {offers} from '/desk/offers.js';
import {vocabulary} from '/desk/vocabulary.js';
import {translator} from '/shared/i18n.js';
import {choices, item, look, stateOf} from './desk-fixtures.js';

const HERE = {time: 1_000, device: 'mine'};
const luce = (/** @type {number} */ until, device = 'hers') => ({by: 'Luce', device, until});
const some = [item(3), item(2), item(1)];

/** Recent ideas, the newest first: i3, i2, i1. @param {{[item: string]: any}} claims @param {any} [more] */
function seen(claims, more = {}) {
  const chosen = choices({queue: 'recent', ...more});
  return {chosen, ...look(stateOf(some, [], [], {}, claims), {chosen, here: HERE})};
}

describe('[K19] what someone else decides on', () => {
  test('says so, and gives way to the next free one', () => {
    const {entry, queues} = seen({i3: luce(9_000)});
    assert.equal(queues.recent[0].claim?.by, 'Luce');
    assert.equal(entry?.key, 'i2');
  });

  test('is free again once its time is over by the server’s clock, and when it was claimed from here', () => {
    assert.equal(seen({i3: luce(1_000)}).entry?.key, 'i3');
    assert.equal(seen({i3: luce(9_000, 'mine')}).entry?.key, 'i3');
  });

  test('is passed over by J, K and later', () => {
    const {chosen, ...now} = seen({i2: luce(9_000)});
    assert.equal(to.walk(chosen, now, 1).selected.recent, 'i1');
    assert.equal(to.later(chosen, now).selected.recent, 'i1');
  });

  test('stays when it was opened by hand, or a window about it is open; nothing can be decided there', () => {
    const held = {selected: {recent: 'i3'}, before: {recent: [{key: 'i3', items: ['i3'], shared: []}]}};
    const byHand = seen({i3: luce(9_000)}, {...held, opened: 'i3'});
    assert.equal(byHand.entry?.key, 'i3');
    assert.deepEqual(offers(byHand, 'recent', []).map((offer) => offer.action), ['next']);
    const all = seen({i1: luce(9_000), i2: luce(9_000), i3: luce(9_000)});
    assert.deepEqual(offers(all, 'recent', []).map((offer) => offer.action), ['queue']);
    assert.equal(seen({i3: luce(9_000)}, {...held, dialog: {kind: 'hide', items: ['i3'], chosen: 'i3'}}).entry?.key, 'i3');
  });

  test('is a whole group, when one of its wordings is', () => {
    const group = stateOf([item(1), item(2, {status: 'merged', into: 'i1'})], [], [], {}, {i2: luce(9_000)});
    assert.equal(look(group, {chosen: choices({queue: 'merged'}), here: HERE}).entry?.claim?.by, 'Luce');
  });

  test('is told when it will be free by itself', () => {
    const state = stateOf(some, [], [], {}, {i1: luce(9_000), i2: luce(4_000), i3: luce(2_000, 'mine')});
    assert.equal(untilFree(state, HERE), 3_000);
    assert.equal(untilFree(stateOf(some), HERE), Infinity);
  });

  test('is left out of what is accepted together', () => {
    const waiting = stateOf([1, 2].map((n) => item(n, {status: 'pending'})), [], [], {}, {i1: luce(9_000)});
    const chosen = choices({queue: 'pending'});
    const offer = offers(look(waiting, {chosen, here: HERE}), 'pending', []).find(({action}) => action === 'approveAll');
    assert.equal(offer?.off, true);
  });
});

/** A hold with a clock of its own, and what it sent. */
function held({open = true, present = true} = {}) {
  const sent = /** @type {any[]} */ ([]);
  const desk = {open, present, run: () => {}, ms: 0};
  const hold = new Hold({
    send: (type, items) => void sent.push([type, ...items]),
    open: () => desk.open,
    present: () => desk.present,
    set: (run, ms) => Object.assign(desk, {run, ms}),
    clear: () => Object.assign(desk, {run: () => {}, ms: 0}),
  });
  return {hold, desk, sent};
}

describe('[K19] what this desk keeps to itself', () => {
  test('is claimed once it stays in sight, again before its time is over, and released when one goes on', () => {
    const {hold, desk, sent} = held();
    hold.want(['i1', 'i2']);
    assert.deepEqual(sent, []);
    desk.run();
    desk.run();
    hold.want(['i3']);
    desk.run();
    assert.deepEqual(sent, [['claim', 'i1', 'i2'], ['claim', 'i1', 'i2'], ['release', 'i1', 'i2'], ['claim', 'i3']]);
    assert.ok(desk.ms < 45_000 / 2);
  });

  test('is nothing while one only walks past', () => {
    const {hold, desk, sent} = held();
    for (const id of ['i1', 'i2', 'i3']) hold.want([id]);
    desk.run();
    assert.deepEqual(sent, [['claim', 'i3']]);
  });

  test('is free by the decision itself', () => {
    const {hold, desk, sent} = held();
    hold.want(['i1']);
    desk.run();
    hold.decided(['i1']);
    hold.want([]);
    desk.run();
    assert.deepEqual(sent, [['claim', 'i1']]);
  });

  test('is left to itself when nobody is at the desk or the line is cut, and claimed again on return', () => {
    const {hold, desk, sent} = held({present: false});
    hold.want(['i1']);
    desk.run();
    desk.open = false;
    desk.present = true;
    desk.run();
    assert.deepEqual(sent, []);
    desk.open = true;
    hold.again();
    assert.deepEqual(sent, [['claim', 'i1']]);
    hold.leave();
    assert.deepEqual(sent.at(-1), ['release', 'i1']);
  });
});

describe('what authors will read', () => {
  const say = translator(vocabulary, 'fr');

  test('[K18] is said before it is sent, with the word that was written', () => {
    assert.equal(told('merge', '', say), 'Réunie à une autre idée.');
    assert.equal(told('hide', ' Hors sujet ', say), 'Retirée de l’écran\u00a0: Hors sujet');
  });

  test('[K18] is, word for word, what phones say', () => {
    for (const lang of /** @type {const} */ (['fr', 'en'])) {
      const promised = Object.entries(vocabulary[lang]).filter(([key]) => key.startsWith('told.') && key !== 'told.lead');
      assert.equal(promised.length, 10);
      for (const [key, text] of promised) assert.equal(text, phone[lang][key.replace('told.', 'decided.')], `${lang} ${key}`);
    }
  });

  test('[K18] goes with the decision that the card is for', () => {
    const kind = (/** @type {any} */ state, /** @type {any} */ chosen) => {
      const now = look(state, {chosen});
      return explained(now, chosen.queue, offers(now, chosen.queue, []));
    };
    assert.equal(kind(stateOf([item(1), item(2)], [['i1', 'i2']]), choices()), 'merge');
    assert.equal(kind(stateOf([item(1), item(2, {status: 'merged', into: 'i1'})]), choices({queue: 'merged'})), 'unmerge');
    assert.equal(kind(stateOf([item(1, {status: 'hidden'})]), choices({queue: 'hidden'})), 'restore');
    assert.equal(kind(stateOf([item(1, {place: {side: 'challenge'}})]), choices({queue: 'unplaced'})), 'move');
    assert.equal(kind(stateOf([item(1)]), choices({queue: 'recent'})), undefined);
  });
});
