import { expect, test } from 'vitest';
import { ENTITY_TYPES, ontologyWith, PREDICATES, predicate } from './index.js';

const events = PREDICATES.filter(({ layer }) => layer === 'event');
const relations = PREDICATES.filter(({ layer }) => layer === 'relation');

const values = <T>(items: readonly T[]) => new Set(items).size;

test('ids are unique, lower case and found again', () => {
  expect(values(PREDICATES.map(({ id }) => id))).toBe(PREDICATES.length);
  for (const found of PREDICATES) {
    expect(found.id).toMatch(/^[a-z]+(-[a-z]+)*$/);
    expect(predicate(found.id)).toBe(found);
  }
});

test.each(['', 'Agree', 'toString', '__proto__', 'constructor'])('%j is no predicate', (id) => {
  expect(predicate(id)).toBeUndefined();
});

test('the events are the sixteen PLOVER types in their four classes', () => {
  const classes = [...new Set(events.map((event) => event.class))];
  const members = classes.map((name) => [name, events.filter((e) => e.class === name).map(({ id }) => id)]);
  expect(members).toEqual([
    ['verbal cooperation', ['agree', 'consult', 'support', 'concede']],
    ['material cooperation', ['cooperate', 'aid', 'retreat']],
    ['verbal conflict', ['request', 'accuse', 'reject', 'threaten']],
    ['material conflict', ['protest', 'sanction', 'mobilize', 'coerce', 'assault']],
  ]);
});

test('the events cover the twenty CAMEO root codes', () => {
  const roots = Array.from({ length: 20 }, (_, i) => String(i + 1).padStart(2, '0'));
  expect([...new Set(events.flatMap(({ cameo }) => cameo ?? []))].sort()).toEqual(roots);
  expect(events.filter(({ cameo }) => !cameo?.length)).toEqual([]);
});

test('relations and co-occurrence have no class and no CAMEO code', () => {
  const others = PREDICATES.filter(({ layer }) => layer !== 'event');
  expect(others.filter((other) => other.class || other.cameo)).toEqual([]);
  expect(relations.filter(({ wikidata }) => wikidata && !/^P[1-9]\d*$/.test(wikidata))).toEqual([]);
});

test('a predicate is either symmetric or can be read from the other side', () => {
  expect(PREDICATES.filter((it) => Boolean(it.symmetric) === Boolean(it.inverse))).toEqual([]);
});

test('labels are short and unique, descriptions are sentences', () => {
  expect(values(PREDICATES.map(({ label }) => label))).toBe(PREDICATES.length);
  expect(PREDICATES.filter(({ label }) => label.length > 24)).toEqual([]);
  expect(PREDICATES.filter(({ description }) => !/^[A-Z].*\.$/.test(description))).toEqual([]);
});

test('colours are #rrggbb: one a class, one a type', () => {
  for (const { color } of [...PREDICATES, ...ENTITY_TYPES]) expect(color).toMatch(/^#[0-9a-f]{6}$/);
  expect(values(ENTITY_TYPES.map(({ color }) => color))).toBe(ENTITY_TYPES.length);
  const pairs = new Set(events.map((event) => `${event.class} ${event.color}`));
  expect(pairs.size).toBe(4);
  expect(values(events.map(({ color }) => color))).toBe(4);
});

test('entity types are unique and have both labels', () => {
  expect(ENTITY_TYPES.map(({ id }) => id).sort()).toEqual([
    'country',
    'event',
    'law',
    'organization',
    'person',
    'place',
    'product',
  ]);
  expect(ENTITY_TYPES.filter(({ label, plural }) => !label || !plural || label === plural)).toEqual([]);
});

test("a user's own predicates stand beside the built-in ones and never in their place", () => {
  const own = { id: 'trains', label: 'trains', layer: 'event', description: '', color: '#000000' } as const;
  const find = ontologyWith([own, { ...own, id: 'agree' }]);
  expect(find('trains')).toBe(own);
  expect(find('agree')).toBe(predicate('agree'));
  expect(find('toString')).toBeUndefined();
});
