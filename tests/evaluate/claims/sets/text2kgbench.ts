import { basename } from 'node:path';
import type { Measure, TaskOptions } from '../../task.js';
import { filesEnding, readJsonLines, record } from './files.js';
import { isStated } from './given.js';
import { read, type Told } from './read-plain.js';
import { type Compared, compare } from './score.js';

interface Sentence {
  readonly sent: string;
  readonly triples: readonly { readonly sub: string; readonly rel: string; readonly obj: string }[];
}

/** Relations of the ontologies that our predicates say; `turned` ones run the other way. */
const RELATIONS: Readonly<
  Record<string, { readonly predicates: readonly string[]; readonly turned?: true }>
> = {
  'head of state': { predicates: ['head-of-state'], turned: true },
  'head of government': { predicates: ['head-of-government'], turned: true },
  'member of political party': { predicates: ['party'] },
  'member of': { predicates: ['member-of'] },
  party: { predicates: ['party'] },
  nationality: { predicates: ['country-of-citizenship'] },
  leader: { predicates: ['position-held', 'head-of-state', 'head-of-government'], turned: true },
};

const plain = (name: string) => name.replaceAll('_', ' ').replace(/^the /i, '').toLowerCase();

function isNamed(wanted: string, names: readonly string[]): boolean {
  const name = plain(wanted);
  return names.map(plain).some((known) => known === name || known.includes(name) || name.includes(known));
}

function says({ claim, subject, object }: Told, { sub, rel, obj }: Sentence['triples'][number]): boolean {
  const relation = RELATIONS[rel.toLowerCase()]!;
  if (!isStated(claim) || !relation.predicates.includes(claim.predicate)) return false;
  const [from, to] = relation.turned ? [obj, sub] : [sub, obj];
  return isNamed(from, subject) && isNamed(to, object);
}

function compareSentence({ sent, triples }: Sentence): Compared {
  const wanted = triples.filter(({ rel }) => RELATIONS[rel.toLowerCase()]);
  const asked = new Set(wanted.flatMap(({ rel }) => RELATIONS[rel.toLowerCase()]!.predicates));
  const told = read(sent).filter(({ claim }) => asked.has(claim.predicate));
  const name = (triple: Sentence['triples'][number]) => `${triple.sub}|${triple.rel}|${triple.obj}`;
  return {
    gold: wanted.map(name),
    found: told.map((one) => {
      const match = wanted.find((triple) => says(one, triple));
      return match ? name(match) : `${one.subject[0]}|${one.claim.predicate}|${one.object[0]}`;
    }),
  };
}

/** Text2KGBench (Mihindukulasooriya et al. 2023): triples of plain sentences for the relations that our predicates say. */
export function* measureText2kgbench({ data }: TaskOptions): Iterable<Measure> {
  const files = filesEnding(data!, /(?:politics|politician|military)_ground_truth\.jsonl$/).filter(
    (file) => !file.includes('unseen'),
  );
  for (const file of files) {
    const sentences = readJsonLines(file).map(({ value, where }) =>
      record<Sentence>(value, where, { sent: 'string', triples: 'list' }),
    );
    const compared = sentences.map(compareSentence).filter(({ gold }) => gold.length > 0);
    if (compared.length > 0) yield* compare(`text2kgbench ${basename(file).split('_')[2]}`, compared);
  }
}
