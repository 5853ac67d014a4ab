// @ts-check
import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {isLaidOut, itemsOf, levelShown, neighbour, stopsOf} from '/attendee/looking.js';
import {PLAN, anItem} from './phone-fixtures.js';

const plan = /** @type {any} */ (PLAN);
const phase = (/** @type {string} */ id) => plan.phases.find((/** @type {any} */ one) => one.id === id);
const items = [
    anItem({id: 'i1', place: {side: 'challenge', level: 'legal'}}),
    anItem({id: 'i2', place: {side: 'opportunity'}}),
    anItem({id: 'i3', place: {side: 'opportunity', level: 'legal'}}),
    anItem({id: 'i4', place: {question: 'q1'}}),
    anItem({id: 'i5', place: {comments: true}}),
];
const vote = (/** @type {any} */ rule, /** @type {object} */ more = {}) => ({vote: 'v1', round: 1, rule, open: true, poll: /** @type {any} */ ({blind: 'all', revealed: false}), ...more});
const PER_LEVEL = {kind: 'dots', budget: 2, per: 'level', cap: 2};

test('a step without sides is about the whole framework, one with questions about these', () => {
    assert.deepEqual(itemsOf(items, phase('priorities')).map((one) => one.id), ['i1', 'i2', 'i3']);
    assert.deepEqual(itemsOf(items, phase('useful')).map((one) => one.id), ['i4']);
});

describe('one goes through the levels that have ideas, in the plan’s order', () => {
    const stops = stopsOf(plan, items);

    test('« je ne sais pas » being the last, and what has no side having no level', () => {
        assert.deepEqual(stops.map(({level, items: here}) => [level, here.length]), [['legal', 2], ['', 1]]);
    });

    test('after the last come all of them, and then no further', () => {
        assert.deepEqual([neighbour(stops, 'legal', 1), neighbour(stops, '', 1), neighbour(stops, null, 1)], ['', null, undefined]);
        assert.deepEqual([neighbour(stops, null, -1), neighbour(stops, 'legal', -1)], ['', undefined]);
    });

    test('the room’s level is shown until one has chosen another', () => {
        assert.equal(levelShown(stops, undefined, 'legal', undefined), 'legal');
        assert.equal(levelShown(stops, '', 'legal', undefined), '');
        assert.equal(levelShown(stops, null, 'legal', undefined), null, 'all, by choice');
        assert.equal(levelShown(stops, undefined, 'tech', undefined), null, 'a level without ideas is no place to be');
    });

    test('[V3] where each level has its own dots one begins with the first', () => {
        assert.equal(levelShown(stops, undefined, undefined, vote(PER_LEVEL)), 'legal');
        assert.equal(levelShown(stops, undefined, undefined, vote({...PER_LEVEL, per: 'room'})), null);
        assert.equal(levelShown(stops, undefined, undefined, vote(PER_LEVEL, {open: false})), null);
    });
});

test('ideas of all levels stand under the name of each, but results have one order', () => {
    const told = {poll: {blind: 'all', revealed: true}};
    assert.ok(isLaidOut(phase('clarify'), null, undefined));
    assert.ok(isLaidOut(phase('priorities'), null, vote(PER_LEVEL)));
    assert.ok(!isLaidOut(phase('priorities'), 'legal', vote(PER_LEVEL)));
    assert.ok(!isLaidOut(phase('priorities'), null, vote(PER_LEVEL, {open: false, ...told})));
    assert.ok(!isLaidOut(phase('useful'), null, vote({kind: 'support'})));
});
