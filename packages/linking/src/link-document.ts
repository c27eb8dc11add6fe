import type { Analysis, Document, LinkedDocument } from '@newsgraph/schema';
import { type Actor, chooseActors } from './actors.js';
import { type Context, documentContext } from './choose/context.js';
import { groupNames } from './choose/groups.js';
import { entityList } from './entities.js';
import type { KnowledgeBase } from './knowledge-base.js';
import { nameMentions } from './name-mentions.js';
import { groupRecord, inOrder, mentionRecord, type Placed } from './placed.js';
import { type Reading, readDocument } from './reading.js';
import { openDiscourse } from './refer/discourse.js';
import { findGroups, type GroupMention } from './refer/groups.js';
import { findNominals } from './refer/nominals.js';
import { findPronouns } from './refer/pronouns.js';
import { baseSpans } from './spans/base-spans.js';
import { mergeSpans } from './spans/merge-spans.js';
import { namesNothing } from './spans/no-names.js';
import { withRepeats } from './spans/repeat-spans.js';
import { taggedSpans } from './spans/tagged-spans.js';

/** A document with everything that linking made of it. */
export interface Linking {
  readonly reading: Reading;
  readonly context: Context;
  readonly actors: readonly Actor[];
  readonly mentions: readonly Placed[];
  /** Mentions of several at once. */
  readonly groups: readonly GroupMention[];
}

/** 1 for tokens of mentions. */
function tokensOf({ analysis: { length } }: Reading, mentions: readonly Placed[]): Uint8Array {
  const taken = new Uint8Array(length);
  for (const { first, last } of mentions) taken.fill(1, first, last);
  return taken;
}

/** Adds offices and definite nouns, then pronouns, which may refer to any of those before. */
function withReferences(
  reading: Reading,
  context: Context,
  actors: readonly Actor[],
  names: readonly Placed[],
): Placed[] {
  const taken = tokensOf(reading, names);
  const nominals = findNominals(openDiscourse(reading, actors, names), taken, context.date);
  const nouns = inOrder([...names, ...nominals]);
  return inOrder([...nouns, ...findPronouns(openDiscourse(reading, actors, nouns))]);
}

/** Names, then who they mean, then what else refers to them. */
export function linkReading(document: Document, analysis: Analysis, knowledge: KnowledgeBase): Linking {
  const reading = readDocument(document, analysis, knowledge);
  const tagged = taggedSpans(reading).filter((span) => !namesNothing(reading, span));
  const spans = withRepeats(reading, mergeSpans(tagged, baseSpans(reading)));
  const groups = groupNames(reading, spans);
  const context = documentContext(reading, groups);
  const actors = chooseActors({ reading, context }, groups);
  const names = inOrder(nameMentions({ reading, context }, actors));
  const mentions = withReferences(reading, context, actors, names);
  const several = findGroups(openDiscourse(reading, actors, mentions), tokensOf(reading, mentions));
  return { reading, context, actors, mentions, groups: several };
}

/** What linking found in a document, as records. */
export function linkDocument(
  document: Document,
  analysis: Analysis,
  knowledge: KnowledgeBase,
): LinkedDocument {
  const { reading, actors, mentions, groups } = linkReading(document, analysis, knowledge);
  const records = [
    ...mentions.map((mention) => mentionRecord(reading, mention)),
    ...groups.map((group) => groupRecord(reading, group)),
  ];
  return {
    document: document.id,
    mentions: records.sort((a, b) => a.start - b.start),
    entities: entityList(knowledge, actors, mentions),
  };
}
