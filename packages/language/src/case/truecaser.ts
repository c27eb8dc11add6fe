import { addWeights, type Table } from '../model/table.js';
import { ALL_CAPITALS, CAPITAL, HAS_LOWER, HAS_UPPER, NAME_FORM, WIDTH, type Words } from '../model/words.js';
import { type Gazetteer, type GazetteerMarks, markGazetteer } from '../names/gazetteer.js';
import type { DocumentStatistics } from '../names/statistics.js';
import { MAX_SENTENCE } from '../parse/state.js';
import { CAPITALS, type Style, TITLE_CASE } from '../text/shouting.js';
import { CAPITALISED, CASE_FEATURES, CASES, caseFeatures, LOWER, UPPER } from './features.js';

/** Gives words of headlines the case that they would have inside a sentence. */
export interface Truecaser {
  /** Replaces the rows of words by those of the same words in their true case. */
  restore(sentence: { ids: Int32Array; length: number; style: Style }, statistics?: DocumentStatistics): void;
}

/** How the document writes a word elsewhere; -1 when it does not say. */
function evidence(words: Words, statistics: DocumentStatistics | undefined, id: number): number {
  const slot = statistics?.find(words.hashes[id * WIDTH + NAME_FORM]!) ?? -1;
  if (!statistics || slot < 0) return -1;
  const lower = statistics.lower(slot);
  const upper = statistics.upper(slot);
  const capital = statistics.capital(slot);
  if (lower > capital + upper) return LOWER;
  if (lower > 0 || capital + upper === 0) return -1;
  return upper > capital ? UPPER : CAPITALISED;
}

const WRITE: readonly ((word: string) => string)[] = [
  (word) => word.toLowerCase(),
  (word) => word.slice(0, 1) + word.slice(1).toLowerCase(),
  (word) => word.toUpperCase(),
];

/** Case restoration with a greedy averaged perceptron over words, clusters and gazetteer (after Lita et al. 2003). */
export function createTruecaser(words: Words, model: { table: Table; gazetteer: Gazetteer }): Truecaser {
  const { table, gazetteer } = model;
  const marks: GazetteerMarks = { low: new Int32Array(MAX_SENTENCE), high: new Int32Array(MAX_SENTENCE) };
  const out = new Int32Array(CASE_FEATURES);
  const restored = new Int32Array(MAX_SENTENCE);
  const scores = new Int32Array(CASES);

  const predict = (
    sentence: { ids: Int32Array; length: number },
    at: { i: number; before: number; cases: number },
  ) => {
    const count = caseFeatures(words, { ...sentence, marks }, { ...at, out });
    scores.fill(0);
    addWeights(table, out, { count, scores, at: 0 });
    let best = 0;
    for (let k = 1; k < at.cases; k++) if (scores[k]! > scores[best]!) best = k;
    return best;
  };

  /** Cases that a token may have, counted from LOWER; 0 when its own case stands. */
  const choices = (id: number, style: Style) => {
    const flags = words.flags[id]!;
    if (style === CAPITALS) return flags & HAS_LOWER || !(flags & HAS_UPPER) ? 0 : CASES;
    return style === TITLE_CASE && flags & CAPITAL && flags & HAS_LOWER && !(flags & ALL_CAPITALS)
      ? UPPER
      : 0;
  };

  const ownCase = (id: number) => {
    const flags = words.flags[id]!;
    if (flags & ALL_CAPITALS) return UPPER;
    return flags & CAPITAL ? CAPITALISED : LOWER;
  };

  return {
    restore({ ids, length, style }, statistics) {
      markGazetteer(gazetteer, words, { ids, length, marks });
      let before = CASES;
      for (let i = 0; i < length; i++) {
        const id = ids[i]!;
        const cases = choices(id, style);
        restored[i] = id;
        if (cases === 0) {
          before = ownCase(id);
          continue;
        }
        const seen = evidence(words, statistics, id);
        before = seen >= 0 && seen < cases ? seen : predict({ ids, length }, { i, before, cases });
        const word = words.texts[id]!;
        const written = WRITE[i === 0 && before === LOWER ? CAPITALISED : before]!(word);
        restored[i] = words.intern(written, 0, written.length);
      }
      ids.set(restored.subarray(0, length));
    },
  };
}
