import type { Ontology } from '@newsgraph/schema';
import type { Entry, Lexicon } from '../lexicon/types.js';
import { type Fields, fault, fieldsOf, knowsOnly, textOf } from './fault.js';
import { unmark } from './marked.js';

/** How each field of a pattern is written; a field that entries gain must be named here. */
const KINDS: Readonly<Record<keyof Entry, 'words' | 'text' | 'flag' | 'texts'>> = {
  predicate: 'text',
  verbs: 'words',
  nouns: 'words',
  adjectives: 'words',
  target: 'text',
  example: 'text',
  claims: 'texts',
  code: 'text',
  object: 'text',
  except: 'words',
  modifier: 'text',
  oblique: 'text',
  infinitive: 'text',
  complement: 'text',
  inner: 'text',
  bare: 'flag',
  groups: 'flag',
  people: 'flag',
  person: 'flag',
  planned: 'flag',
  reverse: 'flag',
  unmanned: 'flag',
  armed: 'flag',
  alone: 'flag',
  whole: 'flag',
};
const FIELDS = Object.keys(KINDS) as (keyof Entry)[];
const WORDS = FIELDS.filter((key) => KINDS[key] === 'words');

const PLACES = new Set(
  `obj iobj comp inf must inner each compound about across after against alongside among around at away before behind beside
  between beyond by down for from in inside into near of off on onto out outside over through to toward towards under
  until upon via with within without`.split(/\s+/),
);

function checkTarget(target: string, where: string): void {
  for (const place of target.split(/\s+/)) {
    if (!PLACES.has(place.replace(/[+!~]+$/, '')))
      throw fault(
        where,
        `"target" does not know the place "${place}".`,
        'Write obj, iobj, comp, inf, must, inner, each, compound or a preposition ("with"), and + ! ~ behind it.',
      );
  }
}

function checkWords(fields: Fields, where: string): void {
  if (WORDS.every((key) => fields[key] === undefined))
    throw fault(where, 'has neither "verbs" nor "nouns" nor "adjectives".');
  for (const key of WORDS) {
    const wrong = (textOf(fields, key, where) ?? '')
      .split(/\s+/)
      .find((word) => word && !/^[\p{Ll}\d-]+(_\p{Ll}+)?$/u.test(word));
    if (wrong)
      throw fault(
        where,
        `"${key}" holds "${wrong}".`,
        'Write base forms in lower case, separated by spaces; a particle joins its verb with "_" (pull_out).',
      );
  }
}

function checkExample(example: string, where: string): void {
  if (new Set(unmark(example).marks.map((mark) => mark.entity)).size < 2)
    throw fault(
      where,
      '"example" names fewer than two parties.',
      'Put names in brackets: "[Peru] met [Chile]."',
    );
}

function claimsOf(fields: Fields, where: string): string[] {
  const { claims = [] } = fields;
  const good = Array.isArray(claims) && claims.every((claim) => typeof claim === 'string');
  if (!good)
    throw fault(where, '"claims" must be a list of texts.', 'Such as ["Peru consult Chile planned"].');
  return claims as string[];
}

function checkKinds(fields: Fields, where: string): void {
  for (const key of FIELDS) {
    if (KINDS[key] === 'text') textOf(fields, key, where);
    if (KINDS[key] === 'flag' && fields[key] !== undefined && typeof fields[key] !== 'boolean')
      throw fault(where, `"${key}" must be true or false.`);
  }
  const { inner, code } = fields;
  if (inner !== undefined && inner !== 'cooperation' && inner !== 'conflict')
    throw fault(where, '"inner" must be "cooperation" or "conflict".');
  if (typeof code === 'string' && !/^\d{2,4}$/.test(code))
    throw fault(where, `"code" is "${code}".`, 'A CAMEO code has two to four digits.');
}

/** Checks one pattern of a file and makes it an entry of a lexicon of its own. */
export function parsePattern(value: unknown, where: string, find: Ontology): Lexicon {
  const fields = fieldsOf(value, where);
  knowsOnly(fields, FIELDS, where);
  checkKinds(fields, where);
  checkWords(fields, where);
  const missing = ['predicate', 'target', 'example'].filter((key) => fields[key] === undefined);
  if (missing.length > 0) throw fault(where, `lacks ${missing.join(' and ')}.`);
  const { predicate: id, target, example, ...rest } = fields as Fields & Record<string, string>;
  const known = find(id!);
  if (!known || known.layer === 'cooccurrence')
    throw fault(
      where,
      `names no known predicate: "${id}".`,
      'Add it under "predicates", or use one of the ontology.',
    );
  checkTarget(target!, where);
  checkExample(example!, where);
  const code = known.cameo?.[0] ? `${known.cameo[0]}0` : '';
  const entry = { code, ...rest, target, example, claims: claimsOf(fields, where) };
  return { predicate: id!, entries: [entry as unknown as Entry] };
}
