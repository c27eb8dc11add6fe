import { readKnowledge, readKnowledgeFile, writeTables } from '@newsgraph/knowledge/node';

/** `newsgraph kb export [BASE] -o DIR` */
export function kbExportCommand(path: string | undefined, { output }: { readonly output: string }): void {
  const known = readKnowledge();
  const { knowledge, skipped } = path ? readKnowledgeFile(path, known) : { knowledge: known, skipped: [] };
  for (const skip of skipped) process.stderr.write(`newsgraph: ${skip.where}: ${skip.reason}\n`);
  if (skipped.length > 0) process.exitCode = 1;
  process.stdout.write(`Written: ${writeTables(knowledge.rows(), output).join(', ')}\n`);
}
