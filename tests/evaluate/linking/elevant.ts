import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

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

function files(data: string): string[] {
  if (data.endsWith(SUFFIX)) return [data];
  const folder = [join(data, 'dev', 'linking'), data].find((path) => existsSync(path))!;
  return readdirSync(folder)
    .filter((name) => name.endsWith(SUFFIX))
    .sort()
    .map((name) => join(folder, name));
}

/** The ELEVANT sets in a folder (or its `dev/linking`), or in one file. */
export function readElevant(data: string, set?: string): GoldSet[] {
  return files(data)
    .map((path) => ({ path, name: path.split('/').at(-1)!.slice(0, -SUFFIX.length) }))
    .filter(({ name }) => set === undefined || name === set)
    .map(({ path, name }) => ({
      name,
      articles: readFileSync(path, 'utf8')
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line) as GoldArticle),
    }));
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
