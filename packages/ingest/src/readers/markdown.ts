import { allBytes } from '../bytes.js';
import { decodeText } from '../charset.js';
import { makeDocument } from '../document.js';
import { fragmentBlocks } from '../html/fragment.js';
import type { Reader } from '../input.js';
import { inputAddress } from '../meta/addresses.js';
import { cleanAuthors } from '../meta/authors.js';
import { isoDate } from '../meta/dates.js';
import { removeFurniture } from '../text/clean.js';

const FRONT_MATTER = /^\ufeff?---[ \t]*\r?\n([\s\S]{0,20000}?)\r?\n---[ \t]*(?:\r?\n|$)/;

/** Simple `key: value` lines of YAML front matter; nested values are passed over. */
function frontMatter(text: string): { fields: ReadonlyMap<string, string>; body: string } {
  const match = FRONT_MATTER.exec(text);
  const fields = new Map<string, string>();
  for (const line of match?.[1]?.split('\n') ?? []) {
    const pair = /^([\w-]+)\s*:\s*(.+?)\s*$/.exec(line);
    if (pair) fields.set(pair[1]!.toLowerCase(), pair[2]!.replace(/^(["'])(.*)\1$/, '$2'));
  }
  return { fields, body: match ? text.slice(match[0].length) : text };
}

export const markdownReader: Reader = {
  name: 'markdown',
  extensions: ['md', 'markdown', 'mdown', 'mkd'],
  mediaTypes: ['text/markdown', 'text/x-markdown'],
  async *read(input, { limits }) {
    const { marked } = await import('marked');
    const text = await decodeText(await allBytes(input, limits.inputBytes), input.mediaType);
    const { fields, body } = frontMatter(text);
    const html = marked.parse(body, { async: false, gfm: true });
    const blocks = fragmentBlocks(html);
    const first = blocks[0]?.kind === 'heading' ? blocks[0].text : undefined;
    const authors = fields.get('author') ?? fields.get('authors') ?? fields.get('byline');
    yield await makeDocument(
      {
        title: fields.get('title') ?? first,
        blocks: removeFurniture(first && !fields.has('title') ? blocks.slice(1) : blocks),
        uri: inputAddress(fields.get('url') ?? fields.get('link')) ?? inputAddress(input.uri),
        published: isoDate(fields.get('date') ?? fields.get('published')),
        publisher: fields.get('publisher') ?? fields.get('source'),
        authors: authors ? cleanAuthors([authors.replace(/^\[|\]$/g, '')]) : [],
      },
      input.name,
      limits,
    );
  },
};
