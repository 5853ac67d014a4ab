// @ts-check
// A seat's own order (M6): as if by chance, never the same as another's, and always the same for oneself.

/**
 * @param {number} order a seat's own number
 * @returns {(n: number, other: number) => number} compares two items by their numbers
 */
export function inOwnOrder(order) {
    return (n, other) => hash(order, n) - hash(order, other) || n - other;
}

/** Neighbouring numbers end far apart (the last step of MurmurHash3). @param {number} order @param {number} n */
function hash(order, n) {
    return mixed(mixed(order) ^ n);
}

/** @param {number} bits */
function mixed(bits) {
    let h = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
    h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
    return (h ^ (h >>> 16)) >>> 0;
}
