import { makeDocument } from '../document.js';
import { extractPage } from '../html/extract.js';
import type { Head, Reader } from '../input.js';
import { inputAddress } from '../meta/addresses.js';
import { readText } from '../read-text.js';

const PAGE = /^(?:\s|<!--[\s\S]{0,2000}?-->|<\?xml[^>]{0,200}\?>)*<(?:!doctype\s+html|html)\b/i;

export const htmlReader: Reader = {
  name: 'html',
  extensions: ['html', 'htm', 'xhtml', 'shtml', 'php', 'asp', 'aspx'],
  mediaTypes: ['text/html', 'application/xhtml+xml'],
  sniff: ({ text }: Head) => text !== undefined && PAGE.test(text),
  async *read(input, { limits }) {
    const html = await readText(input, limits);
    const from = inputAddress(input.uri);
    const page = extractPage(html, from);
    yield await makeDocument({ ...page, uri: page.uri ?? from }, input.name, limits);
  },
};
