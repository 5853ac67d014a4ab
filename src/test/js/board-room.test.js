// The story of a fair room on the board: silence, reveal, one item at a time, a blind vote, its result, a second round.
import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {Announcer} from '../../../webroot/board/announce.js';
import {facts} from '../../../webroot/board/facts.js';
import {together, translator} from '../../../webroot/shared/i18n.js';
import * as common from '../../../webroot/shared/words.js';
import * as words from '../../../webroot/board/words.js';
import {content, given, item, shown} from './board-fixtures.js';

const t = translator(together(common, words), 'fr');
const counts = (/** @type {any} */ plus, /** @type {any} */ minus = {}) => ['counts', {plus, minus}];
const said = (/** @type {number} */ n, /** @type {string} */ level, /** @type {any} */ more = {}, side = 'plus') => [
  `item/i${n}`,
  {n, place: {side, level}, text: `Idée ${n}`, merged: [], late: false, ...more},
];
const poll = (/** @type {any} */ rule, /** @type {any} */ more = {}) => [
  'poll/v',
  {vote: 'v', rule, round: 1, rounds: 1, open: true, voted: 46, of: 52, blind: 'all', revealed: false, ...more},
];
const voting = {phase: 'vote', vote: 'v', round: 1};
const ids = (/** @type {any} */ rows) => rows.map((/** @type {any} */ row) => row.id);
const texts = (/** @type {any} */ cells) => cells.map((/** @type {any} */ cell) => cell.text);

describe('while the room writes in silence, the board', () => {
  const scene = () =>
    content(
      shown({phase: 'veiled', adding: true}, [
        counts({a: 4, b: 0, c: 1, '': 2}, {a: 3, b: 0, c: 0}),
        ['people', {joined: 52, devices: 50, online: 40}],
        ['done', {phase: 'veiled', all: 31, levels: {a: 35, b: 31, c: 40}}],
      ]),
    );

  test('[S10] shows counts of each level and no text', () => {
    const {kind, cells, said: ideas, unplaced} = scene();
    assert.equal(kind, 'silent');
    assert.deepEqual(cells.map((/** @type {any} */ c) => c.sides.map((/** @type {any} */ s) => s.n)), [[4, 3], [0, 0], [1, 0]]);
    assert.deepEqual([ideas, unplaced], [10, 2]);
  });

  test('lights the levels where nobody said anything', () => {
    assert.deepEqual(scene().cells.map((/** @type {any} */ c) => c.silent), [false, true, false]);
  });

  test('[K21] says how many of how many have finished, and at each level', () => {
    const {finished, of, cells} = scene();
    assert.deepEqual([finished, of], [31, 52]);
    assert.deepEqual(cells.map((/** @type {any} */ c) => c.finished), [35, 31, 40]);
  });

  test('says how many have finished the level at which the room is', () => {
    const done = ['done', {phase: 'veiled', all: 31, levels: {a: 35}}];
    const {finished, cells} = content(shown({phase: 'veiled', level: 'a', adding: true}, [counts({a: 1}), done]));
    assert.equal(finished, 35);
    assert.deepEqual(cells.map((/** @type {any} */ c) => c.here), [true, false, false]);
  });
});

