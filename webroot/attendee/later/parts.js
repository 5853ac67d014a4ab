// @ts-check
// The parts that a first view does without: they come once the page stands, or when they are asked for.
export {asking} from './asking.js';
export {ballotHead, stageOf} from './ballothead.js';
export {control, myMark} from './control.js';
export {GateKeeper} from './gatekeeper.js';
export {levelBar} from './levelbar.js';
export {me} from './me.js';
export {levels, references} from './references.js';
export {results} from './results.js';
export {joiningCards} from './segments.js';
export {themeList} from './themes.js';
export {ownNews, told} from './told.js';
export {walked} from './walked.js';
export * as words from './words.js';
