import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { NewsgraphError } from '@newsgraph/schema';

/** One marked mention of an ELEVANT benchmark. */
export interface GoldLabel {
  /** Half-open, in UTF-16 code units. */
  readonly span: readonly [number, number];
  /** A Wikidata id, or something else when nobody in Wikidata is meant. */
  readonly entity_id: string;
  readonly parent?: number;
  readonly optional?: boolean;
}

export interface GoldArticle {
  readonly id: number;
  readonly title: string;
  readonly text: string;
  /** The part of the text that is marked completely. */
  readonly evaluation_span: readonly [number, number];
  readonly labels: readonly GoldLabel[];
}

export interface GoldSet {
  readonly name: string;
  readonly articles: readonly GoldArticle[];
}

const SUFFIX = '.benchmark.jsonl';

function malformed(what: string, where: string, cause?: unknown): NewsgraphError {
  const hint = 'ELEVANT benchmarks have {id, title, text, evaluation_span, labels} on each line.';
  return new NewsgraphError('input-malformed', what, { where, hint, cause });
}

const isSpan = (value: unknown, length: number): boolean =>
  Array.isArray(value) &&
  value.length === 2 &&
  value.every(Number.isInteger) &&
  0 <= value[0] &&
  value[0] <= value[1] &&
  value[1] <= length;

/** What is wrong with an article; undefined when nothing is. */
function fault(article: Partial<GoldArticle> | null): string | undefined {
  if (typeof article !== 'object' || article === null) return 'This line is no article.';
  const { text, title, labels, evaluation_span: span } = article;
  if (typeof text !== 'string' || typeof title !== 'string') return 'This article has no text or no title.';
  if (!isSpan(span, text.length)) return 'The evaluation_span does not lie in the text.';
  if (!Array.isArray(labels)) return 'This article has no list of labels.';
  const wrong = labels.findIndex(
    (label) => typeof label?.entity_id !== 'string' || !isSpan(label.span, text.length),
  );
  return wrong < 0 ? undefined : `Label ${wrong + 1} has no entity_id or a span outside the text.`;
}

function articleOf(line: string, where: string): GoldArticle {
  let article: GoldArticle;
  try {
    article = JSON.parse(line) as GoldArticle;
  } catch (cause) {
    throw malformed('This line is not JSON.', where, cause);
  }
  const wrong = fault(article);
  if (wrong) throw malformed(wrong, where);
  return article;
}

function files(data: string): string[] {
  if (data.endsWith(SUFFIX)) return [data];
  const folder = [join(data, 'dev', 'linking'), data].find((path) => existsSync(path));
  if (folder === undefined)
    throw new NewsgraphError('input-missing', 'There is no such folder.', {
      where: data,
      hint: `Name one with *${SUFFIX}.`,
    });
  if (!statSync(folder).isDirectory()) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith(SUFFIX))
    .sort()
    .map((name) => join(folder, name));
}

function articlesOf(path: string): GoldArticle[] {
  if (!existsSync(path)) throw new NewsgraphError('input-missing', 'There is no such file.', { where: path });
  const lines = readFileSync(path, 'utf8').split('\n');
  return lines.flatMap((line, i) => (line.trim() === '' ? [] : [articleOf(line, `${path}:${i + 1}`)]));
}

/**
 * The ELEVANT sets in a folder (or its `dev/linking`), or in one file.
 *
 * @throws NewsgraphError `input-missing`, or `input-malformed` with file and line.
 */
export function readElevant(data: string, set?: string): GoldSet[] {
  return files(data)
    .map((path) => ({ path, name: path.split('/').at(-1)!.slice(0, -SUFFIX.length) }))
    .filter(({ name }) => set === undefined || name === set)
    .map(({ path, name }) => ({ name, articles: articlesOf(path) }));
}

const PRONOUN =
  /^(?:he|she|it|they|his|her|hers|him|its|their|theirs|them|i|me|my|we|us|our|you|your|who|whom|whose|which|that|this|himself|herself|itself|themselves)$/i;

/** Whether a mention is a name: it has a capital letter and is no pronoun. */
export function isName(text: string): boolean {
  return /\p{Lu}/u.test(text) && (!PRONOUN.test(text) || text === 'US');
}

/** Name labels inside the marked part that mean somebody in Wikidata; not those inside a longer label. */
export function nameLabels({ text, labels, evaluation_span: [from, to] }: GoldArticle): GoldLabel[] {
  return labels.filter(
    ({ entity_id, span: [start, end], parent }) =>
      /^Q\d+$/.test(entity_id) &&
      parent === undefined &&
      start >= from &&
      end <= to &&
      isName(text.slice(start, end)),
  );
}
