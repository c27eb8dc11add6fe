import type { Locator } from 'playwright-core';

/** More stops than this nobody would walk through. */
const MOST = 260;

/** Walks with a key, Tab by default, until something has the focus: so that a test shows that the keyboard gets there. */
export async function reach(target: Locator, key = 'Tab'): Promise<void> {
  await target.waitFor();
  for (let i = 0; i < MOST; i++) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await target.page().keyboard.press(key);
  }
  throw new Error(`The keyboard does not reach ${target} within ${MOST} presses of ${key}.`);
}

/** Walks there and presses Enter. */
export async function enter(target: Locator, key = 'Tab'): Promise<void> {
  await reach(target, key);
  await target.page().keyboard.press('Enter');
}

/** Walks there and presses the space bar, as for checkboxes. */
export async function toggle(target: Locator): Promise<void> {
  await reach(target);
  await target.page().keyboard.press('Space');
}
