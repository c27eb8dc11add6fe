import { foldName } from '../fold.js';
import { fitString } from '../format/strings.js';
import { wikidataNumber } from '../ids.js';
import type { AliasRow, FactRow, NameKind } from '../records.js';
import { OFFICE_CLASSES } from './classes.js';
import { OCCUPATIONS } from './occupations.js';
import {
  bestItems,
  itemStatements,
  type Json,
  listOf,
  objectOf,
  textOf,
  textStatements,
} from './statements.js';

export interface ItemOptions {
  /** Languages of labels and other names, the first that has a label gives it. */
  readonly languages: readonly string[];
  /** Items that fewer sites write about are left out, offices excepted. */
  readonly sitelinks: number;
  /** Properties that become facts. */
  readonly properties: readonly string[];
}

/** What the tables need to know about an item, before it is known of which kind its classes are. */
export interface ItemRows {
  readonly id: string;
  readonly label: string;
  readonly description: string;
  readonly sitelinks: number;
  /** Classes of which it is an instance. */
  readonly classes: readonly string[];
  readonly countries: readonly string[];
  /** By occupation; persons only. */
  readonly subtype: string;
  readonly aliases: readonly AliasRow[];
  readonly facts: readonly FactRow[];
  /** Who held this office. */
  readonly holders: readonly FactRow[];
}

/** Why an item makes no row. */
export type LeftOut = 'no item' | 'few sitelinks' | 'no label';

export interface Item {
  /** Classes of which it is a subclass, with its own number. */
  readonly number: number;
  readonly parents: readonly number[];
  readonly rows: ItemRows | LeftOut;
}

const SOURCE = 'wikidata';
/** Of these the undated statements are dropped where others are preferred: only one is true at a time. */
const SINGLE = new Set(['P17', 'P27', 'P36', 'P159']);

/** Wikidata's label for all languages ("mul") stands in for one that is missing. */
function named(entity: Json, field: string, languages: readonly string[]): string[] {
  const texts = objectOf(entity[field]);
  return [...languages, 'mul']
    .filter((language) => Object.hasOwn(texts, language))
    .map((language) => textOf(objectOf(texts[language]).value).trim());
}

function aliasTexts(entity: Json, languages: readonly string[]): string[] {
  const aliases = objectOf(entity.aliases);
  return [...languages, 'mul']
    .filter((language) => Object.hasOwn(aliases, language))
    .flatMap((language) => listOf(aliases[language]).map((alias) => textOf(objectOf(alias).value).trim()));
}

function isName(text: string): boolean {
  return text !== '' && text.length <= 255 && fitString(text) === text && foldName(text) !== '';
}

function kindOf(text: string): NameKind {
  return /^[\p{Lu}\d.&-]{2,10}$/u.test(text) ? 'acronym' : 'alias';
}

function aliasesOf(entity: Json, { id, label }: { id: string; label: string }, languages: readonly string[]) {
  const all: [string, NameKind][] = [
    ...[...named(entity, 'labels', languages), ...aliasTexts(entity, languages)].map(
      (text): [string, NameKind] => [text, kindOf(text)],
    ),
    ...textStatements(entity, 'P1813', languages).map((text): [string, NameKind] => [text, 'short']),
    ...textStatements(entity, 'P1549', languages).map((text): [string, NameKind] => [text, 'demonym']),
  ];
  const seen = new Set([label]);
  return all.flatMap(([alias, kind]): AliasRow[] => {
    if (!isName(alias) || seen.has(alias)) return [];
    seen.add(alias);
    return [{ id, alias, kind, source: SOURCE }];
  });
}

function factsOf(entity: Json, subject: string, properties: readonly string[]): FactRow[] {
  return properties.flatMap((property) => {
    const all = itemStatements(entity, property);
    const preferred = SINGLE.has(property) && all.some((one) => one.preferred);
    return all
      .filter((one) => !preferred || one.preferred || one.start !== '' || one.end !== '')
      .map(({ object, start, end }): FactRow => ({ subject, property, object, start, end, source: SOURCE }));
  });
}

/** P1308 turned round: the person's position held. */
function holdersOf(entity: Json, office: string): FactRow[] {
  return itemStatements(entity, 'P1308').map(
    ({ object, start, end }): FactRow => ({
      subject: object,
      property: 'P39',
      object: office,
      start,
      end,
      source: SOURCE,
    }),
  );
}

function isOffice(entity: Json, classes: readonly string[]): boolean {
  return (
    classes.some((id) => OFFICE_CLASSES.includes(id)) || listOf(objectOf(entity.claims).P1308).length > 0
  );
}

function subtypeOf(entity: Json): string {
  const occupations = new Set(itemStatements(entity, 'P106').map((one) => one.object));
  return OCCUPATIONS.find(([id]) => occupations.has(id))?.[1] ?? '';
}

function rowsOf(entity: Json, options: ItemOptions): ItemRows | LeftOut {
  const id = textOf(entity.id);
  const classes = bestItems(entity, 'P31');
  const sitelinks = Object.keys(objectOf(entity.sitelinks)).length;
  if (sitelinks < options.sitelinks && !isOffice(entity, classes)) return 'few sitelinks';
  const label = named(entity, 'labels', options.languages).find(isName);
  if (label === undefined) return 'no label';
  return {
    id,
    label,
    description: named(entity, 'descriptions', options.languages)[0] ?? '',
    sitelinks,
    classes,
    countries: ['P27', 'P17', 'P1001'].flatMap((property) => bestItems(entity, property)),
    subtype: subtypeOf(entity),
    aliases: aliasesOf(entity, { id, label }, options.languages),
    facts: factsOf(entity, id, options.properties),
    holders: holdersOf(entity, id),
  };
}

/** Reads an entity of a dump; undefined when the value is none. Fields of the wrong shape count as absent. */
export function readItem(value: unknown, options: ItemOptions): Item | undefined {
  const entity = objectOf(value);
  const id = textOf(entity.id);
  if (!/^[QPL][1-9]\d*/.test(id)) return undefined;
  const number = wikidataNumber(id);
  if (number === undefined) return { number: 0, parents: [], rows: 'no item' };
  const parents = itemStatements(entity, 'P279').map((one) => wikidataNumber(one.object) ?? 0);
  return { number, parents, rows: rowsOf(entity, options) };
}

/** Sites of the best known items. */
const MOST_SITELINKS = 300;

/**
 * How well known an item is, 0 to 1000, from the number of sites that write about it: by its logarithm, steeper so that
 * the priors of the many with a handful stay low. 5 → 176, 50 → 572, 300 → 1000.
 */
export function sitelinkPrior(sitelinks: number): number {
  const share = Math.min(1, Math.log(1 + sitelinks) / Math.log(1 + MOST_SITELINKS));
  return Math.round(1000 * share ** 1.5);
}

/** Properties that become facts unless others are asked for. */
export const NEWS_PROPERTIES: readonly string[] = [
  ...['P39', 'P27', 'P17', 'P463', 'P361', 'P159', 'P36', 'P35', 'P6'],
  ...['P102', 'P108', 'P131', 'P749', 'P1376'],
];