describe('while the room uncovers its levels, the board', () => {
  const entries = [counts({a: 2, b: 1, c: 3}), said(1, 'a'), said(2, 'a'), said(3, 'b')];

  test('[S10] covers all levels until the first is revealed', () => {
    const {kind, cells} = content(shown({phase: 'open'}, [counts({a: 2, b: 0})]));
    assert.equal(kind, 'silent');
    assert.deepEqual(cells.map((/** @type {any} */ c) => c.covered), [true, true, true]);
  });

  test('[K23] opens at the level revealed last, then shows the others that are open', () => {
    const first = shown({phase: 'open', levels: ['a', 'b']}, entries);
    assert.deepEqual(ids(content(first).rows), ['i3']);
    assert.equal(first.heading.large, 'Niveau b');
    const second = shown({phase: 'open', levels: ['a', 'b']}, entries, {page: 1});
    assert.deepEqual(ids(content(second).rows), ['i1', 'i2']);
    assert.equal(second.heading.large, 'Niveau a');
  });

  test('shows one level alone where the room is at one, and covers it when it is not revealed', () => {
    assert.deepEqual(ids(content(shown({phase: 'open', level: 'a', levels: ['a', 'b']}, entries)).rows), ['i1', 'i2']);
    assert.equal(content(shown({phase: 'open', level: 'c', levels: ['a', 'b']}, entries)).kind, 'silent');
  });

  test('keeps what came late in a tray of its own, and counts it under the others', () => {
    const late = [said(1, 'a'), said(2, 'a', {late: true}), said(3, 'b', {late: true})];
    const first = content(shown({phase: 'share'}, late));
    assert.deepEqual(ids(first.rows), ['i1']);
    assert.equal(first.foot, 'Arrivées après coup · 2');
    const tray = content(shown({phase: 'share'}, late, {page: 1}));
    assert.deepEqual(ids(tray.rows), ['i2', 'i3']);
    assert.equal(tray.question, 'Arrivées après coup · 2');
    assert.equal(tray.foot, '');
  });

  test('says which items carry a doubt, and which are asked about', () => {
    const {rows} = content(shown({phase: 'share'}, [said(1, 'a', {unsure: 1}), said(2, 'a', {asked: 2}), said(3, 'a')]));
    assert.deepEqual(rows.map((/** @type {any} */ r) => r.notes.map((/** @type {any} */ n) => n.text)), [['un doute'], ['2 précisions demandées'], []]);
  });
});

describe('one item large', () => {
  const walk = (/** @type {any} */ more, /** @type {any[]} */ entries = [], now = {}) =>
    shown({phase: 'share', show: 'i1', ...now}, [said(1, 'b', more, 'minus'), ...entries]);

  test('[K22] is shown with its level and side, and all that is known of it', () => {
    const scene = walk({unsure: 1, asked: 2, merged: ['i8', 'i9'], late: true});
    const {kind, text, notes} = content(scene);
    assert.deepEqual([kind, text], ['walk', 'Idée 1']);
    assert.equal(scene.heading.large, 'Niveau b');
    assert.deepEqual(scene.heading.sides?.map(({id}) => id), ['minus']);
    assert.deepEqual(notes.map((/** @type {any} */ n) => n.kind), ['doubt', 'asked', 'merged', 'late']);
    assert.equal(notes[2].text, '3 idées réunies');
  });

  test('is as large as it can be, and smaller when it is long', () => {
    assert.equal(content(walk({})).size, 16);
    const long = content(walk({text: 'mot '.repeat(120)}));
    assert.ok(long.size < 8 && long.size >= 4.2, String(long.size));
  });

  test('[S13] tells no result while the vote is blind, and tells it afterwards', () => {
    const rule = {kind: 'stance'};
    const tally = {before: 0, for: 30, unsure: 8, against: 8, spread: 0.8, dissent: true};
    const blind = content(walk({}, [poll(rule)], voting));
    assert.deepEqual([blind.cells, blind.bar], [[], undefined]);
    const known = content(walk({support: 30, score: 22, tally}, [poll(rule, {revealed: true})], voting));
    assert.deepEqual(texts(known.cells), ['30', '8', '8']);
    assert.deepEqual(known.notes.map((/** @type {any} */ n) => n.text), ['Avis partagés']);
  });

  test('is left when it is no longer there', () => {
    assert.equal(content(shown({phase: 'share', show: 'i7'}, [said(1, 'a')])).kind, 'list');
  });
});

describe('while the room votes blind, the board', () => {
  const dots = {kind: 'dots', budget: 3, per: 'level', cap: 2};

  test('[S13] shows how many have voted and how the vote works, and no item', () => {
    const {kind, voted, of, rule, state, pips} = content(shown({...voting, voting: true}, [said(1, 'a'), poll(dots)]));
    assert.deepEqual([kind, voted, of, state, pips], ['voting', 46, 52, 'open', 3]);
    assert.equal(rule, '3 points à donner par niveau, 2 au plus par idée.');
  });

  test('says that the vote is closed, or not open yet', () => {
    assert.equal(content(shown(voting, [poll(dots, {open: false})])).state, 'closed');
    assert.equal(content(shown(voting, [poll(dots, {open: false, voted: 0})])).state, 'waiting');
  });

  test('says in which round it is once there are two', () => {
    assert.equal(content(shown(voting, [poll(dots)])).round, '');
    assert.equal(content(shown(voting, [poll(dots, {round: 2, rounds: 2})])).round, 'tour 2');
  });

  test('goes on showing what people still write, without a number', () => {
    const {kind, foot, columns} = content(shown({phase: 'blind', vote: 'v', round: 1}, [said(1, 'a'), poll({kind: 'support'})]));
    assert.deepEqual([kind, columns], ['list', []]);
    assert.equal(foot, '46 sur 52 ont voté · résultats cachés');
  });

  test('shows results where only phones are blind', () => {
    assert.equal(content(shown(voting, [said(1, 'a', {support: 3, score: 3, tally: {before: 0}}), poll({kind: 'support'}, {blind: 'phones'})])).kind, 'list');
  });
});

