import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {afterMerge, afterRestore, afterUnmerge} from '/desk/consequence.js';
import {byRank} from '/desk/items.js';
import {together} from '/desk/people.js';
import {vocabulary} from '/desk/vocabulary.js';
import {translator} from '/shared/i18n.js';
import {item} from './desk-fixtures.js';
import {seeded} from './fakes.js';

const say = translator(vocabulary, 'fr');

/** The sentences in French, with plain spaces. @param {{key: string, params: any}[]} sentences */
const french = (sentences) => sentences.map(({key, params}) => say(key, params).replaceAll('\u00a0', ' '));

/** Two items, with the people who support one, the other, and both. */
const pair = (/** @type {number} */ a, /** @type {number} */ b, /** @type {number} */ both) => [
  item(1, {support: a, both: {i2: both}}),
  item(2, {support: b, both: {i1: both}}),
];

describe('the consequence of a merge', () => {
  test('[K7] says how many people there will be, and how many had supported both', () => {
    assert.equal(french(afterMerge(pair(18, 14, 2)))[0], 'Après fusion : 30 personnes, dont 2 avaient appuyé les deux.');
    assert.equal(french(afterMerge(pair(3, 2, 1)))[0], 'Après fusion : 4 personnes, dont 1 avait appuyé les deux.');
  });

  test('says that nobody had supported both', () => {
    assert.equal(french(afterMerge(pair(18, 12, 0)))[0], 'Après fusion : 30 personnes; aucune n’avait appuyé les deux.');
  });

  test('says it when the people are the same', () => {
    assert.equal(french(afterMerge(pair(4, 4, 4)))[0], 'Après fusion : 4 personnes, qui avaient toutes appuyé les deux.');
    assert.equal(french(afterMerge(pair(1, 1, 1)))[0], 'Après fusion : 1 personne, qui avait appuyé les deux.');
  });

  test('says it when there are none', () => {
    assert.equal(french(afterMerge(pair(0, 0, 0)))[0], 'Après fusion : personne ne l’appuie encore.');
  });

  test('reads the number of both from either item', () => {
    assert.equal(together([item(1, {support: 5}), item(2, {support: 5, both: {i1: 3}})]).most, 7);
  });

  test('counts those that are shown under the merged ones already', () => {
    assert.match(french(afterMerge(pair(1, 1, 0), 3)).at(-1) ?? '', /^Les 4 autres formulations/);
  });

  test('says where the kept one stays when the levels differ, and nothing when they do not', () => {
    const elsewhere = [item(1, {place: {side: 'challenge', level: 'tech'}}), item(2, {place: {side: 'challenge', level: 'legal'}})];
    assert.ok(afterMerge(elsewhere).some(({key, level}) => key === 'after.level' && level === 'tech'));
    assert.ok(!afterMerge(pair(1, 1, 0)).some(({key}) => key === 'after.level'));
  });

  test('of three items, is a range when pairs do not tell the number, and holds it', () => {
    const three = [
      item(1, {support: 10, both: {i2: 4, i3: 4}}),
      item(2, {support: 10, both: {i1: 4, i3: 4}}),
      item(3, {support: 10}),
    ];
    assert.deepEqual(together(three), {least: 18, most: 22, both: undefined});
    assert.equal(french(afterMerge(three))[0], 'Après fusion : de 18 à 22 personnes, chacune comptée une fois.');
  });

  test('of two that the server did not compare, is the range that their supports leave', () => {
    assert.equal(french(afterMerge([item(1, {support: 5}), item(2, {support: 3})]))[0], 'Après fusion : de 5 à 8 personnes, chacune comptée une fois.');
    assert.equal(french(afterMerge([item(1, {support: 5}), item(2, {support: 0})]))[0], 'Après fusion : 5 personnes.');
  });

  test('of items without common people, is exact however many they are', () => {
    const four = [1, 2, 3, 4].map((n) => item(n, {support: n, both: {i1: 0, i2: 0, i3: 0, i4: 0}}));
    assert.equal(french(afterMerge(four))[0], 'Après fusion : 10 personnes.');
  });

  test('[K7] is never wrong, whoever supports what', () => {
    const seed = Math.floor(Math.random() * 2 ** 31);
    const chance = seeded(seed);
    for (let round = 0; round < 500; round++) {
      const crowds = Array.from({length: 2 + Math.floor(chance() * 3)}, () => crowd(chance));
      const told = chance() < 0.8;
      const {least, most} = together(crowds.map((people, n) => item(n, {support: people.size, both: told ? overlaps(crowds, n) : {}})));
      const truth = new Set(crowds.flatMap((people) => [...people])).size;
      assert.ok(least <= truth && truth <= most, `seed ${seed}, round ${round}: ${truth} is not in ${least}..${most}`);
      if (crowds.length === 2 && told) assert.equal(least, most, `seed ${seed}, round ${round}`);
    }
  });
});

describe('while a vote is hidden from the desk too', () => {
  const hidden = [item(1, {support: undefined, both: undefined}), item(2, {support: undefined, both: undefined, text: 'Pannes'})];

  test('[S13] the consequence of a merge speaks without numbers', () => {
    assert.equal(french(afterMerge(hidden))[0], 'Après fusion : chaque personne comptera une fois; les voix restent cachées jusqu’à la révélation.');
    assert.equal(afterMerge([item(1, {support: 4}), hidden[1]])[0].key, 'after.veiled');
  });

  test('[S13] so does that of taking things back', () => {
    assert.deepEqual(french(afterUnmerge([hidden[1]])), ['« Pannes » redeviendra une idée à part, avec ses propres voix.']);
    assert.deepEqual(french(afterRestore(hidden[0])), ['L’idée reviendra sur les écrans.']);
  });

  test('[S12] items without support stand by age', () => {
    assert.deepEqual([...hidden].reverse().sort(byRank).map(({id}) => id), ['i1', 'i2']);
  });
});

describe('the consequence of taking things back', () => {
  test('[K8] an item that is separated has its own supporters again', () => {
    const [sentence] = french(afterUnmerge([item(2, {text: 'Pannes', support: 3})]));
    assert.equal(sentence, '« Pannes » redeviendra une idée à part, avec ses 3 appuis.');
  });

  test('several that are separated are counted', () => {
    assert.match(french(afterUnmerge([item(2), item(3)]))[0], /^Les 2 idées redeviendront chacune/);
  });

  test('an item that is restored comes back with its supporters', () => {
    assert.match(french(afterRestore(item(1, {support: 4})))[0], /avec ses 4 appuis/);
    assert.equal(french(afterRestore(item(1, {support: 0})))[0], 'L’idée reviendra sur les écrans.');
  });
});

/** Up to ten of twelve people. @param {() => number} chance */
function crowd(chance) {
  return new Set(Array.from({length: Math.floor(chance() * 10)}, () => Math.floor(chance() * 12)));
}

/**
 * @param {Set<number>[]} crowds
 * @param {number} n
 */
function overlaps(crowds, n) {
  return Object.fromEntries(
    crowds.map((people, other) => [`i${other}`, [...people].filter((one) => crowds[n].has(one)).length]),
  );
}
