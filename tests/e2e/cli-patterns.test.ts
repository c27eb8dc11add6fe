import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { newsgraph } from './command.js';

const folder = mkdtempSync(join(tmpdir(), 'newsgraph-patterns-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function write(name: string, text: string): string {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
}

const TRAINS = { id: 'trains', inverse: 'is trained by', class: 'material cooperation', cameo: ['06'] };
const PATTERN = {
  predicate: 'trains',
  verbs: 'train drill',
  target: 'obj',
  example: '[Peru] trained [Chilean=Chile] soldiers.',
  claims: ['Peru trains Chile'],
};
const patterns = write('own.json', JSON.stringify({ predicates: [TRAINS], patterns: [PATTERN] }));
const article = write(
  'a.txt',
  'Norway drills troops\n\nOSLO, 3 March 2022 - Norway has trained Ukrainian soldiers since May. Norway will train Polish troops next year, the defence ministry said.\n',
);

test('patterns check runs the examples', async () => {
  expect(await newsgraph(['patterns', 'check', patterns])).toMatchObject({
    code: 0,
    stdout: `ok     patterns[0]  ${PATTERN.example}\n1 patterns, 1 predicates, 0 failed\n`,
  });
  const wrong = { ...PATTERN, example: '[Peru] met [Chile].' };
  const file = write('wrong.json', JSON.stringify({ predicates: [TRAINS], patterns: [wrong] }));
  const run = await newsgraph(['patterns', 'check', file, '--json']);
  expect(run.code).toBe(1);
  expect(JSON.parse(run.stdout)).toMatchObject([{ passed: false, found: ['Peru consult Chile'] }]);
});

test.each(['1', '2'])('own predicates reach claims, graph and GEXF with %s threads', async (threads) => {
  const out = join(folder, `out-${threads}`);
  const run = await newsgraph(['build', article, '-o', out, '--patterns', patterns, '--threads', threads]);
  expect(run.stderr).toBe('');
  const graph = JSON.parse(readFileSync(join(out, 'graph.json'), 'utf8'));
  expect(graph.attributes.predicates).toMatchObject([{ id: 'trains', label: 'trains', color: '#0072b2' }]);
  const trains = graph.edges.filter((edge: { key: string }) => edge.key.includes('|trains|'));
  expect(trains.map((edge: { key: string; attributes: { class: string } }) => edge.key)).toEqual([
    'Q20|trains|Q212',
    'Q20|trains|Q36',
  ]);
  expect(trains[1].attributes).toMatchObject({
    class: TRAINS.class,
    layer: 'event',
    modality: { planned: 1 },
  });
  expect(readFileSync(join(out, 'claims.jsonl'), 'utf8')).toContain('"rule":"event:trains:verb:train"');
  expect(readFileSync(join(out, 'graph.gexf'), 'utf8')).toContain('kind="trains" label="trains"');
});

test('a wrong file is named with the place and what may stand there', async () => {
  const file = write('bad.json', JSON.stringify({ patterns: [{ ...PATTERN, target: 'object' }] }));
  const run = await newsgraph(['build', article, '-o', join(folder, 'no'), '--patterns', file]);
  expect(run.code).toBe(1);
  expect(run.stderr).toContain(`${file}: patterns[0]: names no known predicate: "trains".`);
});

test('extract knows them too', async () => {
  const stdin = JSON.stringify({ title: 'Drill', text: readFileSync(article, 'utf8') });
  const run = await newsgraph(['extract', '--labels', '--patterns', patterns], { stdin });
  expect(run.stdout).toContain('"predicate":"trains"');
});
