// @ts-check
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {Connection} from '../../../webroot/shared/connection.js';
import {FakeClock, FakeDrawer, FakeSocket} from './fakes.js';

const WELCOME = {t: 'welcome', time: 0, heartbeat: 20, ops: 0};

/**
 * @param {() => number} [random]
 * @param {{ready?: boolean, drawer?: FakeDrawer, clock?: FakeClock}} [around] whether HTTP works, and what the tab keeps
 */
function given(random = () => 0.5, around = {}) {
    const clock = around.clock ?? new FakeClock();
    const drawer = around.drawer ?? new FakeDrawer();
    /** @type {string[]} */
    const doors = [];
    /** @type {FakeSocket[]} */
    const sockets = [];
    /** @type {any[]} */
    const frames = [];
    /** @type {string[]} */
    const ends = [];
    let lost = 0;
    /** @param {string} address */
    const open = (address) => {
        const socket = new FakeSocket();
        doors.push(address);
        sockets.push(socket);
        return /** @type {any} */ (socket);
    };
    const connection = new Connection(
        {
            url: 'ws://room/ws/w/attendee',
            hello: () => ({t: 'hello', protocol: 1, lang: 'fr'}),
            onFrame: (frame) => frames.push(frame),
            onLost: () => lost++,
            onEnd: (fate) => ends.push(fate),
        },
        {
            socket: open, poll: (path, take) => take(open(path)), ready: (tell) => tell(around.ready ?? false), drawer: () => drawer,
            now: () => clock.now, set: clock.set, clear: clock.clear, random,
        },
    );
    connection.open();
    return {
        around, clock, connection, doors, drawer, sockets, frames, ends,
        get lost() { return lost; },
        /** @returns {FakeSocket} */
        get socket() { return /** @type {FakeSocket} */ (sockets.at(-1)); },
        live() {
            this.socket.opens();
            this.socket.says(WELCOME);
        },
    };
}

test('[C3] the first frame is the hello, and nothing else leaves before the welcome', () => {
    const line = given();
    assert.equal(line.connection.send({t: 'vote', op: 1}), false);
    line.socket.opens();
    assert.equal(line.connection.send({t: 'vote', op: 1}), false);
    assert.deepEqual(line.socket.sent, [{t: 'hello', protocol: 1, lang: 'fr'}]);
    line.socket.says(WELCOME);
    assert.equal(line.connection.send({t: 'vote', op: 1}), true);
    assert.deepEqual(line.socket.sent.at(-1), {t: 'vote', op: 1});
});

test('[C8] an idle client sends a heartbeat after each interval, and one that has just spoken waits again', () => {
    const line = given();
    line.live();
    line.clock.pass(15_000);
    line.connection.send({t: 'vote', op: 1});
    line.clock.pass(19_000);
    assert.equal(line.socket.sent.length, 2);
    line.socket.says({});
    line.clock.pass(1_000);
    assert.deepEqual(line.socket.sent.at(-1), {});
});

test('[C8] a client that hears nothing for two intervals and a half reconnects', () => {
    const line = given();
    line.live();
    line.clock.pass(49_999);
    assert.equal(line.sockets.length, 1);
    line.clock.pass(1 + 500);
    assert.equal(line.sockets.length, 2);
    assert.ok(line.sockets[0]?.dropped);
    assert.equal(line.lost, 1);
});

test('[C8] a heartbeat from the server keeps the line and is not a frame to read', () => {
    const line = given();
    line.live();
    for (let n = 0; n < 10; n++) {
        line.clock.pass(20_000);
        line.socket.says({});
    }
    assert.equal(line.sockets.length, 1);
    assert.deepEqual(line.frames, [WELCOME]);
});

