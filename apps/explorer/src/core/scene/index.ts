export { type Attention, createEmphasis } from './emphasis.js';
export { type Fan, fanOut } from './fan.js';
export { createScene, type SceneInput } from './scene.js';
export type { EdgeMark, Emphasis, NodeMark, Scene } from './types.js';
