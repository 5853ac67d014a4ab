// @ts-check
import {together} from '../shared/i18n.js';
import * as common from '../shared/words.js';
import * as decisions from './decisions/words.js';
import * as words from './words.js';

/** All that the desk says. */
export const vocabulary = together(common, words, decisions);
