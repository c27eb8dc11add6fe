import type { Knowledge } from '@newsgraph/knowledge';
import { readKnowledge } from '@newsgraph/knowledge/node';
import { type EntityType, predicate } from '@newsgraph/schema';
import type { Measure, TaskOptions } from '../../task.js';
import { filesEnding, malformed, readJson, record } from './files.js';
import { claimsWith, isStated, joined, type Marked } from './given.js';
import { type Compared, compare } from './score.js';

interface Name {
  readonly name: string;
  readonly pos: readonly [number, number];
  readonly sent_id: number;
  readonly type: string;
}

interface Article {
  readonly sents: readonly (readonly string[])[];
  readonly vertexSet: readonly (readonly Name[])[];
  readonly labels: readonly { readonly h: number; readonly t: number; readonly r: string }[];
}

/** The properties that our ontology has; P39 is left out: its objects are offices, ours those who have them. */
const PROPERTIES = new Set([
  'P6',
  'P17',
  'P27',
  'P35',
  'P36',
  'P102',
  'P108',
  'P131',
  'P159',
  'P361',
  'P463',
]);
/** Wikidata says "country, head of state, person". */
const TURNED = new Set(['P6', 'P35']);
const TYPES: Readonly<Record<string, EntityType>> = { PER: 'person', ORG: 'organization', MISC: 'event' };

function typeOf({ type, name }: Name, knowledge: Knowledge): EntityType | undefined {
  if (type !== 'LOC') return TYPES[type];
  return knowledge.candidates(name)[0]?.type === 'country' ? 'country' : 'place';
}

function compareArticle(article: Article, knowledge: Knowledge): Compared {
  const { text, starts, ends } = joined(article.sents.flat());
  const before: number[] = [];
  article.sents.reduce((sum, sentence, i) => {
    before[i] = sum;
    return sum + sentence.length;
  }, 0);
  const marks = article.vertexSet.flatMap((names, entity) =>
    names.flatMap((name): Marked[] => {
      const type = typeOf(name, knowledge);
      const first = before[name.sent_id]! + name.pos[0];
      const last = before[name.sent_id]! + name.pos[1] - 1;
      return type ? [{ start: starts[first]!, end: ends[last]!, entity: String(entity), type }] : [];
    }),
  );
  const gold = article.labels
    .filter(({ r }) => PROPERTIES.has(r))
    .map(({ h, t, r }) => (TURNED.has(r) ? `${t}|${r}|${h}` : `${h}|${r}|${t}`));
  const found = claimsWith(text, marks)
    .filter(isStated)
    .map(({ subject, predicate: id, object }) => `${subject}|${predicate(id)?.wikidata}|${object}`)
    .filter((line) => PROPERTIES.has(line.split('|')[1]!));
  return { gold, found };
}

function articles(path: string): Article[] {
  const list = readJson(path);
  if (!Array.isArray(list)) throw malformed(path, 'is not a list of documents.');
  return list.map((value, i) =>
    record<Article>(value, `${path}[${i}]`, { sents: 'list', vertexSet: 'list', labels: 'list' }),
  );
}

/** Re-DocRED (Tan et al. 2022): relations of whole documents by Wikidata property, with names given. */
export function* measureReDocred({ data }: TaskOptions): Iterable<Measure> {
  const knowledge = readKnowledge();
  const read = filesEnding(data!, /(?:re-?docred.*|[\\/])dev_revised\.json$/i).flatMap(articles);
  if (read.length > 0) {
    const compared = read.map((article) => compareArticle(article, knowledge));
    yield* compare('re-docred', compared);
  }
}
