import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, describe, expect, test } from 'vitest';
import { newsgraph, start } from './command.js';

const folder = mkdtempSync(join(tmpdir(), 'newsgraph-kb-'));
afterAll(() => rmSync(folder, { recursive: true }));
const at = (name: string) => join(folder, name);

const entity = (n: number, more = '') =>
  `{"type":"item","id":"Q${n}","labels":{"en":{"language":"en","value":"Person ${n} Okuma"}},"claims":{"P31":[{"mainsnak":{"datavalue":{"value":{"id":"Q5"}}},"rank":"normal"}]},"sitelinks":{"a":{},"b":{},"c":{},"d":{},"e":{}}${more}}`;

describe('import', () => {
  test('wrong lines are reported, the rest becomes a base; exit code 1', async () => {
    const long = entity(3, `,"x":"${'y'.repeat(2_000_000)}"`);
    writeFileSync(at('dump.json'), `[\n${[entity(1), '{"id":', long, entity(2)].join(',\n')}`);
    const run = await newsgraph([
      'kb',
      'import',
      at('dump.json'),
      '-o',
      at('dump.bin.gz'),
      '--max-line',
      '1',
      '--json',
    ]);
    expect(run.code).toBe(1);
    const report = JSON.parse(run.stdout);
    expect(report).toMatchObject({ entities: 2, faults: 3 });
    expect(report.skipped.map((skip: { where: string }) => skip.where.split(':').at(-1))).toEqual([
      '5',
      '3',
      '4',
    ]);
    const search = await newsgraph(['kb', 'search', 'Person 2 Okuma', '--kb', at('dump.bin.gz'), '--alone']);
    expect(search).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('Q2  Person 2 Okuma (label, person'),
    });
  });

  test('killed, it leaves no base, and started again it writes the bytes of one run', async () => {
    const padding = `,"x":"${'y'.repeat(2000)}"`;
    const lines = Array.from({ length: 40_000 }, (_, i) => entity(i + 1, padding));
    writeFileSync(at('large.json'), `[\n${lines.join(',\n')}\n]\n`);
    const args = ['kb', 'import', at('large.json'), '--json', '-o'];
    const whole = await newsgraph([...args, at('whole.bin')]);
    expect(whole.code).toBe(0);
    const child = start([...args, at('killed.bin')]);
    const checkpoint = at('killed.bin.import/checkpoint.json');
    while (!existsSync(checkpoint) && child.exitCode === null)
      await new Promise((resolve) => setTimeout(resolve, 5));
    child.kill('SIGKILL');
    await new Promise((resolve) => child.on('close', resolve));
    expect(existsSync(at('killed.bin'))).toBe(false);
    const again = await newsgraph([...args, at('killed.bin')]);
    expect(again.code).toBe(0);
    expect(JSON.parse(again.stdout).resumed).toBeGreaterThan(0);
    expect(Buffer.compare(readFileSync(at('killed.bin')), readFileSync(at('whole.bin')))).toBe(0);
    expect(readdirSync(folder).filter((name) => /import|part/.test(name))).toEqual([]);
  }, 180_000);

  test('a line of 100 MB is passed over in bounded memory', async () => {
    const long = 100 << 20;
    const child = spawn('sh', [
      '-c',
      `{ echo '['; echo '${entity(1)},'; head -c ${long} /dev/zero | tr '\\0' 'x'; echo ','; echo '${entity(2)}'; echo ']'; } > '${at('long.json')}'`,
    ]);
    await new Promise((resolve) => child.on('close', resolve));
    const options = { nodeOptions: ['--max-old-space-size=100'] };
    const run = await newsgraph(['kb', 'import', at('long.json'), '-o', at('long.bin'), '--json'], options);
    expect(JSON.parse(run.stdout)).toMatchObject({ entities: 2, faults: 1 });
    expect(JSON.parse(run.stdout).skipped[0].reason).toContain('a line of 104857602 bytes');
  });
});

describe('a gazetteer', () => {
  const csv = [
    'id,name,kind,aliases,country,facts',
    'psc,Council of the Bay,organization,CB,Portugal,',
    'mv,Mira Voss-Okuma,person,,Portugal,P463=psc@2023-05-01',
    'mv,Again,person,,,',
    'x,Odd,planet,,,',
  ].join('\n');

  test('compile reports what it left out, search finds the rest beside what newsgraph brings', async () => {
    writeFileSync(at('own.csv'), csv);
    const run = await newsgraph(['kb', 'compile', at('own.csv'), '-o', at('own.bin.gz')]);
    expect(run.code).toBe(1);
    expect(run.stdout).toContain('own.csv:4: a second row with the id local:mv');
    expect(run.stdout).toContain('own.csv:5: the kind "planet" is none of');
    const both = ['--kb', at('own.bin.gz')];
    const own = await newsgraph(['kb', 'search', 'local:mv', ...both]);
    expect(own.stdout).toContain('country  Portugal');
    expect(own.stdout).toContain('P463 Council of the Bay (2023-05-01 to )');
    const shipped = await newsgraph(['kb', 'search', 'NATO', ...both, '--json']);
    expect(JSON.parse(shipped.stdout).candidates[0].id).toBe('Q7184');
  });

  test('info counts rows', async () => {
    const run = await newsgraph(['kb', 'info', at('own.csv'), '--json']);
    expect(run.code).toBe(1);
    expect(JSON.parse(run.stdout)).toMatchObject({ entities: 2, names: 1, facts: 1, types: { person: 1 } });
    expect((await newsgraph(['kb', 'info'])).stdout).toMatch(/entities\s+1\d\d,\d{3}/);
  });
});

test('export of a base compiles to the same bytes', async () => {
  expect((await newsgraph(['kb', 'export', '-o', at('tables')])).code).toBe(0);
  expect(readdirSync(at('tables')).sort()).toEqual(['aliases.tsv', 'entities.tsv', 'facts.tsv']);
  expect((await newsgraph(['kb', 'compile', at('tables'), '-o', at('again.bin.gz')])).code).toBe(0);
  const again = gunzipSync(readFileSync(at('again.bin.gz')));
  const shipped = new URL('../../packages/knowledge/data/knowledge.bin.gz', import.meta.url);
  expect(Buffer.compare(again, gunzipSync(readFileSync(shipped)))).toBe(0);
}, 180_000);

test.each([
  [['kb', 'import', 'x'], 2, "required option '-o, --output <file>'"],
  [['kb', 'import', 'x', '-o', 'y', '--class', 'Q5=planet'], 2, 'is not ID=KIND'],
  [['kb', 'import', 'x', '-o', 'y', '--min-sitelinks', 'many'], 2, 'a whole number from 0'],
  [['kb', 'import', 'missing.json', '-o', 'y'], 1, 'missing.json: cannot be read'],
  [['kb', 'compile', 'missing.csv', '-o', 'y'], 1, 'missing.csv: cannot be read'],
  [['kb', 'search', 'x', '--alone'], 2, '--alone needs a base named with --kb'],
  [['kb', 'fly'], 2, "unknown command 'fly'"],
])('%j', async (args, code, message) => {
  const run = await newsgraph(args, { cwd: folder });
  expect(run.code).toBe(code);
  expect(run.stderr).toContain(message);
  expect(existsSync(at('y'))).toBe(false);
});

test('nobody of a name: exit code 1', async () => {
  expect(await newsgraph(['kb', 'search', 'Xqzzt Vlorp'])).toMatchObject({
    code: 1,
    stdout: 'Nobody and nothing here goes by that name.\n',
  });
});
