import { mkdtempSync, rmSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, describe, expect, it } from 'vitest';
import { EXPLORER } from '../browser/explorer-page.js';
import { onSample } from '../browser/on-sample.js';

const folder = mkdtempSync(join(tmpdir(), 'newsgraph-explorer-'));

const { go, goTo, leave } = onSample(async () => {
  const page = await readFile(join(EXPLORER, 'standalone.html'), 'utf8');
  return { 'documents.jsonl': '\n', 'standalone.html': page };
});

afterAll(() => rmSync(folder, { recursive: true }));

const counts = (page: Page) => page.locator('[data-counts]').textContent();
const details = (page: Page) => page.getByRole('complementary', { name: 'Details' });
const aid = `#edge=${encodeURIComponent('Q30|aid|Q212')}`;

async function find(page: Page, name: string): Promise<void> {
  await page.keyboard.press('/');
  await page.keyboard.type(name);
  await page.getByRole('option').first().waitFor();
  await page.keyboard.press('Enter');
  await details(page).waitFor();
}

/** Saves what a button downloads and gives its path. */
async function saved(page: Page, button: string): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('dialog').getByRole('button', { name: button, exact: true }).press('Enter'),
  ]);
  return download.path();
}

describe('a reader decides, by keyboard alone', () => {
  it('that a claim is of another kind: the tie moves, the selection with it, and comes back', async () => {
    const page = await go(aid);
    await details(page).getByRole('button', { name: 'Edit this claim' }).press('Enter');
    await page.getByRole('combobox', { name: 'Predicate' }).selectOption('threaten');
    await details(page).getByText('threatens', { exact: true }).first().waitFor();
    await page.waitForURL(/edge=Q30%7Cthreaten%7CQ212/);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Undo: Edit a claim' }).press('Enter');
    await details(page).getByText('aids', { exact: true }).first().waitFor();
  });

  it('that a claim goes the other way', async () => {
    const page = await go(aid);
    await details(page).getByRole('button', { name: 'Edit this claim' }).press('Enter');
    await page.getByRole('button', { name: 'Turn round' }).press('Enter');
    await page.waitForURL(/edge=Q212%7Caid%7CQ30/);
    await details(page).getByText('edited').waitFor();
  });

  it('that two are one: names and ties go over; it can be taken back', async () => {
    const page = await go();
    await find(page, 'kazakhstan');
    const field = details(page).getByRole('combobox', { name: 'The same as' });
    await field.fill('csto');
    await page.getByRole('option', { name: 'CSTO' }).waitFor();
    await field.press('Enter');
    await details(page).getByText('Merged CSTO into Kazakhstan').waitFor();
    expect(await counts(page)).toMatch(/^25 of 26 entities/);
    await details(page)
      .getByRole('button', { name: /^Take back: Merged/ })
      .press('Enter');
    expect(await counts(page)).toMatch(/^26 of 27 entities/);
  });

  it('that one is two: the picked mentions and their ties go to a new entity', async () => {
    const page = await go();
    await find(page, 'ryabkov');
    await details(page).getByRole('button', { name: 'Split …' }).press('Enter');
    const dialog = page.getByRole('dialog', { name: 'Split Sergei Ryabkov' });
    await dialog.getByRole('checkbox').first().press('Space');
    await dialog.getByRole('textbox', { name: 'Name of the new entity' }).fill('Another Ryabkov');
    await dialog.getByRole('button', { name: 'Split off Another Ryabkov' }).press('Enter');
    await details(page).getByRole('heading', { level: 2, name: '2 entities' }).waitFor();
    expect(await counts(page)).toMatch(/ of 28 entities/);
    await page.keyboard.press('Control+z');
    expect(await counts(page)).toMatch(/ of 27 entities/);
  });

  it('and sees what it decided, takes one back, and weighs ties by what is left', async () => {
    const page = await go(aid);
    await details(page).getByRole('button', { name: 'Reject this claim' }).press('Enter');
    await page.getByRole('button', { name: 'Decisions: 1' }).press('Enter');
    const dialog = page.getByRole('dialog', { name: 'Decisions' });
    await dialog.getByText('United States aids Ukraine').waitFor();
    await dialog.getByRole('button', { name: /^Take back: Rejected/ }).press('Enter');
    await dialog.getByText('None yet.').waitFor();
    expect(await counts(page)).toMatch(/ 58 of 64 ties /);
  });
});

