import { type Browser, chromium } from 'playwright-core';
import { ensureChromium } from './find-chromium.js';

/** Software WebGL, and nothing that the browser would fetch by itself. */
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
];

/** A Chromium for tests, found or installed. */
export function launch(): Promise<Browser> {
  return chromium.launch({ executablePath: ensureChromium(), headless: true, args: FLAGS });
}
