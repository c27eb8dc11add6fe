import { execFileSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright-core';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

function runs(path: string | undefined): path is string {
  if (!path) return false;
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function onPath(): string[] {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return ['/usr/bin', ...folders].flatMap((folder) => NAMES.map((name) => join(folder, name)));
}

/** A Chromium that is here: `CHROMIUM_PATH`, the system's, or the one that Playwright has fetched before. */
export function findChromium(): string | undefined {
  return [process.env.CHROMIUM_PATH, ...onPath(), chromium.executablePath()].find(runs);
}

function attempt(command: string, args: readonly string[]): void {
  try {
    execFileSync(command, args, { stdio: 'ignore', timeout: 300_000 });
  } catch {
    // The next way is tried; when none works, `ensureChromium` says what to do.
  }
}

/** Installs Chromium: Debian's package where we may, else the build that Playwright fetches. */
function installChromium(): void {
  if (process.getuid?.() === 0 && runs('/usr/bin/apt-get')) {
    attempt('/usr/bin/apt-get', ['update', '-q']);
    attempt('/usr/bin/apt-get', ['install', '-y', '-q', '--no-install-recommends', 'chromium']);
  }
  if (!findChromium()) attempt('npx', ['-y', 'playwright-core@1.65.1', 'install', 'chromium']);
}

/** Path of a Chromium; installs one where there is none. Throws with advice when that does not work. */
export function ensureChromium(): string {
  let path = findChromium();
  if (!path) {
    installChromium();
    path = findChromium();
  }
  if (path) return path;
  throw new Error(
    'Browser tests need Chromium, and installing it did not work. Set CHROMIUM_PATH to a Chromium.',
  );
}
