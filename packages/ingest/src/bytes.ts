import { NewsgraphError } from '@newsgraph/schema';
import type { Input } from './input.js';

/** The parts one after the other. */
export function concatBytes(parts: readonly Uint8Array[]): Uint8Array {
  if (parts.length === 1) return parts[0]!;
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let offset = 0;
  for (const part of parts) {
    whole.set(part, offset);
    offset += part.length;
  }
  return whole;
}

function tooLarge(input: Input, limit: number): NewsgraphError {
  return new NewsgraphError('input-too-large', `is larger than ${limit} bytes.`, {
    where: input.name,
    hint: 'Split it or raise the limit.',
  });
}

/** All bytes of an input that must be held as a whole; throws `input-too-large` beyond the limit. */
export async function allBytes(input: Input, limit: number): Promise<Uint8Array> {
  if (!input.stream) {
    if (input.bytes.length > limit) throw tooLarge(input, limit);
    return input.bytes;
  }
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of input.stream) {
    length += part.length;
    if (length > limit) throw tooLarge(input, limit);
    parts.push(part);
  }
  return concatBytes(parts);
}

/** The bytes of an input in pieces, whether it streams or not. */
export async function* chunks(input: Input): AsyncIterable<Uint8Array> {
  if (input.stream) yield* input.stream;
  else yield input.bytes;
}
