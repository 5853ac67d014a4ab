// @ts-check
// The join code and the address, as people read them across a room.

/** @param {string} code @returns {string} the letters alone, as addresses have them */
export function plain(code) {
    return code.replace(/[^\p{L}\p{N}]/gu, '').toUpperCase();
}

/** @param {string} code @returns {string[]} in groups of four, which can be read aloud and kept in mind */
export function inFours(code) {
    return plain(code).match(/.{1,4}/gu) ?? [];
}

/**
 * What one types into a phone: no scheme, no path.
 * @param {string} url
 */
export function shortAddress(url) {
    return url.replace(/^https?:\/\//, '').replace(/\/.*$/, '');
}
