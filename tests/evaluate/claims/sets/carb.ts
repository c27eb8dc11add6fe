import { readFileSync } from 'node:fs';
import type { Measure, TaskOptions } from '../../task.js';
import { filesEnding, malformed } from './files.js';
import { read } from './read-plain.js';

const wordsOf = (text: string) => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);

/** Triples by sentence: predicate and arguments as one bag of words each. */
function readGold(path: string): Map<string, Set<string>[]> {
  const gold = new Map<string, Set<string>[]>();
  readFileSync(path, 'utf8')
    .split(/\r?\n/)
    .forEach((line, i) => {
      if (line === '') return;
      const [sentence, ...parts] = line.split('\t');
      if (parts.length < 2) throw malformed(`${path}:${i + 1}`, 'has fewer than three columns.');
      const list = gold.get(sentence!) ?? [];
      list.push(wordsOf(parts.join(' ')));
      gold.set(sentence!, list);
    });
  return gold;
}

function share(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  return [...a].filter((word) => b.has(word)).length / Math.max(1, a.size);
}

function triplesOf(sentence: string): Set<string>[] {
  return read(sentence).map(({ claim: { evidence } }) =>
    wordsOf(
      [evidence.subject, evidence.trigger, evidence.object]
        .map(({ start, end }) => sentence.slice(start, end))
        .join(' '),
    ),
  );
}

const best = (of: Set<string>, among: readonly Set<string>[]) =>
  Math.max(0, ...among.map((other) => share(of, other)));

/**
 * CaRB (Bhardwaj et al. 2019): our claims against open triples, by the words that they share. Claims name parties of
 * 33 predicates only, so recall is low by design.
 */
export function* measureCarb({ data }: TaskOptions): Iterable<Measure> {
  for (const file of filesEnding(data!, /carb.*[\\/]dev\.tsv$/i)) {
    let [precision, found, recall, gold] = [0, 0, 0, 0];
    for (const [sentence, triples] of readGold(file)) {
      const ours = triplesOf(sentence);
      precision += ours.reduce((sum, triple) => sum + best(triple, triples), 0);
      recall += triples.reduce((sum, triple) => sum + best(triple, ours), 0);
      found += ours.length;
      gold += triples.length;
    }
    const row = { task: 'claims', set: 'carb' };
    yield { ...row, measure: 'token precision %', value: (100 * precision) / Math.max(1, found), n: found };
    yield { ...row, measure: 'token recall %', value: (100 * recall) / Math.max(1, gold), n: gold };
  }
}
