import { type Column, narrowest } from '../format/container.js';
import { addStrings, fitString } from '../format/strings.js';
import { addIds } from '../ids.js';
import { ROW_TYPES } from '../records.js';
import { boundedPrior, type Collected } from './collect.js';
import { type GrowingNumbers, groupByOwner } from './growing.js';
import { numbering } from './numbering.js';

export function addEntities(columns: Map<string, Column>, { entities, rows }: Collected): void {
  const subtypes = numbering();
  const sources = numbering();
  const descriptions = [...new Set(entities.map((row) => fitString(row.description)))].sort();
  const described = new Map(descriptions.map((text, i) => [text, i]));
  const put = (name: string, of: (row: Collected['entities'][number]) => number) =>
    columns.set(`entity.${name}`, narrowest(Uint32Array.from(entities, of)));
  addIds(
    columns,
    entities.map((row) => row.id),
  );
  put('type', (row) => ROW_TYPES.indexOf(row.type));
  put('subtype', (row) => subtypes.of(row.subtype));
  put('prior', (row) => boundedPrior(row.prior));
  put('country', (row) => (rows.get(row.country) ?? -1) + 1);
  put('source', (row) => sources.of(row.sources));
  put('description', (row) => described.get(fitString(row.description))!);
  addStrings(
    columns,
    'label',
    entities.map((row) => row.label),
  );
  addStrings(columns, 'description', descriptions);
  addStrings(columns, 'subtype', subtypes.list);
  addStrings(columns, 'source', sources.list);
}

/** Aliases grouped by entity; gives their order. */
export function addAliases(
  columns: Map<string, Column>,
  { aliases, entities, words }: Collected,
): Uint32Array {
  const { order, counts } = groupByOwner(aliases.owner.done(), entities.length);
  const sources = numbering();
  columns.set('alias.count', narrowest(counts));
  columns.set('alias.kind', narrowest(order.map((i) => aliases.kind.at(i))));
  columns.set('alias.source', narrowest(order.map((i) => sources.of(words.list[aliases.source.at(i)]!))));
  const lengths = Uint8Array.from(order, (i) => aliases.text.bytes(i).length);
  const text = new Uint8Array(lengths.reduce((sum, length) => sum + length, 0));
  let at = 0;
  for (const i of order) {
    const bytes = aliases.text.bytes(i);
    text.set(bytes, at);
    at += bytes.length;
  }
  columns.set('alias.length', lengths);
  columns.set('alias.text', text);
  addStrings(columns, 'alias.sources', sources.list);
  return order;
}

export function addFacts(columns: Map<string, Column>, { facts, entities, words }: Collected): void {
  const { order, counts } = groupByOwner(facts.owner.done(), entities.length);
  const sources = numbering();
  const properties = numbering();
  const put = (name: string, values: GrowingNumbers) =>
    columns.set(`fact.${name}`, narrowest(order.map((i) => values.at(i))));
  columns.set('fact.count', narrowest(counts));
  columns.set('fact.property', narrowest(order.map((i) => properties.of(words.list[facts.property.at(i)]!))));
  put('object', facts.object);
  put('start', facts.start);
  put('end', facts.end);
  columns.set('fact.source', narrowest(order.map((i) => sources.of(words.list[facts.source.at(i)]!))));
  addStrings(columns, 'property', properties.list);
  addStrings(columns, 'fact.sources', sources.list);
}
