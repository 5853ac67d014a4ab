// @ts-check
/** @import {Session} from '../shared/session.js' */
/** @import {Order} from './commands.js' */
/** @import {Action, Wish} from './keys.js' */
/** @import {Outlook} from './outlook.js' */
/** @import {Choices, QueueName, Refusal} from './types.js' */
import * as to from './choices.js';
import * as orders from './commands.js';
import * as memory from './memory.js';
import {offers} from './offers.js';
import {outlook} from './outlook.js';
import {QUEUES, under} from './queues.js';
import {Transit, itemsOf, subjectOf} from './transit.js';

/** A decision that someone else's doing brought under the hand takes no key for so long: nobody has read it. */
const UNREAD_MS = 900;

/** What an undo brings cannot be foreseen: for so long, a change is taken for its doing. */
const UNDOING_MS = 2_000;

/** The person at the desk: what they look at, and what becomes of the keys and buttons they press. */
export class Desk {
    #session;
    #draw;
    #unreadUntil = 0;
    #mine = true; // whether this desk's own doing brings the entry that is drawn next
    #undoingUntil = 0;
    /** @type {Choices} */
    choices;
    /** The last thing that happened, for those who listen: a key of words.js and its values. */
    said = {key: '', values: /** @type {{[name: string]: string | number}} */ ({})};
    /** Whether the focus belongs on the decision once it is drawn. */
    refocus = false;

