import {
  type Analysis,
  type Claim,
  claimId,
  type Document,
  type LinkedDocument,
  type Ontology,
  ontologyWith,
} from '@newsgraph/schema';
import { eventClaims, readingsIn } from './events/claims.js';
import { answers } from './events/denial.js';
import { compileLexicons } from './lexicon/compile.js';
import { LEXICONS } from './lexicon/index.js';
import { speechWords } from './lexicon/reporting.js';
import type { OwnPatterns } from './patterns/parse.js';
import { namesOfficial } from './relations/elsewhere.js';
import { relationClaims } from './relations/index.js';
import { type Draft, namesTwo, type SentenceScene, scenesOf, type Tools } from './scene.js';
import { calibrated } from './score/calibrate.js';
import { featuresOf } from './score/features.js';
import type { Feature } from './score/view.js';
import { createDateReader } from './when/time.js';

export interface ExtractorOptions {
  /** Predicates and patterns of the user's own, tried before the built-in ones. */
  readonly patterns?: OwnPatterns;
  /** Claims below this score (0 to 1: the chance that the claim is right) are left out. Default 0. */
  readonly minimumScore?: number;
  /** Told of each claim what its score is reckoned from, for training. */
  readonly onFeatures?: (claim: Claim, features: readonly Feature[]) => void;
  /** Read only these layers. Default both. */
  readonly layers?: readonly ('event' | 'relation')[];
}

export interface Extractor {
  /** Claims of one document, by the place of their sentence, then of their trigger. */
  extract(document: Document, analysis: Analysis, linked: LinkedDocument): Claim[];
}

/** Claims told in a less direct way than this are guesses. */
const LEAST_DIRECT = 0.5;
const NONE: OwnPatterns = { predicates: [], lexicons: [], speaking: [] };

interface Setting {
  readonly tools: Tools;
  readonly find: Ontology;
  /** Ids of the user's own predicates. */
  readonly own: ReadonlySet<string>;
  readonly layers: readonly ('event' | 'relation')[];
  readonly minimum: number;
  readonly onFeatures: ExtractorOptions['onFeatures'];
}

/** The best of claims that say the same in one sentence. */
function distinct(drafts: readonly Draft[], find: Ontology): Draft[] {
  const best = new Map<string, Draft>();
  for (const draft of drafts) {
    const ends = find(draft.predicate)?.symmetric
      ? [draft.subject, draft.object].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0))
      : [draft.subject, draft.object];
    const key = `${draft.predicate}|${ends.join('|')}|${draft.polarity}|${draft.evidence.sentence.start}`;
    const before = best.get(key);
    if (!before || before.score < draft.score) best.set(key, draft);
  }
  return [...best.values()];
}

/** What a predicate of the user's own says of two names, no other says by the same word. */
function ownFirst(drafts: readonly Draft[], own: ReadonlySet<string>): readonly Draft[] {
  if (own.size === 0) return drafts;
  const place = ({ subject, object, evidence }: Draft) => `${subject}|${object}|${evidence.trigger.start}`;
  const taken = new Set(drafts.filter(({ predicate }) => own.has(predicate)).map(place));
  return drafts.filter((draft) => own.has(draft.predicate) || !taken.has(place(draft)));
}

function draftsOf(scene: SentenceScene, { find, layers, own }: Setting): Draft[] {
  const drafts: Draft[] = [];
  if (layers.includes('event') && (namesTwo(scene) || answers(scene))) {
    for (const reading of readingsIn(scene)) drafts.push(...eventClaims(scene, reading));
  }
  if (layers.includes('relation')) drafts.push(...relationClaims(scene));
  return distinct(ownFirst(drafts, own), find);
}

function inOrder(a: Claim, b: Claim): number {
  const sentence = a.evidence.sentence.start - b.evidence.sentence.start;
  return sentence || a.evidence.trigger.start - b.evidence.trigger.start;
}

/** A predicate of the user's own need not have a code. */
function claimOf({ code, ...draft }: Draft): Claim {
  return { id: claimId(draft), ...draft, ...(code ? { code } : {}) };
}

const layerOf = ({ rule }: Draft) => (rule.startsWith('relation:') ? 'relation' : 'event');

/** The claim with the chance that it is right for a score, in the place of how directly it was told. */
function scored(scene: SentenceScene, draft: Draft, { onFeatures }: Setting): Claim {
  const features = featuresOf(scene, draft);
  const claim = claimOf({ ...draft, score: calibrated(features, layerOf(draft)) });
  onFeatures?.(claim, features);
  return claim;
}

function extractWith(setting: Setting, input: readonly [Document, Analysis, LinkedDocument]): Claim[] {
  return scenesOf(setting.tools, input)
    .filter((scene) => namesTwo(scene) || answers(scene) || namesOfficial(scene))
    .flatMap((scene) =>
      draftsOf(scene, setting)
        .filter((draft) => draft.score >= LEAST_DIRECT)
        .map((draft) => scored(scene, draft, setting)),
    )
    .filter(({ score }) => score >= setting.minimum)
    .sort(inOrder);
}

/** Makes an extractor. Throws `config-invalid` when a pattern of the user's own is wrong. */
export function createExtractor(options: ExtractorOptions = {}): Extractor {
  const own = options.patterns ?? NONE;
  const find = ontologyWith(own.predicates);
  const setting: Setting = {
    tools: {
      patterns: compileLexicons([...own.lexicons, ...LEXICONS], { find, first: own.lexicons.length }),
      dates: createDateReader(),
      words: speechWords(own.speaking),
    },
    find,
    own: new Set(own.predicates.map(({ id }) => id)),
    layers: options.layers ?? ['event', 'relation'],
    minimum: options.minimumScore ?? 0,
    onFeatures: options.onFeatures,
  };
  return { extract: (...input) => extractWith(setting, input) };
}
