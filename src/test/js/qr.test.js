// A QR code drawn in the page is, module by module, what the server's library draws of the same bytes at level M.
import assert from 'node:assert/strict';
import {createHash} from 'node:crypto';
import {describe, test} from 'node:test';
import {modules} from '/shared/qr.js';

/** What io.nayuki:qrcodegen draws, row by row as 0 and 1: modules on a side, and the beginning of the SHA-256. */
const DRAWN = /** @type {[string, number, string][]} */ ([
  ['a', 21, '2e7add7dfd3288d4'],
  ['éà — ’', 21, '44cc9270c5c9bb89'],
  ['http://127.0.0.1:8080/a/ABCDEFGH#t=0123456789abcdef', 33, '247e57b1f030985a'],
  ['https://atelier.exemple.ca/remote/abcdefgh12345678#0123456789ABCDEFGHIJKLMNOPQRSTUV', 37, 'f9ca2c3b4e42f3b5'],
  [filler(106), 41, '331cb183c34725c4'],
  [filler(251), 61, 'e3c154c049e0189d'],
  [filler(624), 93, 'cc908b0df95c209b'],
]);

/** @param {number} n */
function filler(n) {
  return 'x'.repeat(Math.floor(n / 2)) + 'y7'.repeat(Math.floor(n / 4));
}

describe('a QR code', () => {
  for (const [text, size, sha] of DRAWN) {
    test(`of ${text.length} characters is drawn as the library draws it`, () => {
      const rows = modules(text);
      assert.equal(rows.length, size);
      const bits = rows.flat().map(Number).join('');
      assert.equal(createHash('sha256').update(bits).digest('hex').slice(0, 16), sha);
    });
  }

  test('of a text that fits no code of ours is refused', () => {
    assert.throws(() => modules('z'.repeat(700)), RangeError);
  });
});
