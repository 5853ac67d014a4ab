// The board's pace: a fake clock, and lists as the room would send them.
import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {Calm, ORDER_EVERY, VALUES_EVERY} from '../../../webroot/board/calm.js';

/** @param {string} ids `'a3 b1'` is a with support 3, then b with support 1 */
const rows = (ids) => ids.split(' ').filter(Boolean).map((word) => ({id: word[0] ?? '', support: Number(word.slice(1))}));

/** @param {{id: string, support: number}[]} shown */
const text = (shown) => shown.map(({id, support}) => `${id}${support}`).join(' ');

/** A calm list and the hands of its clock. */
function calmList() {
  let now = 0;
  const calm = new Calm(() => now);
  return {
    calm,
    later: (/** @type {number} */ ms) => (now += ms),
    show: (/** @type {string} */ ids, place = 'here') => text(calm.show(place, rows(ids))),
  };
}

describe('the pace of the board', () => {
  test('another phase or level is shown at once', () => {
    const {show, later} = calmList();
    show('a2 b1', 'techno');
    later(10);
    assert.equal(show('c9 d8', 'legal'), 'c9 d8');
  });

  test('a new order waits until the last one has stood for two seconds and a little', () => {
    const {calm, show, later} = calmList();
    show('a2 b1');
    later(500);
    assert.equal(show('b3 a2'), 'a2 b3', 'numbers follow, rows stay');
    assert.equal(calm.wait, ORDER_EVERY - 500);
    later(ORDER_EVERY - 501);
    assert.equal(show('b3 a2'), 'a2 b3');
    later(1);
    assert.equal(show('b3 a2'), 'b3 a2');
    assert.equal(calm.wait, Infinity);
  });

  test('the first new order after a quiet time comes at once', () => {
    const {show, later} = calmList();
    show('a2 b1');
    later(60_000);
    assert.equal(show('b3 a2'), 'b3 a2');
  });

  test('numbers change at most four times a second', () => {
    const {calm, show, later} = calmList();
    show('a1');
    later(100);
    assert.equal(show('a2'), 'a1');
    assert.equal(calm.wait, VALUES_EVERY - 100);
    later(150);
    assert.equal(show('a3'), 'a3', 'and then it is the newest that is shown');
  });

  test('what was hidden leaves at once, without a new order', () => {
    const {show, later} = calmList();
    show('a3 b2 c1');
    later(100);
    assert.equal(show('c4 a3'), 'a3 c1');
  });

  test('what is new waits for its turn, but the first one does not', () => {
    const {show, later} = calmList();
    assert.equal(show(''), '');
    later(10);
    assert.equal(show('a0'), 'a0');
    later(300);
    assert.equal(show('a0 b0'), 'a0');
    later(ORDER_EVERY - 300);
    assert.equal(show('a0 b0 c0'), 'a0 b0 c0');
  });

  test('in a storm of votes there is at most one order every two seconds and four numbers a second', () => {
    const {show, later} = calmList();
    const orders = new Set();
    let changes = 0;
    let before = '';
    for (let ms = 0; ms < 20_000; ms += 50) {
      const all = Array.from('abcdef', (id, i) => ({id, support: (ms / 50 + i * 7) % 13}));
      const wanted = all.sort((x, y) => y.support - x.support || x.id.localeCompare(y.id));
      const shown = show(text(wanted));
      const order = shown.replace(/\d/g, '');
      if (order !== before.replace(/\d/g, '')) orders.add(ms);
      if (shown !== before) changes++;
      before = shown;
      later(50);
    }
    const times = [...orders];
    times.slice(1).forEach((at, i) => assert.ok(at - times[i] >= ORDER_EVERY, `orders at ${times[i]} and ${at}`));
    assert.ok(changes <= 20_000 / VALUES_EVERY + 1, `${changes} changes`);
    assert.ok(times.length >= 9, 'and yet it does not stand still');
  });
});
