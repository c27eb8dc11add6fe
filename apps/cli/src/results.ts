import { writeGraph } from '@newsgraph/formats';
import type { Build } from '@newsgraph/pipeline';
import { jsonLines, writeFile } from './output.js';

/** Writes the records, the graph and the page made from `template` into the folder; gives the names of the files. */
export async function writeResults(
  folder: string,
  { corpus, graph }: Build,
  template: string,
): Promise<string[]> {
  const files: [string, Iterable<string>][] = [
    ['documents.jsonl', jsonLines(corpus.documents)],
    ['entities.jsonl', jsonLines(corpus.entities)],
    ['mentions.jsonl', jsonLines(corpus.mentions)],
    ['claims.jsonl', jsonLines(corpus.claims)],
    ['graph.json', writeGraph(graph, 'json')],
    ['graph.gexf', writeGraph(graph, 'gexf')],
    ['explorer.html', writeGraph(graph, 'html', { template })],
  ];
  for (const [name, parts] of files) await writeFile(folder, name, parts);
  return files.map(([name]) => name);
}
