import { skip } from './document.js';
import type { Reading } from './input.js';

/** Keeps the ids seen so far: a document that comes again turns into a `duplicate` skip that names the first one. */
export function createDeduplicator(): (reading: Reading) => Reading {
  const seen = new Map<string, string>();
  return (reading) => {
    if (reading.kind === 'skip') return reading;
    const { document, where } = reading;
    const first = seen.get(document.id);
    if (first !== undefined) return skip(where, 'duplicate', `is the same article as ${first}.`);
    seen.set(document.id, where);
    return reading;
  };
}
