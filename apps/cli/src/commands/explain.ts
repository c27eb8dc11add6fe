import { createPipeline } from '@newsgraph/pipeline';
import { type Additions, readResources } from '@newsgraph/pipeline/node';
import { NewsgraphError } from '@newsgraph/schema';
import { openBuiltFolder } from '../explain/built-folder.js';
import { placeOf, recordOf } from '../explain/find-record.js';
import { reasonAt, reasonFor } from '../explain/reasons.js';
import { entityLines, mentionLines } from '../explain/text.js';

interface Options {
  readonly graph: string;
  readonly kb?: readonly string[];
  readonly json?: boolean;
}

/** `newsgraph explain ENTITY|DOCUMENT:OFFSET`: why a mention is linked as it is, or why an entity is one. */
export function explainCommand(wanted: string, { graph, kb, json }: Options): void {
  const folder = openBuiltFolder(graph);
  const place = placeOf(folder, wanted);
  const entity = place ? undefined : recordOf(folder, wanted);
  const additions: Additions = kb ? { knowledge: kb } : {};
  const pipeline = createPipeline(readResources(additions));
  const reason = place ? reasonAt(folder, pipeline, place) : reasonFor(folder, pipeline, entity!);
  if (!reason) {
    const hint = 'mentions.jsonl has the offsets of all of them.';
    throw new NewsgraphError('usage', 'No mention stands there.', { where: `"${wanted}"`, hint });
  }
  const lines = 'examples' in reason ? entityLines(reason) : mentionLines(reason);
  process.stdout.write(`${json ? JSON.stringify(reason, null, 2) : lines.join('\n')}\n`);
}
