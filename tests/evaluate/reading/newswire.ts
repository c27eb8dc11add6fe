import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Input } from '@newsgraph/ingest';
import { readTsvDocument } from '../language/names.js';
import { draw } from './draw.js';

/** A hyphen inside a word; before these words it is a dash. */
const HYPHEN =
  /(?<=\p{L}) - (?=[\p{L}\d])(?!(?:an?|and|but|he|i|is|it|like|one|she|the|they|this|we|which|who)\b)/giu;

/** Tokens with a space between, written as a newspaper writes them. */
export function withoutTokenSpaces(text: string): string {
  return text
    .replace(/ (?=[,.;:?!%)\]}’”])/g, '')
    .replace(/(?<=[([{“‘$£€#]) /g, '')
    .replace(/ (?=(?:['’](?:s|re|ve|ll|d|m)|n['’]t)\b)/gi, '')
    .replace(/(?<=\p{L}) '(?= |$)/gmu, "'")
    .replace(/" ([^"\n]*?) ?"/g, '"$1"')
    .replace(/(?<=\p{L})’ (?=(?:s|t|re|ve|ll|d|m)\b)/gu, '’')
    .replace(HYPHEN, '-')
    .replace(/(?<=\p{L}) \/ (?=\p{L})/gu, '/');
}

const folderOf = (data: string) => join(data, 'dev', 'newswire-ner');

/** Whether the folder holds the newswire set. */
export const hasNewswire = (data: string): boolean => existsSync(folderOf(data));

/**
 * Articles of `dev/newswire-ner` as text files: in the order of a hash of their names, the first `count` for round 1, the
 * next ones for round 2 and so on.
 */
export async function* newswireInputs(
  data: string,
  { round, count }: { readonly round: string; readonly count: number },
): AsyncGenerator<Input> {
  const folder = folderOf(data);
  const files = readdirSync(folder).filter((file) => file.endsWith('.tsv'));
  const inOrder = draw(
    files.map((file) => ({ key: file })),
    { round: '1', count: files.length },
  );
  for (const { key } of inOrder.slice(count * (Number(round) - 1), count * Number(round))) {
    const { text } = readTsvDocument(readFileSync(join(folder, key), 'utf8'));
    const bytes = new TextEncoder().encode(withoutTokenSpaces(text));
    const name = key.replace(/\.tsv$/, '');
    yield { name, uri: name, bytes };
  }
}