test('[C9] the waits double from 0.5 s to 15 s, and start again after a welcome', () => {
    const line = given();
    for (const wait of [500, 1_000, 2_000, 4_000, 8_000, 15_000, 15_000]) {
        line.socket.closes(1006);
        const before = line.sockets.length;
        line.clock.pass(wait - 1);
        assert.equal(line.sockets.length, before, `not before ${wait} ms`);
        line.clock.pass(1);
        assert.equal(line.sockets.length, before + 1, `after ${wait} ms`);
    }
    line.live();
    line.socket.closes(1006);
    const before = line.sockets.length;
    line.clock.pass(500);
    assert.equal(line.sockets.length, before + 1);
});

test('[C9] a wait is between half and one and a half times its length', () => {
    for (const [chance, wait] of /** @type {[number, number][]} */ ([[0, 250], [0.999, 749.5]])) {
        const line = given(() => chance);
        line.socket.closes(1006);
        line.clock.pass(wait - 1);
        assert.equal(line.sockets.length, 1);
        line.clock.pass(1);
        assert.equal(line.sockets.length, 2);
    }
});

test('[C9] a server that does not answer the hello is left after 10 s', () => {
    const line = given();
    line.socket.opens();
    line.clock.pass(10_500);
    assert.equal(line.sockets.length, 2);
});

test('[C10] after a bye the client comes back within a random part of the time it gave', () => {
    const line = given(() => 0.25);
    line.live();
    line.socket.says({t: 'bye', within: 8_000});
    line.socket.closes(1012);
    line.clock.pass(1_999);
    assert.equal(line.sockets.length, 1);
    line.clock.pass(1);
    assert.equal(line.sockets.length, 2);
});

test('[C4] [C5] codes that ask for something else end the line and say what they ask', () => {
    for (const [code, fate] of /** @type {[number, string][]} */ ([
        [4401, 'enter'], [4409, 'replaced'], [4426, 'reload'], [4400, 'faulty'], [1003, 'faulty'], [1007, 'faulty'], [1009, 'faulty'],
    ])) {
        const line = given();
        line.live();
        line.socket.closes(code);
        line.clock.pass(60_000);
        assert.deepEqual([line.ends, line.sockets.length], [[fate], 1], `code ${code}`);
    }
});

test('[R8] [S7] a server that cannot store, or that finds us slow, is come back to', () => {
    for (const code of [1000, 1001, 1006, 1013, 4408, 4413]) {
        const line = given();
        line.live();
        line.socket.closes(code);
        line.clock.pass(500);
        assert.equal(line.sockets.length, 2, `code ${code}`);
    }
});

test('[L3] after too many commands the client stays away for 10 s', () => {
    const line = given();
    line.live();
    line.socket.closes(4429);
    line.clock.pass(9_999);
    assert.equal(line.sockets.length, 1);
    line.clock.pass(501);
    assert.equal(line.sockets.length, 2);
});

test('a return to the page drops the line at once, whatever it says of itself, and what it still says is not heard', () => {
    const line = given();
    line.live();
    const old = line.socket;
    line.connection.wake();
    assert.equal(line.sockets.length, 2);
    assert.ok(old.dropped);
    old.says({t: 'delta'});
    old.closes(1006);
    line.clock.pass(4_000);
    assert.equal(line.sockets.length, 2);
    assert.deepEqual(line.frames, [WELCOME]);
});

test('a return to the page while waiting does not open two lines', () => {
    const line = given();
    line.socket.closes(1006);
    line.connection.wake();
    line.live();
    line.clock.pass(15_000);
    assert.equal(line.sockets.length, 2);
});

test('a stopped line stays closed', () => {
    const line = given();
    line.live();
    line.connection.stop();
    line.connection.wake();
    line.clock.pass(60_000);
    assert.equal(line.sockets.length, 1);
});

const SOCKET = 'ws://room/ws/w/attendee';
const POLL = '/poll/w/attendee';

test('[D8] a socket that breaks twice before its welcome, while HTTP works, makes way for the second door', () => {
    const line = given(undefined, {ready: true});
    line.socket.closes(1006);
    line.clock.pass(500);
    line.socket.closes(1006);
    assert.deepEqual(line.doors, [SOCKET, SOCKET, POLL]);
    line.live();
    line.clock.pass(5_000);
    assert.deepEqual(line.doors.length, 3);
    assert.deepEqual(line.socket.sent, [{t: 'hello', protocol: 1, lang: 'fr'}]);
});

