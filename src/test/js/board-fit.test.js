// What fits on the board, with a ruler on which each letter is half as wide as the text is high.
import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {divide, largest, lines, pages} from '../../../webroot/board/fit.js';
import {geometry} from '../../../webroot/board/geometry.js';
import {headingSize, MOST_ROWS, rowPages} from '../../../webroot/board/layout.js';
import {compose, readingTime} from '../../../webroot/board/reading.js';

const ruler = (/** @type {number} */ size) => (/** @type {string} */ text) => text.length * size * 0.5;
const letters = (/** @type {string} */ text) => text.length;

describe('lines of a text', () => {
  test('break at spaces, after hyphens, and where a long word must', () => {
    assert.equal(lines('un deux trois', 20, letters), 1);
    assert.equal(lines('un deux trois', 8, letters), 2);
    assert.equal(lines('personnes-ressources', 12, letters), 2);
    assert.equal(lines('anticonstitutionnellement', 10, letters), 3);
    assert.equal(lines('', 10, letters), 1);
  });

  test('never break at a no-break space', () => {
    assert.equal(lines('ab cd\u00a0: ef', 5, letters), 3);
    assert.equal(lines('ab cd : ef', 5, letters), 2);
  });
});

describe('pages', () => {
  test('hold what fits, with a gap between, and at most so many', () => {
    assert.deepEqual(pages([4, 4, 4], {height: 10, gap: 1}), [{from: 0, to: 2}, {from: 2, to: 3}]);
    assert.deepEqual(pages([1, 1, 1], {height: 10, most: 2}), [{from: 0, to: 2}, {from: 2, to: 3}]);
  });

  test('leave nothing out, however tall', () => {
    assert.deepEqual(pages([30, 30], {height: 10}), [{from: 0, to: 1}, {from: 1, to: 2}]);
  });

  test('are one, and empty, when there is nothing', () => {
    assert.deepEqual(pages([], {height: 10}), [{from: 0, to: 0}]);
  });
});

describe('a text too long for a page', () => {
  const count = (/** @type {string} */ text) => lines(text, 20, letters);

  test('is cut where one draws breath', () => {
    const text = 'Voici une première phrase. Voici la seconde, qui est un peu plus longue que la première.';
    const parts = divide(text, 3, count);
    assert.equal(parts.join(' '), text);
    assert.ok(parts.every((part) => count(part) <= 3));
    assert.match(parts[0] ?? '', /,$/);
  });

  test('is cut anywhere when it never draws breath', () => {
    const text = Array.from({length: 30}, () => 'mot').join(' ');
    const parts = divide(text, 2, count);
    assert.equal(parts.join(' '), text);
    assert.ok(parts.every((part) => count(part) <= 2));
  });
});

describe('the size of a text', () => {
  test('is the largest that fits, else the smallest', () => {
    assert.equal(largest([9, 8, 7], (size) => size <= 8), 8);
    assert.equal(largest([9, 8, 7], () => false), 7);
  });
});

const projector = {width: 1920, height: 1080};
const collecting = geometry(projector, {head: true, panel: true, strip: true, timer: true});

describe('the rows of the board', () => {
  const look = /** @type {const} */ ({marks: true, beside: 10.5, bar: 'share', tracks: false, legend: true, words: 'none'});
  const said = (/** @type {string[]} */ ...texts) => texts.map((text) => ({text, noted: false}));

  test('are six at most, and six short ones are never fewer', () => {
    const {spans} = rowPages(said(...Array.from({length: 20}, (_, i) => `Idée ${i}`)), look, collecting, ruler);
    assert.deepEqual(spans[0], {from: 0, to: MOST_ROWS});
  });

  test('are six even with the words of side and level', () => {
    for (const words of /** @type {const} */ (['level', 'both'])) {
      const {spans} = rowPages(said(...Array.from({length: 20}, (_, i) => `Idée ${i}`)), {...look, words}, collecting, ruler);
      assert.equal(spans[0]?.to, MOST_ROWS, words);
    }
  });

  test('stay inside the picture with texts of ninety characters', () => {
    const long = 'x'.repeat(9).concat(' ').repeat(9);
    const {spans, lines: most} = rowPages(said(...Array.from({length: 20}, () => long)), look, collecting, ruler);
    const tall = spans.map(({from, to}) => (to - from) * (most * 6 * 1.14 + 1.6) + (to - from - 1));
    assert.ok(tall.every((height) => height * collecting.unit <= collecting.height), String(tall));
    assert.equal(spans.at(-1)?.to, 20, 'nothing is left out');
  });

  test('can be paged through, but not for ever', () => {
    const {spans} = rowPages(said(...Array.from({length: 500}, (_, i) => `Idée ${i}`)), look, collecting, ruler);
    assert.equal(spans.length, 10);
  });

  test('are not cut when all of them fit', () => {
    const long = 'mot '.repeat(25);
    assert.equal(rowPages(said(long, long), look, collecting, ruler).lines, 4);
    assert.equal(rowPages(said(...Array.from({length: 7}, () => long)), look, collecting, ruler).lines, 2);
  });
});

describe('the heading of the board', () => {
  test('is at least six units high when it is short, and smaller before it leaves the picture', () => {
    assert.equal(headingSize('Technologique', false, collecting, ruler).size, 6);
    assert.ok(headingSize('Organisationnel et institutionnel, au sens le plus large', false, collecting, ruler).size < 6);
  });

  test('takes both lines when it is a long question', () => {
    const question = 'Quelles opportunités du numérique voyez-vous dans votre propre expérience?';
    assert.deepEqual(headingSize(question, true, collecting, ruler), {size: 4.8, alone: true});
  });
});

describe('a text to read', () => {
  const page = {...geometry(projector, {head: true, panel: false, strip: false, timer: false}), measure: ruler};
  const text = (/** @type {number} */ words) => [{kind: /** @type {const} */ ('text'), text: Array.from({length: words}, () => 'santé').join(' ')}];

  test('is larger when it is short', () => {
    assert.equal(compose([text(10)], page).size, 9);
  });

  test('is never under six units, and goes on over pages instead', () => {
    const {size, pages: cut} = compose([text(300)], page);
    assert.ok(size >= 6);
    assert.ok(cut.length > 1);
    assert.equal(cut.flat().map((block) => block.text).join(' '), text(300)[0]?.text);
  });

  test('keeps parts on pages of their own', () => {
    assert.equal(compose([text(5), text(5)], page).pages.length, 2);
  });

  test('stays longer when there is more to read', () => {
    assert.ok(readingTime(['un mot']) < readingTime(['un mot', 'et une phrase bien plus longue']));
  });
});

describe('the geometry of the board', () => {
  test('gives the main part 79 % of a projected picture and all of a phone', () => {
    assert.ok(Math.abs(collecting.width - (1920 * 0.79 - 2 * 2.6 * 10.8)) < 1);
    const phone = geometry({width: 360, height: 740}, {head: true, panel: true, strip: true, timer: false});
    assert.ok(phone.compact);
    assert.equal(phone.height, Infinity);
  });
});
