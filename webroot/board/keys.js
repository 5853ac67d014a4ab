// @ts-check
// Keys of the board are for the person at the projector's computer. They change this picture only: the board has no rights.

/** @typedef {'join' | 'dark' | 'full' | 'freeze' | 'count' | 'next' | 'back' | 'escape'} Action */

/** A clicker sends PageDown and PageUp. @type {{[key: string]: Action}} */
const ACTIONS = {
    j: 'join',
    d: 'dark',
    f: 'full',
    p: 'freeze',
    c: 'count',
    arrowright: 'next',
    arrowdown: 'next',
    pagedown: 'next',
    arrowleft: 'back',
    arrowup: 'back',
    pageup: 'back',
    escape: 'escape',
};

/**
 * @param {{key: string, ctrlKey?: boolean, altKey?: boolean, metaKey?: boolean}} event
 * @param {boolean} on the keys can be switched off, for those who speak to their computer
 * @returns {Action | undefined}
 */
export function action({key, ctrlKey, altKey, metaKey}, on) {
    if (ctrlKey || altKey || metaKey) return undefined;
    const named = ACTIONS[key.toLowerCase()];
    return on || named === 'escape' ? named : undefined;
}
