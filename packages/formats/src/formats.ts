import { NewsgraphError } from '@newsgraph/schema';
import { readCsv } from './csv/read.js';
import { csvParts } from './csv/write.js';
import { readGexf } from './gexf/read.js';
import { writeGexf } from './gexf/write.js';
import { readGraphml } from './graphml/read.js';
import { writeGraphml } from './graphml/write.js';
import { readHtml, writeHtml } from './html.js';
import { readJson } from './json/read.js';
import { writeJson } from './json/write.js';
import type { Format } from './types.js';

/** Every format, in the order in which a menu lists them. */
export const FORMATS: readonly Format[] = [
  {
    id: 'gexf',
    label: 'GEXF (Gephi)',
    extensions: ['.gexf'],
    mediaType: 'application/gexf+xml',
    write: writeGexf,
    read: readGexf,
    sniff: (head) => /<gexf[\s>]/i.test(head),
  },
  {
    id: 'graphml',
    label: 'GraphML (yEd, igraph, networkx)',
    extensions: ['.graphml', '.xml'],
    mediaType: 'application/graphml+xml',
    write: writeGraphml,
    read: readGraphml,
    sniff: (head) => /<graphml[\s>]/i.test(head),
  },
  {
    id: 'json',
    label: 'graphology JSON',
    extensions: ['.json'],
    mediaType: 'application/json',
    write: writeJson,
    read: readJson,
    sniff: (head) => /^\s*\{/.test(head),
  },
  {
    id: 'csv',
    label: 'CSV tables of nodes and edges',
    extensions: ['.csv', '.tsv'],
    mediaType: 'text/csv',
    parts: csvParts,
    read: readCsv,
    sniff: (head) => /^[^\n<{]*\bsource\b[^\n]*\btarget\b/i.test(head),
  },
  {
    id: 'html',
    label: 'self-contained page',
    extensions: ['.html', '.htm'],
    mediaType: 'text/html',
    write: writeHtml,
    read: readHtml,
    sniff: (head) => /^\s*<(?:!doctype html|html)/i.test(head),
  },
];

/** The format with this id, or that a file with this name has (`crisis.gexf`, `crisis.gexf.gz`); undefined if none. */
export function formatOf(name: string): Format | undefined {
  const lower = name.toLowerCase().replace(/\.gz$/, '');
  return (
    FORMATS.find(({ id }) => id === lower) ??
    FORMATS.find(({ extensions }) => extensions.some((end) => lower.endsWith(end)))
  );
}

/** @throws NewsgraphError `usage` when there is no such format. */
export function knownFormat(id: string): Format {
  const format = FORMATS.find((one) => one.id === id);
  if (format) return format;
  throw new NewsgraphError('usage', 'There is no such format.', {
    where: id,
    hint: `Formats: ${FORMATS.map((one) => one.id).join(', ')}.`,
  });
}
