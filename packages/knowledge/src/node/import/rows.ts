import { wikidataNumber } from '../../ids.js';
import type { AliasRow, EntityRow, FactRow, KnowledgeRows } from '../../records.js';
import { escapeCell, parseAliases, parseFacts, TABLES, unescapeCell } from '../../tables/text.js';
import { type ClassKind, createClassTree } from '../../wikidata/classes.js';
import { type ItemRows, sitelinkPrior } from '../../wikidata/item.js';
import { fileLines } from '../lines.js';
import { stagedPath } from './staging.js';

const SOURCE = 'wikidata';
const LIST = ' ';

/** An entity whose kind is not known yet, as a line. */
export function stagedLine(rows: ItemRows): string {
  const { id, label, description, sitelinks, classes, countries, subtype } = rows;
  const cells = [id, label, description, sitelinks, classes.join(LIST), countries.join(LIST), subtype];
  return `${cells.map((cell) => escapeCell(String(cell))).join('\t')}\n`;
}

/** What was gathered but is not in the base, by reason. */
export type Count = (reason: string) => void;

function kindsOf(folder: string, wanted: readonly ClassKind[]): ReadonlyMap<number, number> {
  const tree = createClassTree();
  for (const line of fileLines(stagedPath(folder, 'classes'))) {
    const [child, parent] = line.split('\t');
    tree.add(Number(child), Number(parent));
  }
  return tree.resolve(wanted);
}

/** The place in the list of kinds of the first that one of the classes belongs to. */
function bestKind(classes: string, kinds: ReadonlyMap<number, number>): number | undefined {
  const found = classes.split(LIST).flatMap((id) => kinds.get(wikidataNumber(id) ?? -1) ?? []);
  return found.length > 0 ? Math.min(...found) : undefined;
}

interface Gathered {
  readonly folder: string;
  readonly wanted: readonly ClassKind[];
  readonly count: Count;
  /** Numbers of the ids that are in the base; filled while the entities are walked. */
  readonly kept: Set<number>;
}

/** Ids of items that are of a kind that is wanted. */
function keep({ folder, kept, count }: Gathered, kinds: ReadonlyMap<number, number>): void {
  for (const line of fileLines(stagedPath(folder, 'entities'))) {
    const [id, , , , classes] = line.split('\t');
    const number = wikidataNumber(id!)!;
    if (kept.has(number)) count('second line with an id');
    else if (bestKind(classes!, kinds) === undefined) count('other classes');
    else kept.add(number);
  }
}

function* entityRows(gathered: Gathered): Generator<EntityRow> {
  const { folder, wanted, kept } = gathered;
  const kinds = kindsOf(folder, wanted);
  keep(gathered, kinds);
  const seen = new Set<number>();
  for (const line of fileLines(stagedPath(folder, 'entities'))) {
    const cells = line.split('\t').map(unescapeCell);
    const [id, label, description, sitelinks, classes, countries, subtype] = cells as [
      ...[string, string, string, string, string, string, string],
    ];
    const number = wikidataNumber(id)!;
    const kind = wanted[bestKind(classes, kinds) ?? -1];
    if (!kind || seen.has(number)) continue;
    seen.add(number);
    const country = countries.split(LIST).find((one) => kept.has(wikidataNumber(one) ?? -1)) ?? '';
    yield {
      id,
      label,
      type: kind.type,
      subtype: kind.subtype || subtype,
      description,
      prior: sitelinkPrior(Number(sitelinks)),
      country: kind.type === 'country' ? '' : country,
      sources: SOURCE,
    };
  }
}

function* aliasRows({ folder, kept }: Gathered): Generator<AliasRow> {
  const path = stagedPath(folder, 'aliases');
  for (const row of parseAliases(withHeader(fileLines(path), 'aliases'), path))
    if (kept.has(wikidataNumber(row.id) ?? -1)) yield row;
}

function* withHeader(lines: Iterable<string>, name: 'aliases' | 'facts'): Generator<string> {
  yield TABLES[name].join('\t');
  yield* lines;
}

function* keptFacts({ folder, kept, count }: Gathered, name: 'facts' | 'holders'): Generator<FactRow> {
  const path = stagedPath(folder, name);
  for (const row of parseFacts(withHeader(fileLines(path), 'facts'), path)) {
    if (!kept.has(wikidataNumber(row.subject) ?? -1)) continue;
    if (kept.has(wikidataNumber(row.object) ?? -1)) yield row;
    else count('facts about items outside the base');
  }
}

/** Facts of the subjects, then what only the offices say about their holders. */
function* factRows(gathered: Gathered): Generator<FactRow> {
  const holders = new Map<string, FactRow>();
  const key = ({ subject, object, start }: FactRow) => `${subject}|${object}|${start}`;
  for (const row of keptFacts(gathered, 'holders')) holders.set(key(row), row);
  for (const row of keptFacts(gathered, 'facts')) {
    if (row.property === 'P39') holders.delete(key(row));
    yield row;
  }
  yield* holders.values();
}

/**
 * The rows of a base from what an import gathered: items whose classes are, over any number of steps, among those
 * wanted. To be walked once, in the order entities, aliases, facts.
 */
export function gatheredRows(folder: string, wanted: readonly ClassKind[], count: Count): KnowledgeRows {
  const gathered: Gathered = { folder, wanted, count, kept: new Set() };
  return { entities: entityRows(gathered), aliases: aliasRows(gathered), facts: factRows(gathered) };
}
