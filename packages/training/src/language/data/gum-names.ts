import type { TreebankSentence } from './conllu.js';
import { LOCATION, type NamedSentence, type NameSpan, ORGANIZATION, OTHER, PERSON } from './names.js';

const TYPES: Readonly<Record<string, number>> = {
  person: PERSON,
  place: LOCATION,
  organization: ORGANIZATION,
  event: OTHER,
  object: OTHER,
};

const TITLES = new Set(
  `mr mrs ms miss dr doctor prof professor president pope king queen prince princess sir lord lady senator sen governor
  gov rep representative general gen colonel col captain capt sgt major lt lieutenant minister premier chancellor judge
  justice secretary chief imam sheikh sheik bishop archbishop saint st father sister brother rev reverend emperor duke
  earl count mayor ambassador director chairman madam god`.split(/\s+/),
);

interface Entity {
  readonly first: number;
  readonly last: number;
  readonly type: string;
  /** Tokens of the minimal span, counted from 1 at `first`. */
  readonly core: readonly number[];
}

interface Open {
  readonly id: string;
  readonly first: number;
  readonly fields: readonly string[];
}

function toEntity(open: Open, last: number): Entity {
  const core = /^[\d,]+$/.test(open.fields[5] ?? '') ? open.fields[5]!.split(',').map(Number) : [1];
  return { first: open.first, last, type: open.fields[1] ?? '', core: core.map((k) => open.first + k - 1) };
}

/** The entities of a sentence from GUM's `Entity=` brackets: "(12-person-new-...", "12)". */
export function gumEntities(sentence: TreebankSentence): Entity[] {
  const entities: Entity[] = [];
  const open: Open[] = [];
  sentence.words.forEach((word, i) => {
    const brackets = /Entity=([^|]*)/.exec(word.misc)?.[1];
    for (const part of brackets?.match(/\([^()]*\)?|[^()]*\)/g) ?? []) {
      const fields = part.replace(/[()]/g, '').split('-');
      if (part.startsWith('(')) {
        const entity = { id: fields[0]!, first: i, fields };
        if (part.endsWith(')')) entities.push(toEntity(entity, i));
        else open.push(entity);
      } else {
        const at = open.findLastIndex((entity) => entity.id === fields[0]);
        if (at >= 0) entities.push(toEntity(open.splice(at, 1)[0]!, i));
      }
    }
  });
  return entities.sort((a, b) => b.last - b.first - (a.last - a.first));
}

const startsCapital = (form: string) => /^[\p{Lu}\d]/u.test(form);

/** The part of a noun phrase that is a name: the proper nouns around its head, with "of X" for bodies and places. */
function nameIn(sentence: TreebankSentence, entity: Entity): NameSpan | undefined {
  const { words } = sentence;
  const proper = (i: number) => words[i]!.xpos.startsWith('NNP') || words[i]!.upos === 'PROPN';
  const title = (i: number) => TITLES.has(words[i]!.form.toLowerCase().replace(/\.$/, ''));
  let nameClass = TYPES[entity.type];
  const heads = entity.core.filter((i) => i < words.length);
  if (nameClass === undefined || heads.length === 0 || !heads.every(proper)) return undefined;
  let first = Math.min(...heads);
  let last = Math.max(...heads);
  const mayPrecede = (i: number) =>
    proper(i) ||
    (nameClass === ORGANIZATION && startsCapital(words[i]!.form) && ['ADJ', 'NOUN'].includes(words[i]!.upos));
  while (first > entity.first && mayPrecede(first - 1)) first--;
  while (last < entity.last && (proper(last + 1) || (words[last + 1]!.upos === 'NUM' && startsCapital(words[last + 1]!.form)))) {
    last++;
  }
  while (nameClass === PERSON && first < last && title(first)) first++;
  if (nameClass === PERSON && (words[last]!.xpos === 'NNPS' || title(first))) nameClass = OTHER;
  if (nameClass !== PERSON) last = withComplement(sentence, { last, limit: entity.last, proper });
  while (first <= last && !startsCapital(words[first]!.form)) first++;
  while (last >= first && !startsCapital(words[last]!.form)) last--;
  const cut = words.slice(first, last + 1).findIndex((word) => [',', ':', '``'].includes(word.xpos));
  if (cut > 0) last = first + cut - 1;
  return first <= last ? { first, last: last + 1, nameClass } : undefined;
}

function withComplement(
  { words }: TreebankSentence,
  at: { last: number; limit: number; proper: (i: number) => boolean },
): number {
  let next = at.last + 1;
  if (next > at.limit || !['of', 'for'].includes(words[next]!.form.toLowerCase())) return at.last;
  next++;
  if (next <= at.limit && words[next]!.form.toLowerCase() === 'the') next++;
  if (next > at.limit || !at.proper(next)) return at.last;
  while (next < at.limit && at.proper(next + 1)) next++;
  return next;
}

/** Names of a GUM sentence; of nested names the outer one counts ("University of Portsmouth"). */
export function gumNames(sentence: TreebankSentence): NamedSentence {
  const taken = new Uint8Array(sentence.words.length);
  const spans: NameSpan[] = [];
  for (const entity of gumEntities(sentence)) {
    const span = nameIn(sentence, entity);
    if (!span || taken.subarray(span.first, span.last).includes(1)) continue;
    taken.fill(1, span.first, span.last);
    spans.push(span);
  }
  return { tokens: sentence.words.map((word) => word.form), spans: spans.sort((a, b) => a.first - b.first) };
}