describe('the result of a vote', () => {
  const result = (/** @type {any} */ rule, /** @type {any[]} */ entries, /** @type {any} */ more = {}, /** @type {any} */ now = voting) =>
    content(shown(now, [...entries, poll(rule, {revealed: true, ...more})]));

  test('says of how many, and which share that is', () => {
    const {legend, columns, rows} = result({kind: 'support'}, [said(1, 'a', {support: 23, score: 23, tally: {before: 0}})]);
    assert.equal(legend, '46 sur 52 ont voté');
    assert.deepEqual(columns.map((/** @type {any} */ c) => c.name), ['sur 46']);
    assert.deepEqual(rows[0].bar, {kind: 'share', share: 0.5, before: 0});
    assert.equal(rows[0].cells[0].means, 'sur 46');
  });

  test('[V9] marks the votes cast before the room came back', () => {
    const {rows} = result({kind: 'support'}, [said(1, 'a', {support: 23, score: 23, tally: {before: 12}})]);
    assert.deepEqual(rows[0].notes, [{kind: 'before', text: 'dont 12 avant le retour'}]);
    assert.equal(rows[0].bar.before, 12 / 46);
  });

  test('says once that nobody has voted since the room came back', () => {
    const {rows, legend} = result({kind: 'support'}, [1, 2].map((n) => said(n, 'a', {support: n, score: n, tally: {before: n}})));
    assert.deepEqual(rows.map((/** @type {any} */ row) => row.notes), [[], []]);
    assert.match(legend, /voté avant le retour/);
  });

  test('puts points beside the people who gave them', () => {
    const {columns, rows} = result({kind: 'dots', budget: 2, per: 'level', cap: 2}, [said(1, 'a', {support: 9, score: 18, tally: {before: 0, dots: 18}})]);
    assert.deepEqual(columns.map((/** @type {any} */ c) => c.name), ['points', 'sur 46']);
    assert.deepEqual(texts(rows[0].cells), ['18', '9']);
  });

  test('puts support, doubt and disagreement side by side, and flags where opinions part', () => {
    const tally = {before: 0, for: 20, unsure: 6, against: 20, spread: 0.9, dissent: true};
    const {columns, rows} = result({kind: 'stance'}, [said(1, 'a', {support: 20, score: 0, tally, unsure: 1})]);
    assert.deepEqual(columns.map((/** @type {any} */ c) => c.name), ['pour', 'en doute', 'contre']);
    assert.deepEqual(texts(rows[0].cells), ['20', '6', '20']);
    assert.equal(rows[0].bar.kind, 'leaning');
    assert.deepEqual(rows[0].notes.map((/** @type {any} */ n) => n.kind), ['contested', 'doubt']);
  });

  test('puts both means of two criteria beside each proposal, in the room’s order', () => {
    const rule = {kind: 'scale', criteria: [{id: 'u', name: {fr: 'Utile'}}, {id: 'f', name: {fr: 'Faisable'}}]};
    const marks = (/** @type {number} */ u, /** @type {number} */ f) => ({
      support: 40,
      score: u * f,
      tally: {before: 0, dissent: false, criteria: {u: {n: 46, mean: u, spread: 0.2, dissent: false}, f: {n: 44, mean: f, spread: 0.5, dissent: false}}},
    });
    const answers = [[1, 3.1, 4], [2, 4.6, 4.05]].map(([n, u, f]) => [`item/i${n}`, {n, place: {question: 'q1'}, text: `Idée ${n}`, merged: [], late: false, ...marks(u ?? 0, f ?? 0)}]);
    const {question, columns, rows, legend} = result(rule, answers, {}, {...voting, phase: 'rate'});
    assert.equal(question, 'Première question?');
    assert.deepEqual(columns.map((/** @type {any} */ c) => c.name), ['Utile', 'Faisable']);
    assert.deepEqual(rows.map((/** @type {any} */ r) => [r.id, ...texts(r.cells)]), [['i2', '4,6', '4,1'], ['i1', '3,1', '4,0']]);
    assert.match(legend, /moyennes sur 5/);
    assert.equal(rows[0].cells[1].means, 'Faisable, 44 avis');
    assert.ok(rows[0].cells[1].track.to > rows[0].cells[0].track.at);
  });

  test('shows what has moved since the round before, by an arrow and a number', () => {
    const moved = (/** @type {number} */ n, /** @type {number} */ by) => said(n, 'a', {support: 20, score: 20, tally: {before: 0, last: {support: 20 - by, score: 20 - by, voted: 44}}});
    const {columns, rows, legend} = result({kind: 'support'}, [moved(1, 5), moved(2, -3), moved(3, 0)], {round: 2, rounds: 2});
    assert.deepEqual(columns.map((/** @type {any} */ c) => c.name), ['sur 46', 'écart']);
    assert.deepEqual(rows.map(({cells: [, shift]}) => [shift.way, shift.text]), [['up', '5'], ['down', '3'], ['same', '0']]);
    assert.equal(rows[1].cells[1].means, '3 de moins qu’au tour d’avant');
    assert.match(legend, /tour 2$/);
  });

  test('is none where nobody voted yet and no vote is on', () => {
    assert.deepEqual(content(shown({phase: 'share', voting: false}, [said(1, 'a', {support: 0, score: 0, tally: {before: 0}})])).columns, []);
  });

  test('outside its phase is told by the rule it was counted under', () => {
    const stance = said(1, 'a', {support: 3, score: 1, tally: {before: 0, for: 3, unsure: 0, against: 2, spread: 0.5, dissent: false}});
    const {columns} = content(shown({phase: 'share'}, [stance, poll({kind: 'stance'}, {revealed: true})]));
    assert.deepEqual(columns.map((/** @type {any} */ c) => c.what), ['for', 'unsure', 'against']);
  });
});

