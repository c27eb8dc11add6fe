import { readEnglish } from '@newsgraph/english/node';
import { type Analyzer, createAnalyzer } from '@newsgraph/language';
import { addCounts, type Counts, scoreWithInterval } from './language/bootstrap.js';
import {
  FOREIGN_TYPES,
  NAME_TYPES,
  type NameDocument,
  type NameType,
  scoreNames,
  toCapitals,
  toTitleCase,
} from './language/names.js';
import { type EvaluationSet, findSets } from './language/sets.js';
import { scoreGrammar, scoreSegmentation } from './language/treebank.js';
import type { Measure, Task, TaskOptions } from './task.js';

function measure(set: string, name: string, documents: readonly Counts[]): Measure {
  const { value, low, high, n } = scoreWithInterval(documents);
  return { task: 'language', set, measure: name, value, low, high, n };
}

function* treebankMeasures(analyzer: Analyzer, set: EvaluationSet & { kind: 'treebank' }): Iterable<Measure> {
  const documents = set.read();
  const segmentation = documents.map((document) => scoreSegmentation(analyzer, document));
  yield measure(
    set.name,
    'tokens F1 (raw text)',
    segmentation.map((score) => score.tokens),
  );
  yield measure(
    set.name,
    'sentences F1 (raw text)',
    segmentation.map((score) => score.sentences),
  );
  const grammar = documents.map((document) => scoreGrammar(analyzer, document));
  for (const name of ['UPOS', 'XPOS', 'lemmas', 'UAS', 'LAS'] as const) {
    yield measure(
      set.name,
      `${name} (gold tokens)`,
      grammar.map((score) => score[name]),
    );
  }
}

function* nameMeasures(
  analyzer: Analyzer,
  set: { name: string; documents: readonly NameDocument[] },
): Iterable<Measure> {
  const scores: Record<NameType, Counts>[] = set.documents.map((document) => scoreNames(analyzer, document));
  yield measure(
    set.name,
    'names F1',
    scores.map((score) => addCounts(addCounts(score.PER, score.LOC), score.ORG)),
  );
  for (const type of NAME_TYPES)
    yield measure(
      set.name,
      `names F1 ${type}`,
      scores.map((score) => score[type]),
    );
}

function* recasedMeasures(
  analyzer: Analyzer,
  set: { name: string; documents: readonly NameDocument[] },
): Iterable<Measure> {
  for (const [style, recase] of [
    ['Title Case', toTitleCase],
    ['ALL CAPS', toCapitals],
  ] as const) {
    const documents = set.documents.map((document) => ({ ...document, text: recase(document.text) }));
    yield* nameMeasures(analyzer, { name: `${set.name}, ${style}`, documents });
  }
}

function noteTypes(documents: readonly NameDocument[], options: TaskOptions): void {
  const counts = new Map<string, number>();
  for (const { names } of documents)
    for (const { type } of names) counts.set(type, (counts.get(type) ?? 0) + 1);
  const shown = [...counts].map(([type, n]) => `${type} → ${FOREIGN_TYPES[type] ?? 'left out'} (${n})`);
  options.note(`  types: ${shown.sort().join(', ')}`);
}

/** Scores of the language package on treebanks and on text with marked names. */
export const languageTask: Task = {
  name: 'language',
  description: 'tokens, sentences, tags, trees and names against gold sets',
  async *run(options) {
    const analyzer = createAnalyzer(readEnglish());
    const sets = findSets(options.data ?? '../shared/data').filter(
      (set) => !options.set || set.name === options.set,
    );
    for (const set of sets) {
      options.note(set.name);
      if (set.kind === 'treebank') yield* treebankMeasures(analyzer, set);
      else {
        const documents = set.read();
        noteTypes(documents, options);
        yield* nameMeasures(analyzer, { name: set.name, documents });
        if (set.recased) yield* recasedMeasures(analyzer, { name: set.name, documents });
      }
    }
  },
};
