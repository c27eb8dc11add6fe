import type { Doubt, EntityType, Mention, MentionForm } from '@newsgraph/schema';
import type { Reading } from './reading.js';
import type { GroupMention } from './refer/groups.js';

/** A linked mention with its half-open range of tokens. */
export interface Placed {
  readonly first: number;
  readonly last: number;
  readonly type: EntityType;
  readonly form: MentionForm;
  readonly entity: string;
  readonly score: number;
  readonly via: string;
  readonly literal?: boolean;
  readonly doubt?: Doubt;
}

/** The record of a mention. */
export function mentionRecord(reading: Reading, { first, last, ...fields }: Placed): Mention {
  return {
    document: reading.document.id,
    ...reading.spanOf(first, last),
    ...fields,
    sentence: reading.sentenceSpan(first),
  };
}

/** The record of a mention of several. */
export function groupRecord(reading: Reading, { first, last, type, members }: GroupMention): Mention {
  return {
    document: reading.document.id,
    ...reading.spanOf(first, last),
    type,
    form: 'nominal',
    score: 0.6,
    via: 'group',
    members,
    sentence: reading.sentenceSpan(first),
  };
}

/** In text order; of two that overlap the longer stays. */
export function inOrder(mentions: readonly Placed[]): Placed[] {
  const sorted = [...mentions].sort((a, b) => a.first - b.first || b.last - a.last);
  const kept: Placed[] = [];
  for (const mention of sorted) {
    const last = kept.at(-1);
    if (!last || mention.first >= last.last) kept.push(mention);
  }
  return kept;
}