    /**
     * @param {Session} session
     * @param {() => void} draw
     */
    constructor(session, draw) {
        this.#session = session;
        this.#draw = draw;
        this.transit = new Transit(session, (refusal) => this.#refused(refusal));
        this.choices = to.start({seen: memory.seen(session.workshop.id), shortcuts: memory.shortcuts()});
    }

    /**
     * What is to be drawn now; called once for each drawing, since it notices what others have changed.
     * @returns {Outlook}
     */
    look() {
        const was = this.choices.selected[this.choices.queue];
        const look = this.#outlook();
        const mine = this.#mine || performance.now() < this.#undoingUntil;
        if (look.entry?.key !== was && was !== undefined && !mine) this.#surprise();
        this.#mine = false;
        this.choices = to.drawn(this.choices, look);
        return this.#outlook();
    }

    /** @param {Wish} wish */
    obey(wish) {
        if ('queue' in wish) this.open(wish.queue);
        else this.act(wish.action);
    }

    /**
     * @param {Action} action
     * @param {string} [item] the card it is about, when it was asked on a card
     */
    act(action, item) {
        const look = this.#outlook();
        switch (action) {
            case 'next':
                return this.#turn(to.walk(this.choices, look, 1));
            case 'previous':
                return this.#turn(to.walk(this.choices, look, -1));
            case 'undo':
                return this.#undoLatest(look);
            case 'help':
                return this.#set({...this.choices, dialog: {kind: 'help'}});
            case 'search':
                return this.open('search');
            default:
                if (this.#offered(action, look)) this.#decide(action, look, item);
        }
    }

    /** @param {QueueName} queue */
    open(queue) {
        this.#turn(to.open(this.choices, queue));
        this.refocus = queue !== 'search';
    }

    /** @param {string} key of an entry in the open queue */
    select(key) {
        this.#turn(to.select(this.choices, key));
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

    /** @param {string} id */
    pick(id) {
        const next = to.pick(this.choices, id);
        this.#say(next.picked.includes(id) ? 'said.picked' : 'said.unpicked', {n: next.picked.length});
        if (next.queue === this.choices.queue) this.#set(next);
        else this.#turn(next);
    }

    /** @param {{chosen?: string, side?: string}} at the card, or the side, chosen in the open dialog */
    aim(at) {
        const {dialog} = this.choices;
        if (dialog && dialog.kind !== 'help') this.#set({...this.choices, dialog: {...dialog, ...at}});
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

    /**
     * Shows again what a refused decision was about: in its queue, else as a comparison.
     * @param {Refusal} refusal
     */
    review(refusal) {
        const {queues} = this.#outlook();
        for (const name of QUEUES) {
            const entry = queues[name].find((one) => refusal.items.some((id) => one.items.includes(id)));
            if (entry) return this.#turn(to.select(to.open(this.choices, name), entry.key));
        }
        this.#turn(to.open({...this.choices, picked: refusal.items}, 'picked'));
    }

    /**
     * Gives a decision; what it is about has then been looked at.
     * @param {Order} order
     * @param {string} said
     */
    order([type, fields], said) {
        const subject = subjectOf({t: type, ...fields});
        this.#session.command(type, fields);
        if (type === 'undo') this.#undoingUntil = performance.now() + UNDOING_MS;
        const refusals = this.choices.refusals.filter((one) => one.subject !== subject);
        const next = to.see({...this.choices, dialog: undefined, refusals}, itemsOf({t: type, ...fields}));
        memory.rememberSeen(this.#session.workshop.id, next.seen);
        this.#say(this.#session.status === 'live' ? said : 'said.waiting', {n: this.transit.waiting.length});
        this.#turn(type === 'merge' ? to.unpick(next) : next);
    }

    /**
     * @param {Action} action
     * @param {Outlook} look
     * @param {string} [item]
     */
    #decide(action, look, item) {
        const ids = look.included.map((one) => one.id);
        const several = look.cards.length > 1;
        switch (action) {
            case 'primary':
                if (several) return this.order(orders.merge(ids[0], ids), 'said.merge');
                return this.choices.queue === 'recent' ? this.#fine(ids[0]) : this.#ask('move', look, item);
            case 'swap':
                return this.#set(to.swap(this.choices, look));
            case 'apart':
                return this.order(orders.apart(ids), 'said.apart');
            case 'later':
                return this.#turn(to.later(this.choices, look));
            case 'hide':
            case 'move':
                return this.#ask(action, look, item);
            case 'restore':
                return this.#restore(look);
            case 'pick':
                return several ? this.#turn(to.unpick(this.choices)) : this.pick(ids[0]);
        }
    }

    /** @param {Outlook} look */
    #restore(look) {
        const [item] = look.cards;
        if (item.status === 'hidden') return this.order(orders.restore(item.id), 'said.restore');
        const ids = item.status === 'merged' ? [item.id] : under(look.items, item.id).map((one) => one.id);
        this.order(orders.unmerge(ids), 'said.unmerge');
    }

    /** @param {string} id */
    #fine(id) {
        const next = to.see(this.choices, [id]);
        memory.rememberSeen(this.#session.workshop.id, next.seen);
        this.#turn(next);
    }

    /**
     * Opens the dialog of a decision that needs more than a key. Of several cards, the one that would not be kept is
     * proposed, unless it was asked on a card.
     * @param {'hide' | 'move'} kind
     * @param {Outlook} look
     * @param {string} [item]
     */
    #ask(kind, look, item) {
        const cards = look.cards.filter((card) => kind === 'hide' || card.place.side !== undefined);
        const items = item ? [item] : cards.map((card) => card.id);
        const spare = look.included.findLast((card) => items.includes(card.id))?.id ?? items[0];
        this.#set({...this.choices, dialog: {kind, items, chosen: item ?? spare}});
    }

    /** @param {Outlook} look */
    #undoLatest(look) {
        const latest = this.transit.cancelLatest();
        const decision = look.decisions.find((one) => !one.undone);
        if (latest === 'left') return this.#say('said.notYet');
        if (latest === 'none' && !decision) return this.#say('said.nothing');
        if (latest === 'none' && decision) return this.order(orders.undo(decision.id), 'said.undo');
        this.#say('said.undo');
        this.#turn(this.choices);
    }

    /**
     * @param {Action} action
     * @param {Outlook} look
     */
    #offered(action, look) {
        const offer = offers(look, this.choices.queue, this.choices.picked).find((one) => one.action === action);
        if (!offer || offer.off) return false;
        if (performance.now() > this.#unreadUntil) return true;
        this.#say('said.unread');
        return false;
    }

    #surprise() {
        this.#unreadUntil = performance.now() + UNREAD_MS;
        this.#say('said.byOther');
    }

    /** @param {Refusal} refusal */
    #refused(refusal) {
        this.#say('said.refused');
        const others = this.choices.refusals.filter((one) => one.subject !== refusal.subject);
        this.#set({...this.choices, refusals: [...others, refusal]});
    }

    #outlook() {
        return outlook(this.#session.state, this.transit.commands, this.choices);
    }

    /**
     * Shows something else: the focus goes there.
     * @param {Choices} choices
     */
    #turn(choices) {
        this.#mine = true;
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
