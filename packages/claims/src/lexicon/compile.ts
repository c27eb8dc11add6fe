import { NewsgraphError, type Ontology, type Predicate, predicate } from '@newsgraph/schema';
import { singular, verbForms } from './forms.js';
import type { Entry, Lexicon } from './types.js';

export type SlotKind =
  | 'obj'
  | 'iobj'
  | 'comp'
  | 'inf'
  | 'must'
  | 'blame'
  | 'inner'
  | 'each'
  | 'compound'
  | 'phrase';

/** One place to look for a target. */
export interface Slot {
  readonly kind: SlotKind;
  /** For `phrase`: the prepositions. */
  readonly prepositions: ReadonlySet<string>;
  readonly owner: boolean;
  readonly place: boolean | 'country';
}

/** A phrase that a pattern asks for: its preposition, and the nouns that may stand behind it (`*` is any place). */
export interface Oblique {
  readonly prepositions: ReadonlySet<string>;
  readonly nouns: ReadonlySet<string>;
}

export interface Pattern {
  readonly predicate: string;
  readonly part: 'verb' | 'noun' | 'adjective';
  readonly particle?: string;
  readonly object?: ReadonlySet<string>;
  readonly except?: ReadonlySet<string>;
  readonly oblique?: readonly Oblique[];
  readonly modifier?: ReadonlySet<string>;
  readonly infinitive?: ReadonlySet<string>;
  readonly complement?: ReadonlySet<string>;
  readonly bare: boolean;
  readonly groups: boolean;
  readonly armed: boolean;
  readonly alone: boolean;
  readonly people: boolean;
  readonly person: boolean;
  readonly planned: boolean;
  readonly unmanned: boolean;
  readonly reverse: boolean;
  readonly whole: boolean;
  readonly slots: readonly Slot[];
  readonly inner?: 'cooperation' | 'conflict' | 'peace';
  readonly symmetric: boolean;
  readonly code: string;
  readonly rule: string;
  /** More conditions are tried first. */
  readonly weight: number;
}

/** Patterns by the lemma that triggers them, those with the most conditions first. */
export interface Patterns {
  readonly verb: ReadonlyMap<string, readonly Pattern[]>;
  readonly noun: ReadonlyMap<string, readonly Pattern[]>;
  readonly adjective: ReadonlyMap<string, readonly Pattern[]>;
  /** From each regular form of a verb to its lemma. */
  readonly forms: ReadonlyMap<string, string>;
}

/** Any object at all is less of a condition than a named one. */
const ANYTHING = 0.5;

const KINDS = new Set<string>(['obj', 'iobj', 'comp', 'inf', 'must', 'blame', 'inner', 'each', 'compound']);
const SAME: Readonly<Record<string, readonly string[]>> = {
  on: ['on', 'upon', 'onto'],
  toward: ['toward', 'towards'],
  in: ['in', 'inside', 'within'],
  over: ['over', 'across'],
  into: ['into'],
};

function slotOf(text: string): Slot {
  const name = text.replace(/[+!~]/g, '');
  const known = KINDS.has(name);
  return {
    kind: known ? (name as SlotKind) : 'phrase',
    prepositions: new Set(known ? [] : (SAME[name] ?? [name])),
    owner: text.includes('+'),
    place: text.includes('~') ? 'country' : text.includes('!'),
  };
}

const words = (text: string | undefined) => (text ? text.trim().split(/\s+/) : []);

function obliques(text: string | undefined): Oblique[] {
  const nouns = new Map<string, Set<string>>();
  for (const pair of words(text)) {
    const [preposition = '', noun = ''] = pair.split(':');
    const known = nouns.get(preposition) ?? new Set();
    nouns.set(preposition, known.add(singular(noun)));
  }
  return [...nouns].map(([preposition, behind]) => ({ prepositions: new Set([preposition]), nouns: behind }));
}

interface Naming {
  readonly part: Pattern['part'];
  readonly name: string;
  readonly predicate: Predicate;
  readonly ahead: boolean;
}

