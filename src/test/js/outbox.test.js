// @ts-check
import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {Outbox} from '../../../webroot/shared/outbox.js';
import {FakeClock, FakeDrawer, seeded} from './fakes.js';

/** @import {Receipt} from '../../../webroot/shared/protocol.js' */

const VOTE = {t: 'vote', item: 'i1', on: true};
const add = (/** @type {string} */ text) => ({t: 'add', place: {side: 'a'}, text});
/** @param {number} op @returns {Receipt} */
const accepted = (op) => ({t: 'receipt', op, status: 'accepted', seq: op});
/** @param {number} op @param {string} code @returns {Receipt} */
const refused = (op, code) => ({t: 'receipt', op, status: 'refused', code, message: code});

/** A page with its outbox; `drawer` is the browser's, which outlives the page. @param {FakeDrawer} [drawer] */
function page(drawer = new FakeDrawer()) {
    const clock = new FakeClock();
    /** @type {any[]} */
    const sent = [];
    /** @type {any[]} */
    const receipts = [];
    const outbox = new Outbox({
        key: 'atelier/w/attendee',
        send: (frame) => (sent.push(frame), true),
        onReceipt: (command, receipt) => receipts.push([command, receipt]),
        drawer: () => drawer,
        set: clock.set,
        clear: clock.clear,
        time: () => clock.now,
    });
    return {clock, sent, receipts, outbox, drawer};
}

test('[R1] a command is stored before it is sent', () => {
    const drawer = new FakeDrawer();
    /** @type {string[]} */
    const storedWhenSent = [];
    const outbox = new Outbox({
        key: 'k',
        send: (frame) => (storedWhenSent.push(drawer.getItem(`k/op/${frame.op}`) ?? 'nothing'), true),
        drawer: () => drawer,
        set: () => 0,
        clear: () => {},
    });
    outbox.welcome(0);
    outbox.add(VOTE);
    assert.deepEqual(JSON.parse(storedWhenSent[0] ?? '').command, VOTE);
});

test('[R1] ops start at 1 and rise by 1', () => {
    const {outbox} = page();
    assert.deepEqual([outbox.add(VOTE).op, outbox.add(add('a')).op, outbox.add(add('b')).op], [1, 2, 3]);
});

test('[C7] ops go on above the highest that the server has accepted', () => {
    const {outbox} = page();
    outbox.welcome(41);
    assert.equal(outbox.add(VOTE).op, 42);
});

test('[R1] a command is sent again, unchanged, until its receipt', async () => {
    const {outbox, clock, sent} = page();
    outbox.welcome(0);
    const {receipt} = outbox.add(VOTE);
    clock.pass(2_500 + 5_000);
    assert.deepEqual(sent, Array(3).fill({t: 'vote', op: 1, item: 'i1', on: true}));
    outbox.receipt(accepted(1));
    clock.pass(60_000);
    assert.equal(sent.length, 3);
    assert.deepEqual(await receipt, accepted(1));
    assert.deepEqual(outbox.pending, []);
});

test('[R7] commands leave one by one, in the order in which they were given', () => {
    const {outbox, sent} = page();
    outbox.welcome(0);
    for (const text of ['a', 'b', 'c']) outbox.add(add(text));
    assert.deepEqual(sent.map((frame) => frame.text), ['a']);
    outbox.receipt(accepted(1));
    outbox.receipt(accepted(2));
    assert.deepEqual(sent.map((frame) => frame.text), ['a', 'b', 'c']);
});

test('[R4] what was under way when the line was lost is sent again on return, with the same number', () => {
    const {outbox, clock, sent} = page();
    outbox.welcome(0);
    outbox.add(VOTE);
    outbox.lost();
    clock.pass(60_000);
    assert.equal(sent.length, 1);
    outbox.welcome(1);
    assert.deepEqual(sent[1], sent[0]);
});

