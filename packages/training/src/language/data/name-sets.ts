import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { readConllu } from './conllu.js';
import { gumNames } from './gum-names.js';
import { readMeantime } from './meantime.js';
import { type ColumnFormat, LOCATION, type NamedDocument, ORGANIZATION, OTHER, PERSON, readColumns } from './names.js';
import { gumFiles } from './treebanks.js';

const FOUR = { per: PERSON, loc: LOCATION, org: ORGANIZATION, misc: OTHER };
const WNUT = {
  person: PERSON,
  location: LOCATION,
  corporation: ORGANIZATION,
  group: ORGANIZATION,
  product: OTHER,
  'creative-work': OTHER,
};
const POLITICS = {
  person: PERSON,
  politician: PERSON,
  location: LOCATION,
  country: LOCATION,
  organisation: ORGANIZATION,
  politicalparty: ORGANIZATION,
  misc: OTHER,
  election: OTHER,
  event: OTHER,
};

export interface NameSet {
  readonly name: string;
  readonly documents: readonly NamedDocument[];
}

/**
 * The sets that names are learnt from. Left out: `sec` (tags roles as persons) and `re3d` (tags nominals), and the
 * sentences of the official EWT test part.
 */
export function readNameSets(data: string): NameSet[] {
  const train = join(data, 'train');
  const columns = (file: string, format: ColumnFormat) => readColumns(readFileSync(join(train, file), 'utf8'), format);
  const whole = (files: readonly string[], format: ColumnFormat, partial: boolean): NamedDocument[] =>
    files.flatMap((file) => columns(file, format)).map((sentences) => ({ sentences, partial }));
  /** Sentences that do not follow each other: each is a document. */
  const single = (files: readonly string[], format: ColumnFormat, partial: boolean): NamedDocument[] =>
    files.flatMap((file) => columns(file, format)).flatMap((sentences) =>
      sentences.map((sentence) => ({ sentences: [sentence], partial })),
    );
  const btc = ['a', 'b', 'e', 'f', 'g', 'h'].map((part) => `btc/CONLL-format/data/${part}.conll`);
  const wnut = ['wnut17train.conll', 'emerging.dev.conll', 'emerging.test.annotated'].map((file) => `wnut17/${file}`);
  return [
    {
      name: 'wikigold',
      documents: whole(['wikigold/CONLL-format/data/wikigold.conll.txt'], { types: FOUR, document: '-DOCSTART-' }, false),
    },
    { name: 'btc', documents: single(btc, { types: FOUR, separator: '\t' }, true) },
    { name: 'wnut', documents: single(wnut, { types: WNUT, separator: '\t' }, true) },
    {
      name: 'politics',
      documents: single(['crossner-politics/train.txt', 'crossner-politics/dev.txt'], { types: POLITICS, separator: '\t' }, true),
    },
    {
      name: 'uner',
      documents: whole(
        ['uner-ewt/en_ewt-ud-dev.iob2'],
        { types: FOUR, separator: '\t', token: 1, tag: 2, document: '# newdoc', comment: '#' },
        true,
      ),
    },
    {
      name: 'meantime',
      documents: readMeantime(join(train, 'meantime')).map((sentences) => ({ sentences, partial: true })),
    },
    {
      name: 'gum',
      documents: ['train', 'dev'].flatMap((split) => gumFiles(join(train, 'gum'), split)).map((file) => ({
        sentences: readConllu(file).map(gumNames),
        partial: true,
      })),
    },
  ];
}

/** Name of a document of GUM, for its jackknifed tags. */
export function gumDocument(file: string): string {
  return basename(file, '.conllu');
}
