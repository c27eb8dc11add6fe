import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newsgraph } from './command.js';

const folder = mkdtempSync(join(tmpdir(), 'newsgraph-judgements-'));
const articles = join(folder, 'articles');
const FILES = ['documents', 'entities', 'mentions', 'claims', 'judgements'].map((name) => `${name}.jsonl`);

const TEXTS: Readonly<Record<string, string>> = {
  'harbour.txt': `Harbour of Vellmar closed, mayor says

The mayor of Vellmar, Tessa Okumara, said on Monday that the harbour would stay closed. Okumara met Antony Blinken in Geneva and accused Russia of sabotage.`,
  'strike.txt': `Strike in Vellmar goes on

Mayor Tessa Okumara criticised the strike on Tuesday. The union of Jonas Brekkel rejected her offer. Brekkel met French Foreign Minister Catherine Colonna.`,
  'concert.txt': `Concert for the strikers

The pianist Jona Brekkelsen played for the strikers of Vellmar. Brekkelsen praised France.`,
};

interface Named {
  readonly id: string;
  readonly label: string;
}

function lines<T>(out: string, name: string): T[] {
  const text = readFileSync(join(folder, out, name), 'utf8').trim();
  return text === '' ? [] : text.split('\n').map((line) => JSON.parse(line) as T);
}

function entity(out: string, label: string): Named | undefined {
  return lines<Named>(out, 'entities.jsonl').find((one) => one.label === label);
}

function bytes(out: string): string[] {
  return [...FILES, 'graph.json'].map((name) => readFileSync(join(folder, out, name), 'utf8'));
}

interface Pair {
  readonly left: string;
  readonly right: string;
  readonly verdict: string;
  readonly names?: readonly string[];
}

function log(name: string, words: readonly (Pair | string)[]): string {
  const path = join(folder, name);
  const text = words.map((word) =>
    typeof word === 'string' ? word : JSON.stringify({ by: 'person', ...word }),
  );
  writeFileSync(path, `${text.join('\n')}\n`);
  return path;
}

const build = (out: string, ...more: string[]) =>
  newsgraph(['build', articles, '-o', join(folder, out), '--title', 'Strike', '--threads', '1', ...more]);

let twice: Pair;
let pianist: Named;
let unionist: Named;

