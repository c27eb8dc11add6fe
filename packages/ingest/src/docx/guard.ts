import { NewsgraphError } from '@newsgraph/schema';
import { zipSync } from 'fflate';
import type { ZipEntry } from '../zip.js';

/** Parts of a Word file that bear on its text: no pictures, no fonts, no settings, no files inside it. */
const PARTS = /^(?:\[Content_Types\]\.xml|_rels\/\.rels|word\/[^/]+\.xml|word\/_rels\/[^/]+\.rels)$/;
/** Tables in text boxes in tables are some dozens deep. */
const DEEPEST = 1000;
const TAG = /<(?:(\/)[^>]*|[^!?/>][^>]*?(\/)?)>/g;

function refuseDepth(xml: string): void {
  let depth = 0;
  for (const [, closing, alone] of xml.matchAll(TAG)) {
    if (closing) depth--;
    else if (!alone && ++depth > DEEPEST)
      throw new NewsgraphError('input-malformed', `nests elements more than ${DEEPEST} deep.`);
  }
}

/**
 * The parts of a Word file that its text comes from, in an archive of their own that is not packed. Each part is expanded
 * under the limits here, so that nothing can burst in the library, which has none.
 */
export function guardedParts(entries: readonly ZipEntry[]): Uint8Array {
  const latin1 = new TextDecoder('latin1');
  const parts: Record<string, Uint8Array> = {};
  for (const entry of entries) {
    if (!PARTS.test(entry.name) || entry.name in parts) continue;
    const bytes = entry.read();
    refuseDepth(latin1.decode(bytes));
    parts[entry.name] = bytes;
  }
  return zipSync(parts, { level: 0 });
}
