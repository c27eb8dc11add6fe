import { mix } from '../model/hash.js';
import { createPartCache, dropPlaces } from '../model/part-cache.js';
import { addWeights, bestOf, type Table } from '../model/table.js';
import type { SentenceHashes } from '../parse/sentence.js';
import { MAX_SENTENCE } from '../parse/state.js';
import { OWN_TAG, SUPERTAG_FEATURES, supertagFeatures, type VerbFrame } from './features.js';

/** What supertagging needs of the weights: a supertag is a relation and the side of the governor. */
export interface SupertagModel {
  readonly table: Table;
  /** Supertags seen with each tag. */
  readonly sets: readonly Uint8Array[];
  /** 1 for tags of verbs. */
  readonly verbs: Uint8Array;
}

const EDGE = 9;

export function supertagHash(supertag: number): number {
  return mix(97, supertag);
}

export function createVerbFrame(): VerbFrame {
  return { before: new Int32Array(MAX_SENTENCE), after: new Int32Array(MAX_SENTENCE) };
}

export function fillVerbs(
  frame: VerbFrame,
  tags: Uint8Array,
  options: { length: number; verbs: Uint8Array },
): void {
  const { length, verbs } = options;
  let last = length + 1;
  for (let i = 0; i < length; i++) {
    frame.before[i] = last;
    if (verbs[tags[i]!] === 1) last = i;
  }
  last = length + 1;
  for (let i = length - 1; i >= 0; i--) {
    frame.after[i] = last;
    if (verbs[tags[i]!] === 1) last = i;
  }
}

export interface Supertagger {
  /** Writes the hash of each token's supertag to `sentence.supertag`. */
  run(sentence: SentenceHashes, tags: Uint8Array, length: number): void;
  /** The supertags of the last sentence. */
  readonly found: Uint8Array;
}

const KNOWN = Uint8Array.from(OWN_TAG);

/** Guesses relations from the words around before any tree is built (after Ouchi, Duh & Matsumoto 2014): hints for the parser. */
export function createSupertagger(model: SupertagModel): Supertagger {
  const { table, sets } = model;
  const frame = createVerbFrame();
  const out = new Int32Array(SUPERTAG_FEATURES);
  const scores = new Int32Array(table.classes);
  const hashes = Int32Array.from({ length: table.classes }, (_, k) => supertagHash(k));
  const ofTag = createPartCache(table, { keys: sets.length, places: OWN_TAG });
  const found = new Uint8Array(MAX_SENTENCE);
  const best = (tag: number, all: number) => {
    const set = sets[tag]!;
    const row = ofTag.row(tag, out);
    const known = ofTag.rows.scores;
    for (let c = 0; c < set.length; c++) scores[set[c]!] = known[row + set[c]!]!;
    const count = dropPlaces(out, all, KNOWN);
    addWeights(table, out, { count, scores, at: 0 });
    return bestOf(set, scores);
  };
  return {
    found,
    run(sentence, tags, length) {
      fillVerbs(frame, tags, { length, verbs: model.verbs });
      let super1 = EDGE;
      let super2 = EDGE;
      for (let i = 0; i < length; i++) {
        const set = sets[tags[i]!]!;
        const count =
          set.length > 1 ? supertagFeatures({ sentence, verbs: frame, length, i, super1, super2 }, out) : 0;
        found[i] = set.length > 1 ? best(tags[i]!, count) : set[0]!;
        const hash = hashes[found[i]!]!;
        sentence.supertag[i] = hash;
        super2 = super1;
        super1 = hash;
      }
    },
  };
}
