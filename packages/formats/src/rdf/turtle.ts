import { clean } from '../text/characters.js';
import { chunked } from '../text/chunks.js';
import type { AnyGraph, WriteOptions } from '../types.js';
import { createTally } from '../warnings.js';
import { PREFIXES, type Statement, statementsOf, type Term } from './statements.js';

const ESCAPES: Readonly<Record<string, string>> = {
  '"': '\\"',
  '\\': '\\\\',
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
};

type Clean = (text: string) => string;

function quoted(value: string, cleaned: Clean): string {
  return `"${cleaned(value).replace(/["\\\n\r\t]/g, (character) => ESCAPES[character]!)}"`;
}

/** An address in angle brackets; characters that may not stand there are percent-encoded. */
function bracketed(iri: string): string {
  return `<${iri.replace(/[\s<>"{}|\\^`]/g, (character) => encodeURIComponent(character))}>`;
}

function shortened(iri: string): string {
  for (const [prefix, base] of Object.entries(PREFIXES)) {
    const local = iri.startsWith(base) ? iri.slice(base.length) : '';
    if (/^[A-Za-z][\w-]*$/.test(local)) return `${prefix}:${local}`;
  }
  return bracketed(iri);
}

function termText(term: Term, name: (iri: string) => string, cleaned: Clean): string {
  if (term.kind === 'iri') return name(term.value);
  const text = quoted(term.value, cleaned);
  return term.datatype === undefined ? text : `${text}^^${name(term.datatype)}`;
}

function* turtle(statements: Iterable<Statement>, cleaned: Clean): Generator<string> {
  for (const [prefix, base] of Object.entries(PREFIXES)) yield `@prefix ${prefix}: <${base}> .\n`;
  let open: string | undefined;
  for (const [subject, property, object] of statements) {
    const rest = `${shortened(property)} ${termText(object, shortened, cleaned)}`;
    if (subject === open) yield ` ;\n  ${rest}`;
    else yield `${open === undefined ? '\n' : ' .\n\n'}${shortened(subject)} ${rest}`;
    open = subject;
  }
  yield open === undefined ? '' : ' .\n';
}

function* nquads(statements: Iterable<Statement>, cleaned: Clean): Generator<string> {
  for (const [subject, property, object] of statements)
    yield `${bracketed(subject)} ${bracketed(property)} ${termText(object, bracketed, cleaned)} .\n`;
}

type Serialiser = (statements: Iterable<Statement>, cleaned: Clean) => Iterable<string>;

function writer(serialise: Serialiser) {
  return function* (graph: AnyGraph, options: WriteOptions = {}): Generator<string> {
    const tally = createTally();
    const cleaned = (text: string) => clean(text, () => tally.add('characters-dropped'));
    yield* chunked(serialise(statementsOf(graph, options), cleaned));
    tally.report(options.onWarning);
  };
}

/** A graph as Turtle (RDF 1.1); see {@link statementsOf}. */
export const writeTurtle = writer(turtle);

/** A graph as N-Quads (RDF 1.1) in the default graph; see {@link statementsOf}. */
export const writeNquads = writer(nquads);
