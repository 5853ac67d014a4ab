// What every page keeps to, read from the sources.
import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {served} from './webroot.js';

/**
 * Each line of the files that matches, as `address:line text`.
 * @param {RegExp} pattern
 * @param {...string} endings
 */
function linesWith(pattern, ...endings) {
  return served(...endings).flatMap(({address, lines}) =>
    lines.flatMap((line, index) => (pattern.test(line) ? [`${address}:${index + 1} ${line.trim()}`] : [])),
  );
}

describe('the pages', () => {
  test('make no HTML out of strings', () => {
    assert.deepEqual(linesWith(/\b(inner|outer)HTML\b|insertAdjacentHTML|unsafe(HTML|SVG|Static)|document\.write|unsafe-html/, '.js'), []);
  });

  test('hold no inline style, script or handler, which the Content-Security-Policy refuses', () => {
    assert.deepEqual(linesWith(/\sstyle=|\son[a-z]+=["'$]|javascript:/, '.js', '.html'), []);
    assert.deepEqual(linesWith(/<style|<script(?![^>]*\ssrc=)/, '.html'), []);
  });

  test('fetch nothing from another site', () => {
    assert.deepEqual(linesWith(/(src|href|action)=["']?(https?:)?\/\/|@import\s+(url\()?["']?(https?:)?\/\/|url\(["']?(https?:)?\/\//, '.js', '.html', '.css'), []);
  });

  test('open their WebSocket in one place', () => {
    const places = linesWith(/\bnew WebSocket\(/, '.js').map((place) => place.split(':')[0]);
    assert.deepEqual(places.filter((place) => place !== '/shared/connection.js'), []);
  });

  test('need nothing that plain http on a local network lacks', () => {
    assert.deepEqual(linesWith(/\brandomUUID\b|\bserviceWorker\b|crypto\.subtle/, '.js'), []);
  });

  test('have every module checked for types', () => {
    const unchecked = served('.js').filter(({text}) => !/^\/\/ @ts-check/m.test(text)).map(({address}) => address);
    assert.deepEqual(unchecked, []);
    assert.deepEqual(linesWith(/@ts-(nocheck|ignore)/, '.js'), []);
  });

  test('import by whole addresses, never by bare names', () => {
    assert.deepEqual(linesWith(/(from|import)\s*\(?\s*['"](?![/.])/, '.js'), []);
  });

  test('keep their style sheets in layers, without !important', () => {
    assert.deepEqual(linesWith(/!important/, '.css'), []);
  });

  test('keep each file under 400 lines', () => {
    const long = served('.js', '.css').filter(({lines}) => lines.length > 400).map(({address}) => address);
    assert.deepEqual(long, []);
  });
});
