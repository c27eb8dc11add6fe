import { writeGraph } from '@newsgraph/formats';
import { type Decision, decisionsFile } from '@newsgraph/graph/decisions';
import type { FilesBuild } from '@newsgraph/pipeline/node';
import { jsonLines, writeFile } from './output.js';

/** All decisions of a build in one file, for the next one. */
function decisionsOut(decisions: readonly Decision[]): [string, Iterable<string>] {
  return ['decisions.json', [`${JSON.stringify(decisionsFile(decisions), null, 2)}\n`]];
}

/**
 * Writes the records, the graph and the page made from `template` into the folder; gives the names of the files. The judgements of
 * persons come before the machine's, so that the file can be added to and be the log of the next build.
 */
export async function writeResults(
  folder: string,
  { corpus, graph, judged, decisions }: FilesBuild & { readonly decisions: readonly Decision[] },
  template: string,
): Promise<string[]> {
  const files: [string, Iterable<string>][] = [
    ['documents.jsonl', jsonLines(corpus.documents)],
    ['entities.jsonl', jsonLines(corpus.entities)],
    ['mentions.jsonl', jsonLines(corpus.mentions)],
    ['claims.jsonl', jsonLines(corpus.claims)],
    ['judgements.jsonl', jsonLines([...judged, ...corpus.judgements])],
    ['graph.json', writeGraph(graph, 'json')],
    ['graph.gexf', writeGraph(graph, 'gexf')],
    ['explorer.html', writeGraph(graph, 'html', { template })],
    ...(decisions.length > 0 ? [decisionsOut(decisions)] : []),
  ];
  for (const [name, parts] of files) await writeFile(folder, name, parts);
  return files.map(([name]) => name);
}
