import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Random } from '../random.js';

/** A word of a made-up name: governor within the name (-1 for the name's head) and relation to it. */
export interface NameWord {
  readonly form: string;
  readonly upos: string;
  readonly xpos: string;
  readonly head: number;
  readonly deprel: string;
}

const list = (text: string): readonly string[] => text.trim().split(/\s+/);

const SYLLABLES = list(`ba be bo da de do fa ga go ha jo ka ke ki ko la le lo lu ma me mi mo na ne ni no ra re ri ro sa se si so
  ta te ti to va ve vi za ze zo bar dal den gor har jan kor lan mar nor pel ran sol tor ver win zan brin chan dra fran gri
  kha kov las mon nik pol shi sta tre vol yar`);
const ENDINGS = list(`a o i in an en ov ova sky son sen ez as is os us burg ford ton ville grad pur abad stan berg dorf ham wick land
  mond field er el et eau ic yan ko uk`);
const TOPICS = list(`Energy Trade Health Education Defence Defense Justice Finance Agriculture Transport Tourism Labour Water Fisheries
  Shipping Railways Aviation Security Intelligence Investment Housing Science Sports Football Medical Media Press Telecom
  Environment Mining Petroleum Customs Election Labor Commerce Planning Culture Refugee Relief Climate Nuclear Space Police`);
const BODIES = list(`Authority Agency Bank Corporation Union Council Institute Ministry Commission Board Association Federation Committee
  Department Service Office Bureau Court University Company Fund Foundation Organization Centre Center Chamber League Society
  Alliance Trust Network Directorate Command Guard Force Academy College Hospital Observatory Group Forum`);
const OF_BODIES = list(`Ministry Department Bank University Office Council Board Chamber Institute Directorate College Academy Federation
  Union Association League Bureau`);
const GIVEN_PARTS = list('Jun Min Hye Soo Wei Ling Jae Kyung Tae Hyun Yong Sang Eun Woo Chi Kit Ho Mei Tsz Yan Ka Ming Ji Seok Chun Wah');
const PARTICLES = list('bin van de al el ibn da dos von der');
const HOUSES = list('University Foundation Hospital School College Institute Trust Centre Museum Library Club Academy');
const KINDS = list('National Central Supreme International Federal Royal Public General European African Asian Arab Islamic Regional');
const FIRMS = list(`Energy Holdings Group Bank Airlines Motors Pharma Ltd Capital Media Telecom Foods Steel Oil Gas Technologies Insurance
  Systems Shipping Industries Partners Airways Petroleum Electric Inc Corp Studios News Times Post United City FC Rovers`);
const PARTIES = list('Party Front Alliance Movement Union Coalition Bloc Congress League');
const CAUSES = list('Progress Freedom Justice Unity Labour Labor Reform Workers Farmers Homeland Renewal Future Democracy Reconciliation');
const CAUSE_KINDS = list('Democratic National Socialist Liberal Conservative Green Communist Popular Progressive Republican Christian');

