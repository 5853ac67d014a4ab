// @ts-check
/**
 * @typedef {'primary' | 'swap' | 'apart' | 'later' | 'hide' | 'move' | 'restore' | 'undo' | 'pick' | 'search' | 'next'
 *   | 'previous' | 'help' | 'approveAll' | 'ask' | 'split' | 'explain' | 'queue'} Action
 *
 * @typedef {{action: Action} | {digit: number}} Wish what a key asks for; a digit answers what the queue asks, or opens one
 */

/** @type {Record<string, Action>} */
const ACTIONS = {
    Enter: 'primary',
    ArrowRight: 'later',
    x: 'swap',
    n: 'apart',
    t: 'approveAll',
    m: 'hide',
    l: 'move',
    s: 'split',
    r: 'restore',
    d: 'ask',
    e: 'explain',
    u: 'undo',
    p: 'pick',
    j: 'next',
    k: 'previous',
    q: 'queue',
    '/': 'search',
    '?': 'help',
};

/** Fields where these keys write, choose or press something of their own. */
const WRITING = ['INPUT', 'TEXTAREA', 'SELECT'];
const PRESSING = [...WRITING, 'BUTTON', 'A', 'SUMMARY'];

/**
 * What a key pressed outside any dialog asks for; nothing when it belongs to the field or button that has the focus.
 * A key that repeats because it is held down asks once only: nobody merges a whole queue by leaning on a key.
 * @param {{key: string, repeat?: boolean, ctrlKey?: boolean, metaKey?: boolean, altKey?: boolean}} event
 * @param {string} [focused] the tag of the focused element
 * @returns {Wish | undefined}
 */
export function wish(event, focused = 'BODY') {
    if (event.ctrlKey || event.metaKey || event.altKey || WRITING.includes(focused)) return undefined;
    if (event.key === 'Enter' && PRESSING.includes(focused)) return undefined;
    const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
    const action = ACTIONS[key];
    if (event.repeat && action !== 'next' && action !== 'previous') return undefined;
    if (action) return {action};
    return /^[1-9]$/.test(key) ? {digit: Number(key)} : undefined;
}

/** @type {Record<string, string>} */
const SIGNS = {Enter: '⏎', ArrowRight: '→'};

/**
 * The name of an action's key, as it is printed on its button.
 * @param {Action} action
 */
export function keyOf(action) {
    const key = Object.keys(ACTIONS).find((k) => ACTIONS[k] === action) ?? '';
    return SIGNS[key] ?? key.toUpperCase();
}
