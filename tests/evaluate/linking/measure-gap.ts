import { basename } from 'node:path';
import type { LinkedDocument } from '@newsgraph/schema';
import { bootstrap } from '../bootstrap.js';
import type { Measure, TaskOptions } from '../task.js';
import type { Machine } from './articles.js';
import { type GapExample, gapFiles, readGap } from './gap.js';

/** What linking says of one example: for each of the two names whether the pronoun stands for it, and the truth. */
export interface GapAnswer {
  readonly feminine: boolean;
  readonly gold: readonly boolean[];
  readonly found: readonly boolean[];
}

function entityAt({ mentions }: LinkedDocument, start: number, end: number): string | undefined {
  return mentions.find((one) => one.start < end && one.end > start)?.entity;
}

export function answerGap({ linker, analyze }: Machine, example: GapExample): GapAnswer {
  const document = { id: example.id, text: example.text, language: 'en' };
  const linked = linker.link(document, analyze(document));
  const { offset, pronoun, names } = example;
  const meant = entityAt(linked, offset, offset + pronoun.length);
  return {
    feminine: /^(?:she|her|hers)$/i.test(pronoun),
    gold: names.map((one) => one.coreferent),
    found: names.map(
      (one) => meant !== undefined && entityAt(linked, one.offset, one.offset + one.name.length) === meant,
    ),
  };
}

function counts(answers: readonly GapAnswer[]): { right: number; found: number; gold: number } {
  const pairs = answers.flatMap(({ gold, found }) => gold.map((one, i) => [one, found[i]!] as const));
  return {
    right: pairs.filter(([gold, found]) => gold && found).length,
    found: pairs.filter(([, found]) => found).length,
    gold: pairs.filter(([gold]) => gold).length,
  };
}

function precision(answers: readonly GapAnswer[]): number {
  const { right, found } = counts(answers);
  return right / Math.max(1, found);
}

function recall(answers: readonly GapAnswer[]): number {
  const { right, gold } = counts(answers);
  return right / Math.max(1, gold);
}

function f1(answers: readonly GapAnswer[]): number {
  const { right, found, gold } = counts(answers);
  return (2 * right) / Math.max(1, found + gold);
}

/** F1 of "she" over that of "he": 1 when both are understood alike. */
function balance(answers: readonly GapAnswer[]): number {
  return (
    f1(answers.filter((one) => one.feminine)) / Math.max(0.01, f1(answers.filter((one) => !one.feminine)))
  );
}

/** Ambiguous he and she in encyclopaedia text, in the parts of GAP that no rule was mended on. */
export async function* measureGap(
  machine: Machine,
  { data, set, note }: TaskOptions,
): AsyncIterable<Measure> {
  for (const path of gapFiles(data!)) {
    const name = basename(path, '.tsv');
    if (set !== undefined && set !== name && set !== 'gap') continue;
    const answers = readGap(path).map((example) => answerGap(machine, example));
    note(`linking: ${name}, ${answers.length} pronouns`);
    for (const [measure, of] of Object.entries({
      F1: f1,
      precision,
      recall,
      'feminine to masculine F1': balance,
    }))
      yield { task: 'linking', set: name, measure, ...bootstrap(answers, of) };
  }
}
