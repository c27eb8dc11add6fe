import { createInterface } from 'node:readline';
import { createPipeline, extractLines, failures } from '@newsgraph/pipeline';
import { readPatternsFile, readResources } from '@newsgraph/pipeline/node';
import type { Skip } from '@newsgraph/schema';
import { print } from '../output.js';

interface Options {
  readonly labels?: boolean;
  readonly patterns?: string;
  readonly kb?: readonly string[];
}

/** `newsgraph extract`: one article a line in, one claim a line out, in the order of the articles. */
export async function extractCommand(options: Options): Promise<void> {
  const lines = createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY });
  const skips: Skip[] = [];
  const onSkip = (skip: Skip) => {
    skips.push(skip);
    process.stderr.write(`newsgraph: ${skip.where}: ${skip.reason}\n`);
  };
  const additions = {
    ...(options.patterns !== undefined && { patterns: readPatternsFile(options.patterns) }),
    ...(options.kb && { knowledge: options.kb }),
  };
  const pipeline = createPipeline(readResources(additions, onSkip));
  for await (const { claims, labelled } of extractLines(lines, pipeline, onSkip)) {
    const records = options.labels ? labelled() : claims;
    await print(
      records.map(
        (record) => `${JSON.stringify(record)}
`,
      ),
    );
  }
  if (failures(skips).length > 0) process.exitCode = 1;
}
