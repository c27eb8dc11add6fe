import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import type { Measure, TaskOptions } from '../../task.js';
import { measureCarb } from './carb.js';
import { measureCrossre } from './crossre.js';
import { measureReDocred } from './re-docred.js';
import { measureRe3d } from './re3d.js';
import { measureText2kgbench } from './text2kgbench.js';

const folder = mkdtempSync(join(tmpdir(), 'sets-'));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function write(files: Readonly<Record<string, string>>): TaskOptions {
  for (const [name, text] of Object.entries(files)) {
    const path = join(folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
  return { data: folder, note: () => {} };
}

function values(measures: Iterable<Measure>): Record<string, number> {
  return Object.fromEntries([...measures].map(({ measure, value }) => [measure, Math.round(value)]));
}

const lines = (...records: unknown[]) => records.map((one) => JSON.stringify(one)).join('\n');
const name = (entity: string, [sent_id, first, last]: number[], type: string) => ({
  name: entity,
  pos: [first, last],
  sent_id,
  type,
});

describe('sets in the format as published', () => {
  it('re3d: documents, entities and relations beside one another', () => {
    const text = 'Peru attacked Chile. Peru praised Kenya.';
    const entity = (begin: number, end: number) => ({ begin, end, type: 'Nationality', documentId: 'a' });
    const options = write({
      're3d/X/documents.json': lines({ _id: 'a', text }),
      're3d/X/entities.json': lines(entity(0, 4), entity(14, 19), entity(21, 25), entity(34, 39)),
      're3d/X/relations.json': lines(
        { sourceBegin: 14, targetBegin: 0, type: 'FightingAgainst', documentId: 'a' },
        { sourceBegin: 21, targetBegin: 34, type: 'Dislikes', documentId: 'a' },
      ),
    });
    expect(values(measureRe3d(options))).toMatchObject({ 'precision %': 50, 'recall %': 50 });
  });

  it('CrossRE: tokens, names and relations in a line', () => {
    const sentence = 'Ana Sol is the leader of the Green Party .'.split(' ');
    const ner = [
      [0, 1, 'politician'],
      [7, 8, 'politicalparty'],
    ];
    const relations = [[0, 1, 7, 8, 'role', '', false, false]];
    const options = write({ 'politics-dev.json': lines({ sentence, ner, relations }) });
    expect(values(measureCrossre(options))).toMatchObject({ 'precision %': 100, 'recall %': 100 });
  });

  it('Re-DocRED: a list of documents; who heads a state is turned round', () => {
    const article = {
      sents: ['Norwegian Prime Minister Ana Sol smiled .'.split(' ')],
      vertexSet: [[name('Norwegian', [0, 0, 1], 'LOC')], [name('Ana Sol', [0, 3, 5], 'PER')]],
      labels: [
        { h: 0, t: 1, r: 'P6' },
        { h: 1, t: 0, r: 'P19' },
      ],
    };
    const options = write({ 're-docred/dev_revised.json': JSON.stringify([article]) });
    expect(values(measureReDocred(options))).toMatchObject({ 'recall %': 100, 'P6 F1 %': 100 });
  });

  it('Text2KGBench: plain sentences with triples of labels', () => {
    const sent = 'Olaf Scholz is a member of the Social Democratic Party of Germany.';
    const triples = [
      { sub: 'Olaf_Scholz', rel: 'party', obj: 'Social_Democratic_Party_of_Germany' },
      { sub: 'Olaf_Scholz', rel: 'birthPlace', obj: 'Osnabrück' },
    ];
    const options = write({ 'ont_6_politician_ground_truth.jsonl': lines({ sent, triples }) });
    expect(values(measureText2kgbench(options))).toMatchObject({ 'precision %': 100, 'recall %': 100 });
  });

  it('CaRB: sentence, predicate and arguments in columns', () => {
    const options = write({ 'carb/gold/dev.tsv': 'Russia attacked Ukraine .\tattacked\tRussia\tUkraine\n' });
    expect(values(measureCarb(options))).toEqual({ 'token precision %': 100, 'token recall %': 100 });
  });

  it('what is not there is not measured', () => {
    const options = write({ 'other.txt': '' });
    const all = [measureRe3d, measureCrossre, measureReDocred, measureText2kgbench, measureCarb];
    expect(all.flatMap((measure) => [...measure(options)])).toEqual([]);
  });
});

describe('files that are not what they should be', () => {
  it.each<[string, string, (options: TaskOptions) => Iterable<Measure>, string]>([
    [
      'politics-dev.json',
      '{"sentence": [], "ner": []}',
      measureCrossre,
      'politics-dev.json:1: lacks "relations" (list).',
    ],
    ['politics-dev.json', '\n{"sentence', measureCrossre, 'politics-dev.json:2: is not JSON'],
    [
      're-docred/dev_revised.json',
      '{}',
      measureReDocred,
      'is not a list of documents. Is it the file as published?',
    ],
    [
      're-docred/dev_revised.json',
      '[{"sents": 1}]',
      measureReDocred,
      'dev_revised.json[0]: lacks "sents" (list).',
    ],
    [
      'ont_8_politics_ground_truth.jsonl',
      '7',
      measureText2kgbench,
      'ground_truth.jsonl:1: is not an object.',
    ],
    ['carb/gold/dev.tsv', 'A sentence.\tis', measureCarb, 'dev.tsv:1: has fewer than three columns.'],
  ])('%s with %j', (file, text, measure, message) => {
    expect(() => [...measure(write({ [file]: text }))]).toThrow(message);
  });
});
