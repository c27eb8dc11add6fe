export type { CameraState, Insets } from './camera.js';
export { isLarge } from './choose.js';
export type { Listeners } from './events.js';
export type { Paint } from './paint.js';
export { createRenderer, type Renderer } from './renderer.js';
