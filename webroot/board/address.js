// @ts-check
// The address that people type. The QR's picture names it; the page's own may be one that only this computer can reach.
import {plain, shortAddress} from './code.js';

/** @param {string} code @returns {Promise<string>} */
export async function joinAddress(code) {
    try {
        const picture = await (await fetch(`/qr/${plain(code)}.svg`)).text();
        const title = new DOMParser().parseFromString(picture, 'image/svg+xml').querySelector('title')?.textContent;
        return shortAddress(title || location.origin);
    } catch {
        return location.host;
    }
}
