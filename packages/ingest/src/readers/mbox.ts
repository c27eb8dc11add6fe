import { chunks, concatBytes } from '../bytes.js';
import { skip } from '../document.js';
import type { Reader } from '../input.js';
import { byteLines } from '../lines.js';
import { looksLikeMail } from './mail.js';

const FROM = /^From \S+.{0,200}\r?\n/;
const LINE_FEED = Uint8Array.of(10);

function startsMessage(line: Uint8Array): boolean {
  return line[0] === 0x46 && FROM.test(`${new TextDecoder('latin1').decode(line.subarray(0, 256))}\n`);
}

export const mboxReader: Reader = {
  name: 'mailbox',
  extensions: ['mbox'],
  mediaTypes: ['application/mbox'],
  sniff: ({ text }) =>
    text !== undefined && FROM.test(text) && looksLikeMail(text.slice(text.indexOf('\n') + 1)),
  async *read(input, { limits, nested }) {
    let parts: Uint8Array[] = [];
    let size = 0;
    let number = 0;
    const where = () => `${input.name}#${number}`;
    const message = () =>
      size > limits.recordBytes
        ? [
            skip(
              where(),
              'input-too-large',
              `has ${size} bytes; the limit for one message is ${limits.recordBytes}.`,
            ),
          ]
        : nested({ name: where(), bytes: concatBytes(parts), mediaType: 'message/rfc822', uri: where() });
    let afterBlank = true;
    for await (const { bytes = new Uint8Array(0), length } of byteLines(chunks(input), limits.recordBytes)) {
      if (afterBlank && startsMessage(bytes)) {
        if (number > 0) yield* message();
        number++;
        parts = [];
        size = 0;
      } else {
        size += length + 1;
        if (size <= limits.recordBytes) parts.push(bytes, LINE_FEED);
      }
      afterBlank = length === 0 || (length === 1 && bytes[0] === 13);
    }
    if (number > 0 && size > 0) yield* message();
  },
};
