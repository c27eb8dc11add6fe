import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, test } from 'vitest';
import { dumpLine, dumpText } from '../../testing/dump.js';
import { readKnowledge } from '../read.js';
import { type ImportOptions, importWikidata } from './import.js';

const folder = mkdtempSync(join(tmpdir(), 'newsgraph-import-'));
afterAll(() => rmSync(folder, { recursive: true }));

let files = 0;
async function run(body: string | Uint8Array, options: ImportOptions = {}) {
  const input = join(folder, `dump-${files++}.json`);
  writeFileSync(input, body);
  const report = await importWikidata(input, `${input}.bin`, options);
  const faults = report.skipped.map(({ where, reason }) => `${where.slice(input.length + 1)} ${reason}`);
  return { input, report, faults, knowledge: readKnowledge(`${input}.bin`) };
}

const LINES = [
  dumpLine({ id: 'Q10', label: 'Arland', sites: 200, claims: { P31: ['Q6256'] } }),
  dumpLine({ id: 'Q11', label: 'harbour town', sites: 0, claims: { P279: ['Q12'] } }),
  dumpLine({ id: 'Q12', label: 'town', claims: { P279: ['Q515', 'Q11'] } }),
  dumpLine({ id: 'Q13', label: 'Portby', claims: { P31: ['Q11'], P17: ['Q10'] } }),
  dumpLine({ id: 'Q14', label: 'star', claims: { P31: ['Q523'] } }),
  dumpLine({
    id: 'Q20',
    label: 'Mira Voss',
    sites: 50,
    aliases: ['Miranda Voss', 'MV'],
    claims: {
      P31: ['Q5'],
      P27: ['Q10'],
      P106: ['Q82955'],
      P39: [
        { object: 'Q30', start: '2019-05', end: '2024-05-10', rank: 'preferred' },
        { object: 'Q30', start: '2001', rank: 'deprecated' },
        { object: 'Q999', start: '2001' },
      ],
    },
  }),
  dumpLine({ id: 'Q21', label: 'Ada Voss', claims: { P31: ['Q5'] } }),
  dumpLine({
    id: 'Q30',
    label: 'President of Arland',
    sites: 0,
    claims: {
      P31: ['Q294414'],
      P1001: ['Q10'],
      P1308: [
        { object: 'Q20', start: '2019-05', end: '2024-05-10' },
        { object: 'Q21', start: '2024-05-10' },
      ],
    },
  }),
  dumpLine({ id: 'Q40', label: 'Little known', sites: 1, claims: { P31: ['Q5'] } }),
  dumpLine({ id: 'Q41', sites: 20, claims: { P31: ['Q5'] } }),
];
const DUMP = dumpText(LINES);

describe('a small dump', () => {
  test('classes over several steps, priors, names, dated facts, holders of offices', async () => {
    const { knowledge, report, faults } = await run(DUMP);
    expect(faults).toEqual([]);
    expect(report).toMatchObject({ lines: 12, entities: 5, faults: 0, resumed: 0 });
    expect(report.leftOut).toEqual({
      'few sitelinks': 2,
      'no label': 1,
      'other classes': 2,
      'facts about items outside the base': 1,
    });
    expect([...knowledge.ids()]).toEqual(['Q10', 'Q13', 'Q20', 'Q21', 'Q30']);
    expect({ ...knowledge.entity('Q20') }).toEqual({
      id: 'Q20',
      label: 'Mira Voss',
      type: 'person',
      subtype: 'politician',
      description: 'about Q20',
      country: 'Q10',
      prior: 572,
      aliases: ['Miranda Voss', 'MV'],
    });
    expect(knowledge.entity('Q13')).toMatchObject({ type: 'place', subtype: 'city', country: 'Q10' });
    expect(knowledge.facts('Q20')).toEqual([
      { subject: 'Q20', property: 'P39', object: 'Q30', start: '2019-05', end: '2024-05-10' },
      { subject: 'Q20', property: 'P27', object: 'Q10' },
    ]);
    const [holder] = knowledge.holders({ country: 'Q10', office: 'president', date: '2025-01-01' });
    expect(holder?.person).toBe('Q21');
  });

  test('classes, languages and the number of sites by option', async () => {
    const classes = [{ id: 'Q5', type: 'person', subtype: 'somebody' }] as const;
    const { knowledge } = await run(DUMP, { classes, sitelinks: 0 });
    expect([...knowledge.ids()]).toEqual(['Q20', 'Q21', 'Q40']);
    expect(knowledge.entity('Q21')?.subtype).toBe('somebody');
    expect((await run(DUMP, { languages: ['fr'] })).report.leftOut['no label']).toBe(8);
  });

  test('gzip and bzip2, each in two members, give the same bytes', async () => {
    const plain = readFileSync(`${(await run(DUMP)).input}.bin`);
    const halves = [DUMP.slice(0, 3000), DUMP.slice(3000)];
    const gz = Buffer.concat(halves.map((half) => gzipSync(half)));
    expect(Buffer.compare(readFileSync(`${(await run(gz)).input}.bin`), plain)).toBe(0);
    const bz2 = Buffer.concat(halves.map((half) => execFileSync('bzip2', { input: half })));
    expect(Buffer.compare(readFileSync(`${(await run(bz2)).input}.bin`), plain)).toBe(0);
  });
});

