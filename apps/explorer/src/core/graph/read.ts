/** Longest label that is kept: a label is a name, and a canvas does not wrap. */
export const MAX_LABEL = 200;

/** Control characters and overrides of writing direction, which would garble a label. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: removing them is the point
const UNPRINTABLE = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g;

/** Text from an attribute of unknown shape; empty when it holds none. */
export function text(value: unknown, max = 4000): string {
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (typeof value !== 'string') return '';
  const cut = value.length > max ? `${value.slice(0, max - 1)}…` : value;
  return cut.replace(UNPRINTABLE, '');
}

/** Text, or undefined when there is none. */
export function optionalText(value: unknown): string | undefined {
  const read = text(value).trim();
  return read === '' ? undefined : read;
}

/** A finite number, also when it was written as text. */
export function number(value: unknown, fallback = 0): number {
  const read = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
  return typeof read === 'number' && Number.isFinite(read) ? read : fallback;
}

/** The texts of a list; a single text is a list of one. */
export function texts(value: unknown): string[] {
  const list = Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];
  return list.map((item) => text(item).trim()).filter((item) => item !== '');
}

/** The address, when following it can only open a web page. */
export function webAddress(uri: string | undefined): string | undefined {
  if (uri === undefined) return undefined;
  try {
    const url = new URL(uri);
    return url.protocol === 'https:' || url.protocol === 'http:' ? url.href : undefined;
  } catch {
    return undefined;
  }
}
