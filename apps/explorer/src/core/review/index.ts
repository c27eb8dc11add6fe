export { decide, decisionsFile, withdraw } from './actions.js';
export { acceptedClaims, decisionOn, editedClaims, rejectedClaims } from './read.js';
export type { Decision, DecisionsFile } from './types.js';
