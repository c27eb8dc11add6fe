import { readdirSync, readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { ENTITY_TYPES, PREDICATES } from './index.js';
import { bad, good } from './testing/examples.js';

const folder = new URL('../json-schema/', import.meta.url);
const schemas = Object.fromEntries(
  readdirSync(folder).map((file) => [
    file.replace('.schema.json', ''),
    JSON.parse(readFileSync(new URL(file, folder), 'utf8')),
  ]),
);

const ajv = new Ajv2020({
  strict: true,
  strictTypes: false,
  allErrors: true,
  schemas: Object.values(schemas),
});

function errors(kind: string, record: unknown): string[] {
  const validate = ajv.getSchema(`${kind}.schema.json`)!;
  validate(record);
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath || '/'} ${message}`);
}

test('there is one schema for each record', () => {
  expect(Object.keys(schemas).sort()).toEqual(['claim', 'document', 'entity', 'graph', 'mention']);
});

test('every property that is not obvious is described and every record is closed', () => {
  for (const [name, schema] of Object.entries(schemas)) {
    expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema');
    expect(schema.$id).toBe(`${name}.schema.json`);
    expect(schema.description).toMatch(/\.$/);
    expect(schema.additionalProperties).toBe(false);
    expect(Object.keys(schema.properties)).toEqual(expect.arrayContaining(schema.required));
  }
});

describe('the lists in the schemas are those of the ontology', () => {
  const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id).sort();
  const listed = (list: string[]) => [...list].sort();

  test('predicates', () => {
    expect(listed(schemas.claim.properties.predicate.examples)).toEqual(ids(PREDICATES));
  });

  test('entity types', () => {
    expect(listed(schemas.entity.properties.type.enum)).toEqual(ids(ENTITY_TYPES));
  });

  test('layers and classes', () => {
    const { layer, class: kind } = schemas.graph.$defs.edge.properties;
    const used = (values: (string | undefined)[]) => [...new Set(values.filter((value) => value))].sort();
    expect(listed(layer.enum)).toEqual(used(PREDICATES.map((predicate) => predicate.layer)));
    expect(listed(kind.enum)).toEqual(used(PREDICATES.map((predicate) => predicate.class)));
  });
});

test.each(Object.keys(good))('good examples of a %s pass', (kind) => {
  for (const record of good[kind as keyof typeof good]) expect(errors(kind, record)).toEqual([]);
});

test.each(bad)('a %s with %s fails', (kind, _, record, error) => {
  expect(errors(kind, record)).toContain(error);
});
