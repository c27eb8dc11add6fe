import { allBytes } from '../bytes.js';
import { type Draft, makeDocument } from '../document.js';
import { fragmentBlocks } from '../html/fragment.js';
import type { Head, Reader } from '../input.js';
import { inputAddress } from '../meta/addresses.js';
import { isoDate } from '../meta/dates.js';
import { removeFurniture } from '../text/clean.js';
import { readPlainText } from '../text/plain.js';

const HEADER = /^([A-Z][A-Za-z0-9-]{1,40}):[ \t]?.*\r?\n(?:[ \t].*\r?\n)*/;
const SURE = /^(?:received|return-path|message-id|mime-version|delivered-to|dkim-signature)$/i;
/** Attachments that may hold an article of their own. */
const READABLE =
  /^(?:text\/|application\/(?:pdf|vnd\.openxmlformats-officedocument\.wordprocessingml|xhtml|rss|atom|json))/;

/** At least three header fields, of which one only mail has. */
export function looksLikeMail(text: string | undefined): boolean {
  let rest = text ?? '';
  let sure = false;
  for (let count = 0; count < 3; count++) {
    const match = HEADER.exec(rest);
    if (!match) return false;
    sure ||= SURE.test(match[1]!);
    rest = rest.slice(match[0].length);
  }
  return sure || /^(?:[A-Z][\w-]+:.*\r?\n(?:[ \t].*\r?\n)*){0,40}?(?:message-id|mime-version):/i.test(rest);
}

/** The head that mail programs set above a letter that is passed on. */
const FORWARDED =
  /^[ \t]*-{2,20} ?(?:forwarded|original) message ?-{2,20}[ \t]*\r?\n(?:[ \t]*\r?\n)?(?:(?:from|date|sent|subject|to|cc|reply-to):.*\r?\n)*/gim;

/** The letter above its signature, without the lines it quotes. */
function ownText(text: string): string {
  return text
    .replace(/\r?\n-- \r?\n[\s\S]*$/, '')
    .replace(FORWARDED, '')
    .split('\n')
    .filter((line) => !/^\s*>/.test(line))
    .join('\n');
}

export const mailReader: Reader = {
  name: 'mail',
  extensions: ['eml'],
  mediaTypes: ['message/rfc822'],
  sniff: ({ text }: Head) => looksLikeMail(text),
  async *read(input, { limits, nested }) {
    const { default: PostalMime } = await import('postal-mime');
    const mail = await PostalMime.parse(await allBytes(input, limits.inputBytes));
    const draft: Draft = {
      title: mail.subject?.replace(/^(?:(?:fwd?|re|aw|wg)\s*:\s*)+/i, ''),
      blocks: mail.html
        ? removeFurniture(fragmentBlocks(mail.html))
        : readPlainText(ownText(mail.text ?? ''), { findTitle: false }).blocks,
      uri: inputAddress(input.uri),
      published: isoDate(mail.date),
      publisher: mail.from?.name,
    };
    yield await makeDocument(draft, input.name, limits);
    for (const [index, { filename, mimeType, content }] of mail.attachments.entries()) {
      if (!READABLE.test(mimeType) || !(content instanceof ArrayBuffer)) continue;
      const name = `${input.name}/${filename ?? `attachment ${index + 1}`}`;
      yield* nested({ name, bytes: new Uint8Array(content), mediaType: mimeType, uri: name });
    }
  },
};
