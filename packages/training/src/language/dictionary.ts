import { createHashIndex, FORM, type TaggerModel, WIDTH, type Words } from '@newsgraph/language/training';
import type { EncodedSentence } from './encode.js';

/** Words seen often, with the tags that they may have. */
export interface Dictionary extends Pick<TaggerModel, 'dictionary' | 'candidates'> {
  /** Sorted hashes of words, and the number of each one's set. */
  readonly keys: Uint32Array;
  readonly sets: Uint16Array;
}

const OFTEN = 15;
const SURE = 20;

type Counts = Map<number, number>;

function countTags(sentences: readonly EncodedSentence[], words: Words): Map<number, Counts> {
  const byWord = new Map<number, Counts>();
  for (const sentence of sentences) {
    for (let i = 0; i < sentence.length; i++) {
      const tag = sentence.gold[i]!;
      if (tag < 0) continue;
      const form = words.hashes[sentence.words[i]! * WIDTH + FORM]!;
      const counts = byWord.get(form) ?? new Map<number, number>();
      byWord.set(form, counts.set(tag, (counts.get(tag) ?? 0) + 1));
    }
  }
  return byWord;
}

const total = (counts: Counts) => [...counts.values()].reduce((sum, count) => sum + count, 0);

/** Tags that words seen once have, and so words never seen may have. */
function openTags(byWord: Map<number, Counts>): number[] {
  const seen = new Map<number, number>();
  for (const counts of byWord.values()) {
    if (total(counts) === 1) for (const tag of counts.keys()) seen.set(tag, (seen.get(tag) ?? 0) + 1);
  }
  return [...seen].filter(([, count]) => count >= 3).map(([tag]) => tag);
}

function tagsOf(counts: Counts): number[] {
  const all = total(counts);
  const [top, most] = [...counts].reduce((a, b) => (b[1] > a[1] ? b : a));
  if (all >= SURE && most / all >= 0.995) return [top];
  return [...counts.keys()].sort((a, b) => a - b);
}

export function createDictionary(sentences: readonly EncodedSentence[], words: Words): Dictionary {
  const byWord = countTags(sentences, words);
  const candidates: Uint8Array[] = [Uint8Array.from(openTags(byWord).sort((a, b) => a - b))];
  const known = new Map<string, number>();
  const entries: [number, number][] = [];
  for (const [form, counts] of byWord) {
    if (total(counts) < OFTEN) continue;
    const tags = tagsOf(counts);
    const name = tags.join(' ');
    const set = known.get(name) ?? candidates.push(Uint8Array.from(tags)) - 1;
    known.set(name, set);
    entries.push([form >>> 0, set]);
  }
  entries.sort((a, b) => a[0] - b[0]);
  const keys = Uint32Array.from(entries, ([key]) => key);
  const sets = Uint16Array.from(entries, ([, set]) => set);
  return { keys, sets, candidates, dictionary: createHashIndex(keys, sets) };
}
