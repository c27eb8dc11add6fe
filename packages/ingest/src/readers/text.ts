import { makeDocument } from '../document.js';
import type { Reader } from '../input.js';
import { inputAddress, webAddress } from '../meta/addresses.js';
import { readOneText } from '../read-text.js';
import { readPlainText } from '../text/plain.js';

export const textReader: Reader = {
  name: 'text',
  extensions: ['txt', 'text', 'log'],
  mediaTypes: ['text/plain'],
  async *read(input, { limits }) {
    const text = await readOneText(input, limits);
    const { uri, ...draft } = readPlainText(text);
    yield await makeDocument(
      { ...draft, uri: webAddress(uri) ?? inputAddress(input.uri) },
      input.name,
      limits,
    );
  },
};
