// @ts-check
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {msLeft, nextSecond, timerText} from '/shared/timer.js';

const running = {endsAt: 100_000, seconds: 60};
const paused = {left: 7_400, seconds: 60};

test('every screen says the same second: whole ones of the server’s time, rounded up', () => {
    assert.deepEqual([30_000, 30_001, 30_999, 31_000, 99_999, 100_000, 160_000].map((time) => timerText(running, time)), [
        '1:10', '1:10', '1:10', '1:09', '0:01', '0:00', '0:00',
    ]);
});

test('while the room pauses the timer stands still, whatever the time', () => {
    assert.deepEqual([0, 90_000, 500_000].map((time) => timerText(paused, time)), ['0:08', '0:08', '0:08']);
    assert.equal(msLeft(paused, 500_000), 7_400);
});

test('a screen draws again when the next second comes, and not when none will', () => {
    assert.deepEqual([nextSecond(running, 30_400), nextSecond(running, 31_000)], [600, 1_000]);
    assert.deepEqual([nextSecond(running, 100_000), nextSecond(paused, 5), nextSecond(undefined, 5)], [Infinity, Infinity, Infinity]);
});
