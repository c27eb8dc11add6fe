import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A marked mention: its head token's offsets in the text and the chain it belongs to. */
export interface GoldMention {
  readonly chain: string;
  /** Half-open, of the head token, in UTF-16 code units. */
  readonly head: readonly [number, number];
  readonly type: string;
  /** Title of the Wikipedia article about it. */
  readonly title?: string;
  /** Whether the head is a proper noun. */
  readonly named: boolean;
}

export interface GumDocument {
  readonly name: string;
  readonly text: string;
  readonly published?: string;
  readonly mentions: readonly GoldMention[];
}

interface Token {
  readonly start: number;
  readonly end: number;
  readonly head: number;
  readonly upos: string;
}

interface Open {
  readonly chain: string;
  readonly type: string;
  readonly title: string | undefined;
  readonly first: number;
}

const PART = /\(([^()]+)\)|\(([^()]+)|([^()]+)\)/g;

/** The identity is the last of eight fields; it may have hyphens itself. */
const TITLE = /^(?:[^-]*-){7}(.+)$/;

/** The token of a range on which the rest hangs. */
function headOf(tokens: readonly Token[], first: number, last: number): Token {
  for (let i = first; i <= last; i++)
    if (tokens[i]!.head < first || tokens[i]!.head > last) return tokens[i]!;
  return tokens[last]!;
}

/** Reads one document of GUM (CoNLL-U with `Entity=` in MISC); paragraphs become blank lines. */
export function readGum(path: string): GumDocument {
  let text = '';
  let published: string | undefined;
  const tokens: Token[] = [];
  const marks: string[] = [];
  let sentenceStart = 0;
  let paragraph = false;
  for (const line of readFileSync(path, 'utf8').split('\n')) {
    if (line.startsWith('# newpar ') || line === '# newpar') paragraph = true;
    const date = /^# meta::dateCreated = (\d{4}-\d\d-\d\d)/.exec(line);
    if (date) published = date[1];
    if (line === '') sentenceStart = tokens.length;
    const cells = line.split('\t');
    if (cells.length < 10 || !/^\d+$/.test(cells[0]!)) continue;
    if (paragraph && text !== '') text = `${text.trimEnd()}\n\n`;
    paragraph = false;
    const start = text.length;
    text += cells[1];
    tokens.push({ start, end: text.length, head: sentenceStart + Number(cells[6]) - 1, upos: cells[3]! });
    marks.push(/(?:^|\|)Entity=([^|]*)/.exec(cells[9]!)?.[1] ?? '');
    if (!/SpaceAfter=No/.test(cells[9]!)) text += ' ';
  }
  return {
    name: path.split('/').at(-1)!.replace('.conllu', ''),
    text,
    ...(published && { published }),
    mentions: readMentions(tokens, marks),
  };
}

function readMentions(tokens: readonly Token[], marks: readonly string[]): GoldMention[] {
  const open: Open[] = [];
  const mentions: GoldMention[] = [];
  const close = ({ chain, type, title, first }: Open, last: number) => {
    const head = headOf(tokens, first, last);
    const named = head.upos === 'PROPN';
    mentions.push({ chain, type, head: [head.start, head.end], named, ...(title && { title }) });
  };
  marks.forEach((mark, i) => {
    for (const [, whole, begins, ends] of mark.matchAll(PART)) {
      if (ends !== undefined) {
        const at = open.findLastIndex((one) => one.chain === ends.split('-')[0]);
        if (at >= 0) close(open.splice(at, 1)[0]!, i);
        continue;
      }
      const [chain, type] = (whole ?? begins)!.split('-') as [string, string];
      const title = TITLE.exec((whole ?? begins)!)?.[1]?.replaceAll('%2C', ',');
      if (whole !== undefined) close({ chain, type, title, first: i }, i);
      else open.push({ chain, type, title, first: i });
    }
  });
  return mentions;
}

/** Wikidata ids by title of the Wikipedia article, from GUM's map. */
export function readTitles(data: string): ReadonlyMap<string, string> {
  const path = join(data, 'train', 'gum', 'coref', 'wiki_map.tab');
  if (!existsSync(path)) return new Map();
  const rows = readFileSync(path, 'utf8').split('\n');
  return new Map(
    rows.flatMap((row) => {
      const [title, , id] = row.split('\t');
      return title && /^Q\d+$/.test(id ?? '') ? [[title, id!] as const] : [];
    }),
  );
}

/** News documents of GUM in a data folder, those of the dev and test parts or all; none when it has no GUM. */
export function readGumNews(data: string, parts: 'held out' | 'all'): GumDocument[] {
  const folder = join(data, 'train', 'gum');
  if (!existsSync(join(folder, 'splits.md'))) return [];
  const splits = readFileSync(join(folder, 'splits.md'), 'utf8').split(/^## /m);
  const held = splits.filter((part) => /^(?:dev|test)\n/.test(part)).join('\n');
  const wanted = (file: string) => parts === 'all' || held.includes(file.replace('.conllu', ''));
  return readdirSync(join(folder, 'dep'))
    .filter((file) => file.includes('_news_') && wanted(file))
    .sort()
    .map((file) => readGum(join(folder, 'dep', file)));
}
