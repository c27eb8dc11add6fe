import { DEPREL, UPOS, XPOS } from '@newsgraph/schema';
import type { TreebankSentence } from './data/conllu.js';

/** The classes of tagger and parser. */
export interface TagSet {
  /** Index into {@link UPOS} and {@link XPOS} of each tag. */
  readonly upos: Uint8Array;
  readonly xpos: Uint8Array;
  /** Index into {@link DEPREL} of each label. */
  readonly deprel: Uint8Array;
  /** The number of a pair of tags, or -1. */
  tag(upos: string, xpos: string): number;
  /** The number of a relation; one that is rare counts as its main type. */
  label(deprel: string): number;
}

function frequent(keys: Iterable<string>, least: number): string[] {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return [...counts].filter(([, count]) => count >= least).map(([key]) => key);
}

/** Keeps pairs of tags seen 8 times and relations seen 5 times. */
export function createTagSet(sentences: readonly TreebankSentence[]): TagSet {
  const words = sentences.flatMap((sentence) => sentence.words);
  const pairs = frequent(
    words.map((word) => `${word.upos} ${word.xpos}`),
    8,
  ).sort();
  const relations = frequent(
    words.map((word) => word.deprel),
    5,
  ).sort();
  const tags = new Map(pairs.map((pair, i) => [pair, i]));
  const labels = new Map(relations.map((relation, i) => [relation, i]));
  const index = (list: readonly string[], name: string) => {
    const at = list.indexOf(name);
    if (at < 0) throw new Error(`The schema has no "${name}".`);
    return at;
  };
  return {
    upos: Uint8Array.from(pairs, (pair) => index(UPOS, pair.split(' ')[0]!)),
    xpos: Uint8Array.from(pairs, (pair) => index(XPOS, pair.split(' ')[1]!)),
    deprel: Uint8Array.from(relations, (relation) => index(DEPREL, relation)),
    tag: (upos, xpos) => tags.get(`${upos} ${xpos}`) ?? -1,
    label: (deprel) => labels.get(deprel) ?? labels.get(deprel.split(':')[0]!) ?? labels.get('dep')!,
  };
}