test('[R1] what waits survives the page', async () => {
    const first = page();
    first.outbox.add(add('écrite hors ligne'));
    first.outbox.add(VOTE);
    const second = page(first.drawer);
    assert.deepEqual(second.outbox.pending.map((entry) => entry.command), [add('écrite hors ligne'), VOTE]);
    second.outbox.welcome(0);
    second.outbox.receipt(accepted(1));
    second.outbox.receipt(accepted(2));
    assert.deepEqual(second.receipts.map(([command]) => command.t), ['add', 'vote']);
    assert.equal(page(first.drawer).outbox.pending.length, 0);
    assert.equal(page(first.drawer).outbox.add(VOTE).op, 3, 'numbers are never used again');
});

test('two tabs of one browser take different numbers and keep each other’s commands', () => {
    const one = page();
    const two = page(one.drawer);
    assert.deepEqual([one.outbox.add(add('a')).op, two.outbox.add(add('b')).op, one.outbox.add(add('c')).op], [1, 2, 3]);
    assert.equal(page(one.drawer).outbox.pending.length, 3);
});

test('[R5] a number that another tab used is given up for a new one', async () => {
    const {outbox, sent} = page();
    outbox.welcome(0);
    const {receipt} = outbox.add(add('la mienne'));
    outbox.receipt(refused(1, 'op-reused'));
    assert.deepEqual(sent.at(-1), {t: 'add', op: 2, place: {side: 'a'}, text: 'la mienne'});
    outbox.receipt(accepted(2));
    assert.equal((await receipt).status, 'accepted');
});

test('[R5] a command of another tab, which that tab has settled since, is not given a new number', () => {
    const one = page();
    one.outbox.add(add('a'));
    const two = page(one.drawer);
    two.outbox.welcome(0);
    one.outbox.welcome(0);
    one.outbox.receipt(refused(1, 'op-reused'));
    two.outbox.receipt(refused(1, 'op-reused'));
    assert.equal(two.outbox.pending.length, 0);
    assert.equal(one.outbox.pending.length, 1);
});

test('[R3] a refused command is not sent again, and its reason reaches the page', async () => {
    const {outbox, clock, sent, receipts} = page();
    outbox.welcome(0);
    const {receipt} = outbox.add(VOTE);
    outbox.receipt(refused(1, 'vote-closed'));
    clock.pass(60_000);
    assert.equal(sent.length, 1);
    assert.equal((await receipt).code, 'vote-closed');
    assert.equal(receipts[0]?.[1].code, 'vote-closed');
});

test('[L3] a command that came too fast is kept and sent later, before those after it', () => {
    const {outbox, clock, sent} = page();
    outbox.welcome(0);
    outbox.add(VOTE);
    outbox.add({...VOTE, on: false});
    outbox.receipt(refused(1, 'too-fast'));
    assert.equal(sent.length, 1);
    clock.pass(1_000);
    assert.deepEqual(sent.map((frame) => frame.op), [1, 1]);
    outbox.receipt(accepted(1));
    assert.deepEqual(sent.at(-1), {t: 'vote', op: 2, item: 'i1', on: false});
});

