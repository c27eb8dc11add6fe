import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A report of ours with a claim that the command must still find among the broken files. */
export const GOOD = `Portugal and Spain sign agreement on river water

LISBON - Portugal's foreign minister, Ana Silva, met Spanish officials in Lisbon on Tuesday. She said Portugal
accused Spain of holding back water from the Tagus. Spain rejected the accusation.

Officials of both countries agreed to meet again in Madrid in March, a spokesperson for the ministry said.
`;

const encode = (text: string) => new TextEncoder().encode(text);

function bomb(): string {
  const levels = Array.from({ length: 9 }, (_, i) => `<!ENTITY l${i + 1} "${`&l${i};`.repeat(10)}">`).join(
    '',
  );
  return `<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY l0 "lol">${levels}]><rss version="2.0"><channel>
<title>Bomb</title><item><title>&l9;</title><description>&l9;</description></item></channel></rss>`;
}

/** File name to content; the names tell what is odd. */
export const BAD_FILES: Readonly<Record<string, () => Uint8Array>> = {
  'good.txt': () => encode(GOOD),
  'binary.html': () => Uint8Array.from({ length: 5000 }, (_, i) => (i * 7919 + (i >> 3)) % 256),
  'truncated-line.jsonl': () =>
    encode(
      `${JSON.stringify({ title: 'Talks in Rabat', text: GOOD.replaceAll('Portugal', 'Morocco') })}\n{"title": "cut o`,
    ),
  'broken-feed.xml': () =>
    encode('<?xml version="1.0"?><rss version="2.0"><channel><title>Cut</title><item><title>A'),
  'entity-bomb.xml': () => encode(bomb()),
  'one-line-of-50-MB.txt': () => new Uint8Array(50 * 2 ** 20).fill(97),
  'wrong-charset.html': () =>
    Uint8Array.from(
      Buffer.from(
        `<html><head><meta charset="utf-8"><title>Ministros</title></head><body><article><p>${'The minister José Peña of Chile met officials of Peru in Lima on Monday. '.repeat(6)}</p></article></body></html>`,
        'latin1',
      ),
    ),
  'control-characters.txt': () =>
    encode(GOOD.replaceAll('Portugal', 'Greece\u0000\u0007\u202e').replaceAll('Spain', 'Cyprus')),
  'script-in-title.html': () =>
    encode(
      `<html><head><title>Talks &lt;script&gt;alert(1)&lt;/script&gt; in Oslo</title></head><body><article><h1>Talks &lt;script&gt;alert(1)&lt;/script&gt; in Oslo</h1><p>${'Norway hosted talks with Sweden in Oslo on Friday, officials said. '.repeat(8)}</p></article></body></html>`,
    ),
  'empty.txt': () => new Uint8Array(),
};

/** Writes them all into a folder of this name inside `parent`. */
export function writeBadFiles(parent: string): string {
  const folder = join(parent, 'inputs');
  mkdirSync(folder, { recursive: true });
  for (const [name, content] of Object.entries(BAD_FILES)) writeFileSync(join(folder, name), content());
  return folder;
}
