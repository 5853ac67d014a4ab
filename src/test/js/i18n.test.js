// @ts-check
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {clock, firstLanguage, inLang, langOf, together, translator} from '../../../webroot/shared/i18n.js';

test('in French 0 and 1 are singular; in English only 1 is', () => {
    const words = {fr: {votes: {one: '{n} vote', other: '{n} votes'}}, en: {votes: {one: '{n} vote', other: '{n} votes'}}};
    const all = (/** @type {'fr' | 'en'} */ lang) => [0, 1, 2].map((n) => translator(words, lang)('votes', {n}));
    assert.deepEqual(all('fr'), ['0 vote', '1 vote', '2 votes']);
    assert.deepEqual(all('en'), ['0 votes', '1 vote', '2 votes']);
});

test('numbers are written as in Canada, in each language', () => {
    const words = {fr: {votes: '{n} votes'}, en: {votes: '{n} votes'}};
    assert.equal(translator(words, 'fr')('votes', {n: 12345}).replace(/\s/g, '\u00A0'), '12\u00A0345\u00A0votes');
    assert.equal(translator(words, 'en')('votes', {n: 12345}), '12,345 votes');
});

test('what a language lacks is said in French, and a word nobody has shows its key', () => {
    const words = {fr: {only: 'seulement'}, en: {}};
    assert.equal(translator(words, 'en')('only'), 'seulement');
    assert.equal(translator(words, 'en')('nothing'), 'nothing');
});

test('a screen’s own words win over the common ones', () => {
    const words = together({fr: {a: '1', b: '1'}, en: {}}, {fr: {b: '2'}, en: {}});
    assert.deepEqual(words.fr, {a: '1', b: '2'});
});

test('a text of the plan falls back on the plan’s first language', () => {
    assert.equal(inLang({fr: 'Niveau', en: 'Level'}, 'en'), 'Level');
    assert.equal(inLang({fr: 'Niveau'}, 'en'), 'Niveau');
    assert.equal(langOf({fr: 'Niveau'}, 'en'), 'fr');
    assert.equal(inLang(undefined, 'fr'), '');
});

test('[H9] French unless English is preferred', () => {
    assert.equal(firstLanguage('fr', ['en-US', 'fr']), 'en');
    assert.equal(firstLanguage('fr', ['de', 'fr-CA', 'en']), 'fr');
    assert.equal(firstLanguage('fr', ['de']), 'fr');
    assert.equal(firstLanguage('en', []), 'en');
});

test('a timer counts minutes and seconds, never below zero', () => {
    assert.deepEqual([600_000, 65_000, 900, 0, -5_000].map(clock), ['10:00', '1:05', '0:01', '0:00', '0:00']);
});
