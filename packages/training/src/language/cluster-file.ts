import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { createHashIndex, hashString, type WordClusters } from '@newsgraph/language/training';

/** Clusters of words as the weights hold them: sorted hashes, and the fine cluster of each. */
export interface ClusterTable extends WordClusters {
  readonly keys: Uint32Array;
  readonly values: Uint16Array;
}

/** Reads the lines of word, fine and coarse cluster that `train clusters` wrote. */
export function readClusters(file: string): ClusterTable {
  const lines = gunzipSync(readFileSync(file)).toString('utf8').trimEnd().split('\n');
  const coarse = new Uint8Array(1024);
  const byHash = new Map<number, number>();
  for (const line of lines) {
    const [word, fine, group] = line.split('\t') as [string, string, string];
    coarse[Number(fine)] = Number(group);
    const hash = hashString(word, 5) >>> 0;
    if (!byHash.has(hash)) byHash.set(hash, Number(fine));
  }
  const entries = [...byHash].sort((a, b) => a[0] - b[0]);
  const keys = Uint32Array.from(entries, ([key]) => key);
  const values = Uint16Array.from(entries, ([, value]) => value);
  return { keys, values, coarse, fine: createHashIndex(keys, values) };
}
