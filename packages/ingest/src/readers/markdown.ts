import { NewsgraphError } from '@newsgraph/schema';
import { makeDocument } from '../document.js';
import { fragmentBlocks } from '../html/fragment.js';
import type { Reader } from '../input.js';
import { inputAddress } from '../meta/addresses.js';
import { readOneText } from '../read-text.js';
import { metadataOf, recordFields } from '../records.js';
import { removeFurniture } from '../text/clean.js';
import { readFrontMatter } from '../text/front-matter.js';
import { takeHeadMatter } from '../text/head-matter.js';
import { nestsTooDeep, tameMarkdown } from '../text/tame-markdown.js';

async function toHtml(markdown: string, where: string): Promise<string> {
  const tooDeep = () =>
    new NewsgraphError('input-malformed', 'nests lists or quotations too deep.', { where });
  if (nestsTooDeep(markdown)) throw tooDeep();
  const { marked } = await import('marked');
  try {
    return marked.parse(tameMarkdown(markdown), { async: false, gfm: true });
  } catch (error) {
    // Indented lists can still exhaust the stack of a parser that is recursive.
    throw error instanceof RangeError ? tooDeep() : error;
  }
}

export const markdownReader: Reader = {
  name: 'markdown',
  extensions: ['md', 'markdown', 'mdown', 'mkd'],
  mediaTypes: ['text/markdown', 'text/x-markdown'],
  async *read(input, { limits }) {
    const text = await readOneText(input, limits);
    const { fields, body } = readFrontMatter(text);
    const metadata = metadataOf(recordFields(fields));
    const blocks = fragmentBlocks(await toHtml(body, input.name));
    const heading = !metadata.title && blocks[0]?.kind === 'heading' ? blocks[0].text : undefined;
    const head = takeHeadMatter(removeFurniture(heading ? blocks.slice(1) : blocks));
    yield await makeDocument(
      {
        title: metadata.title || heading,
        uri: metadata.uri ?? inputAddress(input.uri),
        published: metadata.published ?? head.published,
        publisher: metadata.publisher,
        authors: metadata.authors?.length ? metadata.authors : head.authors,
        blocks: head.blocks,
      },
      input.name,
      limits,
    );
  },
};
