import { NewsgraphError } from '@newsgraph/schema';
import { createDeduplicator } from './deduplicate.js';
import { skip } from './document.js';
import { DEFAULT_LIMITS, type IngestOptions, type Input, type Limits, type Reading } from './input.js';
import { chooseReader } from './sniff.js';

/** What went wrong in a reader, as the skip that reports it. */
function failure(input: Input, error: unknown): Reading {
  if (error instanceof NewsgraphError) {
    if (error.code === 'cancelled') throw error;
    const where = error.where ?? input.name;
    const reason = error.where ? error.message.slice(error.where.length + 2) : error.message;
    return skip(where, error.code, reason);
  }
  const reason = error instanceof Error ? error.message : String(error);
  return skip(
    input.name,
    'input-malformed',
    `could not be read: ${reason.replace(/\s+/g, ' ').slice(0, 300)}`,
  );
}

async function* read(input: Input, limits: Limits, depth: number): AsyncIterable<Reading> {
  if (depth > limits.depth) {
    yield skip(input.name, 'input-too-large', `lies in more than ${limits.depth} archives.`);
    return;
  }
  const reader = chooseReader(input);
  if ('kind' in reader) {
    yield reader;
    return;
  }
  const nested = (inner: Input) => read(inner, limits, depth + 1);
  try {
    yield* reader.read(input, { limits, depth, nested });
  } catch (error) {
    yield failure(input, error);
  }
}

/**
 * Reads one input, whatever its format, and gives its documents and, for what could not be read, the reasons. Never
 * throws for what the input holds. Documents in other languages than English are returned like the rest.
 */
export async function* ingest(input: Input, options: IngestOptions = {}): AsyncIterable<Reading> {
  const readings = read(input, { ...DEFAULT_LIMITS, ...options.limits }, 0);
  const check = options.deduplicate ? createDeduplicator() : undefined;
  for await (const reading of readings) yield check ? check(reading) : reading;
}
