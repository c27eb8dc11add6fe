import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Report } from '@newsgraph/pipeline';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { writeBadFiles } from './bad-inputs.js';
import { newsgraph, type Run } from './command.js';

const folder = mkdtempSync(join(tmpdir(), 'newsgraph-'));
afterAll(() => rmSync(folder, { recursive: true }));

function records(file: string): Record<string, unknown>[] {
  const lines = readFileSync(join(folder, 'out', file), 'utf8')
    .trim()
    .split('\n');
  return lines.map((line) => JSON.parse(line));
}

describe('a folder of broken files with two good articles among them', () => {
  let run: Run;
  let report: Report;
  beforeAll(async () => {
    const inputs = writeBadFiles(folder);
    run = await newsgraph([
      'build',
      inputs,
      join(folder, 'missing.html'),
      '-o',
      join(folder, 'out'),
      '--json',
    ]);
    report = JSON.parse(run.stdout);
  });

  test('exits 1 and still builds the graph from what is good', () => {
    expect(run.code).toBe(1);
    const labels = records('entities.jsonl').map((entity) => entity.label);
    expect(labels).toEqual(expect.arrayContaining(['Portugal', 'Spain', 'Morocco']));
  });

  test.each([
    ['missing.html', 'input-missing'],
    ['binary.html', 'input-unsupported'],
    ['truncated-line.jsonl', 'input-malformed'],
    ['broken-feed.xml', 'input-malformed'],
    ['entity-bomb.xml', 'input-malformed'],
    ['empty.txt', 'input-empty'],
  ])('%s is skipped as %s, with a reason', (name, code) => {
    const skip = report.skips.find((one) => one.where.includes(name));
    expect(skip?.code).toBe(code);
    expect(skip?.reason).toMatch(/\w+ \w+/);
  });

  test('the line of 50 MB is named in the report', () => {
    expect(report.skips.find((one) => one.where.includes('50-MB'))?.reason).toMatch(/\w+ \w+/);
  });

  test('the cut line of JSON Lines is named by its number', () => {
    const skip = report.skips.find((one) => one.where.includes('truncated-line.jsonl'));
    expect(`${skip?.where} ${skip?.reason}`).toMatch(/\b2\b/);
  });

  test('a page in Latin-1 that claims to be UTF-8 keeps its letters', () => {
    const page = records('documents.jsonl').find((one) => String(one.uri).includes('wrong-charset'));
    expect(page?.text).toContain('José Peña');
  });

  test('control characters and direction marks are gone, the words stay', () => {
    const page = records('documents.jsonl').find((one) => String(one.uri).includes('control-characters'));
    expect(page?.text).toContain("Greece's foreign minister");
    expect(String(page?.text)).not.toMatch(/\p{Cf}|(?!\n)\p{Cc}/u);
  });

  test('a script in a title is text, and the page of the explorer has no such element', () => {
    const page = records('documents.jsonl').find((one) => String(one.uri).includes('script-in-title'));
    expect(page?.title).toContain('Talks');
    expect(readFileSync(join(folder, 'out', 'explorer.html'), 'utf8')).not.toContain('<script>alert(1)');
  });
});

test('an output folder that is a file is refused before anything is read', async () => {
  const file = join(folder, 'a-file');
  writeFileSync(file, '');
  const run = await newsgraph(['build', join(folder, 'inputs'), '-o', file]);
  expect(run.code).toBe(1);
  expect(run.stderr).toBe(
    `newsgraph: ${file}: The output must be a folder, and this is a file. Name another with -o.\n`,
  );
});

test('an output folder under a file is refused', async () => {
  writeFileSync(join(folder, 'a-file'), '');
  const under = join(folder, 'a-file', 'out');
  const run = await newsgraph(['build', join(folder, 'inputs'), '-o', under]);
  expect(run.code).toBe(1);
  expect(run.stderr).toBe(
    `newsgraph: ${under}: The folder cannot be made (ENOTDIR). Name another with -o.\n`,
  );
});

test.skipIf(process.platform !== 'linux')(
  'an output folder in /proc, which only Linux has, is refused',
  async () => {
    const run = await newsgraph(['build', join(folder, 'inputs'), '-o', '/proc/newsgraph/out']);
    expect(run.code).toBe(1);
    expect(run.stderr).toContain('The folder cannot be made (ENOENT).');
  },
);

test('a port in use is named', async () => {
  const taken = createServer();
  await new Promise<void>((resolve) => taken.listen(0, '127.0.0.1', resolve));
  const { port } = taken.address() as AddressInfo;
  const run = await newsgraph(['explore', join(folder, 'out'), '--port', String(port)]);
  taken.close();
  expect(run.code).toBe(1);
  expect(run.stderr).toContain(`port ${port}: Another program uses this port.`);
});

test.each([
  [['build', 'x'], "required option '-o, --output <dir>'"],
  [['build', 'x', '-o', 'y', '--threads', '0'], '--threads is a whole number from 1 to 256.'],
  [['fly'], "unknown command 'fly'"],
  [['export', 'x', '-f', 'png', '-o', 'y'], 'png'],
])('wrong usage %j exits 2', async (args, message) => {
  const run = await newsgraph(args, { cwd: folder });
  expect(run.code).toBe(2);
  expect(run.stderr).toContain(message);
});

test('a graph file of another program with unknown attributes opens', async () => {
  const file = join(folder, 'other.gexf');
  writeFileSync(
    file,
    `<?xml version="1.0" encoding="UTF-8"?><gexf xmlns="http://gexf.net/1.3" version="1.3"><graph defaultedgetype="directed">
<attributes class="node"><attribute id="0" title="modularity" type="integer"/><attribute id="1" title="odd one" type="string"/></attributes>
<nodes><node id="a" label="Alpha"><attvalues><attvalue for="0" value="3"/><attvalue for="1" value="x"/></attvalues></node><node id="b" label="Beta"/></nodes>
<edges><edge id="e" source="a" target="b"/></edges></graph></gexf>`,
  );
  const run = await newsgraph(['export', file, '-f', 'json', '-o', '-']);
  expect(run.code).toBe(0);
  const graph = JSON.parse(run.stdout);
  expect(graph.nodes[0].attributes).toMatchObject({ label: 'Alpha', 'odd one': 'x', modularity: 3 });
});

test('an address is refused without --allow-network, and nothing is asked of the network', async () => {
  const run = await newsgraph(['build', 'http://127.0.0.1:9/x.html', '-o', join(folder, 'net'), '--json']);
  expect(run.code).toBe(1);
  expect(run.stdout + run.stderr).toContain('--allow-network');
});
