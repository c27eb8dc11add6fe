import { chunked } from '../text/chunks.js';
import type { AnyGraph, WriteOptions } from '../types.js';
import { PREFIXES, type Statement, statementsOf, type Term } from './statements.js';

const TYPE = `${PREFIXES.rdf}type`;

function shortened(iri: string): string {
  for (const [prefix, base] of Object.entries(PREFIXES))
    if (iri.startsWith(base) && /^[\w-]+$/.test(iri.slice(base.length)))
      return `${prefix}:${iri.slice(base.length)}`;
  return iri;
}

function jsonValue(term: Term): unknown {
  if (term.kind === 'iri') return { '@id': shortened(term.value) };
  return term.datatype === undefined
    ? term.value
    : { '@value': term.value, '@type': shortened(term.datatype) };
}

/** The statements about one subject as a JSON-LD node. */
function nodeText(subject: string, about: readonly Statement[]): string {
  const properties = new Map<string, unknown[]>();
  for (const [, property, object] of about) {
    const isType = property === TYPE;
    const name = isType ? '@type' : shortened(property);
    const value = isType && object.kind === 'iri' ? shortened(object.value) : jsonValue(object);
    properties.set(name, [...(properties.get(name) ?? []), value]);
  }
  const entries = [...properties].map(([name, values]) => [name, values.length === 1 ? values[0] : values]);
  return JSON.stringify({ '@id': shortened(subject), ...Object.fromEntries(entries) });
}

function* document(statements: Iterable<Statement>): Generator<string> {
  yield `{\n"@context": ${JSON.stringify(PREFIXES)},\n"@graph": [`;
  let separator = '\n';
  let about: Statement[] = [];
  for (const statement of statements) {
    if (about.length > 0 && about[0]![0] !== statement[0]) {
      yield separator + nodeText(about[0]![0], about);
      separator = ',\n';
      about = [];
    }
    about.push(statement);
  }
  if (about.length > 0) yield separator + nodeText(about[0]![0], about);
  yield '\n]\n}\n';
}

/** A graph as JSON-LD 1.1, one node a line; see {@link statementsOf}. */
export function writeJsonld(graph: AnyGraph, options: WriteOptions = {}): Iterable<string> {
  return chunked(document(statementsOf(graph, options)));
}
