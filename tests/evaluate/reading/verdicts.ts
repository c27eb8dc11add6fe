import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { NewsgraphError } from '@newsgraph/schema';

/** What can be the matter with a claim; `trivial` and `duplicate` may also be noted on a right one. */
export const FAULTS = [
  'party',
  'direction',
  'type',
  'no-event',
  'modality',
  'polarity',
  'entity',
  'duplicate',
  'trivial',
] as const;

export type Fault = (typeof FAULTS)[number] | '';

/** A reader's judgement: is the claim supported by its quote, in its direction, of its type, as certain as it says? */
export interface Verdict {
  readonly right: boolean;
  readonly fault: Fault;
  /** ISO 8601 day. */
  readonly date: string;
  readonly reader: string;
}

const isFault = (text: string): text is Fault => text === '' || (FAULTS as readonly string[]).includes(text);

function verdictOf(line: string, where: string): [key: string, verdict: Verdict] {
  const [key, judged, fault, date, reader, ...rest] = line.split('\t');
  const wrong = (hint: string) =>
    new NewsgraphError('input-malformed', 'A verdict cannot be read.', { where, hint });
  if (!key || !reader || rest.length > 0)
    throw wrong('A line has key, right or wrong, fault, date and reader, with tabs between.');
  if (judged !== 'right' && judged !== 'wrong') throw wrong(`"${judged}" is neither right nor wrong.`);
  if (!isFault(fault!)) throw wrong(`"${fault}" is no kind of fault: ${FAULTS.join(', ')}.`);
  if (judged === 'wrong' && fault === '') throw wrong('What is wrong needs a kind of fault.');
  if (!/^\d{4}-\d\d-\d\d$/.test(date!)) throw wrong(`"${date}" is no day.`);
  return [key, { right: judged === 'right', fault, date: date!, reader }];
}

/**
 * Verdicts by claim key from a table with a head line: key, verdict, fault, date, reader.
 *
 * @throws NewsgraphError `input-malformed` with the line when a row is not a verdict or judges a claim again.
 */
export function parseVerdicts(table: string): Map<string, Verdict> {
  const verdicts = new Map<string, Verdict>();
  table.split(/\r?\n/).forEach((line, i) => {
    if (i === 0 || line === '') return;
    const where = `line ${i + 1}`;
    const [key, verdict] = verdictOf(line, where);
    if (verdicts.has(key))
      throw new NewsgraphError('input-malformed', 'A claim is judged twice.', {
        where,
        hint: 'Keep one line.',
      });
    verdicts.set(key, verdict);
  });
  return verdicts;
}

/**
 * The kept verdicts of every round: a claim that is drawn again need not be judged again. Where readers of two rounds judged
 * the same claim, `round` takes its own reader's verdict; in any other it is the first reader's.
 */
export function readVerdicts(round?: string): Map<string, Verdict> {
  const folder = fileURLToPath(new URL('.', import.meta.url));
  const own = `verdicts-${round}.tsv`;
  const files = readdirSync(folder)
    .filter((file) => /^verdicts-.*\.tsv$/.test(file) && file !== own)
    .sort()
    .reverse();
  if (existsSync(join(folder, own))) files.push(own);
  return new Map(files.flatMap((file) => [...parseVerdicts(readFileSync(join(folder, file), 'utf8'))]));
}
