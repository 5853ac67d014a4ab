// @ts-check
/** @import {Session} from '../shared/session.js' */
/** @import {Here} from './claims.js' */
/** @import {Order} from './commands.js' */
/** @import {Deed} from './deeds.js' */
/** @import {Action, Wish} from './keys.js' */
/** @import {Outlook} from './outlook.js' */
/** @import {Choices, QueueName, Refusal} from './types.js' */
import {deviceName} from '../shared/device.js';
import {Attention} from './attention.js';
import * as to from './choices.js';
import {untilFree} from './claims.js';
import * as orders from './commands.js';
import {deed, placing} from './deeds.js';
import {Hold} from './hold.js';
import * as memory from './memory.js';
import {offers} from './offers.js';
import {outlook} from './outlook.js';
import {QUEUES, under} from './queues.js';
import {Transit, itemsOf, subjectOf} from './transit.js';

/** The person at the desk: what they look at, and what becomes of the keys and buttons they press. */
export class Desk {
    #session;
    #draw;
    #attention = new Attention(() => performance.now());
    /** @type {Choices} */
    choices;
    /** The last thing that happened, for those who listen: a key of the words and its values. */
    said = {key: '', values: /** @type {{[name: string]: string | number}} */ ({})};
    /** Whether the focus belongs on the decision once it is drawn. */
    refocus = false;