describe('[K20] while the room pauses', () => {
    test('a refused command is kept, in its place, and sent again when the pause ends', () => {
        const {outbox, clock, sent} = page();
        outbox.welcome(0);
        outbox.add(add('a'));
        outbox.add(add('b'));
        outbox.receipt(refused(1, 'paused'));
        outbox.pause(true);
        clock.pass(10_000);
        assert.deepEqual(sent.map((frame) => frame.text), ['a']);
        outbox.pause(false);
        outbox.receipt(accepted(1));
        assert.deepEqual(sent.map((frame) => frame.text), ['a', 'a', 'b']);
    });

    test('what one knows would be refused is not even sent, and may be taken back', () => {
        const {outbox, sent} = page();
        outbox.welcome(0);
        outbox.pause(true);
        const {op} = outbox.add(VOTE);
        assert.deepEqual(sent, []);
        assert.ok(outbox.cancel(op));
    });

    test('what was refused has left no trace, and may be taken back too', () => {
        const {outbox} = page();
        outbox.welcome(0);
        const {op} = outbox.add(VOTE);
        outbox.receipt(refused(op, 'paused'));
        assert.ok(outbox.cancel(op));
    });

    test('what the room still takes goes past it: a facilitator can always end the pause', () => {
        const {outbox, sent} = page();
        outbox.welcome(0);
        outbox.pause(true);
        outbox.add(add('du bureau'));
        outbox.add({t: 'pause', on: false});
        assert.deepEqual(sent, [{t: 'pause', op: 2, on: false}]);
        outbox.receipt(accepted(2));
        outbox.pause(false);
        assert.deepEqual(sent.map((frame) => frame.op), [2, 1]);
    });

    test('a pause whose end was not heard is tried again', () => {
        const {outbox, clock, sent} = page();
        outbox.welcome(0);
        outbox.add(VOTE);
        outbox.receipt(refused(1, 'paused'));
        clock.pass(15_000);
        assert.equal(sent.length, 2);
    });
});

test('a command that never left can be taken back; one that left cannot', () => {
    const {outbox, drawer} = page();
    const kept = outbox.add(add('a')).op;
    const dropped = outbox.add(add('b')).op;
    assert.ok(outbox.cancel(dropped));
    outbox.welcome(0);
    assert.equal(outbox.cancel(kept), false);
    assert.deepEqual(page(drawer).outbox.pending.map((entry) => entry.op), [kept]);
});

test('a browser that stores nothing still sends, and the page can say so', () => {
    const drawer = new FakeDrawer();
    drawer.full = true;
    const {outbox, sent} = page(drawer);
    outbox.welcome(0);
    outbox.add(add('a'));
    outbox.receipt(accepted(1));
    outbox.add(add('b'));
    assert.ok(outbox.volatile);
    assert.deepEqual(sent.map((frame) => frame.op), [1, 2]);
});

test('what someone else wrote in the store is left alone', () => {
    const drawer = new FakeDrawer();
    drawer.setItem('atelier/w/attendee/op/1', 'not json');
    drawer.setItem('atelier/w/attendee/op/2', '{"op":"x"}');
    assert.equal(page(drawer).outbox.pending.length, 0);
});

test('[R4] over random cuts, losses and reloads every command takes effect once and in order', () => {
    const seed = Number(process.env.SEED ?? Date.now() % 1e6);
    const chance = seeded(seed);
    const drawer = new FakeDrawer();
    /** @type {Map<number, string>} the server's journal of this seat */
    const journal = new Map();
    let here = page(drawer);
    let heard = 0;
    let cuts = 0;
    const carry = () => {
        for (; heard < here.sent.length; heard++) {
            const frame = here.sent[heard];
            if (chance() < 0.3) continue; // lost on the way there
            if (!journal.has(frame.op)) journal.set(frame.op, frame.text);
            if (chance() < 0.7) here.outbox.receipt(journal.get(frame.op) === frame.text ? accepted(frame.op) : refused(frame.op, 'op-reused'));
        }
    };
    const reconnect = () => here.outbox.welcome(Math.max(0, ...journal.keys()));
    const given = Array.from({length: 40}, (_, n) => `idée ${n}`);
    for (const text of given) {
        here.outbox.add(add(text));
        if (chance() < 0.3) here.outbox.lost(), cuts++;
        if (chance() < 0.2) (here = page(drawer)), (heard = 0);
        if (chance() < 0.6) reconnect();
        here.clock.pass(chance() * 4_000);
        carry();
    }
    reconnect();
    for (let n = 0; n < 10_000 && here.outbox.pending.length > 0; n++) {
        here.clock.pass(3_000);
        carry();
    }
    assert.deepEqual([...journal.values()], given, `SEED=${seed}`);
    assert.ok(cuts > 0, `SEED=${seed} cut nothing`);
});
