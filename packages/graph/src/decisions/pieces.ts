import type { EdgeEvidence } from '@newsgraph/schema';
import type { AnyGraph } from '../types.js';
import { ACCEPTED_SCORE } from './apply.js';
import type { Rulings, Surface } from './rulings.js';
import type { Edit } from './types.js';

/** An edge of a graph, with its evidence. */
export interface OldEdge {
  readonly key: string;
  readonly source: string;
  readonly target: string;
  readonly undirected: boolean;
  readonly predicate: string;
  readonly evidence: readonly EdgeEvidence[];
}

/** A piece of evidence and what it says after the decisions. */
export interface Piece {
  readonly subject: string;
  readonly predicate: string;
  readonly object: string;
  readonly evidence: EdgeEvidence;
}

/** What deciding on evidence needs. */
export interface Context {
  readonly rulings: Rulings;
  readonly known: { has(id: string): boolean };
  /** Whether an entity goes by these words. */
  readonly isNamed: (entity: string, words: string) => boolean;
  /** The label of a speaker after merges. */
  readonly speaker: (label: string) => string;
}

function surfaceOf(evidence: EdgeEvidence, role: 'subject' | 'object'): Surface[] {
  const span = evidence[role];
  if (!Array.isArray(span) || !(span[0] < span[1])) return [];
  const [start, end] = [evidence.start + span[0], evidence.start + span[1]];
  return [{ document: evidence.document, start, end, text: evidence.quote.slice(span[0], span[1]) }];
}

/** An end of a piece of evidence. */
export interface End {
  readonly entity: string;
  /** The words that may stand for it. */
  readonly surfaces: readonly Surface[];
}

/**
 * Subject and object of a piece of evidence. An undirected edge has its ends in the order of their ids, whichever was the
 * subject: the words tell, and where they do not, either's may be either's.
 */
export function endsOf(edge: OldEdge, evidence: EdgeEvidence, isNamed: Context['isNamed']): [End, End] {
  const { source, target } = edge;
  const [subject, object] = [surfaceOf(evidence, 'subject'), surfaceOf(evidence, 'object')];
  const straight: [End, End] = [
    { entity: source, surfaces: subject },
    { entity: target, surfaces: object },
  ];
  if (!edge.undirected) return straight;
  const fits = (entity: string, [surface]: readonly Surface[]) =>
    surface !== undefined && isNamed(entity, surface.text);
  const forward = Number(fits(source, subject)) + Number(fits(target, object));
  const backward = Number(fits(target, subject)) + Number(fits(source, object));
  if (forward > backward) return straight;
  const both = [...subject, ...object];
  return [
    { entity: target, surfaces: backward > forward ? subject : both },
    { entity: source, surfaces: backward > forward ? object : both },
  ];
}

function edited(piece: Piece, edit: Edit, root: (id: string) => string): Piece {
  const { modality, polarity, predicate, subject, object } = edit;
  return {
    subject: subject === undefined ? piece.subject : root(subject),
    object: object === undefined ? piece.object : root(object),
    predicate: predicate ?? piece.predicate,
    evidence: {
      ...piece.evidence,
      ...(modality !== undefined && { modality }),
      ...(polarity !== undefined && { polarity }),
    },
  };
}

/** A piece after the decision on its claim; undefined when it was rejected. */
function judged(piece: Piece, { rulings, known }: Context): Piece | undefined {
  const decision = rulings.claims.get(piece.evidence.claim ?? '');
  if (!decision) return piece;
  if (decision.kind !== 'edit') {
    rulings.matched(decision);
    if (decision.kind === 'reject') return undefined;
    return { ...piece, evidence: { ...piece.evidence, score: ACCEPTED_SCORE } };
  }
  const after = edited(piece, decision, rulings.root);
  if (!known.has(after.subject) || !known.has(after.object)) return piece;
  rulings.matched(decision);
  return after;
}

/** A piece of an edge's evidence after all decisions; undefined when it was rejected. */
export function decidedPiece(edge: OldEdge, evidence: EdgeEvidence, context: Context): Piece | undefined {
  const { rulings, speaker, isNamed } = context;
  const [subject, object] = endsOf(edge, evidence, isNamed);
  const said = evidence.attribution;
  const piece: Piece = {
    subject: rulings.entityAt(subject.entity, subject.surfaces),
    predicate: edge.predicate,
    object: rulings.entityAt(object.entity, object.surfaces),
    evidence: said === undefined ? evidence : { ...evidence, attribution: speaker(said) },
  };
  return judged(piece, context);
}

/** The labels of merged entities, each with the label of what it was merged into. */
export function speakersOf(graph: AnyGraph, rulings: Rulings): ReadonlyMap<string, string> {
  const label = (id: string) => String(graph.getNodeAttribute(id, 'label') ?? id);
  return new Map(
    rulings.merges
      .filter(({ entity }) => graph.hasNode(entity) && graph.hasNode(rulings.root(entity)))
      .map(({ entity }) => [label(entity), label(rulings.root(entity))]),
  );
}

/** Whether an entity's label or aliases hold these words. */
export function namesOf(graph: AnyGraph): Context['isNamed'] {
  return (entity, words) => {
    const { label, aliases } = graph.getNodeAttributes(entity);
    return label === words || (Array.isArray(aliases) && aliases.includes(words));
  };
}