    /**
     * @param {Session} session
     * @param {() => void} draw
     * @param {() => boolean} [present] whether someone is at the desk
     */
    constructor(session, draw, present = () => true) {
        this.#session = session;
        this.#draw = draw;
        this.transit = new Transit(session, (refusal) => this.#refused(refusal));
        this.hold = new Hold({
            send: (type, items) => void session.command(type, {items}),
            open: () => session.status === 'live',
            present,
        });
        this.choices = to.start({seen: memory.seen(session.workshop.id), shortcuts: memory.shortcuts()});
    }

    /**
     * What is to be drawn now; called once for each drawing, since it notices what others have changed.
     * @returns {Outlook}
     */
    look() {
        const was = this.choices.selected[this.choices.queue];
        const look = this.#outlook();
        if (this.#attention.drawn(was !== undefined && look.entry?.key !== was)) this.#say(surprise(look, this.choices, was));
        this.choices = to.drawn(this.choices, look);
        return this.#outlook();
    }

    /** Claims what is shown for decision, with those under it; not while one searches, or someone else has it. @param {Outlook} look */
    claim({entry, cards, items}) {
        const searching = document.activeElement?.id === 'search';
        const open = entry && !entry.claim && !searching ? cards : [];
        this.hold.want(open.flatMap((card) => [card.id, ...under(items, card.id).map((one) => one.id)]));
    }

    /** Ms until what someone else has claimed is free by itself. */
    untilFree() {
        return untilFree(this.#session.state, this.#here());
    }

    /** @param {Wish} wish */
    obey(wish) {
        if ('action' in wish) return this.act(wish.action);
        const look = this.#outlook();
        const order = placing(wish.digit, this.#session.plan.levels.map((level) => level.id), look, this.choices);
        if (order) return this.#read() && this.order(order);
        const queue = QUEUES[wish.digit - 1];
        if (queue && this.choices.queue !== 'unplaced') this.open(queue);
        else if (queue && look.queues.unplaced.length === 0) this.open(queue);
    }

    /** @param {Action} action */
    act(action) {
        const look = this.#outlook();
        switch (action) {
            case 'next':
                return this.#turn(to.walk(this.choices, look, 1));
            case 'previous':
                return this.#turn(to.walk(this.choices, look, -1));
            case 'queue':
                return this.#turn(to.nextQueue(this.choices, look));
            case 'undo':
                return this.#undoLatest(look);
            case 'help':
                return this.#set({...this.choices, dialog: {kind: 'help'}});
            case 'search':
                return this.open('search');
            default:
                if (this.#offered(action, look)) this.#do(deed(action, look, this.choices));
        }
    }

    /** @param {QueueName} queue */
    open(queue) {
        this.#turn(to.open(this.choices, queue));
        this.refocus = queue !== 'search';
    }

    /** @param {string} key of an entry in the open queue */
    select(key) {
        this.#turn(to.openByHand(this.choices, key));
    }

    /** @param {string} typed */
    search(typed) {
        this.#turn(to.search(this.choices, typed));
        this.refocus = false;
    }

    /** Leaves the search or the comparison for the queue where one was. */
    leave() {
        this.open(this.choices.back);
    }

    /** @param {string} id */
    keep(id) {
        this.#set(to.keep(this.choices, id));
    }

    /** @param {string} id */
    leaveOut(id) {
        this.#set(to.leaveOut(this.choices, id));
    }

    /** @param {string} reason the authors will read it with the decision */
    explain(reason) {
        this.#set({...this.choices, reason});
    }

    /** @param {{chosen?: string, side?: string, ready?: string, leftOut?: string[]}} at what is chosen in the open window */
    aim(at) {
        const {dialog} = this.choices;
        if (dialog) this.#set({...this.choices, dialog: /** @type {typeof dialog} */ ({...dialog, ...at})});
    }

    /** @param {boolean} on */
    useShortcuts(on) {
        memory.rememberShortcuts(on);
        this.#set({...this.choices, shortcuts: on});
    }

    close() {
        if (this.choices.dialog) this.#turn({...this.choices, dialog: undefined});
    }

    /** @param {Refusal} refusal read, and no more to be shown */
    dismiss(refusal) {
        this.#turn({...this.choices, refusals: this.choices.refusals.filter((one) => one !== refusal)});
    }

    /** Asks again, as it was, for what was refused: its words are not to be written twice. @param {Refusal} refusal */
    retry({command: {t, ...fields}}) {
        this.order([t, fields]);
    }

    /**
     * Shows again what a refused decision was about: in its queue, else as a comparison.
     * @param {Refusal} refusal
     */
    review(refusal) {
        const {queues} = this.#outlook();
        for (const name of QUEUES) {
            const entry = queues[name].find((one) => refusal.items.some((id) => one.items.includes(id)));
            if (entry) return this.#turn(to.openByHand(to.open(this.choices, name), entry.key));
        }
        this.#turn(to.open({...this.choices, picked: refusal.items}, 'picked'));
    }

    /**
     * Gives a decision; what it is about has then been looked at.
     * @param {Order} order
     * @param {string} [said] when it is not the command's own word
     */
    order([type, fields], said = `said.${type}`) {
        const command = {t: type, ...fields};
        this.#session.command(type, fields);
        this.hold.decided(itemsOf(command));
        if (type === 'undo') this.#attention.expectUndo();
        const refusals = this.choices.refusals.filter((one) => one.subject !== subjectOf(command));
        const reason = type === 'undo' || type === 'ask' ? this.choices.reason : '';
        const next = to.see({...this.choices, dialog: undefined, refusals, reason}, type === 'ask' ? [] : itemsOf(command));
        memory.rememberSeen(this.#session.workshop.id, next.seen);
        this.#say(this.#session.status === 'live' ? said : 'said.waiting', {n: this.transit.waiting.length});
        const compared = this.choices.queue === 'picked' && (type === 'merge' || type === 'apart');
        this.#turn(compared ? to.unpick(next) : next);
    }

    /** @param {Deed | undefined} deed */
    #do(deed) {
        if (!deed) return;
        if ('order' in deed) return this.order(deed.order, deed.said);
        if (deed.said) this.#say(deed.said, {n: deed.choices.picked.length});
        if (deed.choices.seen !== this.choices.seen) memory.rememberSeen(this.#session.workshop.id, deed.choices.seen);
        if (deed.turn) this.#turn(deed.choices);
        else this.#set(deed.choices);
    }

    /** @param {Outlook} look */
    #undoLatest(look) {
        const latest = this.transit.cancelLatest();
        const decision = look.decisions.find((one) => !one.undone);
        if (latest === 'left') return this.#say('said.notYet');
        if (latest === 'none' && !decision) return this.#say('said.nothing');
        if (latest === 'none' && decision) return this.order(orders.undo(decision.id));
        this.#say('said.undo');
        this.#turn(this.choices);
    }

    /**
     * @param {Action} action
     * @param {Outlook} look
     */
    #offered(action, look) {
        const offer = offers(look, this.choices.queue, this.choices.picked).find((one) => one.action === action);
        return Boolean(offer && !offer.off) && this.#read();
    }

    /** Whether the person has had the time to read what is shown. */
    #read() {
        if (this.#attention.unread) this.#say('said.unread');
        return !this.#attention.unread;
    }

    /** @param {Refusal} refusal */
    #refused(refusal) {
        this.#say('said.refused');
        const others = this.choices.refusals.filter((one) => one.subject !== refusal.subject);
        this.#set({...this.choices, refusals: [...others, refusal]});
    }

    #outlook() {
        return outlook(this.#session.state, this.transit.commands, this.choices, this.#here());
    }

    /** @returns {Here} */
    #here() {
        return {time: this.#session.now(), device: deviceName()};
    }

    /**
     * Shows something else: the focus goes there.
     * @param {Choices} choices
     */
    #turn(choices) {
        this.#attention.expect();
        this.refocus = true;
        this.#set(choices);
    }

    /** @param {Choices} choices */
    #set(choices) {
        this.choices = choices;
        this.#draw();
    }

    /**
     * @param {string} key
     * @param {{[name: string]: string | number}} [values]
     */
    #say(key, values = {}) {
        this.said = {key, values};
        this.#draw();
    }
}

/**
 * What someone else did to the decision that was shown: took it up, or took it.
 * @param {Outlook} look
 * @param {Choices} choices
 * @param {string | undefined} was
 */
function surprise(look, {queue}, was) {
    return look.queues[queue].some((entry) => entry.key === was && entry.claim) ? 'said.claimed' : 'said.byOther';
}