describe('those who do not see the board', () => {
  const hears = (/** @type {Announcer} */ announcer, /** @type {any} */ now, /** @type {any[]} */ entries = [], time = 0) =>
    announcer.say(facts(shown(now, entries), given(now, entries), time), t);

  test('hear a pause and its end at once', () => {
    const announcer = new Announcer();
    hears(announcer, {phase: 'one'});
    assert.equal(hears(announcer, {phase: 'one', paused: true}), 'Pause');
    assert.equal(hears(announcer, {phase: 'one'}), 'On continue.');
  });

  test('hear that the vote opens, closes and is revealed', () => {
    const announcer = new Announcer();
    const at = (/** @type {any} */ more) => hears(announcer, voting, [poll({kind: 'support'}, more)]);
    assert.equal(at({open: false, voted: 0}), 'Un atelier. Vote. Le vote ouvrira bientôt.');
    assert.equal(at({}), 'Le vote est ouvert.');
    assert.equal(at({open: false}), 'Vote clos · résultats cachés');
    assert.equal(at({open: false, revealed: true}), 'Les résultats s’affichent.');
  });

  test('hear the item that the room looks at', () => {
    const announcer = new Announcer();
    hears(announcer, {phase: 'share'}, [said(1, 'a')]);
    assert.match(hears(announcer, {phase: 'share', show: 'i1'}, [said(1, 'a')]), /Idée 1$/);
  });

  test('hear how many have finished or voted at most twice a minute, with the new ideas', () => {
    const announcer = new Announcer();
    const at = (/** @type {number} */ n, /** @type {number} */ time) =>
      hears(announcer, {phase: 'veiled', adding: true}, [counts({a: n}), ['done', {phase: 'veiled', all: n, levels: {}}]], time);
    at(1, 0);
    assert.equal(at(3, 10_000), at(1, 11_000));
    assert.equal(at(4, 30_000), '3 nouvelles idées. 4 sur 9 ont terminé');
  });
});
