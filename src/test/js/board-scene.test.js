// What the board shows, from the plan and the state: no page, no socket.
import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {Announcer} from '../../../webroot/board/announce.js';
import {inFours, plain, shortAddress} from '../../../webroot/shared/code.js';
import {action} from '../../../webroot/board/keys.js';
import {act, at, local} from '../../../webroot/board/local.js';
import {matrix, sizeStep} from '../../../webroot/board/matrix.js';
import * as words from '../../../webroot/board/words.js';
import * as common from '../../../webroot/shared/words.js';
import {together, translator} from '../../../webroot/shared/i18n.js';
import {empty, receive} from '../../../webroot/shared/store.js';
import {content, item, plan, shown} from './board-fixtures.js';

describe('the board', () => {
  test('shows how to join while people arrive, and before it knows where the room is', () => {
    assert.equal(content(shown({phase: 'hello'})).kind, 'join');
    assert.equal(content(shown({phase: ''})).kind, 'join');
    assert.deepEqual(shown({phase: 'hello'}).people, {joined: 9, devices: 8, online: 7});
  });

  test('shows how to join over any phase when asked here', () => {
    assert.equal(content(shown({phase: 'one'}, [], {join: true})).kind, 'join');
  });

  test('reads the framework, then its levels', () => {
    assert.deepEqual(content(shown({phase: 'frame'})).blocks.map((/** @type {any} */ b) => b.kind), ['text', 'point']);
    const second = shown({phase: 'frame'}, [], {page: 1});
    assert.deepEqual(content(second).blocks.map((/** @type {any} */ b) => b.text), ['Niveau a', 'Niveau b', 'Niveau c']);
    assert.equal(second.pages, 2);
    assert.ok((second.dwell ?? 0) > 0, 'its pages turn by themselves');
    assert.equal(shown({phase: 'frame'}, [], {steered: true}).dwell, undefined, 'until someone turns one');
  });

  test('puts references in columns by side and in the order of levels', () => {
    const [plus, minus] = content(shown({phase: 'lit'})).columns;
    assert.deepEqual(plus.references.map((/** @type {any} */ r) => r.id), ['r2', 'r1']);
    assert.deepEqual(minus.references.map((/** @type {any} */ r) => r.id), ['r3']);
    assert.deepEqual(content(shown({phase: 'lit', level: 'b'})).columns[1].references, []);
  });

  test('[S12] orders ideas by support, then by number, and never shows more than six', () => {
    const entries = Array.from({length: 13}, (_, i) => item(i + 1, {side: 'plus', level: 'a'}, i % 4));
    const {rows, foot} = content(shown({phase: 'one', level: 'a'}, entries));
    assert.deepEqual(rows.map((/** @type {any} */ row) => row.id), ['i4', 'i8', 'i12', 'i3', 'i7', 'i11']);
    assert.equal(foot, 'et 7 autres idées, sur vos téléphones');
    assert.deepEqual(rows.map((/** @type {any} */ row) => row.bar.share), [1, 1, 1, 2 / 3, 2 / 3, 2 / 3]);
  });

  test('shows only the sides of the phase, at the level where the room is', () => {
    const entries = [
      item(1, {side: 'plus', level: 'a'}, 0),
      item(2, {side: 'plus', level: 'b'}, 0),
      item(3, {side: 'minus', level: 'a'}, 0),
      item(4, {question: 'q1'}, 0),
    ];
    assert.deepEqual(content(shown({phase: 'one', level: 'a'}, entries)).rows.map((/** @type {any} */ r) => r.id), ['i1']);
    assert.deepEqual(content(shown({phase: 'one'}, entries)).rows.map((/** @type {any} */ r) => r.id), ['i1', 'i2']);
  });

  test('[S10] shows no number and no bar while support is hidden', () => {
    const {columns, legend, look, rows} = content(shown({phase: 'blind'}, [item(1, {side: 'plus', level: 'a'}, undefined)]));
    assert.deepEqual([columns, legend, look.beside, look.bar], [[], '', 0, 'none']);
    assert.deepEqual([rows[0].cells, rows[0].bar], [[], undefined]);
  });

  test('[S10] shows only how many there are while ideas are hidden, and the ideas once revealed', () => {
    const counts = ['counts', {plus: {a: 2, '': 1}, minus: {b: 3}}];
    const {kind, said} = content(shown({phase: 'veiled'}, [counts]));
    assert.deepEqual([kind, said], ['silent', 6]);
    assert.equal(content(shown({phase: 'veiled', level: 'b'}, [counts])).said, 3);
    assert.equal(content(shown({phase: 'veiled', revealed: true}, [counts])).kind, 'list');
  });

  test('goes through the closing questions one by one', () => {
    const entries = [item(1, {question: 'q1'}, 3), item(2, {question: 'q2'}, 1)];
    const first = shown({phase: 'end'}, entries);
    assert.equal(first.pages, 2);
    assert.equal(content(first).question, 'Première question?');
    const second = content(shown({phase: 'end'}, entries, {page: 1}));
    assert.equal(second.question, 'Seconde question?');
    assert.deepEqual(second.rows.map((/** @type {any} */ r) => r.id), ['i2']);
  });

  test('thanks with what the room made, and says nothing of what it did not', () => {
    assert.deepEqual(content(shown({phase: 'bye'})).facts, []);
    const {facts} = content(shown({phase: 'bye'}, [item(1, {side: 'plus', level: 'b'}, 0)]));
    assert.deepEqual(facts, ['1 idée', 'Le niveau dont vous avez le plus parlé\u00a0: Niveau b']);
  });

  test('makes a long question larger than the phase’s title', () => {
    assert.equal(shown({phase: 'one'}).heading.large, 'Quelles forces?');
    assert.equal(shown({phase: 'one', level: 'b'}).heading.large, 'Niveau b');
    assert.deepEqual(shown({phase: 'one', level: 'b'}).heading.sides?.map(({id}) => id), ['plus']);
  });
});

