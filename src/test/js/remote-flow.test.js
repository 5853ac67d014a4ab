// What the remote says of a phase and of votes that are still hidden, what phases are about, and what it says aloud.
import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {Announcer} from '/remote/announcer.js';
import {doings, tags} from '/remote/flow/doings.js';
import {addPlaces, covers, hasLevels, votedOn} from '/remote/places.js';
import {hiddenVotes} from '/remote/vote/hidden.js';

/** @type {any} */
const plan = {
  sides: [{id: 'plus', name: {fr: 'Plus'}}, {id: 'minus', name: {fr: 'Moins'}}],
  levels: [{id: 'a'}],
  questions: [{id: 'how', text: {fr: 'Comment?'}}, {id: 'who', text: {fr: 'Qui?'}}],
  votes: [{id: 'dots', name: {fr: 'Priorités'}}, {id: 'useful', name: {fr: 'Utile'}}],
  phases: [
    {id: 'say', kind: 'collect', sides: ['plus'], add: ['attendees', 'desk'], visibility: 'items-hidden', approve: true},
    {id: 'sort', kind: 'vote', vote: 'dots', visibility: 'tallies-hidden'},
    {id: 'close', kind: 'closing', questions: ['how'], vote: 'useful'},
    {id: 'themes', kind: 'themes'},
  ],
};
const [say, sort, close, themes] = plan.phases;

describe('what a phase does', () => {
  test('is said in sentences, and shorter in the list of steps', () => {
    assert.deepEqual(doings(say), ['flow.add.both', 'flow.hides.items-hidden', 'flow.approve']);
    assert.deepEqual(tags(sort), ['flow.tag.tallies-hidden', 'flow.tag.vote']);
    assert.deepEqual(doings(themes), []);
  });

  test('says nothing of hidden votes where nobody votes', () => {
    assert.deepEqual(tags({...themes, visibility: 'tallies-hidden'}), []);
  });
});

describe('what a phase is about', () => {
  test('is its sides, its questions, the comments or the whole framework', () => {
    assert.ok(covers(say, {side: 'plus', level: 'a'}));
    assert.ok(!covers(say, {side: 'minus', level: 'a'}));
    assert.ok(covers(sort, {side: 'minus'}));
    assert.ok(!covers(sort, {question: 'how'}));
    assert.ok(covers(close, {question: 'how'}));
    assert.ok(!covers(close, {question: 'who'}));
    assert.ok(covers(themes, {side: 'plus'}));
    assert.ok(!covers(themes, {comments: true}));
    assert.ok(votedOn(plan, 'useful', {question: 'how'}));
  });

  test('tells whether the room can be at one level', () => {
    assert.deepEqual([say, sort, close, themes].map(hasLevels), [true, true, false, false]);
  });

  test('tells where what people call out may be added', () => {
    assert.deepEqual(addPlaces(plan, say).map(({value}) => value), ['side/plus']);
    assert.deepEqual(addPlaces(plan, close).map(({value}) => value), ['question/how']);
    assert.deepEqual(addPlaces(plan, sort).map(({value}) => value), ['side/plus', 'side/minus']);
  });
});

describe('[K23] a vote that is still hidden', () => {
  const room = (/** @type {any} */ poll) => /** @type {any} */ ({entries: new Map([['poll/dots', {vote: 'dots', blind: 'all', revealed: false, hiding: ['sort'], ...poll}]])});
  const at = (/** @type {string} */ phase) => /** @type {any} */ ({phase});

  test('is told from a later phase, with the phase to reveal', () => {
    const [hidden] = hiddenVotes(plan, room({}), at('themes'));
    assert.equal(hidden?.vote, 'dots');
    assert.deepEqual(hidden?.phases.map(({id}) => id), ['sort']);
  });

  test('is not told where it is held, nor once it is revealed', () => {
    assert.deepEqual(hiddenVotes(plan, room({}), at('sort')), []);
    assert.deepEqual(hiddenVotes(plan, room({revealed: true, hiding: []}), at('themes')), []);
  });
});

describe('what the remote says aloud', () => {
  const quiet = {where: 'Vote', told: /** @type {string | undefined} */ (undefined), shown: undefined, paused: false, left: undefined, standing: /** @type {any} */ ({kind: 'none'}), why: ''};
  const t = (/** @type {string} */ key, /** @type {any} */ values) => (values ? `${key} ${Object.values(values)}` : key);

  test('is where the room went, what is large, the pause and the timer’s marks', () => {
    const voice = new Announcer();
    assert.equal(voice.say(quiet, t), '');
    assert.equal(voice.say({...quiet, where: 'Thèmes'}, t), 'Thèmes');
    assert.equal(voice.say({...quiet, where: 'Thèmes', shown: 'Pannes'}, t), 'Pannes');
    assert.equal(voice.say({...quiet, where: 'Thèmes'}, t), 'ideas.left');
    assert.equal(voice.say({...quiet, where: 'Thèmes', paused: true}, t), 'paused');
    assert.equal(voice.say({...quiet, where: 'Thèmes', paused: true, left: 60_500}, t), 'paused');
    assert.equal(voice.say({...quiet, where: 'Thèmes', paused: true, left: 59_900}, t), 'timer.minutes 1');
    assert.equal(voice.say({...quiet, where: 'Thèmes', paused: true, left: 0}, t), 'timer.over');
  });

  test('is an order that failed, each time that it fails', () => {
    const voice = new Announcer();
    const refused = {...quiet, standing: {kind: 'refused', receipt: {}}, why: 'non'};
    voice.say(quiet, t);
    assert.equal(voice.say(/** @type {any} */ (refused), t), 'orders.refused non');
    assert.equal(voice.say({...quiet, standing: {kind: 'sent', n: 1}}, t), '');
    assert.equal(voice.say(/** @type {any} */ (refused), t), 'orders.refused non');
  });
});