const plain = (label: string) => /^[\p{L}' -]+$/u.test(label) && !/ {2}|^ | $|'/.test(label) && !label.includes('-');
const capital = (word: string) => /^\p{Lu}\p{Ll}/u.test(word);

interface KnownNames {
  readonly persons: readonly string[];
  readonly places: readonly string[];
  readonly countries: readonly string[];
  readonly bodies: readonly string[];
  readonly acronyms: readonly string[];
  readonly demonyms: readonly string[];
}

const table = (folder: string, file: string) =>
  readFileSync(join(folder, file), 'utf8')
    .split('\n')
    .slice(1)
    .map((line) => line.split('\t'));

function readKnown(facts: string): KnownNames {
  const byType = new Map<string, string[]>();
  const organizations = new Set<string>();
  for (const [id, label, type, subtype] of table(facts, 'entities.tsv')) {
    if (type === 'organization') organizations.add(id!);
    if (!label || !plain(label)) continue;
    const kind = type === 'country' && subtype !== 'country' ? 'other' : type!;
    const labels = byType.get(kind) ?? [];
    labels.push(label);
    byType.set(kind, labels);
  }
  const aliases = table(facts, 'aliases.tsv');
  const words = (type: string, most: number) =>
    (byType.get(type) ?? []).filter((label) => {
      const parts = label.split(' ');
      return parts.length <= most && parts.every(capital);
    });
  return {
    persons: words('person', 3).filter((label) => label.includes(' ')),
    places: words('place', 2).filter((label) => !/ (County|District|Parish|Province|River|Region|Division)$/.test(label)),
    countries: words('country', 2).filter((label) => !label.startsWith('United')),
    bodies: words('organization', 5).filter((label) => label.includes(' ')),
    acronyms: aliases.filter(([id, alias]) => organizations.has(id!) && /^[A-Z]{3,6}$/.test(alias!)).map((row) => row[1]!),
    demonyms: aliases.filter(([, alias, form]) => form === 'adjective' && /^[A-Z][a-z]+$/.test(alias!)).map((row) => row[1]!),
  };
}

const noun = (form: string, head: number, deprel: string): NameWord => ({ form, upos: 'PROPN', xpos: 'NNP', head, deprel });
const adjective = (form: string, head: number): NameWord => ({ form, upos: 'ADJ', xpos: 'NNP', head, deprel: 'amod' });

/** Words that all belong to the last one. */
const compound = (words: readonly string[]): NameWord[] =>
  words.map((word, i) => noun(word, i === words.length - 1 ? -1 : words.length - 1, 'compound'));
/** Words that all belong to the first one, as in names of persons. */
const flat = (words: readonly string[]): NameWord[] => words.map((word, i) => noun(word, i === 0 ? -1 : 0, 'flat'));

/** "Norin Tae-min", "Omar Al-Tanis": a hyphen stands before the last word. */
const hyphenated = (words: readonly string[]): NameWord[] => {
  const last = words.length - 1;
  const hyphen = { form: '-', upos: 'PUNCT', xpos: 'HYPH', head: last + 1, deprel: 'punct' };
  return [...flat(words.slice(0, last)), hyphen, noun(words[last]!, 0, 'flat')];
};

const of = (head: string, rest: readonly NameWord[]): NameWord[] => {
  const top = rest.findIndex((word) => word.head < 0);
  return [
    noun(head, -1, ''),
    { form: 'of', upos: 'ADP', xpos: 'IN', head: top + 2, deprel: 'case' },
    ...rest.map((word) => (word.head < 0 ? { ...word, head: 0, deprel: 'nmod' } : { ...word, head: word.head + 2 })),
  ];
};

/** "Science and Technology". */
const joined = (first: string, second: string): NameWord[] => [
  noun(first, -1, ''),
  { form: 'and', upos: 'CCONJ', xpos: 'CC', head: 2, deprel: 'cc' },
  noun(second, 0, 'conj'),
];

/** Makes names of a kind; undefined for a kind that is no name. */
export function createNames(facts: string, random: Random): (kind: string) => NameWord[] | undefined {
  const known = readKnown(facts);
  const pick = <T>(items: readonly T[]): T => items[random.below(items.length)]!;
  const invented = () => {
    const count = 1 + random.below(2);
    const word = Array.from({ length: count }, () => pick(SYLLABLES)).join('') + pick(ENDINGS);
    return word[0]!.toUpperCase() + word.slice(1);
  };
  const place = (): NameWord[] => compound(random.next() < 0.7 ? pick(known.places).split(' ') : [invented()]);
  const person = () => {
    const name = pick(known.persons).split(' ');
    const chance = random.next();
    if (chance < 0.45) return flat(name);
    if (chance < 0.85) return flat([name[0]!, invented()]);
    if (chance < 0.89) return hyphenated([invented().slice(0, 5), pick(GIVEN_PARTS), pick(GIVEN_PARTS).toLowerCase()]);
    if (chance < 0.92) return hyphenated([name[0]!, 'Al', invented()]);
    if (chance < 0.95) return hyphenated([name[0]!, invented(), name.at(-1)!]);
    return flat([name[0]!, pick(PARTICLES), invented()]);
  };
  const acronym = () =>
    random.next() < 0.4
      ? pick(known.acronyms)
      : Array.from({ length: 3 + random.below(3) }, () => String.fromCharCode(65 + random.below(26))).join('');
  const body = (): NameWord[] => {
    const chance = random.next();
    if (chance < 0.25) return compound(pick(known.bodies).split(' '));
    if (chance < 0.4) return of(pick(OF_BODIES), random.next() < 0.5 ? compound([pick(TOPICS)]) : place());
    if (chance < 0.5) return compound([...(random.next() < 0.5 ? pick(known.persons).split(' ') : [invented()]), pick(HOUSES)]);
    if (chance < 0.58) return of(pick(OF_BODIES), joined(pick(TOPICS), pick(TOPICS)));
    const end = compound(random.next() < 0.7 ? [pick(TOPICS), pick(BODIES)] : [invented(), pick(TOPICS), pick(BODIES)]);
    return random.next() < 0.5
      ? end
      : [adjective(pick(KINDS), end.length), ...end.map((word) => (word.head < 0 ? word : { ...word, head: word.head + 1 }))];
  };
  const company = () => {
    const chance = random.next();
    if (chance < 0.45) return compound([invented()]);
    return compound([chance < 0.85 ? invented() : pick(known.places).split(' ')[0]!, pick(FIRMS)]);
  };
  const party = (): NameWord[] =>
    random.next() < 0.5
      ? compound([pick(CAUSES), pick(PARTIES)])
      : [adjective(pick(CAUSE_KINDS), 1), noun(pick(PARTIES), -1, '')];
  const makers: Record<string, () => NameWord[]> = {
    person,
    surname: () => compound([random.next() < 0.6 ? pick(known.persons).split(' ').at(-1)! : invented()]),
    place,
    country: () => compound(pick(known.countries).split(' ')),
    body,
    company,
    party,
    acronym: () => compound([acronym()]),
    demonym: () => [{ form: pick(known.demonyms), upos: 'ADJ', xpos: 'JJ', head: -1, deprel: '' }],
  };
  return (kind) => makers[kind]?.();
}
