import { type Column, column } from './container.js';

/** Strings by number, decoded when asked for. */
export interface StringTable {
  readonly length: number;
  get(index: number): string;
}

const LONGEST = 255;
const decoder = new TextDecoder();

/** Cuts a string to at most 255 bytes of UTF-8, never inside a character. */
export function fitString(text: string): string {
  if (text.length * 3 <= LONGEST) return text;
  const { read } = new TextEncoder().encodeInto(text, new Uint8Array(LONGEST));
  return text.slice(0, read);
}

/** Adds the columns `NAME.length` and `NAME.text`. Strings over 255 bytes of UTF-8 are cut. */
export function addStrings(columns: Map<string, Column>, name: string, strings: readonly string[]): void {
  const encoder = new TextEncoder();
  const lengths = new Uint8Array(strings.length);
  let text = new Uint8Array(1 << 12);
  let end = 0;
  strings.forEach((string, i) => {
    if (end + LONGEST > text.length) {
      const wider = new Uint8Array(text.length * 2);
      wider.set(text);
      text = wider;
    }
    const { written } = encoder.encodeInto(fitString(string), text.subarray(end));
    lengths[i] = written;
    end += written;
  });
  columns.set(`${name}.length`, lengths);
  columns.set(`${name}.text`, text.slice(0, end));
}

/** Where each run begins, from the lengths of the runs; one element more than there are runs. */
export function startsOf(lengths: Column): Uint32Array {
  const starts = new Uint32Array(lengths.length + 1);
  for (let i = 0; i < lengths.length; i++) starts[i + 1] = starts[i]! + lengths[i]!;
  return starts;
}

function decode(bytes: Uint8Array, start: number, end: number): string {
  for (let i = start; i < end; i++) {
    if (bytes[i]! > 0x7f) return decoder.decode(bytes.subarray(start, end));
  }
  return String.fromCharCode(...bytes.subarray(start, end));
}

/** The strings that {@link addStrings} wrote. */
export function readStrings(columns: ReadonlyMap<string, Column>, name: string): StringTable {
  const starts = startsOf(column(columns, `${name}.length`));
  const text = column<Uint8Array>(columns, `${name}.text`);
  return {
    length: starts.length - 1,
    get: (index) => decode(text, starts[index]!, starts[index + 1]!),
  };
}
