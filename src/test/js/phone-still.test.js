// @ts-check
import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {CALM_MS, StillList} from '/attendee/still.js';
import {anItem} from './phone-fixtures.js';

describe('nothing moves under a finger', () => {
    const items = (/** @type {string[]} */ ...ids) => ids.map((id) => anItem({id}));
    const shown = (/** @type {ReturnType<StillList['rows']>} */ rows) => rows.map((row) => row.item.id);

    test('while the list is touched, the new order waits and the news are counted', () => {
        const list = new StillList();
        list.rows('k', items('i1', 'i2'), 0, {}, true);
        list.touch(5_000);
        assert.deepEqual(shown(list.rows('k', items('i3', 'i2', 'i1'), 5_500, {}, true)), ['i1', 'i2']);
        assert.deepEqual([list.waiting, list.fresh], [true, 1]);
        assert.equal(list.calmAt(5_500), 5_000 + CALM_MS);
        assert.deepEqual(shown(list.rows('k', items('i3', 'i2', 'i1'), 5_000 + CALM_MS, {}, true)), ['i3', 'i2', 'i1']);
        assert.equal(list.waiting, false);
    });

    test('one’s own new idea is no news to oneself, and joins the list by itself when the list may move', () => {
        const list = new StillList();
        list.rows('k', items('i1'), 0, {}, true);
        const own = {i2: {}};
        assert.deepEqual(shown(list.rows('k', items('i1', 'i2'), 1_000, own, true)), ['i1']);
        assert.deepEqual([list.waiting, list.fresh], [false, 0]);
        assert.equal(list.calmAt(1_000), CALM_MS);
        assert.deepEqual(shown(list.rows('k', items('i1', 'i2'), CALM_MS, own, true)), ['i1', 'i2']);
        assert.equal(list.calmAt(CALM_MS), Infinity);
    });

    test('numbers change in place, and what is gone keeps its line', () => {
        const list = new StillList();
        list.rows('k', items('i1', 'i2'), 0, {}, true);
        list.touch(9_000);
        const rows = list.rows('k', [anItem({id: 'i2', support: 9})], 9_001, {}, true);
        assert.deepEqual(rows.map((row) => [row.item.id, row.item.support, row.gone]), [['i1', 5, true], ['i2', 9, false]]);
    });

    test('a reader in the middle of the list is not moved, until the button is pressed', () => {
        const list = new StillList();
        list.rows('k', items('i1'), 0, {}, true);
        assert.deepEqual(shown(list.rows('k', items('i2', 'i1'), 60_000, {}, false)), ['i1']);
        list.refresh();
        const rows = list.rows('k', items('i2', 'i1'), 60_001, {}, false);
        assert.deepEqual(rows.map((row) => [row.item.id, row.fresh]), [['i2', true], ['i1', false]]);
    });

    test('another place is another list', () => {
        const list = new StillList();
        list.rows('k', items('i1'), 0, {}, true);
        list.touch(10);
        assert.deepEqual(shown(list.rows('other', items('i5'), 20, {}, true)), ['i5']);
    });

    test('one’s own item is no news', () => {
        const list = new StillList();
        list.rows('k', items('i1'), 0, {}, true);
        list.touch(10);
        list.rows('k', items('i1', 'i2'), 20, {i2: {}}, true);
        assert.deepEqual([list.waiting, list.fresh], [false, 0]);
    });

    test('one’s own item comes in by itself once the list is calm, though nothing else happens in the room', () => {
        const list = new StillList();
        list.rows('k', items('i1'), 0, {}, true);
        list.touch(10);
        list.rows('k', items('i1', 'i2'), 20, {i2: {}}, true);
        assert.equal(list.calmAt(20), 10 + CALM_MS);
        assert.deepEqual(shown(list.rows('k', items('i1', 'i2'), 10 + CALM_MS, {i2: {}}, true)), ['i1', 'i2']);
        assert.equal(list.calmAt(10 + CALM_MS), Infinity);
    });
});
