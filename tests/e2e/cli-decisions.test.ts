import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readGraph } from '@newsgraph/formats';
import type { AnyGraph } from '@newsgraph/graph';
import { type Decision, decisionsFile, reviseGraph } from '@newsgraph/graph/decisions';
import type { EdgeEvidence } from '@newsgraph/schema';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { newsgraph, type Run } from './command.js';

const samples = fileURLToPath(new URL('../samples', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'newsgraph-decisions-'));
const path = (name: string) => join(folder, name);
const build = (out: string, ...more: string[]): Promise<Run> =>
  newsgraph(['build', samples, '-o', path(out), '--title', 'Samples', ...more]);
const graph = (out: string): AnyGraph =>
  readGraph(readFileSync(path(`${out}/graph.json`)), { name: 'graph.json' });
const claims = (out: string): string[] =>
  readFileSync(path(`${out}/claims.jsonl`), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line).id);

function write(name: string, decisions: readonly Decision[]): string {
  writeFileSync(path(name), JSON.stringify(decisionsFile(decisions)));
  return path(name);
}

/** Edges but for co-occurrence, whose strength a graph alone does not tell. */
const ties = (of: AnyGraph) =>
  of
    .filterEdges((_, { layer }) => layer !== 'cooccurrence')
    .map((key) => [key, of.getEdgeAttributes(key)] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1));

/** Claims of one edge with many, one to reject and one to edit. */
let decisions: Decision[];
let rejected: EdgeEvidence;

beforeAll(async () => {
  await build('plain');
  const before = graph('plain');
  const [busy] = before
    .filterEdges((_, { layer, evidence }) => layer === 'event' && evidence.length > 2)
    .map((key) => before.getEdgeAttribute(key, 'evidence') as EdgeEvidence[]);
  rejected = busy![0]!;
  decisions = [
    { kind: 'reject', claim: rejected.claim! },
    { kind: 'edit', claim: busy![1]!.claim!, predicate: 'accuse', modality: 'planned' },
    { kind: 'accept', claim: busy![2]!.claim! },
    { kind: 'merge', entity: 'Q717', into: 'Q241' },
    { kind: 'split', entity: 'Q159', into: 'local:moscow', label: 'Moscow', names: ['Moscow'] },
  ];
});
afterAll(() => rmSync(folder, { recursive: true }));

test('a second build of the same input has the same claims, by id', async () => {
  await build('again');
  expect(claims('again')).toEqual(claims('plain'));
});

test('a rebuild with decisions has the ties that the explorer shows for them, and says how many it applied', async () => {
  const run = await build('decided', '--decisions', write('decisions.json', decisions));
  expect(run.code).toBe(0);
  expect(run.stdout).toMatch(/decisions +5 of 5 applied/);
  expect(claims('decided')).not.toContain(rejected.claim);
  const decided = graph('decided');
  expect(ties(reviseGraph(graph('plain'), decisions).graph)).toEqual(ties(decided));
  expect(decided.hasNode('Q717')).toBe(false);
  expect(decided.getNodeAttribute('Q241', 'aliases')).toContain('Venezuela');
  expect(decided.getNodeAttribute('local:moscow', 'label')).toBe('Moscow');
});

test('several files hold together, the later on the same thing; the folder keeps them all for the next build', async () => {
  const [first, ...rest] = decisions as [Decision, ...Decision[]];
  const files = [
    write('a.json', [first, ...rest]),
    write('b.json', [{ kind: 'accept', claim: rejected.claim! }]),
  ];
  const run = await build('both', '--decisions', files[0]!, '--decisions', files[1]!);
  expect(run.stdout).toMatch(/decisions +5 of 5 applied/);
  expect(claims('both')).toContain(rejected.claim);
  const kept = await build('next', '--decisions', path('both/decisions.json'));
  expect(kept.stdout).toMatch(/decisions +5 of 5 applied/);
  expect(readFileSync(path('next/graph.json'), 'utf8')).toBe(readFileSync(path('both/graph.json'), 'utf8'));
});

test('decisions that match nothing are told one by one, in words and as JSON', async () => {
  const file = write('old.json', [
    { kind: 'reject', claim: 'cgone' },
    { kind: 'merge', entity: 'Q0', into: 'Q159' },
  ]);
  const run = await build('old', '--decisions', file);
  expect(run.code).toBe(0);
  expect(run.stdout).toMatch(/decisions +0 of 2 applied/);
  expect(run.stdout).toContain('  reject cgone: There is no claim cgone.');
  expect(run.stdout).toContain('  merge Q0 into Q159: There is no entity Q0.');
  const json = JSON.parse((await build('old', '--decisions', file, '--json')).stdout);
  expect(json.decisions).toMatchObject({ given: 2, applied: 0 });
});

test.each([
  ['missing', undefined, 'There is no such file.'],
  ['no JSON', 'oops', 'This is not JSON'],
  ['a graph', '{"nodes":[]}', 'This is no decisions file'],
])('a decisions file that is %s ends the build before it begins', async (name, content, message) => {
  const file = path(`${name}.json`);
  if (content !== undefined) writeFileSync(file, content);
  const run = await build('none', '--decisions', file);
  expect(run.code).not.toBe(0);
  expect(run.stderr).toContain(message);
  expect(run.stderr).toContain(file);
});
