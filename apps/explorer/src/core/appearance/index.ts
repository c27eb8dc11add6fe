export { FAMILIES } from '../graph/index.js';
export { blend } from './blend.js';
export { communitiesAt } from './communities.js';
export { actualShare, edgeWidth } from './edges.js';
export { nodeColor, nodeRank, nodeSize } from './nodes.js';
export {
  communityColor,
  familyColor,
  SURFACES,
  type Surface,
  typeColor,
  typeLabel,
} from './palette.js';
export { loadFlag, loadPictures, type Picture } from './pictures.js';
export { typeSign } from './signs.js';
export {
  type Appearance,
  ATTRIBUTE_LABELS,
  ATTRIBUTES,
  type Attribute,
  DEFAULT_APPEARANCE,
  type NodeColor,
  type NodeSize,
  type Theme,
} from './types.js';
