// @ts-check
// A small plan, a room, and a phone in it whose server is the test.
import {Phone} from '/attendee/phone.js';
import * as store from '/shared/store.js';

export const PLAN = {
    id: 'p', languages: ['fr'], title: {fr: 'P'}, references: [], segments: [{id: 'care', name: {fr: 'Soins'}}],
    sides: [{id: 'opportunity', name: {fr: 'O'}, prompt: {fr: '?'}, mark: 'circle'}, {id: 'challenge', name: {fr: 'D'}, prompt: {fr: '?'}, mark: 'diamond'}],
    levels: [{id: 'tech', name: {fr: 'T'}, short: {fr: 'T'}, about: {fr: ''}}, {id: 'legal', name: {fr: 'L'}, short: {fr: 'L'}, about: {fr: ''}}],
    questions: [{id: 'q1', text: {fr: '?'}}, {id: 'q2', text: {fr: '?'}}],
    phases: [
        {id: 'hello', kind: 'welcome', title: {fr: 'Bonjour'}},
        {id: 'opportunities', kind: 'collect', title: {fr: 'O'}, sides: ['opportunity']},
        {id: 'challenges', kind: 'collect', title: {fr: 'D'}, sides: ['challenge']},
        {id: 'clarify', kind: 'clarify', title: {fr: 'Mise en commun'}, visibility: 'items-hidden'},
        {id: 'priorities', kind: 'vote', title: {fr: 'Priorités'}, vote: 'v1', visibility: 'tallies-hidden'},
        {id: 'themes', kind: 'themes', title: {fr: 'Thèmes'}},
        {id: 'closing', kind: 'closing', title: {fr: 'Fin'}, questions: ['q1', 'q2']},
        {id: 'useful', kind: 'vote', title: {fr: 'Utile?'}, questions: ['q1'], vote: 'v2'},
        {id: 'comments', kind: 'comments', title: {fr: 'Mots'}},
        {id: 'thanks', kind: 'thanks', title: {fr: 'Merci'}},
    ],
};

/** @param {Record<string, any>} entries */
export const roomWith = (entries) => store.receive(store.empty(), {t: 'snapshot', epoch: 'e', seq: 1, state: entries});
export const anItem = (/** @type {Partial<store.Item>} */ more = {}) =>
    /** @type {store.Item} */ ({id: 'i1', n: 1, text: 'a', place: {side: 'challenge'}, support: 5, merged: [], late: false, ...more});

/**
 * A room that votes by a rule, in a round.
 * @param {import('/shared/protocol.js').VoteRule} rule
 * @param {Record<string, any>} [more] other entries
 * @param {number} [round]
 */
export const votingBy = (rule, more = {}, round = 1) => ({
    now: {phase: 'priorities', vote: 'v1', round, voting: true, adding: false, revealed: false, levels: [], paused: false, asking: false, door: true},
    'poll/v1': {vote: 'v1', rule, round, rounds: round, open: true, voted: 0, of: 9, blind: 'all', revealed: false},
    ...more,
});

/** A phone in a room that a test moves; what it sends stays with it until the test lets it go. */
export function given() {
    /** @type {any[]} */
    const sent = [];
    /** @type {any} */
    let told = () => {};
    let ops = 0;
    const session = {
        workshop: {id: `w${Math.random()}`, language: 'fr'}, plan: PLAN, state: store.empty(),
        /** @type {any[]} */
        pending: [],
        now: () => 0,
        onReceipt: (/** @type {any} */ tell) => (told = tell),
        command(/** @type {string} */ t, /** @type {object} */ fields) {
            const command = JSON.parse(JSON.stringify({t, ...fields}));
            session.pending = [...session.pending, {op: ++ops, command, state: 'waiting'}];
            return void sent.push(command);
        },
        cancel(/** @type {number} */ op) {
            session.pending = session.pending.filter((one) => one.op !== op);
            return true;
        },
    };
    const phone = new Phone(/** @type {any} */ (session), () => {});
    return {
        phone, session, sent,
        /** @param {Record<string, any>} entries @param {object} [mine] */
        roomIs(entries, mine) {
            session.state = roomWith(entries);
            if (mine) session.state = store.receive(session.state, {t: 'mine', items: {}, ballots: [], done: {}, ...mine});
            phone.follow();
        },
        /** @param {string} phase @param {string} [level] */
        roomGoesTo(phase, level) {
            session.state = roomWith({now: {phase, level, adding: true, voting: true, revealed: false, door: true}});
            phone.follow();
        },
        /** What waits is on its way: it can't be taken back. */
        leaves: () => session.pending.forEach((one) => (one.state = 'sent')),
        /** @param {any} command @param {any} receipt */
        answers(command, receipt) {
            session.pending = session.pending.filter((one) => one.op !== receipt.op);
            told(command, receipt);
        },
        /** The commands that have not arrived yet. @returns {any[]} */
        underway: () => session.pending.map((one) => one.command),
    };
}
