import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { enter, reach, toggle } from '../browser/by-keyboard.js';
import { onSample } from '../browser/on-sample.js';

const { go } = onSample(async () => ({ 'documents.jsonl': '\n' }));

const counts = (page: Page) => page.locator('[data-counts]').textContent();
const details = (page: Page) => page.getByRole('complementary', { name: 'Details' });

async function find(page: Page, name: string): Promise<void> {
  await page.keyboard.press('/');
  await page.keyboard.type(name);
  await page.getByRole('option').first().waitFor();
  await page.keyboard.press('Enter');
  await details(page).waitFor();
}

describe('an analyst, further, by keyboard alone', () => {
  it('starts from a question, by keyboard, and takes it back', async () => {
    const page = await go();
    await enter(page.getByRole('button', { name: '3 more questions' }));
    await enter(page.getByRole('button', { name: 'What is denied?' }));
    expect(await counts(page)).toBe('4 of 27 entities · 2 of 64 ties · 2 claims');
    await page.keyboard.press('Control+z');
    expect(await counts(page)).toMatch(/^26 of 27 entities/);
  });

  it('sees only the neighbours of the CSTO, then two steps', async () => {
    const page = await go();
    await find(page, 'csto');
    await enter(details(page).getByRole('button', { name: 'Only neighbours' }));
    await page.getByRole('button', { name: 'Remove filter: Within 1 of CSTO' }).waitFor();
    expect(await counts(page)).toMatch(/^5 of 27 entities/);
    await enter(details(page).getByRole('button', { name: '2 steps' }));
    await page.getByRole('button', { name: 'Remove filter: Within 2 of CSTO' }).waitFor();
    expect(await counts(page)).not.toMatch(/^5 of 27 entities/);
  });

  it('hides Russia with Delete; what hung on it alone goes with it', async () => {
    const page = await go();
    await find(page, 'russia');
    await reach(page.locator('[data-canvas]'));
    await page.keyboard.press('Delete');
    await page.getByRole('button', { name: 'Remove filter: Hidden: Russia' }).waitFor();
    expect(await counts(page)).toMatch(/ 31 of 64 ties /);
  });

  it('reads all that one article claims', async () => {
    const page = await go();
    await find(page, 'cuba');
    await enter(details(page).getByRole('button', { name: /What a hint about Havana is worth/ }));
    await details(page)
      .getByRole('heading', { level: 2, name: 'What a hint about Havana is worth' })
      .waitFor();
    expect(await details(page).locator('blockquote').count()).toBe(9);
    await enter(details(page).getByRole('button', { name: 'Close' }));
    expect(await counts(page)).toMatch(/^26 of 27 entities/);
  });

  it('keeps the reports of one source', async () => {
    const page = await go();
    await enter(page.getByRole('button', { name: 'Only Evening Meridian' }));
    await page.getByRole('button', { name: 'Remove filter: Only Evening Meridian' }).waitFor();
    expect(await counts(page)).toMatch(/· 2\d claims$/);
  });

  it('asks what Sergei Ryabkov says, under either spelling', async () => {
    const page = await go();
    await enter(page.getByRole('button', { name: 'Only Sergei Ryabkov' }));
    await toggle(page.getByRole('checkbox', { name: 'Sergei Rybakov' }));
    await page.getByRole('button', { name: 'Remove filter: Only Sergei Ryabkov, Sergei Rybakov' }).waitFor();
    expect(await counts(page)).toMatch(/· 8 claims$/);
  });

  it('finds a tie by the words of its quote', async () => {
    const page = await go();
    await page.keyboard.press('/');
    await page.keyboard.type('veto over who');
    await page.getByRole('option').first().waitFor();
    await page.keyboard.press('Enter');
    await details(page).getByText('would not give').waitFor();
  });

  it('copies a citation', async () => {
    const page = await go(`#edge=${encodeURIComponent('Q30|aid|Q212')}`);
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await enter(details(page).getByRole('button', { name: 'Copy citation' }));
    await page.getByText('Citation copied.').waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toContain('Evening Meridian');
  });

  it('says that a claim should read otherwise', async () => {
    const page = await go(`#edge=${encodeURIComponent('Q30|aid|Q212')}`);
    await enter(details(page).getByRole('button', { name: 'Edit this claim' }));
    await page.getByRole('combobox', { name: 'Modality' }).selectOption('planned');
    await details(page).getByText('edited').waitFor();
    await page.waitForURL(/review=edit/);
  });

  it('plays the days', async () => {
    const page = await go();
    await enter(page.getByRole('button', { name: 'Play the days' }));
    await expect.poll(() => page.locator('[data-window]').textContent()).toMatch(/^\d+ Jan 2022$/);
    await enter(page.getByRole('button', { name: 'Pause' }));
    await enter(page.getByRole('button', { name: 'Show all days' }));
    expect(await page.locator('[data-window]').textContent()).toBe('5 – 21 Jan 2022');
  });

  it('asks for one line per pair, and colours by community', async () => {
    const page = await go();
    await enter(page.getByRole('button', { name: 'Colours and sizes' }));
    await enter(page.getByRole('menuitemradio', { name: 'One line per pair' }), 'ArrowDown');
    await enter(page.getByRole('menuitemradio', { name: 'Community' }), 'ArrowUp');
    await page.keyboard.press('Escape');
    await page.getByRole('slider', { name: 'Resolution' }).waitFor();
    await page.waitForURL(/color=community&edges=aggregate/);
  });
});

describe('with the pointer', () => {
  it('draws a box with Shift around everything', async () => {
    const page = await go();
    await page.locator('[data-canvas] canvas').first().waitFor();
    const box = (await page.locator('[data-canvas]').boundingBox())!;
    await page.keyboard.down('Shift');
    await page.mouse.move(box.x + 5, box.y + 5);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width - 70, box.y + box.height - 5, { steps: 4 });
    await page.mouse.up();
    await page.keyboard.up('Shift');
    await details(page)
      .getByRole('heading', { level: 2, name: /^2\d entities/ })
      .waitFor();
  });
});
