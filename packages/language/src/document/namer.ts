import { type Document, type Mention, XPOS } from '@newsgraph/schema';
import { mix } from '../model/hash.js';
import { CAPITAL, NAME_FORM, WIDTH, type Words } from '../model/words.js';
import { readAcronyms } from '../names/acronyms.js';
import { makeConsistent } from '../names/consistency.js';
import { createCues, FIELD_CUE, GROUP_CUE, PERSON_CUE } from '../names/cues.js';
import { withFields } from '../names/fields.js';
import { type GazetteerMarks, markGazetteer } from '../names/gazetteer.js';
import { createGovernors, type NameTree } from '../names/governors.js';
import { addGroups } from '../names/groups.js';
import { splitJoined } from '../names/joined.js';
import { addKnown, splitKnown } from '../names/known.js';
import { readLabels } from '../names/labels.js';
import { splitPersons, withHyphenated, withInitials } from '../names/persons.js';
import { createRecognizer } from '../names/recognizer.js';
import { correctName, type TokenSpan } from '../names/spans.js';
import { createStatistics, type DocumentStatistics } from '../names/statistics.js';
import { addTitled } from '../names/titled.js';
import { makeWhole } from '../names/whole.js';
import { MAX_SENTENCE } from '../parse/state.js';
import type { Weights } from '../weights/weights.js';
import type { Layout } from './layout.js';
import { toMentions } from './mentions.js';
import { emptyPage, pageWords } from './page.js';

const MODEL_SCORE = 0.9;
const PROPER = XPOS.indexOf('NNP');

interface SentenceWords {
  /** Rows of the words; valid during the call only. */
  readonly ids: Int32Array;
  readonly length: number;
  /** Number of the sentence. */
  readonly number: number;
}

/** Finds the names of a document: `start`, `survey` every sentence, `name` every sentence, `finish`. */
export interface Namer {
  start(tokens: number): void;
  survey(sentence: SentenceWords & { readonly capitals: boolean }): void;
  name(
    sentence: SentenceWords & {
      readonly first: number;
      readonly tags: Uint8Array;
      readonly tree: NameTree;
      readonly restored: boolean;
    },
  ): void;
  /** What the survey counted. */
  readonly statistics: DocumentStatistics;
  finish(document: Document, layout: Layout): Mention[];
}

export function createNamer(words: Words, model: Weights): Namer {
  const statistics = createStatistics();
  const recognizer = createRecognizer(words, model.names);
  const marks: GazetteerMarks = { low: new Int32Array(MAX_SENTENCE), high: new Int32Array(MAX_SENTENCE) };
  const governors = createGovernors(model.deprel);
  const labels = new Uint8Array(MAX_SENTENCE);
  const tagHash = new Int32Array(MAX_SENTENCE);
  const hashOfTag = Int32Array.from(model.xpos, (xpos) => mix(98, xpos));
  let page = emptyPage(0);

  const cueOf = createCues(words);

  /** Marks the tokens of a sentence on the page; returns what its words let rules look for. */
  const mark = (ids: Int32Array, length: number, at: { first: number; restored: boolean }) => {
    let cues = 0;
    for (let i = 0; i < length; i++) {
      cues |= cueOf(ids[i]!);
      if (at.restored) page.restored.set(at.first + i, words.texts[ids[i]!]!);
      if (!(words.flags[ids[i]!]! & CAPITAL)) continue;
      const slot = statistics.find(words.hashes[ids[i]! * WIDTH + NAME_FORM]!);
      page.marks[at.first + i] = slot >= 0 && statistics.lower(slot) > 0 ? 3 : 1;
    }
    return cues;
  };

  return {
    statistics,
    start(tokens) {
      statistics.reset(tokens);
      page = emptyPage(tokens);
    },
    survey(sentence) {
      statistics.add(words, sentence);
    },
    name({ ids, length, number, first, tags, tree, restored }) {
      page.sentenceOf.fill(number, first, first + length);
      for (let i = 0; i < length; i++) tagHash[i] = hashOfTag[tags[i]!]!;
      markGazetteer(model.gazetteer, words, { ids, length, marks });
      recognizer.label(
        {
          ids,
          length,
          tags: tagHash,
          marks,
          governors: governors.find(tree, length),
          capitals: false,
          number,
        },
        statistics,
        labels,
      );
      const cues = mark(ids, length, { first, restored });
      const context = { words, gazetteer: model.gazetteer, ids, length };
      const names: TokenSpan[] = [];
      readLabels(labels, length, (from, to, nameClass) => {
        const parts = splitJoined(context, { first: from, last: to, nameClass })
          .flatMap((part) => splitKnown(context, part))
          .flatMap((part) => splitPersons(context, part));
        for (const part of parts) {
          const name = correctName(context, withInitials(context, withHyphenated(context, part)));
          if (name && name.first >= (names.at(-1)?.last ?? 0)) names.push(name);
        }
      });
      const isProper = (token: number) => model.xpos[tags[token]!] === PROPER;
      const fielded = cues & FIELD_CUE ? withFields(context, names) : names;
      const titled = cues & PERSON_CUE ? addTitled(context, fielded) : fielded;
      const whole = makeWhole(context, cues & GROUP_CUE ? addGroups(context, titled) : titled);
      for (const name of addKnown({ ...context, marks, isProper }, whole)) {
        page.spans.push({
          ...name,
          first: first + name.first,
          last: first + name.last,
          sentence: number,
          score: MODEL_SCORE,
        });
      }
    },
    finish(document, layout) {
      const text = pageWords(page, document.text, layout);
      const spans = makeConsistent(text, readAcronyms(text, page.spans));
      return toMentions({ words, gazetteer: model.gazetteer, document, layout }, spans);
    },
  };
}
