import type { EntityType } from '@newsgraph/schema';
import type { Gender } from '../roles.js';
import type { NamedSpan } from '../spans/named-span.js';

/** The names in one document that stand for one entity. */
export interface Group {
  /** The fullest form. */
  readonly name: string;
  /** Its folded form. */
  readonly key: string;
  readonly spans: GroupSpan[];
  /** What the tagger takes most of them for. */
  type: EntityType | undefined;
  /** Offices beside the names, in text order. */
  readonly roles: Set<string>;
  /** Other nouns beside a person's names that may tell what they live by: "singer", "a farm manager". */
  readonly trades: Set<string>;
  /** Countries beside the names, in text order. */
  readonly countries: Set<string>;
  gender: Gender | undefined;
  /** Another name for it that the text defines in brackets. */
  readonly others: Set<string>;
}

export interface GroupSpan {
  readonly span: NamedSpan;
  /** How the span came to the group. */
  readonly via: 'name' | 'surname' | 'spelling' | 'acronym' | 'short';
}

export function newGroup(span: NamedSpan, key: string): Group {
  return {
    name: span.name,
    key,
    spans: [{ span, via: 'name' }],
    type: span.tagged,
    roles: new Set(),
    trades: new Set(),
    countries: new Set(),
    gender: undefined,
    others: new Set(),
  };
}

/** The type that most tagged spans have; of equals the one seen first. */
export function majorityType(spans: readonly GroupSpan[]): EntityType | undefined {
  const counts = new Map<EntityType, number>();
  for (const { span } of spans) {
    if (span.tagged) counts.set(span.tagged, (counts.get(span.tagged) ?? 0) + 1);
  }
  let best: EntityType | undefined;
  for (const [type, count] of counts) {
    if (best === undefined || count > counts.get(best)!) best = type;
  }
  return best;
}

/** The words of a folded name. */
export function wordsOf(folded: string): string[] {
  return folded.split(' ');
}

/** Gives the names of one group to another. */
export function absorb(into: Group, from: Group, via: GroupSpan['via']): void {
  absorbSpans(into, from, from.spans, via);
}

/** Gives some of the places where a group is named to another. */
export function absorbSpans(
  into: Group,
  from: Group,
  spans: readonly GroupSpan[],
  via: GroupSpan['via'],
): void {
  into.spans.push(...spans.map(({ span }) => ({ span, via })));
  into.others.add(from.name);
  into.spans.sort((a, b) => a.span.first - b.span.first);
}

export function isPerson(group: Group): boolean {
  return group.type === 'person';
}