function patternOf(entry: Entry, { part, name, predicate, ahead }: Naming): Pattern {
  const [, particle] = name.split('_');
  const { id } = predicate;
  const object = words(entry.object);
  const oblique = obliques(entry.oblique);
  const conditions = [
    particle,
    object.length > 0,
    oblique.length > 0,
    entry.inner !== 'peace' && entry.inner,
    entry.modifier,
    entry.infinitive,
    entry.complement,
    entry.complement,
    entry.bare,
  ].filter(Boolean).length;
  return {
    predicate: id,
    part,
    ...(particle === undefined ? {} : { particle }),
    ...(object.length > 0 ? { object: new Set(object.map(singular)) } : {}),
    ...(entry.except ? { except: new Set(words(entry.except).map(singular)) } : {}),
    ...(oblique.length > 0 ? { oblique } : {}),
    ...(entry.modifier ? { modifier: new Set(words(entry.modifier)) } : {}),
    ...(entry.infinitive ? { infinitive: new Set(words(entry.infinitive)) } : {}),
    ...(entry.complement ? { complement: new Set(words(entry.complement)) } : {}),
    bare: entry.bare ?? false,
    groups: entry.groups ?? false,
    armed: entry.armed ?? false,
    alone: entry.alone ?? false,
    people: entry.people ?? false,
    person: entry.person ?? false,
    planned: entry.planned ?? false,
    unmanned: entry.unmanned ?? false,
    reverse: entry.reverse ?? false,
    whole: entry.whole ?? false,
    slots: words(entry.target).map(slotOf),
    ...(entry.inner ? { inner: entry.inner } : {}),
    symmetric: predicate.symmetric ?? false,
    code: entry.code,
    rule: `${predicate.layer}:${id}:${part}:${name}`,
    weight: conditions - (object[0] === '*' ? ANYTHING : 0) + (ahead ? FIRST : 0),
  };
}

interface CompileOptions {
  readonly find?: Ontology;
  /** Patterns of so many lexicons at the front are tried before all others. */
  readonly first?: number;
}

/** More conditions than any pattern has. */
const FIRST = 100;

/**
 * Turns lexicons into tables by lemma. Throws `config-invalid` when an entry names a predicate that the ontology
 * does not have or no word.
 */
export function compileLexicons(lexicons: readonly Lexicon[], options: CompileOptions = {}): Patterns {
  const { find = predicate, first = 0 } = options;
  const tables = { verb: new Map(), noun: new Map(), adjective: new Map() } satisfies Record<
    Pattern['part'],
    Map<string, Pattern[]>
  > as Record<Pattern['part'], Map<string, Pattern[]>>;
  const add = (pattern: Pattern, name: string) => {
    const key = pattern.part === 'noun' ? singular(name) : name.split('_')[0]!;
    const list = tables[pattern.part].get(key) ?? [];
    list.push(pattern);
    tables[pattern.part].set(key, list);
  };
  for (const [i, lexicon] of lexicons.entries()) {
    for (const entry of lexicon.entries) {
      const known = checkEntry(entry, find(entry.predicate ?? lexicon.predicate), lexicon.predicate);
      const put = (part: Pattern['part'], names: string | undefined) => {
        for (const name of words(names))
          add(patternOf(entry, { part, name, predicate: known, ahead: i < first }), name);
      };
      put('verb', entry.verbs);
      put('noun', entry.nouns);
      put('adjective', entry.adjectives);
    }
  }
  for (const table of Object.values(tables)) {
    for (const list of table.values()) list.sort((a, b) => b.weight - a.weight);
  }
  const forms = new Map<string, string>();
  for (const verb of tables.verb.keys()) for (const form of verbForms(verb)) forms.set(form, verb);
  return { ...tables, forms };
}

function checkEntry(entry: Entry, known: Predicate | undefined, fallback: string): Predicate {
  const where = `lexicon entry "${entry.verbs ?? entry.nouns ?? entry.adjectives ?? entry.example}"`;
  if (!known) {
    const id = entry.predicate ?? fallback;
    throw new NewsgraphError('config-invalid', `names no known predicate: "${id}".`, { where });
  }
  if (!entry.verbs && !entry.nouns && !entry.adjectives)
    throw new NewsgraphError('config-invalid', 'has neither verbs nor nouns nor adjectives.', { where });
  return known;
}
