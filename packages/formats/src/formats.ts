import { NewsgraphError } from '@newsgraph/schema';
import { readCsv } from './csv/read.js';
import { csvParts } from './csv/write.js';
import { writeFtm } from './ftm.js';
import { readGexf } from './gexf/read.js';
import { writeGexf } from './gexf/write.js';
import { readGraphml } from './graphml/read.js';
import { writeGraphml } from './graphml/write.js';
import { readHtml, writeHtml } from './html.js';
import { readJson } from './json/read.js';
import { writeJson } from './json/write.js';
import { markdownParts } from './markdown.js';
import { writeCypher } from './neo4j/cypher.js';
import { neo4jParts } from './neo4j/tables.js';
import { writePlover } from './plover.js';
import { writeJsonld } from './rdf/jsonld.js';
import { writeNquads, writeTurtle } from './rdf/turtle.js';
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
    readPieces: readGexf,
    sniff: (head) => /<gexf[\s>]/i.test(head),
  },
  {
    id: 'graphml',
    label: 'GraphML (yEd, igraph, networkx)',
    extensions: ['.graphml', '.xml'],
    mediaType: 'application/graphml+xml',
    write: writeGraphml,
    read: readGraphml,
    readPieces: readGraphml,
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
  {
    id: 'turtle',
    label: 'RDF Turtle with PROV-O evidence',
    extensions: ['.ttl'],
    mediaType: 'text/turtle',
    write: writeTurtle,
  },
  {
    id: 'nquads',
    label: 'RDF N-Quads with PROV-O evidence',
    extensions: ['.nq'],
    mediaType: 'application/n-quads',
    write: writeNquads,
  },
  {
    id: 'jsonld',
    label: 'JSON-LD with PROV-O evidence',
    extensions: ['.jsonld'],
    mediaType: 'application/ld+json',
    write: writeJsonld,
  },
  {
    id: 'cypher',
    label: 'Cypher script (Neo4j, Memgraph)',
    extensions: ['.cypher'],
    mediaType: 'application/x-cypher',
    write: writeCypher,
  },
  {
    id: 'neo4j',
    label: 'tables for neo4j-admin import',
    extensions: ['.neo4j.csv'],
    mediaType: 'text/csv',
    parts: neo4jParts,
  },
  {
    id: 'ftm',
    label: 'FollowTheMoney entities',
    extensions: ['.ftm.json', '.ftm'],
    mediaType: 'application/x-ndjson',
    write: writeFtm,
  },
  {
    id: 'plover',
    label: 'PLOVER event table',
    extensions: ['.plover.tsv'],
    mediaType: 'text/tab-separated-values',
    write: writePlover,
  },
  {
    id: 'markdown',
    label: 'vault of Markdown notes',
    extensions: ['.md'],
    mediaType: 'text/markdown',
    parts: markdownParts,
  },
];

/** The format with this id, or that a file with this name has (`crisis.gexf`, `crisis.gexf.gz`); undefined if none. */
export function formatOf(name: string): Format | undefined {
  const lower = name.toLowerCase().replace(/\.gz$/, '');
  const known = FORMATS.find(({ id }) => id === lower);
  const endings = FORMATS.flatMap((format) => format.extensions.map((end) => ({ format, end })));
  const fits = endings.filter(({ end }) => lower.endsWith(end));
  return known ?? fits.sort((a, b) => b.end.length - a.end.length)[0]?.format;
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
