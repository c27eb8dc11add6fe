export type { CameraState, Insets } from './camera.js';
export type { Listeners } from './events.js';
export { isLarge } from './graph.js';
export type { Paint } from './paint.js';
export { createRenderer, type Renderer } from './renderer.js';
