// @ts-check
// What this desk remembers of itself from one visit to the next: which recent ideas were looked at, and whether the
// one-letter shortcuts are on. A browser that stores nothing starts afresh each time.

const SHORTCUTS = 'atelier/desk/shortcuts';

/** @param {string} workshop */
const seenKey = (workshop) => `atelier/${workshop}/desk/seen`;

/**
 * @param {string} workshop
 * @returns {ReadonlySet<string>}
 */
export function seen(workshop) {
    const list = read(seenKey(workshop));
    return new Set(Array.isArray(list) ? list : []);
}

/**
 * @param {string} workshop
 * @param {ReadonlySet<string>} items
 */
export function rememberSeen(workshop, items) {
    write(seenKey(workshop), [...items]);
}

/** @returns {boolean} */
export function shortcuts() {
    return read(SHORTCUTS) !== false;
}

/** @param {boolean} on */
export function rememberShortcuts(on) {
    write(SHORTCUTS, on);
}

/**
 * @param {string} key
 * @returns {unknown}
 */
function read(key) {
    try {
        return JSON.parse(localStorage.getItem(key) ?? 'null');
    } catch {
        return null;
    }
}

/**
 * @param {string} key
 * @param {unknown} value
 */
function write(key, value) {
    try {
        localStorage.setItem(key, JSON.stringify(value));
    } catch {
        // Full or forbidden: it holds for this visit only.
    }
}
