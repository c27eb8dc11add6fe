import { availableParallelism, totalmem } from 'node:os';
import { createPipeline } from '@newsgraph/pipeline';
import { readResources } from '@newsgraph/pipeline/node';
import { standalonePage } from '../explorer-files.js';
import { columns } from '../summary.js';
import { version } from '../version.js';

/** One check: gives what it found, or throws. */
type Check = readonly [name: string, check: () => string];

function nodeVersion(): string {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major! > 20 || (major === 20 && minor! >= 19)) return process.version;
  throw new Error(`${process.version}; newsgraph needs 20.19 or later.`);
}

function models(): string {
  const started = performance.now();
  const resources = readResources();
  const pipeline = createPipeline(resources);
  const text = 'Ana Silva, the foreign minister of Portugal, met Spanish officials in Madrid.';
  const { linked } = pipeline.read({ id: 'd0', text, language: 'en' });
  const names = linked.mentions.map((mention) => text.slice(mention.start, mention.end));
  if (!names.includes('Portugal'))
    throw new Error(`the test sentence gave ${names.join(', ') || 'no names'}.`);
  const size = resources.knowledge.size.toLocaleString('en-US');
  return `loaded in ${Math.round(performance.now() - started)} ms; ${size} entities known`;
}

const CHECKS: readonly Check[] = [
  ['newsgraph', version],
  ['Node', nodeVersion],
  ['cores, memory', () => `${availableParallelism()}, ${Math.round(totalmem() / 2 ** 30)} GB`],
  ['models', models],
  ['explorer', () => `${Math.round(standalonePage().length / 1024)} kB in one page`],
  ['network', () => 'not used unless --allow-network is given'],
];

/** `newsgraph doctor`: exits 1 when something is not in its place. */
export function doctorCommand(): void {
  const rows = CHECKS.map(([name, check]): [string, string] => {
    try {
      return [name, check()];
    } catch (error) {
      process.exitCode = 1;
      return [name, `FAILED: ${error instanceof Error ? error.message : String(error)}`];
    }
  });
  process.stdout.write(`${columns(rows)}\n`);
}
