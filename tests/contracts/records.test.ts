import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Built, buildSamples } from './build.js';
import { ROOT } from './workspace.js';

const folder = join(ROOT, 'packages/schema/json-schema');
const schemas = readdirSync(folder).map((file) => JSON.parse(readFileSync(join(folder, file), 'utf8')));
const ajv = new Ajv2020({ strict: true, strictTypes: false, schemas });

function firstError(kind: string, records: readonly unknown[]): string | undefined {
  const validate = ajv.getSchema(`${kind}.schema.json`)!;
  const wrong = records.find((record) => !validate(record));
  if (wrong === undefined) return undefined;
  const [error] = validate.errors ?? [];
  return `${error?.instancePath} ${error?.message}: ${JSON.stringify(wrong).slice(0, 300)}`;
}

let built: Built;
beforeAll(async () => {
  built = await buildSamples();
});
afterAll(() => built?.remove());

test.each([
  ['document', 'documents.jsonl'],
  ['mention', 'mentions.jsonl'],
  ['entity', 'entities.jsonl'],
  ['claim', 'claims.jsonl'],
])('every %s in %s follows its JSON Schema', (kind, file) => {
  expect(firstError(kind, built.lines(file))).toBeUndefined();
});

test('graph.json follows its JSON Schema', () => {
  expect(firstError('graph', [JSON.parse(built.read('graph.json'))])).toBeUndefined();
});

test('every id that a record names is there', () => {
  const ids = (file: string) => new Set(built.lines<{ id: string }>(file).map(({ id }) => id));
  const [documents, entities] = [ids('documents.jsonl'), ids('entities.jsonl')];
  const mentions = built.lines<{ document: string; entity?: string }>('mentions.jsonl');
  const claims = built.lines<Record<'subject' | 'object', string> & { attribution?: string; place?: string }>(
    'claims.jsonl',
  );
  expect(mentions.filter(({ document }) => !documents.has(document))).toEqual([]);
  const named = [
    ...mentions.map(({ entity }) => entity),
    ...claims.flatMap(({ subject, object, attribution, place }) => [subject, object, attribution, place]),
  ];
  expect(named.filter((id) => id !== undefined && !entities.has(id))).toEqual([]);
});
