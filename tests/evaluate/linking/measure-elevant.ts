import { bootstrap } from '../bootstrap.js';
import type { Measure, TaskOptions } from '../task.js';
import { answerGold, type Counts, countEndToEnd, type GoldAnswer, type Machine } from './articles.js';
import { readElevant } from './elevant.js';

/** The sets whose marked names are pooled for the accuracy that issue 4 asks for. */
const POOLED = new Set(['news-fair', 'msnbc-updated', 'rss-500']);

function share<T>(items: readonly T[], right: (item: T) => boolean): number {
  return items.length === 0 ? 0 : items.filter(right).length / items.length;
}

function accuracies(set: string, answers: readonly GoldAnswer[]): Measure[] {
  const held = answers.filter((answer) => answer.held);
  const right = ({ gold, answer }: GoldAnswer) => answer === gold.entity_id;
  const prior = ({ gold, byPrior }: GoldAnswer) => byPrior === gold.entity_id;
  const of = (
    measure: string,
    items: readonly GoldAnswer[],
    test: (answer: GoldAnswer) => boolean,
  ): Measure => ({
    task: 'linking',
    set,
    measure,
    ...bootstrap(items, (sample) => share(sample, test)),
  });
  return [
    of('gold names in the base, accuracy', held, right),
    of('the same by prior alone', held, prior),
    of('all gold names, accuracy', answers, right),
    of('gold ids that the base holds', answers, (answer) => answer.held),
  ];
}

function f1(counts: readonly Counts[]): number {
  const sum = (key: keyof Counts) => counts.reduce((total, count) => total + count[key], 0);
  return (2 * sum('right')) / Math.max(1, sum('gold') + sum('found'));
}

function ratio(counts: readonly Counts[], of: 'gold' | 'found'): number {
  const sum = (key: keyof Counts) => counts.reduce((total, count) => total + count[key], 0);
  return sum('right') / Math.max(1, sum(of));
}

function endToEnd(set: string, counts: readonly Counts[]): Measure[] {
  const base = { task: 'linking', set };
  return [
    { ...base, measure: 'end to end, ids in the base, F1', ...bootstrap(counts, f1) },
    { ...base, measure: 'precision', ...bootstrap(counts, (list) => ratio(list, 'found')) },
    { ...base, measure: 'recall', ...bootstrap(counts, (list) => ratio(list, 'gold')) },
  ];
}

/** Marked names with Wikidata ids: told where they are, and end to end. */
export async function* measureElevant(
  machine: Machine,
  { data, set, note }: TaskOptions,
): AsyncIterable<Measure> {
  const pooled: GoldAnswer[] = [];
  for (const { name, articles } of readElevant(data!, set)) {
    note(`linking: ${name}, ${articles.length} articles`);
    const answers = articles.flatMap((article) => answerGold(machine, article));
    if (POOLED.has(name)) pooled.push(...answers);
    yield* accuracies(name, answers);
    yield* endToEnd(
      name,
      articles.map((article) => countEndToEnd(machine, article)),
    );
  }
  if (set === undefined) yield* accuracies([...POOLED].join(' + '), pooled);
}
