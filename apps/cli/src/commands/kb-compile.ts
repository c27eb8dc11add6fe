import { readKnowledge, readKnowledgeFile, writeBase } from '@newsgraph/knowledge/node';
import { printReport } from '../kb-report.js';

interface Options {
  readonly output: string;
  readonly alone?: boolean;
  readonly json?: boolean;
}

/** `newsgraph kb compile BASE -o FILE` */
export function kbCompileCommand(path: string, { output, alone, json }: Options): void {
  const { knowledge, bytes, skipped } = readKnowledgeFile(path, alone ? undefined : readKnowledge());
  const written = writeBase(bytes, output);
  const entities = knowledge.size;
  const report = { entities, written, faults: skipped.length, skipped };
  printReport({
    report,
    rows: [['entities', entities.toLocaleString('en-US')]],
    output,
    ...(json && { json }),
  });
}
