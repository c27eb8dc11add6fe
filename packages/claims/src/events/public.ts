import type { Analysis, Document, LinkedDocument, Modality, Polarity, Span } from '@newsgraph/schema';
import { compileLexicons } from '../lexicon/compile.js';
import { LEXICONS } from '../lexicon/index.js';
import { speechWords } from '../lexicon/reporting.js';
import { scenesOf } from '../scene.js';
import { createDateReader } from '../when/time.js';
import { meaningOf, readingsIn } from './claims.js';

/** An event as a sentence tells it; its parties may be missing. */
export interface EventReading {
  readonly predicate: string;
  readonly code: string;
  readonly rule: string;
  readonly polarity: Polarity;
  readonly modality: Modality;
  readonly trigger: Span;
  /** Ids of entities; empty when none was found. */
  readonly subjects: readonly string[];
  readonly objects: readonly string[];
  /** Steps from the trigger to the root of the sentence. */
  readonly depth: number;
}

/**
 * Reads every event of a document's sentences that name somebody, also those of which a party is not named: for event
 * coding where the pair is known beforehand.
 */
export function createEventReader(): (
  document: Document,
  analysis: Analysis,
  linked: LinkedDocument,
) => EventReading[] {
  const tools = { patterns: compileLexicons(LEXICONS), dates: createDateReader(), words: speechWords() };
  return (document, analysis, linked) =>
    scenesOf(tools, [document, analysis, linked]).flatMap((scene) =>
      readingsIn(scene).map((reading) => {
        const meaning = meaningOf(scene, reading);
        return {
          ...meaning,
          trigger: { start: analysis.start[reading.first]!, end: analysis.end[reading.last - 1]! },
          subjects: reading.subjects.map((actor) => actor.participant.entity),
          objects: reading.objects.map((actor) => actor.participant.entity),
          depth: depthOf(analysis, reading.trigger),
        };
      }),
    );
}

function depthOf(analysis: Analysis, token: number): number {
  let depth = 0;
  for (let at = token; analysis.head[at]! >= 0 && depth < 64; at = analysis.head[at]!) depth++;
  return depth;
}