test('[D8] a socket that does not open within 5 s, while HTTP works, makes way at once', () => {
    const line = given(undefined, {ready: true});
    line.clock.pass(4_999);
    assert.deepEqual(line.doors, [SOCKET]);
    line.clock.pass(1);
    assert.deepEqual(line.doors, [SOCKET, POLL]);
    assert.ok(line.sockets[0]?.dropped);
});

test('[D8] a socket that opens and lets nothing through makes way after two attempts', () => {
    const line = given(undefined, {ready: true});
    line.socket.opens();
    line.clock.pass(10_500);
    assert.deepEqual(line.doors, [SOCKET, SOCKET]);
    line.socket.opens();
    line.clock.pass(10_000);
    assert.deepEqual(line.doors, [SOCKET, SOCKET, POLL]);
});

test('[D8] a server that does not answer at all, or restarts, sends nobody to the second door', () => {
    const line = given();
    for (let n = 0; n < 6; n++) {
        line.socket.closes(1006);
        line.clock.pass(15_000);
    }
    line.around.ready = true;
    line.socket.closes(1006);
    line.clock.pass(15_000);
    line.live();
    line.socket.closes(1006);
    line.clock.pass(500);
    line.socket.closes(1006);
    assert.deepEqual([...new Set(line.doors)], [SOCKET]);
});

test('[D8] a socket that the server itself closed, or that broke after its welcome, is no sign of a blocked one', () => {
    const line = given(undefined, {ready: true});
    for (const code of [1012, 1013, 4408, 4413]) {
        line.socket.opens();
        line.socket.closes(code);
        line.connection.wake();
    }
    for (let n = 0; n < 4; n++) {
        line.live();
        line.socket.closes(1006);
        line.clock.pass(500);
    }
    assert.deepEqual([...new Set(line.doors)], [SOCKET]);
});

test('[D8] a tab remembers the second door for ten minutes, then tries a socket again', () => {
    const first = given(undefined, {ready: true});
    first.clock.pass(5_000);
    first.live();
    const again = given(undefined, {ready: true, drawer: first.drawer, clock: first.clock});
    assert.deepEqual(again.doors, [POLL]);
    for (let minute = 0; minute < 9; minute++) {
        again.live();
        again.clock.now += 60_000;
        again.connection.wake();
    }
    assert.deepEqual([...new Set(again.doors)], [POLL]);
    again.clock.now += 60_000;
    again.connection.wake();
    assert.equal(again.doors.at(-1), SOCKET);
    again.live();
    const later = given(undefined, {ready: true, drawer: first.drawer, clock: first.clock});
    assert.deepEqual(later.doors, [SOCKET]);
});

test('[D8] a second door that does not let in either is left for a socket', () => {
    const line = given(undefined, {ready: true});
    line.clock.pass(5_000);
    line.socket.closes(1006);
    line.clock.pass(15_000);
    assert.deepEqual(line.doors.slice(0, 3), [SOCKET, POLL, SOCKET]);
});

test('[D8] a browser that keeps nothing finds the second door all the same', () => {
    const drawer = new FakeDrawer();
    drawer.full = true;
    const line = given(undefined, {ready: true, drawer});
    line.clock.pass(5_000);
    line.live();
    line.socket.closes(1006);
    line.clock.pass(500);
    assert.deepEqual(line.doors, [SOCKET, POLL, POLL]);
});

test('[D8] an outage does not make a tab forget the door that it had found', () => {
    const line = given(undefined, {ready: true});
    line.clock.pass(5_000);
    line.live();
    line.around.ready = false;
    for (let n = 0; n < 5; n++) {
        line.socket.closes(1006);
        line.clock.pass(15_000);
    }
    assert.deepEqual([...new Set(line.doors.slice(1))], [POLL]);
});
