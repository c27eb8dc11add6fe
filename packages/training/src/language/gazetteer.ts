import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createTokenList, hashString, mix, tokenize } from '@newsgraph/language/training';
import { createHeadCounts, type HeadKind } from './heads.js';

/** Kinds as in the language package's `GAZETTEER_KINDS`. */
const COUNTRY = 0;
const DEMONYM = 1;
const PLACE = 2;
const LARGE_PLACE = 3;
const PERSON = 4;
const SURNAME = 5;
const ORGANIZATION = 6;
const SHORT_ORGANIZATION = 7;
const GIVEN_NAME = 8;
const ORGANIZATION_WORD = 9;
const EVENT = 10;
const LAW = 11;
const PRODUCT = 12;
const ORGANIZATION_HEAD = 13;
const PLACE_HEAD = 14;
const TITLE_WORD = 15;

const PLACES = (1 << COUNTRY) | (1 << DEMONYM) | (1 << PLACE) | (1 << LARGE_PLACE);

const LONGEST_PHRASE = 8;
const LARGE_PRIOR = 400;
const EVENT_PRIOR = 150;

/** Hashed phrases, sorted: what the weights hold. */
export interface GazetteerTable {
  readonly phrases: { readonly keys: Uint32Array; readonly values: Uint16Array };
  readonly firstWords: { readonly keys: Uint32Array; readonly values: Uint8Array };
}

function rows(folder: string, file: string): string[][] {
  return readFileSync(join(folder, file), 'utf8')
    .split('\n')
    .slice(1)
    .filter((line) => line !== '')
    .map((line) => line.split('\t'));
}

const clean = (name: string) =>
  name
    .replace(/\s*\(.*?\)\s*$/, '')
    .replace(/\s+/g, ' ')
    .trim();

interface Kinds {
  /** Bits of kinds by phrase, tokens with a space between. */
  readonly bits: Map<string, number>;
  add(kind: number, name: string): void;
}

function createKinds(): Kinds {
  const bits = new Map<string, number>();
  return {
    bits,
    add(kind, name) {
      const list = createTokenList(16);
      tokenize(name, list);
      if (list.length === 0 || list.length > LONGEST_PHRASE || name.length < 2) return;
      const tokens = Array.from({ length: list.length }, (_, i) => name.slice(list.start[i]!, list.end[i]!));
      const phrase = tokens.join(' ').toLowerCase();
      bits.set(phrase, (bits.get(phrase) ?? 0) | (1 << kind));
    },
  };
}

function kindOf(type: string, subtype: string, prior: number): number {
  if (type === 'country') return COUNTRY;
  if (type === 'place') {
    return prior >= LARGE_PRIOR || /capital|first-level|continent/.test(subtype) ? LARGE_PLACE : PLACE;
  }
  if (type === 'person') return PERSON;
  if (type === 'organization') return ORGANIZATION;
  if (type === 'event') return prior >= EVENT_PRIOR || subtype !== 'event' ? EVENT : -1;
  if (type === 'law') return LAW;
  return type === 'product' ? PRODUCT : -1;
}

/** One name of an entity: single words of persons are no evidence, short names of bodies are another kind. */
function addName(kinds: Kinds, kind: number, name: string): void {
  const words = name.split(' ').length;
  if (kind === PERSON && words < 2) return;
  if (kind === ORGANIZATION && (words === 1 || /^[A-Z.&-]{2,7}$/.test(name)))
    kinds.add(SHORT_ORGANIZATION, name);
  else if (kind === COUNTRY && /^[a-z]/.test(name)) return;
  else kinds.add(kind, name);
  if (/^[A-Z](\.[A-Z])+\.?$/.test(name)) addName(kinds, kind, name.replaceAll('.', ''));
}

interface Parts {
  readonly given: Map<string, number>;
  readonly family: Map<string, number>;
  readonly bodies: Map<string, number>;
}

const count = (map: Map<string, number>, key: string) => map.set(key, (map.get(key) ?? 0) + 1);

