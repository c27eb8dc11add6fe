import { provenWide } from './charset.js';
import { skip } from './document.js';
import type { Head, Input, Reader, Reading } from './input.js';
import { READERS } from './readers.js';

/** Bytes that are looked at. */
const HEAD = 65_536;

/** Formats that are recognised only to say what they are. Bytes from the start, as Latin-1. */
const KNOWN_BINARIES: readonly (readonly [start: string, name: string])[] = [
  ['\x89PNG', 'a PNG image'],
  ['\xff\xd8\xff', 'a JPEG image'],
  ['GIF8', 'a GIF image'],
  ['RIFF', 'a WebP image, sound or film (RIFF)'],
  ['BM', 'a bitmap image'],
  ['II*\x00', 'a TIFF image'],
  ['MM\x00*', 'a TIFF image'],
  ['\x7fELF', 'a program (ELF)'],
  ['MZ', 'a program (Windows)'],
  ['\xca\xfe\xba\xbe', 'a program (Java or macOS)'],
  ['\xcf\xfa\xed\xfe', 'a program (macOS)'],
  ['\0asm', 'a program (WebAssembly)'],
  ['\xd0\xcf\x11\xe0', 'an old Microsoft Office file (.doc, .xls, .ppt)'],
  ['SQLite format 3', 'an SQLite database'],
  ['7z\xbc\xaf', 'a 7z archive'],
  ['Rar!', 'a RAR archive'],
  ['BZh', 'a bzip2 archive'],
  ['\xfd7zXZ', 'an xz archive'],
  ['\x28\xb5\x2f\xfd', 'a zstd archive'],
  ['ID3', 'an MP3 sound file'],
  ['OggS', 'an Ogg sound file'],
  ['fLaC', 'a FLAC sound file'],
  ['\x1aE\xdf\xa3', 'a Matroska film'],
  ['%!PS', 'a PostScript file'],
  ['PAR1', 'a Parquet table'],
  ['wOF', 'a font'],
];

/** Text formats that hold no article, or none that can be read. */
const FAMILIES: readonly (readonly [start: RegExp, name: string])[] = [
  [/^filedesc:\/\//, 'an ARC web archive, the older format; convert it to WARC'],
  [/^(?:\s|<\?[^>]{0,500}\?>|<!--[^>]{0,2000}-->)*<opml\b/i, 'an OPML list of feeds, not a feed'],
  [/^\{\\rtf/, 'a rich text file (RTF)'],
];

function latin1(bytes: Uint8Array): string {
  return new TextDecoder('latin1').decode(bytes);
}

/** Share of bytes that no text in a one-byte charset or UTF-8 holds. */
function controlShare(bytes: Uint8Array): number {
  let count = 0;
  for (const byte of bytes) if (byte < 9 || (byte > 13 && byte < 32 && byte !== 27)) count++;
  return bytes.length === 0 ? 0 : count / bytes.length;
}

/** The head as text for sniffing: UTF-16 and UTF-32 are seen through, other charsets as Latin-1, which keeps markup. */
function headText(bytes: Uint8Array): string | undefined {
  const wide = provenWide(bytes);
  if (wide && wide !== 'utf-8')
    return latin1(bytes)
      .replaceAll('\0', '')
      .replace(/^(?:\xff\xfe|\xfe\xff)/, '');
  return controlShare(bytes) < 0.02 ? latin1(bytes).replace(/^\xef\xbb\xbf/, '') : undefined;
}

/** `a/b.html` → `html`. A name such as `pages.warc#3` is a part of a file and has no extension of its own. */
function extensionOf(name: string): string {
  return /\.([a-z0-9]{1,10})$/i.exec(name.replace(/\?.*$/, ''))?.[1]?.toLowerCase() ?? '';
}

function byNameOrType(input: Input): Reader | undefined {
  const type = input.mediaType?.split(';')[0]?.trim().toLowerCase() ?? '';
  const extension = extensionOf(input.name);
  const byType = READERS.find((reader) => reader.mediaTypes.includes(type));
  const byName = READERS.find((reader) => reader.extensions.includes(extension));
  // Servers say text/plain for anything.
  return type === 'text/plain' ? (byName ?? byType) : (byType ?? byName);
}

function binaryName(bytes: Uint8Array): string | undefined {
  const start = latin1(bytes.subarray(0, 16));
  if (latin1(bytes.subarray(257, 262)) === 'ustar') return 'a tar archive';
  return KNOWN_BINARIES.find(([magic]) => start.startsWith(magic))?.[1];
}

/** The reader for an input: by content first, then by extension and media type; a skip when there is none. */
export function chooseReader(input: Input): Reader | Reading {
  const bytes = input.bytes.subarray(0, HEAD);
  if (bytes.length === 0) return skip(input.name, 'input-empty', 'is empty.');
  const text = headText(bytes);
  const head: Head = { bytes, text };
  const named = byNameOrType(input);
  const sniffed = READERS.find((reader) => reader.sniff?.(head));
  if (sniffed) return named && sniffed.yieldsTo?.includes(named.name) ? named : sniffed;
  if (text === undefined || (controlShare(bytes) > 0 && binaryName(bytes))) {
    const what = binaryName(bytes) ?? 'binary data';
    return skip(
      input.name,
      'input-unsupported',
      `is ${what}, not ${named ? `${named.name} ` : ''}text of an article.`,
    );
  }
  if (text.trim() === '') return skip(input.name, 'input-empty', 'holds only white space.');
  const family = FAMILIES.find(([start]) => start.test(text))?.[1];
  if (family) return skip(input.name, 'input-unsupported', `is ${family}.`);
  if (/^\s*<\?xml/.test(text) && named?.name !== 'html')
    return skip(input.name, 'input-unsupported', 'is XML of a kind that is neither a feed nor a page.');
  if (named && named.name !== 'text') return named;
  const name = /^\s*<(?:head|body|meta|title|div|article|section|main|p|h1|script|table)\b/i.test(text)
    ? 'html'
    : 'text';
  return READERS.find((reader) => reader.name === name)!;
}
