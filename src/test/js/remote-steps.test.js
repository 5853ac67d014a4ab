// Where « next » and « back » lead, and what the remote says of silence, of the timer and of its orders.
import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {standing, underway} from '../../../webroot/remote/orders.js';
import {silences} from '../../../webroot/remote/flow/silence.js';
import {back, next} from '../../../webroot/remote/flow/steps.js';
import {changed, oneMore, proposed, seconds} from '../../../webroot/remote/flow/timing.js';

/** @type {any} */
const plan = {
  sides: [{id: 'plus'}, {id: 'minus'}],
  levels: [{id: 'a'}, {id: 'b'}, {id: 'c'}],
  references: [{id: 'r', side: 'plus', level: 'c', text: {fr: 'Cité'}}],
  phases: [
    {id: 'hello', kind: 'welcome'},
    {id: 'plus', kind: 'collect', sides: ['plus'], minutes: 8},
    {id: 'minus', kind: 'collect', sides: ['minus']},
    {id: 'themes', kind: 'themes'},
  ],
};
const at = (/** @type {string} */ phase, /** @type {string} */ level = '') => /** @type {any} */ (level ? {phase, level} : {phase});

describe('« next »', () => {
  test('goes from phase to phase while all levels are open', () => {
    assert.deepEqual(next(plan, at('hello')), {phase: 'plus'});
    assert.deepEqual(next(plan, at('plus')), {phase: 'minus'});
  });

  test('goes from level to level once the room is at one, into the next side too, and then on', () => {
    assert.deepEqual(next(plan, at('plus', 'a')), {phase: 'plus', level: 'b'});
    assert.deepEqual(next(plan, at('plus', 'c')), {phase: 'minus', level: 'a'});
    assert.deepEqual(next(plan, at('minus', 'c')), {phase: 'themes'});
  });

  test('ends at the last phase, and begins at the first when the room is nowhere', () => {
    assert.equal(next(plan, at('themes')), undefined);
    assert.deepEqual(next(plan, at('')), {phase: 'hello'});
  });
});

describe('« back »', () => {
  test('is the way that « next » came', () => {
    assert.deepEqual(back(plan, at('minus', 'a')), {phase: 'plus', level: 'c'});
    assert.deepEqual(back(plan, at('plus', 'a')), {phase: 'hello'});
    assert.equal(back(plan, at('hello')), undefined);
  });

  test('undoes « next » at every step', () => {
    for (let step = at('plus', 'a'), i = 0; i < 5; i++) {
      const forth = /** @type {any} */ (next(plan, step));
      if (forth.level === undefined) break;
      assert.deepEqual(back(plan, forth), {...step});
      step = forth;
    }
  });
});

describe('silence', () => {
  const phase = plan.phases[1];

  test('is not said of a side that has not begun', () => {
    assert.deepEqual(silences(plan, phase, {}, undefined), []);
    assert.deepEqual(silences(plan, phase, {minus: {a: 3}}, undefined), []);
  });

  test('is told by what the literature cites, the room’s own level first', () => {
    const silent = silences(plan, phase, {plus: {a: 2}}, undefined);
    assert.deepEqual(silent.map(({level, reference}) => [level, reference?.id]), [['c', 'r'], ['b', undefined]]);
    assert.equal(silences(plan, phase, {plus: {a: 2}}, 'b')[0]?.level, 'b');
  });

  test('is looked for on all sides once nothing is collected', () => {
    const silent = silences(plan, plan.phases[3], {plus: {a: 1, b: 1}, minus: {a: 1, c: 1}}, undefined);
    assert.deepEqual(silent.map(({side, level}) => side + level), ['plusc', 'minusb']);
  });
});

describe('the timer', () => {
  test('proposes the plan’s minutes, and stays within what the server takes', () => {
    assert.equal(proposed(plan.phases[1]), 8);
    assert.equal(proposed(plan.phases[0]), 5);
    assert.equal(changed(1, -1), 1);
    assert.equal(seconds(changed(120, 1)), 7200);
  });

  test('has a minute more than what is left, even when nothing is', () => {
    const now = /** @type {any} */ ({timer: {endsAt: 100_000, seconds: 60}});
    assert.equal(oneMore(now, 70_000), 90);
    assert.equal(oneMore(now, 500_000), 60);
  });
});

describe('what became of an order', () => {
  const pending = [{op: 4, command: {t: 'go', phase: 'plus'}, state: /** @type {const} */ ('sent'), at: 0}];
  const refused = /** @type {any} */ ({status: 'refused', code: 'not-allowed'});
  const live = {live: true, paused: false};

  test('is said: on its way, waiting for the network, refused, or nothing', () => {
    assert.deepEqual(standing(pending, live, undefined), {kind: 'sent', n: 1});
    assert.deepEqual(standing(pending, {live: false, paused: false}, refused), {kind: 'waiting', n: 1});
    assert.deepEqual(standing([], live, refused), {kind: 'refused', receipt: refused});
    assert.deepEqual(standing([], live, undefined), {kind: 'none'});
  });

  test('shows on the button that gave it, and on no other', () => {
    assert.ok(underway(pending, 'go', {phase: 'plus'}));
    assert.ok(!underway(pending, 'go', {phase: 'minus'}));
    assert.ok(!underway(pending, 'timer'));
  });
});
