import { foldName } from './fold.js';
import { isoDate } from './format/dates.js';
import { openHolders } from './holders.js';
import { openInstitutions } from './institutions.js';
import { longestName, type NameMatch, type TokenStream } from './longest.js';
import { openNames } from './names.js';
import { officeMatch, officeWords } from './office.js';
import type {
  Candidate,
  Fact,
  Holder,
  KnowledgeEntity,
  KnowledgeRows,
  KnowledgeTables,
  NameKind,
  OfficeQuery,
} from './records.js';
import { remember } from './remember.js';
import { skeleton } from './skeleton.js';
import { openStore, type Store } from './store.js';
import { allRows, storedRows } from './tables/export.js';

/** Who is who. All look-ups are synchronous and take microseconds. */
export interface Knowledge {
  /** Number of entities, offices included. */
  readonly size: number;
  /** Ids in stored order: Wikidata ids by number, then local ids. */
  ids(): Iterable<string>;
  has(id: string): boolean;
  entity(id: string): KnowledgeEntity | undefined;
  /** Entities with this name, in folded form (see `foldName`), best known first. Offices are never candidates. */
  candidates(name: string): readonly Candidate[];
  /** Entities whose name is a near spelling, nearest first; not those with the name itself. */
  fuzzy(name: string): readonly Candidate[];
  /** The country whose people or adjective a word is: `Russian`, `Russians` → `Q159`. */
  demonym(word: string): string | undefined;
  /** Facts about a subject, in table order, of one property or of all. */
  facts(id: string, property?: string): readonly Fact[];
  /** Who held an office of a country on a day, likeliest first. */
  holders(query: OfficeQuery): readonly Holder[];
  /** The institution of a country that goes by a bare name there: `Q159`, "Foreign Ministry" → `Q789889`. */
  institution(country: string, name: string): string | undefined;
  /** How well an office that a person has held, or is described by, answers to these words: 0 to 1. */
  held(person: string, office: string): number;
  /** The form under which names are compared. */
  fold(name: string): string;
  /** What near spellings of a folded name share. */
  skeleton(folded: string): string;
  /** The longest run of tokens from `first`, ending before `limit`, that is a name here. */
  longest(stream: TokenStream, first: number, limit: number): NameMatch | undefined;
  /** Everything, as tables; `compileKnowledge` of them gives the same bytes. */
  tables(): KnowledgeTables;
  /** The same rows one after the other, for bases that are large. */
  rows(): KnowledgeRows;
}

/** How many answers of each kind are remembered: the names of one week's news. */
const REMEMBERED = 4096;

/** Kinds of names that are not shown as another name of the entity. */
const NOT_SHOWN = new Set<NameKind>(['demonym', 'adjective', 'metonym', 'misspelling', 'team']);

function aliasesOf(store: Store, row: number): string[] {
  const aliases: string[] = [];
  for (let i = store.aliasStart[row]!; i < store.aliasStart[row + 1]!; i++) {
    if (!NOT_SHOWN.has(store.aliasKind(i))) aliases.push(store.aliases.get(i));
  }
  return aliases;
}

/** An entity whose other names are decoded when first asked for; a reference describes none. */
function entityOf(store: Store, row: number): KnowledgeEntity | undefined {
  const country = store.country[row]!;
  const type = store.type(row);
  if (type === 'reference') return undefined;
  let aliases: string[] | undefined;
  return {
    id: store.ids.get(row),
    label: store.labels.get(row),
    type,
    subtype: store.subtype(row),
    description: store.description(row),
    ...(country && { country: store.ids.get(country - 1) }),
    prior: store.prior[row]!,
    get aliases() {
      aliases ??= aliasesOf(store, row);
      return aliases;
    },
  };
}

function factsOf(store: Store, row: number, property?: string): Fact[] {
  const facts: Fact[] = [];
  for (let i = store.factStart[row]!; i < store.factStart[row + 1]!; i++) {
    const name = store.properties.get(store.factProperty[i]!);
    if (property !== undefined && name !== property) continue;
    const [start, end] = [isoDate(store.factFrom[i]!), isoDate(store.factTo[i]!)];
    facts.push({
      subject: store.ids.get(row),
      property: name,
      object: store.ids.get(store.factObject[i]!),
      ...(start && { start }),
      ...(end && { end }),
    });
  }
  return facts;
}

/** "Minister of Finance of Arland 2011-2015" → the office alone. */
const YEARS = / (?:from )?\d{4}.*$/;

function heldBy(store: Store, row: number, office: string): number {
  const asked = officeWords(office);
  if (asked.length === 0) return 0;
  let best = officeMatch(asked, officeWords(store.description(row).replace(YEARS, '')));
  for (let i = store.factStart[row]!; i < store.factStart[row + 1]!; i++) {
    if (store.type(store.factObject[i]!) !== 'position') continue;
    best = Math.max(best, officeMatch(asked, officeWords(store.labels.get(store.factObject[i]!))));
  }
  return best;
}

function* idsOf(store: Store): Iterable<string> {
  for (let row = 0; row < store.ids.length; row++)
    if (store.type(row) !== 'reference') yield store.ids.get(row);
}

function references(store: Store): number {
  let count = 0;
  for (let row = 0; row < store.ids.length; row++) if (store.type(row) === 'reference') count++;
  return count;
}

/**
 * Opens the bytes of a compiled knowledge base (not compressed). Byte columns stay views of `bytes`; nothing is
 * parsed. Throws `data-corrupt`.
 */
export function openKnowledge(bytes: Uint8Array): Knowledge {
  const store = openStore(bytes);
  const names = openNames(store);
  const withRow = <T>(id: string, none: T, found: (row: number) => T): T => {
    const row = store.ids.find(id);
    return row < 0 ? none : found(row);
  };
  const candidates = remember(REMEMBERED, names.candidates);
  const holders = openHolders(store);
  const heldOf = remember(REMEMBERED, (question) => {
    const bar = question.indexOf('|');
    return withRow(question.slice(0, bar), 0, (row) => heldBy(store, row, question.slice(bar + 1)));
  });
  const holdersOf = remember(REMEMBERED, (question) => {
    const [country, date, office] = question.split('|', 3) as [string, string, string];
    return holders({ country, office, date });
  });
  return {
    size: store.ids.length - references(store),
    ids: () => idsOf(store),
    has: (id) => withRow(id, false, (row) => store.type(row) !== 'reference'),
    entity: remember(REMEMBERED, (id) =>
      withRow<KnowledgeEntity | undefined>(id, undefined, (row) => entityOf(store, row)),
    ),
    candidates,
    fuzzy: names.fuzzy,
    demonym: (word) => candidates(word).find((c) => c.kind === 'demonym' || c.kind === 'adjective')?.id,
    facts: (id, property) => withRow<Fact[]>(id, [], (row) => factsOf(store, row, property)),
    holders: ({ country, office, date }) => holdersOf(`${country}|${date}|${office}`),
    institution: openInstitutions(store),
    held: (person, office) => heldOf(`${person}|${office}`),
    fold: foldName,
    skeleton,
    longest: (stream, first, limit) =>
      longestName(stream, { first, limit }, (name) => candidates(name).length > 0),
    tables: () => allRows(storedRows(store)),
    rows: () => storedRows(store),
  };
}
