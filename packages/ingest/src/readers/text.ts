import { makeDocument } from '../document.js';
import type { Reader } from '../input.js';
import { inputAddress, webAddress } from '../meta/addresses.js';
import { paragraphsOfExport, readPress } from '../press/read.js';
import { checkLength, readText } from '../read-text.js';
import { readPlainText } from '../text/plain.js';

export const textReader: Reader = {
  name: 'text',
  extensions: ['txt', 'text', 'log'],
  mediaTypes: ['text/plain'],
  async *read(input, { limits }) {
    const text = await readText(input, limits);
    const articles = readPress(paragraphsOfExport(text), input, limits);
    if (articles) return yield* articles;
    checkLength(text, input, limits);
    const { uri, ...draft } = readPlainText(text);
    yield await makeDocument(
      { ...draft, uri: webAddress(uri) ?? inputAddress(input.uri) },
      input.name,
      limits,
    );
  },
};
