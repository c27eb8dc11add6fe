import { fitString } from '../format/strings.js';

/** A list of numbers below 2^32 that grows in place. */
export interface GrowingNumbers {
  readonly length: number;
  push(value: number): void;
  at(index: number): number;
  /** The numbers as they are now; a view. */
  done(): Uint32Array;
}

export function growingNumbers(): GrowingNumbers {
  let values = new Uint32Array(1024);
  let length = 0;
  return {
    get length() {
      return length;
    },
    push(value) {
      if (length === values.length) {
        const wider = new Uint32Array(length * 2);
        wider.set(values);
        values = wider;
      }
      values[length++] = value;
    },
    at: (index) => values[index]!,
    done: () => values.subarray(0, length),
  };
}

/** Strings of at most 255 bytes, as UTF-8 one behind the other: a tenth of what string objects take. */
export interface GrowingText {
  readonly length: number;
  push(text: string): void;
  /** The bytes of a string; a view. */
  bytes(index: number): Uint8Array;
  get(index: number): string;
}

const MOST_BYTES = 255;

export function growingText(): GrowingText {
  const encoder = new TextEncoder();
  const decoder = new TextDecoder();
  const starts = growingNumbers();
  let text = new Uint8Array(1 << 16);
  let end = 0;
  starts.push(0);
  const bytes = (index: number) => text.subarray(starts.at(index), starts.at(index + 1));
  return {
    get length() {
      return starts.length - 1;
    },
    push(item) {
      if (end + MOST_BYTES > text.length) {
        const wider = new Uint8Array(text.length * 2);
        wider.set(text);
        text = wider;
      }
      end += encoder.encodeInto(fitString(item), text.subarray(end)).written;
      starts.push(end);
    },
    bytes,
    get: (index) => decoder.decode(bytes(index)),
  };
}

/** Item numbers grouped by owner, in the order in which they came (a counting sort). */
export function groupByOwner(
  owners: Uint32Array,
  count: number,
): { readonly order: Uint32Array; readonly counts: Uint32Array } {
  const counts = new Uint32Array(count);
  for (const owner of owners) counts[owner]!++;
  const next = new Uint32Array(count);
  for (let i = 1; i < count; i++) next[i] = next[i - 1]! + counts[i - 1]!;
  const order = new Uint32Array(owners.length);
  owners.forEach((owner, item) => {
    order[next[owner]!++] = item;
  });
  return { order, counts };
}
