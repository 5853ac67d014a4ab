// @ts-check
// What a phase does, in sentences for whoever is about to lead it and in two words for the list of steps. How one votes is
// said elsewhere: a rule may be changed, a phase may not.
/** @import {Phase} from '../../shared/protocol.js' */

/**
 * Keys of the words, one for each thing that is so: who writes, what is hidden, what the desk does.
 * @param {Phase} phase
 * @returns {string[]}
 */
export function doings(phase) {
    const {approve, clarify} = phase;
    return [writing(phase), hiding(phase, 'hides'), approve ? 'flow.approve' : '', clarify ? 'flow.clarify' : ''].filter(Boolean);
}

/** The same, shorter. @param {Phase} phase @returns {string[]} */
export function tags(phase) {
    const {vote, approve, clarify} = phase;
    return [
        hiding(phase, 'tag'),
        vote ? 'flow.tag.vote' : '',
        approve ? 'flow.tag.approve' : '',
        clarify ? 'flow.tag.clarify' : '',
    ].filter(Boolean);
}

/** @param {Phase} phase */
function writing({add = []}) {
    if (add.includes('attendees')) return add.includes('desk') ? 'flow.add.both' : 'flow.add.attendees';
    return add.includes('desk') ? 'flow.add.desk' : '';
}

/** @param {Phase} phase @param {'hides' | 'tag'} how */
function hiding({visibility, vote}, how) {
    if (!visibility || visibility === 'open' || (visibility !== 'items-hidden' && !vote)) return '';
    return `flow.${how}.${visibility}`;
}
