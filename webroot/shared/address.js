// @ts-check
// The address at which people join. The QR's picture names it (H11): the page's own may be one that only this computer can reach.
import {plain} from './code.js';

/** @param {string} code @returns {Promise<string>} */
export async function joinAddress(code) {
    const own = `${location.origin}/a/${plain(code)}`;
    try {
        const picture = await (await fetch(`/qr/${plain(code)}.svg`)).text();
        return new DOMParser().parseFromString(picture, 'image/svg+xml').querySelector('title')?.textContent?.trim() || own;
    } catch {
        return own;
    }
}
