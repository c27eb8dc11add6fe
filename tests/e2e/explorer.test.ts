import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { enter, reach } from '../browser/by-keyboard.js';
import { onSample } from '../browser/on-sample.js';

const { go } = onSample();

/** Run in the page: how many pixels of a picture are the orange of verbal conflict, and near it. */
async function countColours(png: string): Promise<number> {
  const image = new Image();
  image.src = png;
  await image.decode();
  const canvas = new OffscreenCanvas(image.width, image.height);
  const context = canvas.getContext('2d')!;
  context.drawImage(image, 0, 0);
  const { data } = context.getImageData(0, 0, image.width, image.height);
  let found = 0;
  for (let i = 0; i < data.length; i += 4) {
    if (Math.abs(data[i]! - 0xe6) + Math.abs(data[i + 1]! - 0x9f) + Math.abs(data[i + 2]!) < 60) found += 1;
  }
  return found;
}

const counts = (page: Page) => page.locator('[data-counts]').textContent();
const details = (page: Page) => page.getByRole('complementary', { name: 'Details' });

async function find(page: Page, name: string): Promise<void> {
  await page.keyboard.press('/');
  await page.keyboard.type(name);
  await page.getByRole('option').first().waitFor();
  await page.keyboard.press('Enter');
  await details(page).waitFor();
}

describe('opening', () => {
  it('reads the graph.json beside the page', async () => {
    expect(await counts(await go())).toBe('26 of 27 entities · 58 of 64 ties · 66 claims');
  });

  it('draws in the colours of the classes', async () => {
    const page = await go();
    const canvas = page.locator('[data-canvas]');
    await canvas.locator('canvas').first().waitFor();
    const colours = async () => {
      const png = `data:image/png;base64,${(await canvas.screenshot()).toString('base64')}`;
      return page.evaluate(countColours, png);
    };
    await expect.poll(colours, { timeout: 10_000 }).toBeGreaterThan(500);
  });
});

