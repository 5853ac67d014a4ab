// @ts-check
import assert from 'node:assert/strict';
import {beforeEach, describe, test} from 'node:test';
import {FakeDrawer, FakeSocket} from './fakes.js';

/** @type {FakeSocket[]} */
let sockets = [];
/** @type {{url: string, body: any}[]} */
let posts = [];
/** @type {(() => {status: number, body: unknown})[]} */
let answers = [];
/** @type {Map<string, (event: any) => void>} */
let listeners = new Map();
/** @type {string[]} */
let addresses = [];

const ENTRY = {workshop: {id: 'w1', code: 'KRMTABCD', title: 'T', language: 'fr'}, audience: 'attendee', plan: {}, time: Date.now(), frames: []};

// A line that lives for ever must not keep the tests waiting for its next heartbeat.
const realTimeout = globalThis.setTimeout;
const restless = (/** @type {() => void} */ run, /** @type {number} */ ms) => realTimeout(run, ms).unref();

Object.assign(globalThis, {
    setTimeout: restless,
    location: {protocol: 'http:', host: 'room:8080', pathname: '/remote/w1', search: '', hash: '#s3cret'},
    history: {replaceState: (/** @type {any} */ _, /** @type {any} */ __, /** @type {string} */ address) => addresses.push(address)},
    document: {visibilityState: 'visible', addEventListener: (/** @type {string} */ type, /** @type {any} */ run) => listeners.set(type, run)},
    addEventListener: (/** @type {string} */ type, /** @type {any} */ run) => listeners.set(type, run),
    requestAnimationFrame: (/** @type {() => void} */ run) => queueMicrotask(run),
    WebSocket: class extends FakeSocket {
        /** @param {string} url */
        constructor(url) {
            super();
            this.url = url;
            sockets.push(this);
        }
    },
    fetch: async (/** @type {string} */ url, /** @type {any} */ request) => {
        posts.push({url, body: JSON.parse(request.body)});
        const {status, body} = (answers.shift() ?? (() => ({status: 200, body: ENTRY})))();
        return {status, ok: status < 400, json: async () => body};
    },
});
Object.defineProperty(globalThis, 'navigator', {value: {languages: ['fr-CA']}, configurable: true});

const {openSession, readEntry, readLink, Refused} = await import('/shared/session.js');

beforeEach(() => {
    [sockets, posts, answers, addresses] = [[], [], [], []];
    listeners = new Map();
    Object.assign(globalThis, {localStorage: new FakeDrawer()});
});

const last = () => /** @type {FakeSocket & {url: string}} */ (sockets.at(-1));
function live(ops = 0) {
    last().opens();
    last().says({t: 'welcome', time: Date.now() + 5_000, heartbeat: 20, ops});
    last().says({t: 'mine', items: {}, ballots: [], order: 1});
    last().says({t: 'snapshot', epoch: 'e', seq: 7, state: {now: {phase: 'hello'}}});
}

describe('entering', () => {
    test('[H2] a phone enters with its code, and opens its line', async () => {
        await openSession({role: 'attendee', code: 'KRMTABCD'});
        assert.deepEqual(posts, [{url: '/api/enter', body: {code: 'KRMTABCD'}}]);
        assert.equal(last().url, 'ws://room:8080/ws/w1/attendee', '[C1]');
    });

    test('[H3] [H12] a link’s secret is exchanged, then erased from the address', async () => {
        assert.deepEqual(readLink(), {workshop: 'w1', secret: 's3cret'});
        await openSession({role: 'facilitator', ...readLink()});
        assert.deepEqual(posts[0]?.body, {workshop: 'w1', role: 'facilitator', secret: 's3cret'});
        assert.deepEqual(addresses, ['/remote/w1']);
    });

    test('[H13] a ticket, a pass and a table’s link are told apart, and what they hold does not stay in the address', async () => {
        const at = (/** @type {string} */ pathname, /** @type {string} */ hash) => Object.assign(globalThis.location, {pathname, hash});
        try {
            at('/a/KRMT-ABCD', '#t=abc');
            assert.deepEqual(readEntry(), {role: 'attendee', code: 'KRMTABCD', ticket: 'abc'});
            at('/a/KRMTABCD', '#p=abc');
            await openSession(readEntry());
            assert.deepEqual(posts.at(-1)?.body, {code: 'KRMTABCD', pass: 'abc'});
            assert.deepEqual(addresses, ['/a/KRMTABCD']);
            at('/a/abcdefghijklmnop', '#h=abc');
            await openSession(readEntry());
            assert.deepEqual(posts.at(-1)?.body, {workshop: 'abcdefghijklmnop', role: 'attendee', secret: 'abc'});
            at('/a/abcdefghijklmnop', '');
            assert.deepEqual(readEntry(), {role: 'attendee', workshop: 'abcdefghijklmnop', secret: undefined}, 'the cookie knows');
            at('/a/krmtabcd', '');
            assert.deepEqual(readEntry(), {role: 'attendee', code: 'KRMTABCD'});
        } finally {
            at('/remote/w1', '#s3cret');
        }
    });

    test('[T4] a pass is used up: whoever must enter again does so as the seat that it opened', async () => {
        await openSession({role: 'attendee', code: 'KRMTABCD', pass: 'abc'});
        live();
        last().closes(4401);
        await new Promise(setImmediate);
        assert.deepEqual(posts.at(-1)?.body, {code: 'KRMTABCD'});
    });

    test('[H5] a no is said once, in the server’s words, and opens no line', async () => {
        answers = [() => ({status: 404, body: {error: 'not-found', message: 'Rien ici.'}})];
        await assert.rejects(openSession({role: 'attendee', code: 'ZZZZZZZZ'}), (error) => error instanceof Refused && error.status === 404 && error.message === 'Rien ici.');
        assert.deepEqual([posts.length, sockets.length], [1, 0]);
    });

    test('a server that does not answer is asked again, and the page may say so', async () => {
        let waits = 0;
        answers = [() => { throw new TypeError('network'); }, () => ({status: 503, body: {}})];
        Object.assign(globalThis, {setTimeout: (/** @type {() => void} */ run) => realTimeout(run, 0)});
        try {
            await openSession({role: 'attendee', code: 'KRMTABCD', onWait: () => waits++});
        } finally {
            Object.assign(globalThis, {setTimeout: restless});
        }
        assert.deepEqual([posts.length, waits], [3, 1]);
    });
});

