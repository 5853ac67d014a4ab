// A rule that is being changed: what may be sent, and what would become of the votes.
import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {consequence, draftOf, fault, ruleOf, withCriterion, withoutCriterion} from '/remote/vote/draft.js';

/** @type {any} */
const dots = {kind: 'dots', budget: 5, per: 'room', cap: 2};
/** @type {any} */
const scale = {kind: 'scale', criteria: [{id: 'utile', name: {fr: 'Utile', en: 'Useful'}}]};
const given = {voted: 10, levels: 8, items: [{dots: 30, support: 20}, {dots: 12, support: 10}]};
const keys = (/** @type {any} */ from, /** @type {any} */ to, what = given) => consequence(from, to, what).map(({key}) => key);

describe('a rule that is being written', () => {
  test('says what the room’s rule says until something is changed', () => {
    for (const rule of [dots, scale, {kind: 'support'}, {kind: 'stance'}, {kind: 'rank', top: 3}]) {
      assert.deepEqual(ruleOf(draftOf(/** @type {any} */ (rule))), rule);
    }
  });

  test('keeps the numbers of a kind while one tries another', () => {
    const tried = {...draftOf(dots), kind: /** @type {const} */ ('rank')};
    assert.deepEqual(ruleOf(tried), {kind: 'rank', top: 3});
    assert.deepEqual(ruleOf({...tried, kind: 'dots'}), dots);
  });

  test('[V6] is not sent outside its limits', () => {
    assert.equal(fault(draftOf(dots)), undefined);
    assert.equal(fault({...draftOf(dots), budget: 101})?.key, 'rule.fault.budget');
    assert.equal(fault({...draftOf(dots), budget: 0})?.key, 'rule.fault.budget');
    assert.equal(fault({...draftOf(dots), cap: 6})?.key, 'rule.fault.cap');
    assert.equal(fault({...draftOf(scale), criteria: []})?.key, 'rule.fault.criteria');
    assert.equal(fault({...draftOf({kind: 'rank', top: 21})})?.key, 'rule.fault.top');
  });

  test('names criteria in the reader’s language, each with an id of its own', () => {
    const one = withCriterion(draftOf(scale), '  Équité d’accès ', 'fr');
    assert.deepEqual(one.criteria[1], {id: 'equite-d-acces', name: {fr: 'Équité d’accès'}});
    const two = withCriterion(withCriterion(one, 'Utile', 'fr'), '???', 'fr');
    assert.deepEqual(two.criteria.map(({id}) => id), ['utile', 'equite-d-acces', 'utile-2', 'c']);
    assert.deepEqual(withoutCriterion(two, 'utile-2').criteria.map(({id}) => id), ['utile', 'equite-d-acces', 'c']);
    assert.equal(withCriterion(one, '   ', 'fr'), one);
  });
});

describe('[V6] what a change does to the votes', () => {
  test('is nothing when nobody voted', () => {
    assert.deepEqual(keys(dots, {kind: 'support'}, {...given, voted: 0}), ['rule.then.nobody']);
  });

  test('is to wait, when the way of voting changes', () => {
    assert.deepEqual(keys(dots, {kind: 'support'}), ['rule.then.safe', 'rule.then.wait']);
  });

  test('is nothing when budgets and caps only grow', () => {
    assert.deepEqual(keys(dots, {...dots, budget: 8, cap: 3}), ['rule.then.safe', 'rule.then.none']);
    assert.deepEqual(keys(dots, {...dots, per: 'level'}), ['rule.then.safe', 'rule.then.none']);
  });

  test('is at most what each person, or each item, could lose', () => {
    const smaller = consequence(dots, {...dots, budget: 4}, given);
    assert.deepEqual(smaller[1], {key: 'rule.then.aside', values: {n: 10}});
    const capped = consequence(dots, {...dots, cap: 1}, given);
    assert.deepEqual(capped[1], {key: 'rule.then.aside', values: {n: 12}});
    assert.deepEqual(keys({...dots, per: 'level'}, dots), ['rule.then.safe', 'rule.then.some']);
  });

  test('is to wait for a criterion that is taken away', () => {
    assert.deepEqual(keys(scale, {...scale, criteria: [{id: 'faisable', name: {fr: 'Faisable'}}]}), ['rule.then.safe', 'rule.then.criteria']);
  });
});