describe('what is wrong is reported, the rest is kept', () => {
  const good = dumpLine({ id: 'Q21', label: 'Ada Voss', claims: { P31: ['Q5'] } });
  test.each([
    ['not JSON', '{"id":', '3 is not JSON.'],
    ['no entity', '{"a":1}', '3 is no entity of a dump.'],
    ['a list', '[1,2]', '3 is no entity of a dump.'],
    ['a number', '7', '3 is no entity of a dump.'],
    ['brackets without end', '['.repeat(60_000), '3 is not JSON.'],
    ['an unknown kind of id', '{"id":"X7"}', '3 is no entity of a dump.'],
    [
      'a long line',
      `{"id":"Q5","x":"${'y'.repeat(70_000)}"}`,
      '3 a line of 70020 bytes, over the limit of 65536.',
    ],
  ])('%s', async (_, line, fault) => {
    const { faults, knowledge } = await run(dumpText([LINES[0]!, line, good]), { mostLineBytes: 65_536 });
    expect(faults).toEqual([fault]);
    expect([...knowledge.ids()]).toEqual(['Q10', 'Q21']);
  });

  test('bytes that are no UTF-8', async () => {
    const bad = Buffer.concat([
      Buffer.from(`[\n${good},\n{"id":"Q7","x":"`),
      Buffer.from([0xff]),
      Buffer.from('"}\n]\n'),
    ]);
    expect((await run(bad)).faults).toEqual(['3 is not UTF-8.']);
  });

  test.each([
    ['fields of other shapes', '{"id":"Q7","labels":7,"claims":[],"sitelinks":null,"aliases":"x"}'],
    [
      'odd statements',
      '{"id":"Q7","labels":{"en":{"value":"A b"}},"claims":{"P31":[null,7,{"mainsnak":[]}],"P39":{}}}',
    ],
    [
      'names of objects',
      '{"id":"Q7","labels":{"__proto__":{"value":"A"},"en":{"value":"constructor"}},"claims":{}}',
    ],
    ['an id beyond all ids', '{"id":"Q99999999999","labels":{"en":{"value":"A"}}}'],
  ])('%s are no fault and make no row', async (_, line) => {
    const { faults, knowledge } = await run(dumpText([line, good]), { sitelinks: 0 });
    expect(faults).toEqual([]);
    expect([...knowledge.ids()]).toEqual(['Q21']);
  });

  test('an alias of 10,000 characters, a second line with the id, classes in a circle', async () => {
    const odd = dumpLine({
      id: 'Q21',
      label: 'Ada Voss',
      aliases: ['z'.repeat(10_000)],
      claims: { P31: ['Q5'] },
    });
    const loop = ['Q50', 'Q51'].map((id, i) =>
      dumpLine({ id, label: id, claims: { P279: [`Q5${1 - i}`], P31: [id] } }),
    );
    const { knowledge, report, faults } = await run(dumpText([odd, good, ...loop]));
    expect(faults).toEqual([]);
    expect([...knowledge.ids()]).toEqual(['Q21']);
    expect(knowledge.entity('Q21')?.aliases).toEqual([]);
    expect(report.leftOut).toEqual({ 'second line with an id': 1, 'other classes': 2 });
  });

  test('a dump cut inside a line, plain and zipped', async () => {
    const cut = DUMP.slice(0, DUMP.indexOf('Ada Voss'));
    const reasons = [
      '8 the dump ends without its closing bracket: it may be cut off.',
      '8 the dump ends inside this line.',
    ];
    const plain = await run(cut);
    expect(plain.faults).toEqual(reasons);
    expect(plain.knowledge.has('Q13')).toBe(true);
    expect((await run(gzipSync(cut))).faults).toEqual(reasons);
    expect((await run(gzipSync(DUMP).subarray(0, -200))).faults).toHaveLength(2);
  });

  test('a zipped dump that is damaged: what could be unzipped is kept', async () => {
    const text = dumpText([
      ...LINES,
      ...Array.from({ length: 4000 }, (_, i) => dumpLine({ id: `Q${i + 100}`, label: `Person ${i}` })),
    ]);
    const bz2 = execFileSync('bzip2', { input: text, maxBuffer: 1 << 26 });
    for (const bytes of [bz2.subarray(0, -5000), gzipSync(text).fill(0, 60_000, 60_100)]) {
      const { faults, knowledge } = await run(bytes);
      expect(faults.join()).toContain('cannot be unzipped further');
      expect(knowledge.has('Q10')).toBe(true);
    }
  });

  test.each(['', '[\n]\n', '[]', '\n\n'])('a dump that holds nothing: %j', async (text) => {
    expect((await run(text)).report.entities).toBe(0);
  });
});

