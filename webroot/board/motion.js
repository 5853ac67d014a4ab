// @ts-check
// One movement at a time: rows slide to their new rank, then what is new appears.

const SLIDE = {duration: 600, easing: 'ease-out'};
const APPEAR = {duration: 300, easing: 'ease-out'};

/** Rows of the picture before a change, so that they can be seen to move to where they are after it. */
export class Motion {
    #root;
    /** @type {Map<string, number>} */
    #tops = new Map();

    /** @param {HTMLElement} root */
    constructor(root) {
        this.#root = root;
    }

    before() {
        this.#tops = new Map(this.#rows().map((row) => [row.dataset.id ?? '', row.getBoundingClientRect().top]));
    }

    /** @param {boolean} still nothing moves: another picture, a frozen one, or eyes that motion hurts */
    after(still) {
        if (still) return;
        const rows = this.#rows();
        const moved = rows.filter((row) => this.#slide(row));
        for (const row of rows) {
            if (this.#tops.has(row.dataset.id ?? '')) continue;
            row.animate([{opacity: 0}, {opacity: 1}], {...APPEAR, delay: moved.length > 0 ? SLIDE.duration : 0, fill: 'backwards'});
        }
    }

    /** @param {HTMLElement} row @returns {boolean} whether it has to move */
    #slide(row) {
        const before = this.#tops.get(row.dataset.id ?? '');
        if (before === undefined) return false;
        const by = before - row.getBoundingClientRect().top;
        if (Math.abs(by) < 1) return false;
        const zIndex = by > 0 ? 1 : 0; // what rises passes over what it leaves behind
        row.animate([{transform: `translateY(${by}px)`, zIndex}, {transform: 'none', zIndex}], SLIDE);
        return true;
    }

    /** @returns {HTMLElement[]} */
    #rows() {
        return [...this.#root.querySelectorAll('[data-moving] > [data-id]')].filter((row) => row instanceof HTMLElement);
    }
}
