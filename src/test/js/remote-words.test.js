// The remote's words: each part has its own, none twice, and none that is asked for is missing.
import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {vocabulary} from '/remote/vocabulary.js';
import {served} from './webroot.js';

const pages = served('.js').filter(({address}) => address.startsWith('/remote/'));

describe('the remote’s words', () => {
  test('are each in one place', async () => {
    const places = new Map();
    for (const {address} of served('/words.js').filter((file) => /^\/(remote|shared)\//.test(file.address))) {
      for (const key of Object.keys((await import(address)).fr)) places.set(key, [...(places.get(key) ?? []), address]);
    }
    assert.deepEqual([...places].filter(([, where]) => where.length > 1), []);
  });

  test('are all there', () => {
    const asked = pages.flatMap(({address, text}) => [...text.matchAll(/\bt\('([\w.-]+)'/g)].map(([, key]) => [address, key]));
    assert.ok(asked.length > 100);
    assert.deepEqual(asked.filter(([, key]) => vocabulary.fr[key ?? ''] === undefined), []);
  });

  test('are all said', () => {
    const sources = [...pages.filter(({address}) => !address.endsWith('/words.js')), ...served('.js').filter(({address}) => /^\/shared\//.test(address))];
    const code = sources.map(({text}) => text).join('\n');
    const said = (/** @type {string} */ key) => code.includes(`'${key}'`) || code.includes(`\`${key.replace(/[\w-]+$/, '')}$`) || code.includes(`\`${key.replace(/\.[\w-]+\.([\w-]+)$/, '')}.$`);
    const own = pages.filter(({address}) => address.endsWith('/words.js')).flatMap(({text}) => [...text.matchAll(/^ {4}'([\w.-]+)':/gm)].map(([, key]) => key ?? ''));
    assert.deepEqual([...new Set(own)].filter((key) => !said(key)), []);
  });
});