describe('decisions as a file', () => {
  it('open on the same graph elsewhere; those that match nothing say so', async () => {
    const page = await go(aid);
    await details(page).getByRole('button', { name: 'Reject this claim' }).press('Enter');
    await page.getByRole('button', { name: 'Decisions: 1' }).press('Enter');
    const file = JSON.parse(await readFile(await saved(page, 'Download'), 'utf8'));
    expect(file).toMatchObject({ format: 'newsgraph-decisions', version: 1 });
    expect(file.decisions).toHaveLength(1);
    await leave();
    file.decisions.push({ kind: 'merge', entity: 'Q0', into: 'Q159' });
    const other = await go();
    await other.getByRole('button', { name: 'Open another file' }).press('Enter');
    const buffer = Buffer.from(JSON.stringify(file));
    await other
      .getByLabel('Files')
      .setInputFiles({ name: 'january.decisions.json', mimeType: 'application/json', buffer });
    const dialog = other.getByRole('dialog', { name: 'Decisions' });
    await dialog.getByText('There is no entity Q0.').waitFor();
    expect(await counts(other)).toMatch(/ 57 of 64 ties /);
  });

  it('that is not one is refused in words', async () => {
    const page = await go();
    await page.getByRole('button', { name: 'Open another file' }).press('Enter');
    const buffer = Buffer.from(
      '{"format":"newsgraph-decisions","version":1,"decisions":[{"kind":"praise"}]}',
    );
    await page.getByLabel('Files').setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer });
    await page.getByText('x.json, decision 1: The kind must be one of').waitFor();
    await page.getByRole('button', { name: 'Back to the graph' }).press('Enter');
    expect(await counts(page)).toMatch(/^26 of 27 entities/);
  });
});

describe('what is shown, as one file', () => {
  it('opens from the disk with the same view and the decisions in it', async () => {
    const page = await go(aid);
    await details(page).getByRole('button', { name: 'Reject this claim' }).press('Enter');
    await find(page, 'cuba');
    const before = await counts(page);
    await page.getByRole('button', { name: 'Share this view' }).press('Enter');
    const file = await readFile(await saved(page, 'Save as HTML'));
    await leave();
    const copy = join(folder, 'copy.html');
    await writeFile(copy, file);
    const other = await goTo(pathToFileURL(copy).href);
    await details(other).getByRole('heading', { level: 2, name: 'Cuba' }).waitFor();
    expect(before).toBe('26 of 27 entities · 57 of 64 ties · 65 claims');
    expect(await counts(other)).toBe('26 entities · 57 ties · 65 claims');
    await other.getByRole('button', { name: 'Share this view' }).press('Enter');
    const again = await readFile(await saved(other, 'Save as HTML'), 'utf8');
    expect(again).toContain('id="newsgraph-graph"');
  });
});

describe('a pair of tables', () => {
  it('is picked at once: nodes and edges', async () => {
    const page = await go();
    await page.getByRole('button', { name: 'Open another file' }).press('Enter');
    const table = (name: string, content: string) => ({
      name,
      mimeType: 'text/csv',
      buffer: Buffer.from(content),
    });
    await page
      .getByLabel('Files')
      .setInputFiles([
        table(
          'talks.edges.csv',
          'Source,Target,Type,Kind,Weight\na,b,Directed,threaten,2\nb,c,Directed,aid,1\n',
        ),
        table('talks.nodes.csv', 'Id,Label,type\na,Norland,country\nb,Sudria,country\nc,Velm,place\n'),
      ]);
    await page.getByText('3 entities · 2 ties').waitFor();
    await find(page, 'norland');
    await details(page).getByRole('heading', { level: 2, name: 'Norland' }).waitFor();
  });
});
