// @ts-check
// What goes over HTTP, since its answer holds a secret that no frame carries: links and tickets (H14, H15).
import {post} from '../shared/session.js';
/** @import {View} from './view.js' */

/**
 * @param {View} view
 * @param {string} what it makes, such as `ticket` or `grant`: where the page says so when it fails
 * @param {string} path
 * @param {unknown} body
 * @returns {Promise<any>} nothing when it was refused or did not arrive
 */
export async function request({set, t}, what, path, body) {
    set({failed: undefined, made: undefined});
    const answer = await post(path, body);
    const said = await answer?.json().catch(() => undefined);
    if (answer?.ok && said) return said;
    set({failed: {what, text: said?.message ?? t('error.unreachable')}});
    return undefined;
}
