// @ts-check
// All that the remote says.
import {together} from '../shared/i18n.js';
import * as common from '../shared/words.js';
import * as flow from './flow/words.js';
import * as house from './house/words.js';
import * as ideas from './ideas/words.js';
import * as links from './links/words.js';
import * as vote from './vote/words.js';
import * as frame from './words.js';

export const vocabulary = together(common, frame, flow, ideas, vote, house, links);