function countParts(parts: Parts, kind: number, label: string): void {
  const words = label.split(' ');
  if (kind === PERSON && words.length >= 2 && words.length <= 5) {
    if (/^\p{Lu}\p{Ll}/u.test(words[0]!)) count(parts.given, words[0]!);
    const last = words.at(-1)!;
    if (/^\p{Lu}/u.test(last) && last.length > 2 && !/^(Jr|Sr)/.test(last)) count(parts.family, last);
  }
  if (kind === ORGANIZATION && words.length >= 2) {
    for (const word of new Set(words)) if (/^\p{Lu}\p{Ll}{3,}/u.test(word)) count(parts.bodies, word);
  }
}

function headKind(type: string, kind: number): HeadKind {
  if (type === 'position') return 'office';
  if (kind === ORGANIZATION) return 'body';
  return kind === PLACE || kind === LARGE_PLACE || kind === COUNTRY ? 'place' : 'other';
}

/** Collects names by kind from the fact tables of the knowledge base. */
function collect(folder: string): Map<string, number> {
  const kinds = createKinds();
  const parts: Parts = { given: new Map(), family: new Map(), bodies: new Map() };
  const heads = createHeadCounts();
  const kindById = new Map<string, number>();
  for (const [id, label, type, subtype, , prior] of rows(folder, 'entities.tsv')) {
    const kind = kindOf(type!, subtype!, Number(prior));
    kindById.set(id!, kind);
    const name = clean(label!);
    heads.count(headKind(type!, kind), name);
    if (kind < 0) continue;
    addName(kinds, kind, name);
    countParts(parts, kind, name);
  }
  for (const [id, alias, form] of rows(folder, 'aliases.tsv')) {
    const kind = kindById.get(id!) ?? -1;
    if (kind < 0 || form === 'metonym' || form === 'misspelling') continue;
    if (form === 'demonym' || form === 'adjective') {
      kinds.add(DEMONYM, alias!);
      if (/(n|i)$/.test(alias!)) kinds.add(DEMONYM, `${alias}s`);
    } else if (form === 'acronym' && kind === ORGANIZATION) kinds.add(SHORT_ORGANIZATION, alias!);
    else addName(kinds, kind, clean(alias!));
  }
  for (const [word, n] of parts.given) if (n >= 3) kinds.add(GIVEN_NAME, word);
  for (const [word, n] of parts.family) if (n >= 2) kinds.add(SURNAME, word);
  for (const [word, n] of parts.bodies) if (n >= 15) kinds.add(ORGANIZATION_WORD, word);
  const isPlace = (word: string) => ((kinds.bits.get(word.toLowerCase()) ?? 0) & PLACES) !== 0;
  for (const word of heads.words('body')) if (!isPlace(word)) kinds.add(ORGANIZATION_HEAD, word);
  for (const word of heads.words('place')) kinds.add(PLACE_HEAD, word);
  for (const word of heads.words('office')) if (!isPlace(word)) kinds.add(TITLE_WORD, word);
  return kinds.bits;
}

const NAME_SEED = 5;

function phraseHash(tokens: readonly string[]): number {
  return tokens.map((token) => hashString(token, NAME_SEED)).reduce((hash, next) => mix(hash, next));
}

function sorted(map: Map<number, number>): [number, number][] {
  return [...map].sort((a, b) => a[0] - b[0]);
}

/** Builds the gazetteer from the folder with `entities.tsv` and `aliases.tsv`. */
export function buildGazetteer(folder: string): GazetteerTable {
  const phrases = new Map<number, number>();
  const first = new Map<number, number>();
  for (const [phrase, bits] of collect(folder)) {
    const tokens = phrase.split(' ');
    const hash = phraseHash(tokens) >>> 0;
    phrases.set(hash, (phrases.get(hash) ?? 0) | bits);
    const start = hashString(tokens[0]!, NAME_SEED) >>> 0;
    first.set(start, (first.get(start) ?? 0) | (1 << (tokens.length - 1)));
  }
  const pairs = sorted(phrases);
  const starts = sorted(first);
  return {
    phrases: { keys: Uint32Array.from(pairs, (p) => p[0]), values: Uint16Array.from(pairs, (p) => p[1]) },
    firstWords: { keys: Uint32Array.from(starts, (p) => p[0]), values: Uint8Array.from(starts, (p) => p[1]) },
  };
}
