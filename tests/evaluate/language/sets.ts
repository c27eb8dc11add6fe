import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { isRe3d, type NameDocument, readColumnFile, readRe3d, readTsvFolder } from './names.js';
import { readTreebank, type TreebankDocument } from './treebank.js';

/** Something to measure on. */
export type EvaluationSet =
  | { readonly kind: 'treebank'; readonly name: string; read(): TreebankDocument[] }
  | { readonly kind: 'names'; readonly name: string; readonly recased: boolean; read(): NameDocument[] };

const text = (file: string) => readFileSync(file, 'utf8');

function gumTest(folder: string): EvaluationSet {
  const section = /## test\n([\s\S]*?)(\n## |$)/.exec(text(join(folder, 'splits.md')))?.[1] ?? '';
  const files = [...section.matchAll(/\* (\S+)/g)].map((match) => join(folder, 'dep', `${match[1]}.conllu`));
  return {
    kind: 'treebank',
    name: 'gum-test',
    read: () => files.filter((file) => existsSync(file)).flatMap((file) => readTreebank(text(file))),
  };
}

function fromFile(file: string): EvaluationSet[] {
  const name = basename(file).replace(/\.\w+$/, '');
  if (file.endsWith('.conllu')) return [{ kind: 'treebank', name, read: () => readTreebank(text(file)) }];
  if (!/\.(iob2|conll|bio|txt|tsv|annotated)$/.test(file)) return [];
  if (!/^\S.*[ \t][BILU]-\w/m.test(text(file).slice(0, 200_000))) return [];
  return [{ kind: 'names', name, recased: false, read: () => readColumnFile(text(file)) }];
}

function isTsvFolder(folder: string, files: readonly string[]): boolean {
  const first = files.find((file) => file.endsWith('.tsv'));
  return first !== undefined && /^https?:/.test(text(join(folder, first)).slice(0, 10));
}

/** Sets of any file or folder whose format is known. */
function discover(path: string): EvaluationSet[] {
  if (!statSync(path).isDirectory()) return fromFile(path);
  const files = readdirSync(path).sort();
  const name = basename(path);
  if (isRe3d(path)) return [{ kind: 'names', name, recased: false, read: () => readRe3d(path) }];
  if (isTsvFolder(path, files))
    return [{ kind: 'names', name, recased: true, read: () => readTsvFolder(path) }];
  return files.flatMap((file) => discover(join(path, file)));
}

const named = (name: string, sets: EvaluationSet[]): EvaluationSet[] => sets.map((set) => ({ ...set, name }));

/** The sets of the project's data folder that training never saw, or whatever `path` holds. */
export function findSets(path: string): EvaluationSet[] {
  const train = join(path, 'train');
  if (!existsSync(join(train, 'ud-ewt'))) return discover(path);
  return [
    ...named('ewt-test', discover(join(train, 'ud-ewt', 'en_ewt-ud-test.conllu'))),
    gumTest(join(train, 'gum')),
    ...discover(join(path, 'dev', 'newswire-ner')),
    ...named('pud-ner', discover(join(path, 'dev', 'pud-ner'))),
    ...named('uner-ewt-test', discover(join(train, 'uner-ewt', 'en_ewt-ud-test.iob2'))),
  ];
}
