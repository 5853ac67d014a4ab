// @ts-check
// What this screen remembers between visits: how it looks, never what the room does.
/** @import {Local} from './local.js' */

const KEY = 'atelier/board';

/** @returns {Partial<Local>} */
export function kept() {
    const dark = matchMedia('(prefers-color-scheme: dark)').matches;
    try {
        const stored = JSON.parse(localStorage.getItem(KEY) ?? '{}');
        return {dark: stored.dark ?? dark, count: stored.count ?? true, keys: stored.keys ?? true};
    } catch {
        return {dark};
    }
}

/** @param {Local} local */
export function keep({dark, count, keys}) {
    try {
        localStorage.setItem(KEY, JSON.stringify({dark, count, keys}));
    } catch {
        // A browser that stores nothing starts afresh next time.
    }
}
