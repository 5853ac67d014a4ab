// @ts-check
/** @import {Session} from '../shared/session.js' */
/** @import {Receipt} from '../shared/protocol.js' */
/** @import {Command, Refusal} from './types.js' */

/** Decisions between the hand and the shared state: waiting, sent, or accepted but not yet in what the desk was told. */
export class Transit {
    #session;
    #refused;
    /** @type {{command: Command, seq: number, epoch: string | null}[]} */
    #accepted = [];

    /**
     * @param {Session} session
     * @param {(refusal: Refusal) => void} refused
     */
    constructor(session, refused) {
        this.#session = session;
        this.#refused = refused;
        session.onReceipt((command, receipt) => this.#answered(command, receipt));
    }

    /** @returns {Command[]} in the order in which they were given */
    get commands() {
        const {state} = this.#session;
        this.#accepted = this.#accepted.filter((one) => one.epoch === state.epoch && one.seq > state.seq);
        return [...this.#accepted.map(({command}) => command), ...this.waiting.map(({command}) => command)];
    }

    /** Those without their receipt yet. */
    get waiting() {
        return this.#session.pending.filter(({command}) => isDecision(command));
    }

    /**
     * Takes back the latest decision if it has not left yet; an undo on its way is no decision.
     * @returns {'none' | 'cancelled' | 'left'} `left`: it may be in the journal already
     */
    cancelLatest() {
        const latest = this.waiting.findLast(({command}) => isUndoable(command));
        if (latest) return this.#session.cancel(latest.op) ? 'cancelled' : 'left';
        return this.commands.some(isUndoable) ? 'left' : 'none';
    }

    /**
     * @param {Command} command
     * @param {Receipt} receipt
     */
    #answered(command, receipt) {
        if (!isDecision(command)) return;
        const {epoch} = this.#session.state;
        if (receipt.status === 'accepted') this.#accepted.push({command, seq: receipt.seq ?? 0, epoch});
        else this.#refused({subject: subjectOf(command), items: itemsOf(command), receipt, command});
    }
}

/** Who asks an author decides nothing either. @param {Command} command */
function isUndoable(command) {
    return command.t !== 'undo' && command.t !== 'ask';
}

/** A claim says who decides, and decides nothing: the shared state shows what came of it. @param {Command} command */
function isDecision(command) {
    return command.t !== 'claim' && command.t !== 'release';
}

/**
 * The items that a command is about.
 * @param {Command} command
 * @returns {string[]}
 */
export function itemsOf(command) {
    const {into, item, items = []} = /** @type {any} */ (command);
    return [...new Set([into, item, ...items])].filter((id) => id !== undefined);
}

/**
 * What a command is about, as one word: a decision's id, or its items'. A second try about the same replaces the first.
 * @param {Command} command
 */
export function subjectOf(command) {
    return /** @type {any} */ (command).decision ?? itemsOf(command).sort().join(' ');
}
