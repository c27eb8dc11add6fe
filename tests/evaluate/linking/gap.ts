import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { NewsgraphError } from '@newsgraph/schema';

/** One pronoun and two names that it may stand for; offsets in code points. */
export interface GapExample {
  readonly id: string;
  readonly text: string;
  readonly pronoun: string;
  readonly offset: number;
  readonly names: readonly GapName[];
}

export interface GapName {
  readonly name: string;
  readonly offset: number;
  readonly coreferent: boolean;
}

const COLUMNS = 'ID Text Pronoun Pronoun-offset A A-offset A-coref B B-offset B-coref'.split(' ');

/** Offsets of the file count code points; ours count UTF-16 code units. */
function unitsAt(text: string, points: number): number {
  return [...text].slice(0, points).join('').length;
}

function example(cells: readonly string[], where: string): GapExample {
  const [id, text, pronoun, offset, a, aOffset, aCoref, b, bOffset, bCoref] = cells as string[];
  const at = (cell: string | undefined, words: string | undefined): number => {
    const start = /^\d+$/.test(cell ?? '') ? unitsAt(text!, Number(cell)) : -1;
    if (start >= 0 && words && text!.startsWith(words, start)) return start;
    throw new NewsgraphError('input-malformed', `"${words}" does not stand at ${cell} of the text.`, {
      where,
    });
  };
  return {
    id: id!,
    text: text!,
    pronoun: pronoun!,
    offset: at(offset, pronoun),
    names: [
      { name: a!, offset: at(aOffset, a), coreferent: aCoref === 'TRUE' },
      { name: b!, offset: at(bOffset, b), coreferent: bCoref === 'TRUE' },
    ],
  };
}

/** Reads a GAP file (Webster et al. 2018): tab-separated, with a line of headings. */
export function readGap(path: string): GapExample[] {
  const [head = '', ...lines] = readFileSync(path, 'utf8').trimEnd().split('\n');
  const names = head.trim().split('\t');
  const missing = COLUMNS.filter((name, i) => names[i] !== name);
  if (missing.length > 0)
    throw new NewsgraphError('input-malformed', `has no column ${missing.join(', ')}.`, {
      where: path,
      hint: `GAP has the columns ${COLUMNS.join(', ')}.`,
    });
  return lines.map((line, i) => example(line.split('\t'), `${path}:${i + 2}`));
}

/** The GAP files that a data argument means: the file itself, or those in a folder (or its `train/gap`). */
export function gapFiles(data: string): string[] {
  if (data.endsWith('.tsv')) return [data];
  const folder = [join(data, 'train', 'gap'), data].find((path) => existsSync(join(path, 'gap-test.tsv')));
  return folder ? ['gap-validation', 'gap-test'].map((name) => join(folder, `${name}.tsv`)) : [];
}
