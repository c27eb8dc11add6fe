import { NewsgraphError } from '@newsgraph/schema';
import { allBytes } from './bytes.js';
import { decodeText } from './charset.js';
import type { Input, Limits } from './input.js';

/** The whole input as text, decoded. Throws `input-too-large` beyond the limit of bytes. */
export async function readText(input: Input, limits: Limits): Promise<string> {
  return decodeText(await allBytes(input, limits.inputBytes), input.mediaType);
}

/** Throws `input-too-large` for more text than one document may have. */
export function checkLength(text: string, input: Input, limits: Limits): void {
  // Markup and white space go; what is left of twice the limit may still fit.
  if (text.length <= limits.textLength * 2) return;
  const what = `has ${text.length} characters; the limit for one document is ${limits.textLength}.`;
  throw new NewsgraphError('input-too-large', what, { where: input.name });
}

/** The same as {@link readText} for formats in which one input is one document. */
export async function readOneText(input: Input, limits: Limits): Promise<string> {
  const text = await readText(input, limits);
  checkLength(text, input, limits);
  return text;
}
