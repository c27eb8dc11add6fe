import { foldName } from '../fold.js';
import { fitString } from '../format/strings.js';
import {
  type AliasRow,
  type FactRow,
  NAME_KINDS,
  type NameKind,
  ROW_TYPES,
  type RowType,
} from '../records.js';

/** A value, or why it is none. */
export type Read<T> = { readonly value: T } | { readonly fault: string };

/** What rows of a gazetteer say about their source. */
export const SOURCE = 'user';

/** Kinds by the words that people write. */
const KINDS: Readonly<Record<string, RowType>> = {
  ...Object.fromEntries(ROW_TYPES.filter((type) => type !== 'reference').map((type) => [type, type])),
  organisation: 'organization',
  org: 'organization',
  office: 'position',
};

const SHOWN = 40;

export function shown(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? 'nothing');
  return text.length > SHOWN ? `${text.slice(0, SHOWN)}… (${text.length} characters)` : text;
}

/** An id in full: a Wikidata id, or a name of the user's own with a prefix (`local:` when it has none). */
export function readId(value: unknown): Read<string> {
  const id = typeof value === 'number' ? String(value) : value;
  if (typeof id !== 'string' || id === '') return { fault: 'no id.' };
  if (/[\s\p{Cc}|]/u.test(id) || fitString(`local:${id}`) !== `local:${id}`)
    return { fault: `the id "${shown(id)}" is too long or holds a space, a bar or a control character.` };
  return { value: /^Q[1-9]\d*$/.test(id) || id.includes(':') ? id : `local:${id}` };
}

export function readKind(value: unknown): Read<RowType> {
  const word = typeof value === 'string' ? value.trim().toLowerCase() : '';
  if (Object.hasOwn(KINDS, word)) return { value: KINDS[word]! };
  return { fault: `the kind "${shown(value)}" is none of ${Object.keys(KINDS).join(', ')}.` };
}

export function readName(value: unknown): Read<string> {
  if (typeof value !== 'string' || value === '') return { fault: 'no name.' };
  if (fitString(value) !== value) return { fault: `the name "${shown(value)}" is longer than 255 bytes.` };
  return foldName(value) === '' ? { fault: `the name "${shown(value)}" has no letter or digit.` } : { value };
}

export function readPrior(value: unknown, other: number): Read<number> {
  if (value === undefined || value === '') return { value: other };
  const prior = Number(value);
  return prior >= 0 && prior <= 1000
    ? { value: Math.round(prior) }
    : { fault: `the prior "${shown(value)}" is no number from 0 to 1000.` };
}

function isAcronym(name: string): boolean {
  return name.length <= 10 && /^[\p{Lu}\d.&-]{2,}$/u.test(name);
}

/** One other name: a string, or `{name, kind}`. */
function readAlias(value: unknown): Read<Omit<AliasRow, 'id'>> {
  const given = typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  const name = readName(typeof value === 'string' ? value.trim() : given.name);
  if ('fault' in name) return { fault: `an alias is left out: ${name.fault}` };
  const kind: unknown = given.kind ?? (isAcronym(name.value) ? 'acronym' : 'alias');
  if (!NAME_KINDS.includes(kind as NameKind))
    return { fault: `an alias is left out: its kind "${shown(kind)}" is none of ${NAME_KINDS.join(', ')}.` };
  return { value: { alias: name.value, kind: kind as NameKind, source: SOURCE } };
}

/** Other names: a list, or text with a bar between two. */
export function readAliases(value: unknown): Read<Omit<AliasRow, 'id'>>[] {
  if (value === undefined || value === '' || value === null) return [];
  const items = typeof value === 'string' ? value.split('|').filter((name) => name.trim() !== '') : value;
  return Array.isArray(items) ? items.map(readAlias) : [readAlias(value)];
}

const DATE = String.raw`\d{4}(?:-\d\d(?:-\d\d)?)?`;
const FACT = new RegExp(String.raw`^(P[1-9]\d*)=([^\s@|]+)(?:@(${DATE})?(?:\.\.(${DATE})?)?)?$`);
const ONE_DATE = new RegExp(`^${DATE}$`);

function factOf(value: unknown): Read<Omit<FactRow, 'subject'>> {
  const wrong = {
    fault: `the fact "${shown(value)}" is not written P39=Q123@2020-01-31..2024 or as an object.`,
  };
  if (typeof value === 'string') {
    const match = FACT.exec(value.trim());
    if (!match) return wrong;
    const [, property, object, start = '', end = ''] = match;
    return { value: { property: property!, object: object!, start, end, source: SOURCE } };
  }
  if (typeof value !== 'object' || value === null) return wrong;
  const { property, object, start = '', end = '' } = value as Record<string, unknown>;
  const dates = [start, end].every((date) => date === '' || ONE_DATE.test(String(date)));
  if (!/^P[1-9]\d*$/.test(String(property)) || !dates) return wrong;
  const fact = { property: String(property), object: String(object), start: String(start), end: String(end) };
  return { value: { ...fact, source: SOURCE } };
}

/** One fact, its object's id in full. */
function readFact(value: unknown): Read<Omit<FactRow, 'subject'>> {
  const fact = factOf(value);
  if ('fault' in fact) return fact;
  const object = readId(fact.value.object);
  return 'fault' in object ? object : { value: { ...fact.value, object: object.value } };
}

/** Facts: a list, or text with a bar between two. */
export function readFacts(value: unknown): Read<Omit<FactRow, 'subject'>>[] {
  if (value === undefined || value === '' || value === null) return [];
  const items = typeof value === 'string' ? value.split('|').filter((fact) => fact.trim() !== '') : value;
  return Array.isArray(items) ? items.map(readFact) : [readFact(value)];
}