describe('an import that is stopped', () => {
  const many = Array.from({ length: 3000 }, (_, i) =>
    dumpLine({ id: `Q${i + 100}`, label: `Person ${i} Voss`, claims: { P31: ['Q5'], P27: ['Q10'] } }),
  );
  many.splice(1500, 0, 'wrong');
  const text = dumpText([...LINES, ...many]);
  const bodies: [string, string | Uint8Array][] = [
    ['plain', text],
    ['gzip', gzipSync(text)],
    ['bzip2', execFileSync('bzip2', { input: text, maxBuffer: 1 << 26 })],
  ];
  test.each(bodies)('%s: goes on from its checkpoint and writes the same bytes', async (name, body) => {
    const input = join(folder, `stopped-${name}`);
    writeFileSync(input, body);
    const options = { checkpointBytes: 100_000 };
    const whole = await importWikidata(input, `${input}.whole.bin`, options);
    const stop = new AbortController();
    const stopped = importWikidata(input, `${input}.bin`, {
      ...options,
      signal: stop.signal,
      onProgress: ({ lines }) => lines > 800 && stop.abort(),
    });
    await expect(stopped).rejects.toThrow('the import was stopped');
    expect(existsSync(`${input}.bin`)).toBe(false);
    const rest = await importWikidata(input, `${input}.bin`, options);
    expect(rest.resumed).toBeGreaterThan(500);
    expect({ ...rest, resumed: 0 }).toEqual(whole);
    expect(Buffer.compare(readFileSync(`${input}.bin`), readFileSync(`${input}.whole.bin`))).toBe(0);
    expect(existsSync(`${input}.bin.import`)).toBe(false);
  });
});

test.each([
  ['missing.json', 'out.bin', 'cannot be read'],
  ['.', 'out.bin', 'cannot be read'],
  ['dump-0.json', 'dump-0.json/out.bin', 'cannot be made'],
])('%s: refused', async (input, output, message) => {
  await expect(importWikidata(join(folder, input), join(folder, output))).rejects.toThrow(message);
});
