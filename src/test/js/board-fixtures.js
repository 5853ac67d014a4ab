// A small workshop for the board: its plan, its items, and what the board would show of them.
import {scene} from '../../../webroot/board/scene.js';
import {local} from '../../../webroot/board/local.js';
import * as words from '../../../webroot/board/words.js';
import * as common from '../../../webroot/shared/words.js';
import {together, translator} from '../../../webroot/shared/i18n.js';
import {empty, receive} from '../../../webroot/shared/store.js';

const w = (/** @type {string} */ fr) => ({fr});
/** @type {any} */
export const plan = {
  id: 'p',
  languages: ['fr'],
  title: w('Un atelier'),
  sides: [
    {id: 'plus', name: w('Force'), prompt: w(''), mark: 'circle'},
    {id: 'minus', name: w('Faiblesse'), prompt: w(''), mark: 'diamond'},
  ],
  levels: ['a', 'b', 'c'].map((id) => ({id, name: w(`Niveau ${id}`), short: w(id), about: w('')})),
  references: [
    {id: 'r1', side: 'plus', level: 'b', text: w('Au niveau b'), source: w('S')},
    {id: 'r2', side: 'plus', level: 'a', text: w('Au niveau a'), source: w('S')},
    {id: 'r3', side: 'minus', level: 'a', text: w('Moins'), source: w('S')},
  ],
  questions: [
    {id: 'q1', text: w('Première question?')},
    {id: 'q2', text: w('Seconde question?')},
  ],
  votes: [{id: 'v', name: w('Priorités'), rule: {kind: 'support'}}],
  phases: [
    {id: 'hello', kind: 'welcome', title: w('Bienvenue')},
    {id: 'frame', kind: 'framework', title: w('Cadre'), body: [w('Le cadre :'), w('Une théorie')]},
    {id: 'lit', kind: 'references', title: w('Littérature'), sides: ['plus', 'minus']},
    {id: 'one', kind: 'collect', title: w('Forces'), prompt: w('Quelles forces?'), sides: ['plus'], vote: 'v', visibility: 'open'},
    {id: 'veiled', kind: 'collect', title: w('Voilé'), prompt: w('?'), sides: ['plus', 'minus'], visibility: 'items-hidden'},
    {id: 'blind', kind: 'collect', title: w('Sans votes'), prompt: w('?'), sides: ['plus', 'minus'], visibility: 'tallies-hidden'},
    {id: 'open', kind: 'clarify', title: w('Mise en commun'), visibility: 'items-hidden', clarify: true},
    {id: 'share', kind: 'clarify', title: w('Partage'), clarify: true},
    {id: 'vote', kind: 'vote', title: w('Vote'), vote: 'v', visibility: 'tallies-hidden'},
    {id: 'rate', kind: 'vote', title: w('Utile et faisable?'), questions: ['q1'], vote: 'v', visibility: 'tallies-hidden'},
    {id: 'themes', kind: 'themes', title: w('Thèmes')},
    {id: 'end', kind: 'closing', title: w('Clôture'), questions: ['q1', 'q2']},
    {id: 'talk', kind: 'comments', title: w('Commentaires')},
    {id: 'bye', kind: 'thanks', title: w('Merci'), body: [w('À bientôt.')]},
  ],
};

export const item = (/** @type {number} */ n, /** @type {any} */ place, /** @type {number | undefined} */ support, /** @type {string[]} */ merged = []) => [
  `item/i${n}`,
  {n, place, text: `Idée ${n}`, ...(support === undefined ? {} : {support}), merged, late: false},
];

/**
 * What a scene is made from.
 * @param {object} now
 * @param {any[]} entries
 * @param {Partial<import('../../../webroot/board/local.js').Local>} [here]
 * @returns {any}
 */
export function given(now, entries = [], here = {}) {
  const nowhere = {paused: false, revealed: false, levels: [], adding: true, asking: false, voting: true, door: true};
  return {
    plan,
    workshop: {id: 'W', code: 'ABCD-EFGH', title: 'Un atelier', language: 'fr'},
    state: receive(empty(), {
      t: 'snapshot',
      epoch: 'e',
      seq: 1,
      state: {now: {...nowhere, ...now}, people: {joined: 9, devices: 8, online: 7}, ...Object.fromEntries(entries)},
    }),
    lang: 'fr',
    t: translator(together(common, words), 'fr'),
    screen: {width: 1920, height: 1080},
    ruler: (/** @type {number} */ size) => (/** @type {string} */ text) => text.length * size * 0.5,
    local: local(here),
    calm: (/** @type {string} */ _, /** @type {any[]} */ rows) => rows,
  };
}

/**
 * @param {object} now
 * @param {any[]} [entries]
 * @param {Partial<import('../../../webroot/board/local.js').Local>} [here]
 */
export function shown(now, entries = [], here = {}) {
  return scene(given(now, entries, here));
}

/** @param {ReturnType<typeof shown>} scene @returns {any} */
export const content = (scene) => scene.content;
