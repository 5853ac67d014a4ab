// What a vote says, in numbers and in words.
import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {translator} from '../../../webroot/shared/i18n.js';
import {contested, decimal, figures, leaning, ruleLine, said, scatter, share, shift, signed} from '../../../webroot/shared/tally.js';
import * as common from '../../../webroot/shared/words.js';

/** @import {Rule} from '../../../webroot/shared/tally.js' */

const fr = translator(common, 'fr');
const en = translator(common, 'en');

/** @type {{[kind: string]: Rule}} */
const RULES = {
  support: {kind: 'support'},
  dots: {kind: 'dots', budget: 3, per: 'level', cap: 2},
  stance: {kind: 'stance'},
  scale: {
    kind: 'scale',
    criteria: [
      {id: 'u', name: {fr: 'Utile', en: 'Useful'}},
      {id: 'f', name: {fr: 'Faisable', en: 'Feasible'}},
    ],
  },
  rank: {kind: 'rank', top: 3},
};
const marks = {n: 40, mean: 4.25, spread: 0.5, dissent: false};
const scaled = {support: 31, score: 13.6, tally: {before: 0, dissent: false, criteria: {u: marks, f: {...marks, n: 38, mean: 3.2}}}};
const leant = {support: 30, score: 22, tally: {before: 0, for: 30, unsure: 8, against: 8, spread: 0.76, dissent: true}};

const numbers = (/** @type {any} */ item, /** @type {string} */ kind) =>
  figures(item, /** @type {Rule} */ (RULES[kind])).map(({what, n}) => [what, n]);

describe('the figures of a result', () => {
  test('[S12] are, by rule, the number that orders items and what stands beside it', () => {
    assert.deepEqual(numbers({support: 31, score: 31, tally: {before: 0}}, 'support'), [['people', 31]]);
    assert.deepEqual(numbers({support: 9, score: 18, tally: {before: 0, dots: 18}}, 'dots'), [['points', 18], ['people', 9]]);
    assert.deepEqual(numbers(leant, 'stance'), [['for', 30], ['unsure', 8], ['against', 8]]);
    assert.deepEqual(numbers(scaled, 'scale'), [['mean', 4.25], ['mean', 3.2]]);
    assert.deepEqual(numbers({support: 20, score: 44, tally: {before: 0, first: 9}}, 'rank'), [['points', 44], ['first', 9], ['people', 20]]);
  });

  test('[S13] are none while the vote is blind', () => {
    for (const kind of Object.keys(RULES)) assert.deepEqual(numbers({}, kind), []);
  });

  test('count who said anything: in favour or not, on any criterion', () => {
    assert.equal(said(leant), 46);
    assert.equal(said(scaled), 40);
    assert.equal(said({support: 12, tally: {}}), 12);
    assert.equal(said({}), 0);
  });

  test('say that opinions part only when the server found so', () => {
    assert.equal(contested(leant), true);
    assert.equal(contested(scaled), false);
    assert.equal(contested({}), false);
  });

  test('are set as the language wants', () => {
    assert.equal(decimal(4, 'fr'), '4,0');
    assert.equal(decimal(3.15, 'en'), '3.2');
    assert.equal(signed(5, 'fr'), '+5');
    assert.equal(signed(-2.5, 'fr'), '−2,5');
    assert.equal(signed(0, 'fr'), '+0');
  });
});

describe('the shift between two rounds', () => {
  const last = {support: 26, score: 40, voted: 44};

  test('is in people, or in points where points order the items', () => {
    const item = {support: 31, score: 37, tally: {before: 0, last, dots: 37, first: 1}};
    assert.deepEqual(shift(item, RULES.support), {by: 5, way: 'up', unit: 'people'});
    assert.deepEqual(shift(item, RULES.dots), {by: -3, way: 'down', unit: 'points'});
    assert.deepEqual(shift({...item, support: 26}, RULES.stance), {by: 0, way: 'same', unit: 'people'});
  });

  test('is nothing in the first round, or while the vote is blind', () => {
    assert.equal(shift({support: 3, score: 3, tally: {before: 0}}, RULES.support), undefined);
    assert.equal(shift({}, RULES.support), undefined);
  });
});

describe('a bar', () => {
  test('is a part of a whole, and nothing of nothing', () => {
    assert.equal(share(3, 4), 0.75);
    assert.equal(share(3, 0), 0);
    assert.equal(share(5, 4), 1);
  });

  test('leans to where people stand, those in doubt over its middle', () => {
    assert.deepEqual(leaning({for: 28, unsure: 8, against: 4}, 64), {start: 0.4375, against: 0.03125, unsure: 0.0625, for: 0.21875});
    const all = leaning({for: 0, unsure: 0, against: 40}, 40);
    assert.deepEqual([all.start, all.against], [0, 0.5]);
  });

  test('shows marks around their mean, never off the line', () => {
    assert.deepEqual(scatter({...marks, mean: 3, spread: 0.5}), {at: 0.5, from: 0.25, to: 0.75});
    assert.deepEqual(scatter({...marks, mean: 5, spread: 0.5}), {at: 1, from: 0.75, to: 1});
  });
});

describe('the line that says how a vote works', () => {
  test('names the points, the criteria or the places of this very rule', () => {
    const lines = Object.values(RULES).map((rule) => ruleLine(rule, 'fr', fr));
    assert.deepEqual(lines, [
      'Appuyez autant d’idées que vous voulez, une fois chacune.',
      '3 points à donner par niveau, 2 au plus par idée.',
      'Pour, en doute ou contre\u00a0: dites-le idée par idée.',
      'Donnez à chaque idée de 1 à 5\u00a0: utile et faisable.',
      'Classez vos 3 idées préférées, la meilleure d’abord.',
    ]);
    assert.equal(ruleLine(/** @type {Rule} */ (RULES.scale), 'en', en), 'Give each idea 1 to 5: useful and feasible.');
  });

  test('names no limit where there is none', () => {
    assert.equal(ruleLine({kind: 'dots', budget: 5, per: 'room', cap: 5}, 'fr', fr), '5 points à donner, à répartir comme vous voulez.');
    assert.equal(ruleLine({kind: 'rank', top: 1}, 'fr', fr), 'Choisissez votre idée préférée.');
  });

  test('participation is said of how many, with the right verb', () => {
    assert.equal(fr('voted', {n: 46, of: 52}), '46 sur 52 ont voté');
    assert.equal(fr('voted', {n: 1, of: 52}), '1 sur 52 a voté');
    assert.equal(fr('finished', {n: 0, of: 52}), '0 sur 52 a terminé');
  });
});