describe('an analyst, by keyboard alone', () => {
  it('finds who is spelled in two ways, and sees the ties by predicate', async () => {
    const page = await go();
    await find(page, 'rybakov');
    const panel = details(page);
    expect(await panel.getByRole('heading', { level: 2 }).textContent()).toBe('Sergei Ryabkov');
    await panel.getByText('Sergei Rybakov').first().waitFor();
    await panel.getByRole('heading', { name: 'accuses' }).waitFor();
  });

  it('reads the strongest evidence that Russia threatened the United States', async () => {
    const page = await go();
    await find(page, 'russia');
    const group = details(page).locator('div:has(> h4:text-is("threatens"))');
    await enter(group.getByRole('button', { name: 'United States' }));
    const claim = details(page).locator('article').first();
    await claim.waitFor();
    expect(await claim.locator('[data-role=trigger]').textContent()).toBe('will take military steps');
    expect(await claim.getByText('conditional').isVisible()).toBe(true);
    const link = claim.getByRole('link', { name: 'Open article' });
    expect(await link.getAttribute('rel')).toContain('noopener');
  });

  it('asks for the path from Cuba to Ukraine without Russia, by keyboard alone', async () => {
    const page = await go();
    await find(page, 'cuba');
    await enter(details(page).getByRole('button', { name: 'Paths' }));
    await reach(details(page).getByRole('combobox', { name: 'To' }));
    await page.keyboard.type('ukraine');
    await page.getByRole('option', { name: 'Ukraine' }).waitFor();
    await page.keyboard.press('Enter');
    await details(page).getByText('6 paths').waitFor();
    await reach(details(page).getByRole('combobox', { name: 'Leave out' }));
    await page.keyboard.type('russia');
    await page.getByRole('option', { name: 'Russia' }).waitFor();
    await page.keyboard.press('Enter');
    await details(page).getByText('No path leads').waitFor();
  });

  it('keeps what was said before 13 January', async () => {
    const page = await go();
    const last = page.getByRole('slider', { name: 'Last day' });
    await reach(last);
    for (let i = 0; i < 9; i++) await page.keyboard.press('ArrowLeft');
    await page.getByRole('button', { name: 'Remove filter: 5 – 12 Jan 2022' }).waitFor();
    expect(await counts(page)).toMatch(/11 of 27 entities · 20 of 64 ties · 23 claims/);
  });

  it('sees which ties rest on two stories or more', async () => {
    const page = await go();
    await reach(page.getByRole('slider', { name: 'Fewest independent stories' }));
    await page.keyboard.press('ArrowRight');
    await page.getByRole('button', { name: 'Remove filter: 2 or more stories' }).waitFor();
    expect(await counts(page)).toMatch(/ 6 of 64 ties /);
  });

  it('shows only what is possible, and takes it back', async () => {
    const page = await go();
    await reach(page.getByRole('button', { name: 'Only Possible' }));
    await page.keyboard.press('Enter');
    expect(await counts(page)).toBe('5 of 27 entities · 3 of 64 ties · 5 claims');
    await enter(page.getByRole('button', { name: 'Remove filter: Only possible' }));
    expect(await counts(page)).toMatch(/^26 of 27 entities/);
  });

  it('who represents a country at the OSCE: walks from the OSCE by arrows', async () => {
    const page = await go();
    await find(page, 'osce');
    const before = await details(page).getByRole('heading', { level: 2 }).textContent();
    await reach(page.locator('[data-canvas]'));
    await page.keyboard.press('ArrowRight');
    const title = details(page).getByRole('heading', { level: 2 });
    await expect.poll(() => title.textContent()).not.toBe(before);
  });

  it('switches a class off in the legend, with undo and redo', async () => {
    const page = await go();
    await enter(page.getByRole('region', { name: 'Legend' }).getByRole('button', { name: /^Relations/ }));
    expect(await counts(page)).toMatch(/ 36 of 64 ties /);
    await page.keyboard.press('Control+z');
    expect(await counts(page)).toMatch(/ 58 of 64 ties /);
    await page.keyboard.press('Control+Shift+z');
    expect(await counts(page)).toMatch(/ 36 of 64 ties /);
  });

  it('rejects a claim; the tie leaves the graph; the decision can be downloaded', async () => {
    const page = await go(`#edge=${encodeURIComponent('Q30|aid|Q212')}`);
    await enter(details(page).getByRole('button', { name: 'Reject this claim' }));
    expect(await counts(page)).toMatch(/ 57 of 64 ties /);
    await enter(page.getByRole('button', { name: 'Download', exact: true }));
    const button = page.getByRole('button', { name: 'decisions.json' });
    const [download] = await Promise.all([page.waitForEvent('download'), enter(button)]);
    expect(download.suggestedFilename()).toBe('January-2022.decisions.json');
  });

  it('sorts, filters and picks in tables', async () => {
    const page = await go();
    await page.keyboard.press('t');
    await enter(page.getByRole('button', { name: 'Mentions' }));
    await page.locator('tbody tr').filter({ hasText: 'Russia' }).first().waitFor();
    await reach(page.getByRole('searchbox', { name: 'Filter entities' }), 'Shift+Tab');
    await page.keyboard.type('carpenter');
    await page.getByText('1 row').waitFor();
    await enter(page.locator('tbody tr').first());
    await details(page).getByRole('heading', { level: 2, name: 'Michael Carpenter' }).waitFor();
  });
});

describe('the address', () => {
  it('keeps the view, and a link opens it again', async () => {
    const page = await go();
    await find(page, 'cuba');
    await page.getByRole('checkbox', { name: 'People' }).click();
    await page.waitForURL(/off\.type=person.*nodes=Q241/);
    const address = page.url();
    const shown = await counts(page);
    await page.goto('about:blank');
    await page.goto(address);
    await details(page).getByRole('heading', { level: 2, name: 'Cuba' }).waitFor();
    expect(await counts(page)).toBe(shown);
  });
});

describe('downloads', () => {
  it.each([
    ['GEXF', 'January-2022.gexf', '<gexf'],
    ['graphology JSON', 'January-2022.json', '"nodes"'],
    ['SVG', 'January-2022.svg', '<svg'],
    ['PNG 1×', 'January-2022.png', 'PNG'],
  ])('%s', async (button, name, content) => {
    const page = await go();
    await page.getByRole('button', { name: 'Download', exact: true }).click();
    const choice = page.getByRole('dialog').getByRole('button', { name: button }).first();
    const [download] = await Promise.all([page.waitForEvent('download'), choice.click()]);
    expect(download.suggestedFilename()).toBe(name);
    const chunks: Buffer[] = [];
    for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
    expect(Buffer.concat(chunks).toString('latin1')).toContain(content);
  });
});
