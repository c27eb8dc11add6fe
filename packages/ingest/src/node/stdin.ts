import type { Skip } from '@newsgraph/schema';
import type { Input } from '../input.js';
import { peek } from '../peek.js';

/** Standard input as it comes; its format is told from its first bytes. */
export async function readStdin({ streamFrom }: { streamFrom: number }): Promise<Input | Skip> {
  const { head, stream, ended } = await peek(process.stdin as AsyncIterable<Uint8Array>);
  if (head.length === 0)
    return { where: 'stdin', code: 'input-empty', reason: 'nothing came on standard input.' };
  if (ended && head.length <= streamFrom) return { name: 'stdin', bytes: head };
  return { name: 'stdin', bytes: head, stream };
}
