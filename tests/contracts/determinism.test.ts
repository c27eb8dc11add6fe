import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { type Built, buildSamples } from './build.js';

const builds: Built[] = [];
afterAll(() => {
  for (const built of builds) built.remove();
});

test('the same articles give the same bytes, whatever the threads, the time zone, the locale and the hash seed', async () => {
  const surroundings: [string[], Record<string, string>, string[]][] = [
    [['--threads', '1'], { TZ: 'UTC', LC_ALL: 'C' }, ['--hash-seed=1']],
    [['--threads', '2'], { TZ: 'Pacific/Auckland', LC_ALL: 'tr_TR.UTF-8' }, ['--hash-seed=2']],
  ];
  for (const [args, env, nodeOptions] of surroundings) {
    builds.push(await buildSamples(args, { env, nodeOptions }));
  }
  const [first, second] = builds.map(({ folder }) =>
    readdirSync(folder).map((file) => [file, readFileSync(join(folder, file)).toString('base64')]),
  );
  expect(first!.map(([file]) => file)).toEqual(
    expect.arrayContaining(['claims.jsonl', 'documents.jsonl', 'explorer.html', 'graph.gexf', 'graph.json']),
  );
  const differ = first!.filter(([, bytes], i) => bytes !== second![i]![1]).map(([file]) => file);
  expect(differ).toEqual([]);
  expect(second!.length).toBe(first!.length);
});