beforeAll(async () => {
  mkdirSync(articles);
  for (const [name, text] of Object.entries(TEXTS)) writeFileSync(join(articles, name), text);
  expect((await build('plain')).code).toBe(0);
  twice = lines<Pair>('plain', 'judgements.jsonl').find(({ names }) => names?.[0] === 'Tessa Okumara')!;
  unionist = entity('plain', 'Jonas Brekkel')!;
  pianist = entity('plain', 'Jona Brekkelsen')!;
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('build --judgements', () => {
  test('the machine writes why it takes two for one', () => {
    expect(twice).toMatchObject({
      verdict: 'same',
      by: 'machine',
      names: ['Tessa Okumara', 'Tessa Okumara'],
    });
    expect(
      lines<Named>('plain', 'entities.jsonl').filter(({ label }) => label === 'Tessa Okumara').length,
    ).toBe(1);
  });

  test('a person parts what the machine joined, and the word survives a rebuild from the build itself', async () => {
    const path = log('parted.jsonl', [{ left: twice.left, right: twice.right, verdict: 'not-same' }]);
    expect((await build('parted', '--judgements', path)).code).toBe(0);
    const okumaras = (out: string) =>
      lines<Named>(out, 'entities.jsonl').filter(({ label }) => label === 'Tessa Okumara').length;
    expect(okumaras('parted')).toBe(2);
    expect((await build('again', '--judgements', join(folder, 'parted', 'judgements.jsonl'))).code).toBe(0);
    expect(bytes('again')).toEqual(bytes('parted'));
  });

  test('a person joins what the machine did not', async () => {
    const path = log('joined.jsonl', [{ left: unionist.id, right: pianist.id, verdict: 'same' }]);
    expect((await build('joined', '--judgements', path)).code).toBe(0);
    expect(entity('joined', 'Jonas Brekkel') ?? entity('joined', 'Jona Brekkelsen')).toBeDefined();
    expect(entity('joined', 'Jonas Brekkel') && entity('joined', 'Jona Brekkelsen')).toBeUndefined();
  });

  test('taking a word back gives the earlier bytes', async () => {
    const pair = { left: unionist.id, right: pianist.id };
    const path = log('back.jsonl', [
      { ...pair, verdict: 'same' },
      { ...pair, verdict: 'undecided' },
    ]);
    expect((await build('back', '--judgements', path)).code).toBe(0);
    const without = (out: string) => bytes(out).filter((_, i) => FILES[i] !== 'judgements.jsonl');
    expect(without('back')).toEqual(without('plain'));
  });

  test('contradictions and lines that are no judgement are told, and the rest is followed', async () => {
    const path = log('odd.jsonl', [
      { left: unionist.id, right: pianist.id, verdict: 'same' },
      { left: twice.left, right: twice.right, verdict: 'not-same' },
      { left: twice.right, right: twice.left, verdict: 'same' },
      '{"left":',
      { left: twice.left, right: twice.right, verdict: 'perhaps' },
    ]);
    const { code, stdout } = await build('odd', '--judgements', path);
    expect(code).toBe(1);
    expect(stdout).toContain('odd.jsonl:4: is not JSON');
    expect(stdout).toContain('odd.jsonl:5: has no "verdict"');
    expect(entity('odd', 'Jonas Brekkel') && entity('odd', 'Jona Brekkelsen')).toBeUndefined();
  });

  test('words that contradict each other through a third keep apart what was parted', async () => {
    const parts = lines<Pair>('parted', 'judgements.jsonl')[0]!;
    const path = log('chain.jsonl', [
      { left: parts.left, right: unionist.id, verdict: 'same' },
      { left: parts.right, right: unionist.id, verdict: 'same' },
      { left: parts.left, right: parts.right, verdict: 'not-same' },
    ]);
    const { code, stdout } = await build('chain', '--judgements', path);
    expect(code).toBe(1);
    expect(stdout).toMatch(
      /judgement local:\S+ local:\S+: says "same", but other judgements keep the two apart/,
    );
  });

  test('a log that is not there ends the build before it begins', async () => {
    const { code, stderr } = await build('none', '--judgements', join(folder, 'nowhere.jsonl'));
    expect(code).toBe(1);
    expect(stderr).toContain('There is no such file');
  });
});

describe('explain', () => {
  const explain = (wanted: string, ...more: string[]) =>
    newsgraph(['explain', wanted, '-g', join(folder, 'plain'), ...more]);

  test('an entity: its names, what was judged, who was weighed', async () => {
    const { code, stdout } = await explain('Tessa Okumara');
    expect(code).toBe(0);
    expect(stdout).toMatch(/^Tessa Okumara\n/);
    expect(stdout).toMatch(/same by machine, 0\.\d\d: Tessa Okumara \(local:\S+\), Tessa Okumara/);
    expect(stdout).toContain('nobody of this name is known');
  });

  test('a known entity: each candidate with the score of its features', async () => {
    const { stdout } = await explain('Antony Blinken', '--json');
    const { entity: found, examples } = JSON.parse(stdout);
    expect(found.id).toBe('Q7821917');
    const [best] = examples[0].explanation.alternatives;
    expect(best.id).toBe('Q7821917');
    expect(Object.keys(best.features)).toEqual(expect.arrayContaining(['prior', 'country', 'role', 'type']));
  });

  test('a mention by its place', async () => {
    const mention = lines<{ document: string; start: number; entity: string }>(
      'plain',
      'mentions.jsonl',
    ).find((one) => one.entity === pianist.id)!;
    const { code, stdout } = await explain(`${mention.document}:${mention.start}`);
    expect(code).toBe(0);
    expect(stdout).toContain(pianist.id);
  });

  test.each([
    [['Nobody Atall'], 2, 'No entity of the build has this name'],
    [['x', '-g', 'no-such-folder'], 1, 'There is no such folder'],
  ])('%j ends with %i: %s', async ([wanted, ...more], exit, message) => {
    const { code, stderr } = await explain(wanted!, ...more);
    expect(code).toBe(exit);
    expect(stderr).toContain(message);
  });
});
