import type { Skip } from '@newsgraph/schema';
import type { Judgement } from './judgement.js';

/** A log of judgements as its file holds it. */
export interface JudgementLog {
  readonly judgements: readonly Judgement[];
  /** Lines that are no judgement, and why. */
  readonly skips: readonly Skip[];
}

const VERDICTS = ['same', 'not-same', 'undecided'];
const LONGEST = 10_000;

/** What is wrong with a record; undefined when nothing is. */
function fault(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return 'is no object';
  const { left, right, verdict, by, score } = value as Readonly<Record<string, unknown>>;
  for (const [name, id] of [
    ['left', left],
    ['right', right],
  ] as const)
    if (typeof id !== 'string' || id === '') return `has no "${name}", the id of an entity`;
  if (!VERDICTS.includes(verdict as string)) return `has no "verdict" of ${VERDICTS.join(', ')}`;
  if (by !== 'person' && by !== 'machine') return 'has no "by" of person, machine';
  if (score !== undefined && !(typeof score === 'number' && score >= 0 && score <= 1))
    return 'has a "score" that is no number from 0 to 1';
  return left === right ? 'judges an entity against itself' : undefined;
}

function judgementOf(line: string): Judgement | string {
  if (line.length > LONGEST) return `is longer than ${LONGEST} characters`;
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return 'is not JSON';
  }
  const wrong = fault(value);
  return wrong ?? { ...(value as Judgement), score: (value as Partial<Judgement>).score ?? 1 };
}

/** Reads a log of judgements, one JSON record a line; `name` stands in the skips. Lines that are no judgement are told. */
export function parseJudgements(text: string, name: string): JudgementLog {
  const judgements: Judgement[] = [];
  const skips: Skip[] = [];
  text
    .replace(/^\ufeff/, '')
    .split('\n')
    .forEach((line, i) => {
      if (line.trim() === '') return;
      const read = judgementOf(line);
      if (typeof read !== 'string') judgements.push(read);
      else
        skips.push({
          where: `${name}:${i + 1}`,
          code: 'input-malformed',
          reason: `${read}: the line is left out.`,
        });
    });
  return { judgements, skips };
}
