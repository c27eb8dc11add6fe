import {
  type Analysis,
  type Claim,
  claimId,
  type Document,
  type LinkedDocument,
  predicate,
} from '@newsgraph/schema';
import { eventClaims, readingsIn } from './events/claims.js';
import { compileLexicons } from './lexicon/compile.js';
import { LEXICONS } from './lexicon/index.js';
import type { Lexicon } from './lexicon/types.js';
import { relationClaims } from './relations/index.js';
import { type Draft, namesTwo, type SentenceScene, scenesOf, type Tools } from './scene.js';
import { createDateReader } from './time.js';

export interface ExtractorOptions {
  /** Event patterns of the user's own, tried before the built-in ones with as many conditions. */
  readonly lexicons?: readonly Lexicon[];
  /** Claims below this score are left out. Default 0.5. */
  readonly minimumScore?: number;
  /** Read only these layers. Default both. */
  readonly layers?: readonly ('event' | 'relation')[];
}

export interface Extractor {
  /** Claims of one document, by the place of their sentence, then of their trigger. */
  extract(document: Document, analysis: Analysis, linked: LinkedDocument): Claim[];
}

const MINIMUM = 0.5;

/** The best of claims that say the same in one sentence. */
function distinct(drafts: readonly Draft[]): Draft[] {
  const best = new Map<string, Draft>();
  for (const draft of drafts) {
    const ends = predicate(draft.predicate)?.symmetric
      ? [draft.subject, draft.object].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0))
      : [draft.subject, draft.object];
    const key = `${draft.predicate}|${ends.join('|')}|${draft.polarity}|${draft.evidence.sentence.start}`;
    const before = best.get(key);
    if (!before || before.score < draft.score) best.set(key, draft);
  }
  return [...best.values()];
}

function draftsOf(scene: SentenceScene, options: ExtractorOptions): Draft[] {
  const layers = options.layers ?? ['event', 'relation'];
  const drafts: Draft[] = [];
  if (layers.includes('event')) {
    for (const reading of readingsIn(scene)) drafts.push(...eventClaims(scene, reading));
  }
  if (layers.includes('relation')) drafts.push(...relationClaims(scene));
  return distinct(drafts);
}

function inOrder(a: Claim, b: Claim): number {
  const sentence = a.evidence.sentence.start - b.evidence.sentence.start;
  return sentence || a.evidence.trigger.start - b.evidence.trigger.start;
}

function extractWith(
  tools: Tools,
  options: ExtractorOptions,
  input: readonly [Document, Analysis, LinkedDocument],
): Claim[] {
  const minimum = options.minimumScore ?? MINIMUM;
  return scenesOf(tools, input)
    .filter(namesTwo)
    .flatMap((scene) => draftsOf(scene, options))
    .filter((draft) => draft.score >= minimum)
    .map((draft) => ({ id: claimId(draft), ...draft }))
    .sort(inOrder);
}

/** Makes an extractor. Throws `config-invalid` when a lexicon of the user's own is wrong. */
export function createExtractor(options: ExtractorOptions = {}): Extractor {
  const patterns = compileLexicons([...(options.lexicons ?? []), ...LEXICONS]);
  const tools = { patterns, dates: createDateReader() };
  return { extract: (...input) => extractWith(tools, options, input) };
}