describe('a session', () => {
    test('[C6] [C7] is live with its first snapshot, and knows the server’s time', async () => {
        const session = await openSession({role: 'attendee', code: 'KRMTABCD'});
        assert.equal(session.status, 'connecting');
        live();
        assert.equal(session.status, 'live');
        assert.ok(Math.abs(session.now() - Date.now() - 5_000) < 1_000);
    });

    test('[C3] says what it holds when it comes back', async () => {
        await openSession({role: 'attendee', code: 'KRMTABCD'});
        live();
        assert.deepEqual(last().sent[0], {t: 'hello', protocol: 1, lang: 'fr'});
        listeners.get('pageshow')?.({persisted: true});
        last().opens();
        assert.deepEqual(last().sent[0], {t: 'hello', protocol: 1, lang: 'fr', since: {epoch: 'e', seq: 7}});
    });

    test('takes a new line whenever the page is seen again, but not for its first showing', async () => {
        await openSession({role: 'attendee', code: 'KRMTABCD'});
        live();
        listeners.get('pageshow')?.({persisted: false});
        assert.equal(sockets.length, 1);
        listeners.get('visibilitychange')?.({});
        assert.equal(sockets.length, 2);
        assert.ok(sockets[0]?.dropped);
    });

    test('[S4] drops the line at a gap, and keeps what it held', async () => {
        const session = await openSession({role: 'attendee', code: 'KRMTABCD'});
        live();
        last().says({t: 'delta', epoch: 'e', from: 9, to: 10, set: {now: {phase: 'lost'}}, gone: []});
        assert.ok(last().dropped);
        assert.equal(session.state.entries.get('now').phase, 'hello');
    });

    test('[R1] [R2] sends a command and gives its receipt', async () => {
        const session = await openSession({role: 'attendee', code: 'KRMTABCD'});
        live(3);
        const {op, receipt} = session.command('vote', {item: 'i1', on: true});
        assert.deepEqual(last().sent.at(-1), {t: 'vote', op: 4, item: 'i1', on: true});
        last().says({t: 'receipt', op, status: 'accepted', seq: 8});
        assert.equal((await receipt).seq, 8);
        assert.deepEqual(session.pending, []);
    });

    test('[K20] what is said during a pause leaves when the room goes on', async () => {
        const session = await openSession({role: 'attendee', code: 'KRMTABCD'});
        live();
        last().says({t: 'delta', epoch: 'e', from: 7, to: 8, set: {now: {phase: 'hello', paused: true}}, gone: []});
        session.command('vote', {item: 'i1', on: true});
        assert.equal(last().sent.at(-1)?.t, 'hello');
        last().says({t: 'delta', epoch: 'e', from: 8, to: 9, set: {now: {phase: 'hello', paused: false}}, gone: []});
        assert.equal(last().sent.at(-1)?.t, 'vote');
    });

    test('[C5] enters again once when its cookie opens nothing, then gives up', async () => {
        const session = await openSession({role: 'attendee', code: 'KRMTABCD'});
        live();
        last().closes(4401);
        await new Promise(setImmediate);
        assert.deepEqual([posts.length, sockets.length], [2, 2]);
        last().closes(4401);
        await new Promise(setImmediate);
        assert.deepEqual([session.status, session.refused, posts.length], ['refused', 'enter', 2]);
    });

    test('[C4] tells a page of another version to load again', async () => {
        const session = await openSession({role: 'attendee', code: 'KRMTABCD'});
        live();
        last().closes(4426);
        assert.deepEqual([session.status, session.refused], ['refused', 'reload']);
    });

    test('tells its readers once per frame', async () => {
        const session = await openSession({role: 'attendee', code: 'KRMTABCD'});
        let told = 0;
        session.subscribe(() => told++);
        live();
        await new Promise(setImmediate);
        assert.equal(told, 1);
    });

    test('remembers the language that was chosen', async () => {
        const session = await openSession({role: 'attendee', code: 'KRMTABCD'});
        session.lang = 'en';
        assert.equal((await openSession({role: 'attendee', code: 'KRMTABCD'})).lang, 'en');
        assert.equal((await openSession({role: 'projector', workshop: 'w1'})).lang, 'fr', 'a board speaks the workshop’s language');
    });
});
