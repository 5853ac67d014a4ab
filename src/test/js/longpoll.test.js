// @ts-check
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {LongPoll} from '../../../webroot/shared/longpoll.js';
import {FakeClock} from './fakes.js';

/** Lets all that waits for promises go on. */
const turn = () => new Promise((resolve) => setImmediate(resolve));

/** A server that answers when the test says so. */
function given() {
    const clock = new FakeClock();
    /** @type {{path: string, body: any, signal?: AbortSignal, answer: (status: number, body?: any) => Promise<void>, lose: () => Promise<void>}[]} */
    const requests = [];
    /** @type {(() => void)[]} */
    const leaving = [];
    const line = new LongPoll('/poll/w/attendee', {
        post: (path, body, signal) =>
            new Promise((resolve, reject) => {
                requests.push({
                    path, body, signal,
                    answer: (status, said) => (resolve({status, body: said}), turn()),
                    lose: () => (reject(new TypeError('Failed to fetch')), turn()),
                });
            }),
        set: clock.set,
        onLeave: (run) => {
            leaving.push(run);
            return () => leaving.splice(leaving.indexOf(run), 1);
        },
    });
    /** @type {string[]} */
    const heard = [];
    /** @type {number[]} */
    const closed = [];
    line.onopen = () => line.send('hello');
    line.onmessage = (event) => heard.push(event.data);
    line.onclose = (event) => closed.push(event.code);
    return {
        clock, requests, line, heard, closed, leaving,
        /** @param {string} end */
        asked: (end) => requests.filter((one) => one.path.endsWith(end)),
        /** @param {string} [end] */
        last(end = '') {
            const one = this.asked(end).at(-1);
            assert.ok(one, `nothing was asked of ${end}`);
            return one;
        },
        async opens() {
            await turn();
            await this.last('/attendee').answer(200, {channel: 'abc'});
        },
    };
}

test('[D1] opens a channel with the hello', async () => {
    const door = given();
    assert.equal(door.line.readyState, 0);
    await turn();
    assert.equal(door.line.readyState, 1);
    assert.deepEqual(door.requests.map(({path, body}) => [path, body]), [['/poll/w/attendee', {frames: ['hello']}]]);
    await door.last().answer(200, {channel: 'abc'});
    assert.deepEqual([door.last().path, door.last().body], ['/poll/w/attendee/abc/receive', {after: 0}]);
});

test('[D2] sends one after the other, numbered, and what comes up meanwhile goes together', async () => {
    const door = given();
    await door.opens();
    for (const frame of ['one', 'two', 'three']) door.line.send(frame);
    await turn();
    assert.deepEqual(door.asked('/send').map(({body}) => body), [{n: 1, frames: ['one']}]);
    await door.last('/send').answer(204);
    assert.deepEqual(door.last('/send').body, {n: 2, frames: ['two', 'three']});
});

test('[D2] holds no more in a send than it may', async () => {
    const door = given();
    await door.opens();
    door.line.send('first');
    for (let n = 0; n < 40; n++) door.line.send(`frame ${n}`);
    for (let n = 0; n < 3; n++) door.line.send('x'.repeat(8_000));
    for (let n = 0; n < 4; n++) {
        await turn();
        await door.last('/send').answer(204);
    }
    assert.deepEqual(door.asked('/send').map(({body}) => body.frames.length), [1, 32, 10, 1]);
});

test('[D2] a send that got no answer goes again, unchanged; the second time the line is broken', async () => {
    const door = given();
    await door.opens();
    door.line.send('one');
    await turn();
    await door.last('/send').lose();
    assert.equal(door.asked('/send').length, 1);
    door.clock.pass(500);
    await turn();
    assert.deepEqual(door.asked('/send').map(({body}) => body), [{n: 1, frames: ['one']}, {n: 1, frames: ['one']}]);
    assert.deepEqual(door.closed, []);
    await door.last('/send').answer(502);
    assert.deepEqual([door.closed, door.line.readyState], [[1006], 3]);
});

test('[D3] [D4] hears frames in order, and says at the next request which it has', async () => {
    const door = given();
    await door.opens();
    await door.last('/receive').answer(200, {upto: 2, frames: ['a', 'b']});
    assert.deepEqual(door.last('/receive').body, {after: 2});
    await door.last('/receive').lose();
    door.clock.pass(500);
    await turn();
    assert.deepEqual(door.last('/receive').body, {after: 2});
    await door.last('/receive').answer(200, {upto: 3, frames: ['c']});
    assert.deepEqual(door.heard, ['a', 'b', 'c']);
});

test('[D3] the end comes after the last frames, with the server’s code', async () => {
    const door = given();
    await door.opens();
    await door.last('/receive').answer(200, {upto: 1, frames: ['bye'], closed: {code: 1012, reason: 'restart'}});
    assert.deepEqual([door.heard, door.closed], [['bye'], [1012]]);
    assert.equal(door.asked('/receive').length, 1);
});

test('[D5] a channel that is no more is a broken line, without asking twice', async () => {
    const door = given();
    await door.opens();
    await door.last('/receive').answer(404);
    assert.deepEqual(door.closed, [1006]);
    door.clock.pass(5_000);
    assert.equal(door.requests.length, 2);
});

test('a door that does not open, or is a portal’s page, is a broken line', async () => {
    const refused = given();
    await turn();
    await refused.last().answer(503);
    const portal = given();
    await turn();
    await portal.last().lose();
    assert.deepEqual([refused.closed, portal.closed], [[1006], [1006]]);
});

test('[D6] says that it leaves, once, and hears nothing any more', async () => {
    const door = given();
    await door.opens();
    const held = door.last('/receive');
    door.line.close();
    door.line.close();
    assert.ok(held.signal?.aborted);
    await held.answer(200, {upto: 1, frames: ['late'], closed: {code: 1012, reason: 'restart'}});
    assert.deepEqual([door.heard, door.closed, door.asked('/leave').length], [[], [], 1]);
    assert.equal(door.last('/leave').signal, undefined);
    assert.equal(door.leaving.length, 0);
});

test('[D6] leaves with the page', async () => {
    const door = given();
    await door.opens();
    door.leaving[0]?.();
    assert.equal(door.asked('/leave').length, 1);
});
