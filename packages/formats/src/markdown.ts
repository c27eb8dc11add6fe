import type { EdgeEvidence, GraphDocument } from '@newsgraph/schema';
import { type EdgeRow, type NodeRow, rowsOf } from './rows.js';
import { clean } from './text/characters.js';
import type { AnyGraph, FilePart, WriteOptions } from './types.js';
import { createTally } from './warnings.js';

/** A name that every file system takes and that no link of a vault breaks at; never a path. */
function fileName(label: string): string {
  const words = clean(label, () => {}).replace(/[\\/:*?"<>|#^[\]\s]+/g, ' ');
  const short = [...words].slice(0, 80).join('');
  return short.replace(/^[. ]+|[. ]+$/g, '') || 'unnamed';
}

/** Text that no page takes for markup or a link. */
function plain(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\`*_[\]<>#|~$]/g, '\\$&');
}

/** A name a node, unique whatever the case: some file systems do not tell cases apart. */
function namesOf(nodes: Iterable<NodeRow>): Map<string, string> {
  const taken = new Set<string>(['index']);
  const names = new Map<string, string>();
  for (const { key, attributes } of nodes) {
    const name = fileName(String(attributes.label ?? key));
    let free = name;
    for (let n = 2; taken.has(free.toLowerCase()); n++) free = `${name} (${n})`;
    taken.add(free.toLowerCase());
    names.set(key, free);
  }
  return names;
}

function head({ key, attributes }: NodeRow): string {
  const fields = Object.entries({ id: key, type: attributes.type, aliases: attributes.aliases });
  const lines = fields
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name}: ${JSON.stringify(value)}`);
  const description =
    typeof attributes.description === 'string' ? `\n${plain(attributes.description)}\n` : '';
  return `---\n${lines.join('\n')}\n---\n\n# ${plain(String(attributes.label ?? key))}\n${description}`;
}

interface Vault {
  readonly names: ReadonlyMap<string, string>;
  readonly documents: ReadonlyMap<string, GraphDocument>;
  readonly most: number;
}

function quotation({ quote, document, modality, polarity }: EdgeEvidence, { documents }: Vault): string {
  const source = documents.get(document);
  const uri = source?.uri !== undefined && /^https?:\/\/[^\s<>]+$/.test(source.uri) ? ` <${source.uri}>` : '';
  const title = source?.title === undefined ? '' : ` ${plain(source.title)}`;
  const marks = [modality, polarity].filter((mark) => mark !== 'actual' && mark !== 'affirmed');
  return `  > ${plain(quote)}\n  >${marks.length > 0 ? ` (${marks.join(', ')})` : ''}${title}${uri}\n`;
}

function edgeLines(row: EdgeRow, vault: Vault): string {
  const { source, target, attributes } = row;
  const link = (key: string) => `[[${vault.names.get(key)}]]`;
  const said = plain(String(attributes.label ?? attributes.type ?? 'is connected with'));
  const all = Array.isArray(attributes.evidence) ? (attributes.evidence as EdgeEvidence[]) : [];
  const quotes = all.slice(0, vault.most).map((item) => quotation(item, vault));
  return `- ${link(source)} ${said} ${link(target)}\n${quotes.join('')}`;
}

const MOST = { none: 0, short: 1, full: Number.POSITIVE_INFINITY } as const;

/**
 * A graph as a vault of Markdown notes for Obsidian and others: an index and one note a node, with its edges as links and their
 * quotations below. Names of files are made of labels and are never paths.
 */
export function markdownParts(graph: AnyGraph, options: WriteOptions = {}): readonly FilePart[] {
  const rows = rowsOf(graph, options);
  const names = namesOf(rows.nodes);
  const list = Array.isArray(rows.attributes.documents) ? (rows.attributes.documents as GraphDocument[]) : [];
  const documents = new Map(list.map((document) => [document.id, document]));
  const vault: Vault = { names, documents, most: MOST[options.evidence ?? 'short'] };
  const edges = new Map<string, EdgeRow[]>();
  for (const row of rows.edges)
    for (const end of new Set([row.source, row.target])) {
      const known = edges.get(end);
      if (known) known.push(row);
      else edges.set(end, [row]);
    }
  const notes = [...rows.nodes].map((row) => ({
    suffix: `/${names.get(row.key)}.md`,
    chunks: note(row, edges.get(row.key) ?? [], { vault, options }),
  }));
  return [{ suffix: '/index.md', chunks: index(String(rows.attributes.title ?? 'Graph'), names) }, ...notes];
}

function* index(title: string, names: ReadonlyMap<string, string>): Generator<string> {
  yield `# ${clean(plain(title), () => {})}\n\n`;
  for (const name of [...names.values()].sort()) yield `- [[${name}]]\n`;
}

function* note(
  row: NodeRow,
  edges: readonly EdgeRow[],
  { vault, options }: { readonly vault: Vault; readonly options: WriteOptions },
): Generator<string> {
  const tally = createTally();
  const cleaned = (text: string) => clean(text, () => tally.add('characters-dropped'));
  yield cleaned(head(row));
  if (edges.length > 0) yield '\n';
  for (const edge of edges) yield cleaned(edgeLines(edge, vault));
  tally.report(options.onWarning);
}
