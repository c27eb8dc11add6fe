import { FORMATS, graphParts, type Warning, type WriteOptions } from '@newsgraph/formats';
import { writeGraphFile } from '@newsgraph/formats/node';
import { NewsgraphError } from '@newsgraph/schema';
import { standalonePage } from '../explorer-files.js';
import { openGraph } from '../open-graph.js';
import { print } from '../output.js';

/** More files than this are counted: Markdown has one for each entity. */
const MOST_LISTED = 8;

interface Options {
  readonly format: string;
  readonly output: string;
  readonly edges?: 'parallel' | 'aggregate';
  readonly evidence?: 'none' | 'short' | 'full';
  readonly gephiLite?: boolean;
}

/** Ids of the formats that a graph can be written in. */
export function formatIds(): string[] {
  return FORMATS.filter((format) => format.write ?? format.parts).map((format) => format.id);
}

function warn({ message }: Warning): void {
  process.stderr.write(`newsgraph: ${message}\n`);
}

function writeOptions({ format, edges, evidence, gephiLite }: Options): WriteOptions {
  return {
    onWarning: warn,
    ...(edges === undefined ? {} : { edges }),
    ...(evidence === undefined ? {} : { evidence }),
    ...(gephiLite ? { version: '1.2' as const } : {}),
    ...(format === 'html' ? { template: standalonePage() } : {}),
  };
}

/** `newsgraph export DIR|FILE --format ID -o FILE` */
export async function exportCommand(source: string, options: Options): Promise<void> {
  const { graph, warnings } = openGraph(source);
  warnings.forEach(warn);
  const settings = writeOptions(options);
  if (options.output !== '-') {
    const files = writeGraphFile(graph, options.output, { ...settings, format: options.format });
    const listed = files.length <= MOST_LISTED ? files : [files[0], `${files.length - 1} more beside it`];
    return void process.stderr.write(`Written: ${listed.join(', ')}\n`);
  }
  const parts = graphParts(graph, options.format, settings);
  if (parts.length > 1) {
    const hint = 'Name a file with -o; the others lie beside it.';
    throw new NewsgraphError('usage', `This format makes ${parts.length} files.`, {
      where: options.format,
      hint,
    });
  }
  await print(parts[0]!.chunks);
}
