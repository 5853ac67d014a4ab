// @ts-check
// The keys of the walk, for a keyboard and for a clicker: right and left, page down and up, and Escape to the list.

/** @typedef {'next' | 'previous' | 'leave'} Step */

/** @type {{[key: string]: Step}} */
const STEPS = {
    ArrowRight: 'next',
    PageDown: 'next',
    ArrowLeft: 'previous',
    PageUp: 'previous',
    Escape: 'leave',
};

/**
 * @param {{key: string, repeat?: boolean, altKey?: boolean, ctrlKey?: boolean, metaKey?: boolean, shiftKey?: boolean, defaultPrevented?: boolean}} event
 * @param {string | undefined} where the tag of what has the focus: fields have these keys for themselves
 * @returns {Step | undefined}
 */
export function walkKey(event, where) {
    if (event.defaultPrevented || event.repeat || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return undefined;
    if (where && /^(input|select|textarea)$/.test(where)) return undefined;
    return STEPS[event.key];
}
