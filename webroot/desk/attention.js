// @ts-check

/** A decision that someone else's doing brought under the hand takes no key for so long: nobody has read it. */
const UNREAD_MS = 900;

/** What an undo brings cannot be foreseen: for so long, a change is taken for its doing. */
const UNDOING_MS = 2_000;

/** Whether the person has had the time to read what is shown, so that a key cannot fall on another decision. */
export class Attention {
    #time;
    #expected = true; // whether this desk's own doing brings what is drawn next
    #undoingUntil = 0;
    #unreadUntil = 0;

    /** @param {() => number} time in ms */
    constructor(time) {
        this.#time = time;
    }

    /** What is drawn next was asked for here. */
    expect() {
        this.#expected = true;
    }

    expectUndo() {
        this.#undoingUntil = this.#time() + UNDOING_MS;
    }

    /**
     * @param {boolean} replaced whether another decision took the place of the one that was shown
     * @returns {boolean} whether that is a surprise
     */
    drawn(replaced) {
        const surprise = replaced && !this.#expected && this.#time() >= this.#undoingUntil;
        this.#expected = false;
        if (surprise) this.#unreadUntil = this.#time() + UNREAD_MS;
        return surprise;
    }

    get unread() {
        return this.#time() < this.#unreadUntil;
    }
}
