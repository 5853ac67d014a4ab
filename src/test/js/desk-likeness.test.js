import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {alike, fold, found, marked, sharedWords} from '/desk/likeness.js';

/** @param {string} text @param {string[]} shared */
const shown = (text, shared) => marked(text, shared).map((piece) => (piece.marked ? `[${piece.text}]` : piece.text)).join('');

describe('what two texts have in common', () => {
  test('accents, case and the shape of the apostrophe make no difference', () => {
    assert.equal(fold('L’ÉQUITÉ d’Œuvre'), "l'equite d'oeuvre");
  });

  test('a plural and another ending are the same word; another word of the same beginning is not', () => {
    for (const [one, other] of [['systeme', 'systemes'], ['dme', 'dmes'], ['regional', 'regionaux'], ['interoperabilite', 'interoperable'], ['numerique', 'numeriser']]) {
      assert.ok(alike(one, other) && alike(other, one), `${one}, ${other}`);
    }
    for (const [one, other] of [['sante', 'santal'], ['non', 'nom'], ['form', 'formation'], ['communication', 'communaute'], ['a', 'as']]) {
      assert.ok(!alike(one, other) && !alike(other, one), `${one}, ${other}`);
    }
  });

  test('the words that the server shares are marked as they are written, accents and all', () => {
    assert.equal(
      shown('Manque d’interopérabilité entre les systèmes', ['interoperabilite', 'systeme']),
      'Manque d’[interopérabilité] entre les [systèmes]',
    );
  });

  test('a shared phrase marks each of its words', () => {
    assert.equal(shown('Dossier médical: le dossier', ['dossier médical']), '[Dossier] [médical]: le [dossier]');
  });

  test('the pieces of a marked text give it back', () => {
    for (const text of ['', ' ', 'Pannes', 'Pannes!', '¿Pannes? — lenteurs', 'e\u0301quite\u0301 et équité', '🙂 pannes 🙂']) {
      assert.equal(marked(text, ['pannes', 'équité']).map((piece) => piece.text).join(''), text);
    }
  });

  test('nothing shared, nothing marked', () => {
    assert.deepEqual(marked('Pannes', []), [{text: 'Pannes', marked: false}]);
  });

  test('of texts picked by hand, the words that say something and stand in each are found', () => {
    assert.deepEqual(sharedWords(['La formation des équipes', 'Formations pour les équipes', 'Une équipe en formation']), ['formation', 'equipes']);
    assert.deepEqual(sharedWords(['Pour les patients', 'Pour les proches']), []);
  });

  test('a search finds parts of words, in any order, without accents', () => {
    assert.ok(found('Littératie numérique des patients', 'num litt'));
    assert.ok(!found('Littératie numérique', 'patient'));
    assert.ok(found('Littératie', ''));
  });
});
