import { NewsgraphError } from '@newsgraph/schema';
import { repairWindows1252 } from './text/characters.js';

const DECLARED = [
  /<\?xml[^>]{0,100}encoding\s*=\s*["']\s*([\w.:-]{2,40})/i,
  /<meta[^>]{0,200}charset\s*=\s*["']?\s*([\w.:-]{2,40})/i,
];
/** How far into the bytes a declaration counts, as in the HTML standard. */
const DECLARATION_BYTES = 2048;
/** Bytes by which a charset is told. */
const SAMPLE_BYTES = 2 ** 20;
/** As many bytes as statistics need to tell a charset. */
const DETECTION_BYTES = 16_384;

function byteOrderMark(bytes: Uint8Array): string | undefined {
  const [a, b, c, d] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xff && b === 0xfe) return c === 0 && d === 0 ? 'utf-32le' : 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  if (a === 0 && b === 0 && c === 0xfe && d === 0xff) return 'utf-32be';
  return undefined;
}

/** UTF-16 and UTF-32 without a mark, told by where the zero bytes of `<` or of Latin letters lie. */
function wideWithoutMark(bytes: Uint8Array): string | undefined {
  const counts = [0, 0, 0, 0];
  const length = Math.min(bytes.length, 400) & ~3;
  if (length < 8) return undefined;
  for (let i = 0; i < length; i++) if (bytes[i] === 0) counts[i & 3]!++;
  const [zero, one, two, three] = counts.map((count) => count / (length / 4)) as [
    number,
    number,
    number,
    number,
  ];
  if (one > 0.7 && two > 0.7 && three > 0.7) return 'utf-32le';
  if (zero > 0.7 && one > 0.7 && two > 0.7) return 'utf-32be';
  if (one > 0.7 && three > 0.7 && zero < 0.1) return 'utf-16le';
  if (zero > 0.7 && two > 0.7 && one < 0.1) return 'utf-16be';
  return undefined;
}

function decodeUtf32(bytes: Uint8Array, littleEndian: boolean): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let text = '';
  for (let i = 0; i + 4 <= bytes.length; i += 4) {
    const point = view.getUint32(i, littleEndian);
    text += point > 0x10ffff || (point >= 0xd800 && point < 0xe000) ? '\ufffd' : String.fromCodePoint(point);
  }
  return text.replace(/^\ufeff/, '');
}

/** True when all bytes are valid UTF-8; a sequence cut off at the end counts as valid. */
export function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}

function ascii(bytes: Uint8Array): string {
  return new TextDecoder('latin1').decode(bytes.subarray(0, DECLARATION_BYTES));
}

function declared(bytes: Uint8Array, mediaType: string | undefined): string | undefined {
  const fromType = /charset\s*=\s*["']?([\w.:-]+)/i.exec(mediaType ?? '')?.[1];
  if (fromType) return fromType.toLowerCase();
  const head = ascii(bytes);
  for (const pattern of DECLARED) {
    const label = pattern.exec(head)?.[1]?.toLowerCase();
    // A declaration that could be read as single bytes is not in a two-byte encoding.
    if (label) return /^utf-?(?:16|32)/.test(label) ? 'utf-8' : label;
  }
  return undefined;
}

function isSupported(label: string): boolean {
  try {
    new TextDecoder(label);
    return true;
  } catch {
    return /^utf-?32(?:le|be)?$/.test(label);
  }
}

async function guess(bytes: Uint8Array): Promise<string> {
  const chardet = (await import('chardet')).default;
  const label = chardet.detect(bytes.subarray(0, DETECTION_BYTES))?.toLowerCase();
  return label && isSupported(label) ? label : 'windows-1252';
}

/** What the bytes themselves prove: a byte order mark, or the zero bytes of UTF-16 and UTF-32. */
export function provenWide(bytes: Uint8Array): string | undefined {
  return byteOrderMark(bytes) ?? wideWithoutMark(bytes);
}

/** ISO-2022 and HZ use bytes below 128 only, so "valid UTF-8" proves nothing against them. */
const isSevenBit = (label: string | undefined) => /^(?:iso-2022|hz)/.test(label ?? '');

/** The charset of bytes that are neither wide nor, as far as can be told, UTF-8. */
async function narrowCharset(sample: Uint8Array, label: string | undefined): Promise<string> {
  const isDeclaredUtf8 = /^utf-?8$/.test(label ?? '');
  if (label && !isDeclaredUtf8 && isSupported(label)) return label;
  return isDeclaredUtf8 && mostlyUtf8(sample) ? 'utf-8' : guess(sample);
}

/**
 * The charset of a text's bytes: byte order mark, then what the bytes prove (valid UTF-8 is UTF-8, whatever is
 * declared), then the media type, `<meta charset>` or the XML declaration, then statistics. An unknown declared label
 * counts as none.
 */
export async function detectCharset(bytes: Uint8Array, mediaType?: string): Promise<string> {
  const sure = provenWide(bytes);
  if (sure) return sure;
  const label = declared(bytes, mediaType);
  const sample = bytes.subarray(0, SAMPLE_BYTES);
  return isUtf8(sample) && !isSevenBit(label) ? 'utf-8' : narrowCharset(sample, label);
}

/** Declared UTF-8 with a few broken sequences in it is still UTF-8. */
function mostlyUtf8(bytes: Uint8Array): boolean {
  const text = new TextDecoder('utf-8').decode(bytes.subarray(0, DETECTION_BYTES));
  const broken = text.match(/\ufffd/g)?.length ?? 0;
  const beyondAscii = text.match(/[^\p{ASCII}\ufffd]/gu)?.length ?? 0;
  return broken <= beyondAscii;
}

function decodeUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Text of the bytes, decoded as {@link detectCharset} finds. Broken sequences become U+FFFD. */
export async function decodeText(bytes: Uint8Array, mediaType?: string): Promise<string> {
  const isPlain = provenWide(bytes) === undefined && !isSevenBit(declared(bytes, mediaType));
  // Nearly all text is UTF-8: decoded once, and that proves it.
  const text = isPlain ? decodeUtf8(bytes) : undefined;
  return text ?? decodeAs(bytes, await detectCharset(bytes, mediaType));
}

function decodeAs(bytes: Uint8Array, charset: string): string {
  if (/^utf-?32/.test(charset)) return decodeUtf32(bytes, !charset.endsWith('be'));
  try {
    const decoder = new TextDecoder(charset);
    const text = decoder.decode(bytes);
    // Node 20 takes windows-1252 for Latin-1 and leaves control characters at 0x80-0x9F.
    return decoder.encoding === 'windows-1252' ? repairWindows1252(text) : text;
  } catch (cause) {
    throw new NewsgraphError(
      'input-unsupported',
      `is in the charset "${charset}", which this platform cannot decode.`,
      {
        cause,
      },
    );
  }
}
