export type { CameraState, Insets } from './camera.js';
export type { Listeners } from './events.js';
export { isLarge } from './graph.js';
export type { Paint } from './paint.js';
export { loadPictures, type Picture } from './pictures.js';
export { createRenderer, type Renderer } from './renderer.js';
