import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const OWN = ['../../data/news', '../../data/claims'].map((folder) =>
  fileURLToPath(new URL(folder, import.meta.url)),
);

/** The documents of a CoNLL-U file, paragraphs apart. */
function conllu(file: string): string[] {
  const texts: string[] = [];
  let paragraph = false;
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    if (line.startsWith('# newdoc')) texts.push('');
    if (line.startsWith('# newpar')) paragraph = true;
    const sentence = /^# text = (.*)/.exec(line)?.[1];
    if (sentence === undefined) continue;
    const text = texts.pop() ?? '';
    texts.push(`${text}${text === '' ? '' : paragraph ? '\n\n' : ' '}${sentence}`);
    paragraph = false;
  }
  return texts;
}

const filesOf = (folder: string, end: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .sort()
    .filter((name) => name.endsWith(end))
    .map((name) => join(folder, name));

/** The reports of re3d. */
function re3d(folder: string): string[] {
  return filesOf(folder, 'documents.json')
    .flatMap((file) => readFileSync(file, 'utf8').split('\n'))
    .filter((line) => line.trim() !== '')
    .map((line) => (JSON.parse(line) as { text: string }).text);
}

/** Tokens joined by spaces, as people write. */
function written(tokens: string): string {
  return tokens
    .replace(/ ([.,;:?!)])/g, '$1')
    .replace(/\( /g, '(')
    .replace(/ 's\b/g, "'s")
    .replace(/`` /g, '“')
    .replace(/ ''/g, '”');
}

/** The articles of MEANTIME. */
function meantime(folder: string): string[] {
  return filesOf(folder, '.naf').flatMap((file) => {
    const raw = /<raw><!\[CDATA\[([\s\S]*?)\]\]>/.exec(readFileSync(file, 'utf8'))?.[1];
    return raw === undefined ? [] : [written(raw.trim())];
  });
}

/** The sentences of a file with a token and its label a line, each a text of its own. */
function columns(file: string): string[] {
  return readFileSync(file, 'utf8')
    .split(/\n\s*\n/)
    .map((block) => block.split('\n').filter((line) => line.trim() !== '' && !line.startsWith('-DOCSTART')))
    .filter((lines) => lines.length > 0)
    .map((lines) => written(lines.map((line) => line.split(/\s/)[0]).join(' ')));
}

/** The snippets of GAP. */
function gap(folder: string): string[] {
  return filesOf(folder, '.tsv').flatMap((file) =>
    readFileSync(file, 'utf8')
      .split('\n')
      .slice(1)
      .flatMap((line) => line.split('\t')[1] ?? []),
  );
}

/** Our own articles, without the marks of their names. */
function own(): string[] {
  return OWN.flatMap((folder) => filesOf(folder, '.txt')).flatMap((file) =>
    readFileSync(file, 'utf8')
      .split(/\n\s*\n/)
      .map((article) => article.split('\n').filter((line) => line.trim() !== '' && !line.startsWith('# ')))
      .filter((lines) => lines.length > 0)
      .map((lines) => lines.map((line) => line.trim().replace(/\[[A-Z] ([^\]]*)\]/g, '$1')))
      .map(([title, ...body]) => `${title}\n\n${body.join(' ')}`),
  );
}

/** The texts whose claims were judged, from the folder `train` of the data and our own articles. */
export function judgedTexts(data: string): string[] {
  const train = join(data, 'train');
  return [
    ...re3d(join(train, 're3d')),
    ...filesOf(join(train, 'gum/dep'), '.conllu').flatMap(conllu),
    ...conllu(join(train, 'ud-ewt/en_ewt-train-from-sources.conllu')),
    ...meantime(join(train, 'meantime')),
    ...['train.txt', 'dev.txt'].flatMap((file) => columns(join(train, 'crossner-politics', file))),
    ...columns(join(train, 'wikigold/CONLL-format/data/wikigold.conll.txt')),
    ...gap(join(train, 'gap')),
    ...own(),
  ];
}
