import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Found {
  readonly violations: readonly {
    readonly id: string;
    readonly nodes: readonly { readonly html: string }[];
  }[];
}

/** What axe-core finds wrong on a page, by all of its rules or by these: rule and element. */
export async function axe(page: Page, runOnly?: readonly string[]): Promise<string[]> {
  await page.evaluate(source);
  const { violations } = await page.evaluate<Found>(`axe.run(${JSON.stringify(runOnly ? { runOnly } : {})})`);
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
}
