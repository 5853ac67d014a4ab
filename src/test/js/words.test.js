// The words on the screens: the same in both languages, and set as French Canadian typography wants.
import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {served} from './webroot.js';

const NO_BREAK = '\u00a0';

/**
 * Every text of a dictionary with the path of its key: `{a: {b: 'x'}}` gives `[['a.b', 'x']]`.
 * A text may be a string, a function of its parameters, or an object of plural forms.
 * @param {any} value
 * @returns {[string, any][]}
 */
function entries(value, path = '') {
  if (typeof value !== 'object' || value === null) return [[path, value]];
  return Object.entries(value).flatMap(([key, inner]) => entries(inner, path ? `${path}.${key}` : key));
}

/** The letters of a text, or the source of a function that makes one. @param {any} text */
const letters = (text) => (typeof text === 'function' ? String(text).replace(/^[^=]*=>/, '') : String(text));

/** @param {string} text @returns {string[]} what French Canadian typography does not allow in it */
function faults(text) {
  const plain = text.replace(/https?:\/\/\S+/g, '');
  /** @type {[RegExp, string][]} */
  const rules = [
    [/[^\s\u00a0\d]:(?!\/)(\s|$)/u, 'no-break space before « : »'],
    [/ :(\s|$)/u, 'no-break space, not a plain one, before « : »'],
    [/«(?!\u00a0)/u, 'no-break space after «'],
    [/(?<!\u00a0)»/u, 'no-break space before »'],
    [/[\s\u00a0\u202f][?!;](?!\w)/u, 'no space before ? ! ;'],
    [/(?<!\u00a0)%(?!\{)/u, 'no-break space before %'],
    [/\p{L}'\p{L}/u, 'a typographic apostrophe (’)'],
    [/\.\.\./u, 'one sign (…) for three dots'],
    [/\d{1,2}:\d{2}\b/u, 'hours as 14 h 30'],
  ];
  return rules.filter(([wrong]) => wrong.test(plain)).map(([, wanted]) => wanted);
}

describe('the words on the screens', () => {
  for (const {address} of served('/words.js')) {
    test(`${address} says the same things in French and in English`, async () => {
      const {fr, en} = await dictionary(address);
      const names = (/** @type {any} */ words) => entries(words).map(([key]) => key).filter((key) => !isPlural(key)).sort();
      assert.deepEqual(names(en), names(fr));
    });

    test(`${address} leaves no text empty`, async () => {
      const {fr, en} = await dictionary(address);
      const empty = [...entries(fr, 'fr'), ...entries(en, 'en')].filter(([, text]) => !letters(text).trim());
      assert.deepEqual(empty, []);
    });

    test(`${address} is set in French Canadian typography`, async () => {
      const {fr} = await dictionary(address);
      const wrong = entries(fr)
        .filter(([, text]) => typeof text === 'string')
        .flatMap(([key, text]) => faults(text).map((fault) => `${key}: ${text.replaceAll(NO_BREAK, '⍽')} wants ${fault}`));
      assert.deepEqual(wrong, []);
    });
  }
});

describe('the rules of typography themselves', () => {
  test('accept what is well set', () => {
    for (const text of ['Voici\u00a0: un', '«\u00a0oui\u00a0»', '12\u00a0%', 'Prêt?', 'l’atelier', '14\u00a0h\u00a030', '{n} de 10', 'Oui!']) {
      assert.deepEqual(faults(text), [], text);
    }
  });

  test('refuse what is not', () => {
    for (const text of ['Voici: un', 'Voici : un', '« oui »', '12 %', 'Prêt ?', 'Oui\u00a0!', "l'atelier", 'Un moment...', '14:30']) {
      assert.notDeepEqual(faults(text), [], text);
    }
  });
});

/** @param {string} address */
async function dictionary(address) {
  const module = await import(address);
  const words = module.default ?? module;
  assert.ok(words.fr && words.en, `${address} exports fr and en`);
  return words;
}

/** Plural forms differ from one language to another: French has `many`, English has not. @param {string} key */
function isPlural(key) {
  return /(^|\.)(zero|one|two|few|many|other)$/.test(key) && !/(^|\.)(one|other)$/.test(key);
}
