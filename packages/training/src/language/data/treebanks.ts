import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readConllu, type TreebankSentence } from './conllu.js';

/** Documents of GUM by split, from its `splits.md`. */
export function gumSplits(folder: string): Map<string, string> {
  const splits = new Map<string, string>();
  let split = '';
  for (const line of readFileSync(join(folder, 'splits.md'), 'utf8').split('\n')) {
    const heading = /^## (\w+)/.exec(line);
    const document = /^\s*\* (\S+)/.exec(line);
    if (heading) split = heading[1]!;
    else if (document) splits.set(document[1]!, split);
  }
  return splits;
}

/** Files of the documents of one split of GUM. Documents that no list names count as `train`. */
export function gumFiles(folder: string, split: string): string[] {
  const splits = gumSplits(folder);
  return readdirSync(join(folder, 'dep'))
    .filter((file) => file.endsWith('.conllu') && (splits.get(file.slice(0, -7)) ?? 'train') === split)
    .sort()
    .map((file) => join(folder, 'dep', file));
}

/** The sentences that tagger and parser learn from: training and development parts. Official test parts are never read. */
export function readTreebanks(data: string): TreebankSentence[] {
  const ewt = join(data, 'train', 'ud-ewt');
  const gum = join(data, 'train', 'gum');
  return [
    ...readConllu(join(ewt, 'en_ewt-train-from-sources.conllu')),
    ...readConllu(join(ewt, 'en_ewt-ud-dev.conllu')),
    ...gumFiles(gum, 'train').flatMap(readConllu),
    ...gumFiles(gum, 'dev').flatMap(readConllu),
  ];
}