describe('the table of themes', () => {
  const entries = {
    'item/i1': {n: 1, place: {side: 'plus', level: 'a'}, text: '', support: 0, merged: ['i5'], late: false},
    'item/i2': {n: 2, place: {side: 'minus', level: 'a'}, text: '', support: 0, merged: [], late: false},
    'item/i3': {n: 3, place: {side: 'minus', level: 'c'}, text: '', support: 0, merged: [], late: false},
    'theme/t1': {n: 1, label: 'Étroit', items: ['i3'], levels: ['c'], support: 9},
    'theme/t2': {n: 2, label: 'Large', items: ['i1', 'i5', 'i2', 'i3', 'gone'], levels: ['a', 'c'], support: 2},
  };
  const state = receive(empty(), {t: 'snapshot', epoch: 'e', seq: 1, state: entries});

  test('puts the theme that touches most levels first, and counts by side', () => {
    const rows = matrix(plan, state);
    assert.deepEqual(rows.map(({label, touched}) => [label, touched]), [['Large', 2], ['Étroit', 1]]);
    assert.deepEqual(rows[0]?.cells, [{plus: 2, minus: 1}, {}, {minus: 1}]);
  });

  test('tells few from many by four sizes', () => {
    assert.deepEqual([0, 1, 2, 3, 4, 6, 7, 40].map(sizeStep), [0, 1, 2, 2, 3, 3, 4, 4]);
  });
});

describe('the keys of the board', () => {
  test('are a letter, an arrow or a clicker’s page keys', () => {
    assert.equal(action({key: 'J'}, true), 'join');
    assert.equal(action({key: 'PageDown'}, true), 'next');
    assert.equal(action({key: 'ArrowLeft'}, true), 'back');
    assert.equal(action({key: 'z'}, true), undefined);
  });

  test('leave the browser its own, and can be switched off', () => {
    assert.equal(action({key: 'p', ctrlKey: true}, true), undefined);
    assert.equal(action({key: 'p'}, false), undefined);
    assert.equal(action({key: 'Escape'}, false), 'escape');
  });

  test('turn pages to the last and no further, and another level starts at its first page', () => {
    let here = at(local(), 'one/a');
    here = act(act(act(here, 'next', 2), 'next', 2), 'next', 2);
    assert.equal(here.page, 1);
    assert.equal(at(here, 'one/a').page, 1);
    assert.equal(at(here, 'one/b').page, 0);
  });

  test('a page that turns by itself comes back to the first', () => {
    assert.equal(act({...local(), page: 1}, 'turn', 2).page, 0);
  });
});

describe('what is said to those who do not see the board', () => {
  const t = translator(together(common, words), 'fr');

  test('is the step at once, the timer at five minutes, one and none', () => {
    const announcer = new Announcer();
    const say = (/** @type {number} */ left) => announcer.say({heading: 'Forces', ideas: 0, left, time: 0}, t);
    assert.equal(say(301_000), 'Forces');
    assert.equal(say(299_000), 'Il reste 5 minutes.');
    assert.equal(say(200_000), 'Il reste 5 minutes.', 'the same text again is not said again');
    assert.equal(say(60_000), 'Il reste 1 minute.');
    assert.equal(say(0), 'Le temps est écoulé.');
  });

  test('is the room’s new ideas at most twice a minute', () => {
    const announcer = new Announcer();
    const say = (/** @type {number} */ ideas, /** @type {number} */ time) => announcer.say({heading: 'Forces', ideas, left: undefined, time}, t);
    say(2, 0);
    assert.equal(say(9, 10_000), 'Forces');
    assert.equal(say(16, 30_000), '14 nouvelles idées');
    assert.equal(say(20, 40_000), '14 nouvelles idées');
  });
});

describe('the join code', () => {
  test('is read in fours and travels without its dash', () => {
    assert.deepEqual(inFours('abcd-efgh'), ['ABCD', 'EFGH']);
    assert.equal(plain('ABCD-EFGH'), 'ABCDEFGH');
    assert.equal(shortAddress('http://192.168.1.20:8080/a/ABCDEFGH'), '192.168.1.20:8080');
  });
});
