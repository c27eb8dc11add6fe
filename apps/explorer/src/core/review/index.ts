export {
  type Decision,
  type DecisionsFile,
  decide,
  decisionsFile,
  type Naming,
  namingsOf,
  type Split,
  withdraw,
} from '@newsgraph/graph/decisions';
export { decidedDataset, followSelection } from './live.js';
export { carryPositions } from './positions.js';
export { acceptedClaims, decisionOn, editedClaims, rejectedClaims } from './read.js';
export { splitOff } from './split.js';
export { decisionText } from './words.js';
