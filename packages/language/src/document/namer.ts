import type { Document, Mention } from '@newsgraph/schema';
import { mix } from '../model/hash.js';
import { CAPITAL, NAME_FORM, WIDTH, type Words } from '../model/words.js';
import { type DocumentWords, makeConsistent } from '../names/consistency.js';
import { type Gazetteer, type GazetteerMarks, kindsOf, markGazetteer } from '../names/gazetteer.js';
import { readLabels } from '../names/labels.js';
import { createRecognizer } from '../names/recognizer.js';
import { correctName, type NameSpan } from '../names/spans.js';
import { createStatistics, type DocumentStatistics } from '../names/statistics.js';
import { typeOfName } from '../names/types.js';
import { MAX_SENTENCE } from '../parse/state.js';
import type { Weights } from '../weights/weights.js';
import type { Layout } from './layout.js';

const MODEL_SCORE = 0.9;

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
      readonly restored: boolean;
    },
  ): void;
  /** What the survey counted. */
  readonly statistics: DocumentStatistics;
  finish(document: Document, layout: Layout, headingKind: number): Mention[];
}

interface Page {
  /** Bit 0 for a token with a capital, bit 1 if the document also has the word in lower case. */
  marks: Uint8Array;
  /** Words of headlines in their restored case. */
  restored: Map<number, string>;
  spans: NameSpan[];
}

const emptyPage = (tokens: number): Page => ({
  marks: new Uint8Array(tokens),
  restored: new Map(),
  spans: [],
});

/** Rows of the words of a phrase, for the gazetteer. */
function phraseKinds(words: Words, gazetteer: Gazetteer, tokens: readonly string[]): number {
  const ids = Int32Array.from(tokens, (token) => words.intern(token, 0, token.length));
  return kindsOf(gazetteer, words, { ids, at: 0, length: tokens.length });
}

export function createNamer(words: Words, model: Weights): Namer {
  const statistics = createStatistics();
  const recognizer = createRecognizer(words, model.names);
  const marks: GazetteerMarks = { low: new Int32Array(MAX_SENTENCE), high: new Int32Array(MAX_SENTENCE) };
  const labels = new Uint8Array(MAX_SENTENCE);
  const tagHash = new Int32Array(MAX_SENTENCE);
  const hashOfTag = Int32Array.from(model.xpos, (xpos) => mix(98, xpos));
  let page = emptyPage(0);

  const mark = (ids: Int32Array, length: number, at: { first: number; restored: boolean }) => {
    for (let i = 0; i < length; i++) {
      if (at.restored) page.restored.set(at.first + i, words.texts[ids[i]!]!);
      if (!(words.flags[ids[i]!]! & CAPITAL)) continue;
      const slot = statistics.find(words.hashes[ids[i]! * WIDTH + NAME_FORM]!);
      page.marks[at.first + i] = slot >= 0 && statistics.lower(slot) > 0 ? 3 : 1;
    }
  };

  const documentWords = (text: string, layout: Layout): DocumentWords => {
    const { tokens, last } = layout;
    let sentence = 0;
    return {
      length: tokens.length,
      word: (token) => page.restored.get(token) ?? text.slice(tokens.start[token]!, tokens.end[token]!),
      isCapital: (token) => (page.marks[token]! & 1) !== 0,
      occursLower: (token) => (page.marks[token]! & 2) !== 0,
      sentenceOf(token) {
        while (last[sentence]! <= token) sentence++;
        return sentence;
      },
      sentenceEnd: (number) => last[number]!,
    };
  };

  const mention = (span: NameSpan, document: Document, layout: Layout): Mention | undefined => {
    const { tokens } = layout;
    const { text } = document;
    const phrase = Array.from({ length: span.last - span.first }, (_, i) =>
      text.slice(tokens.start[span.first + i]!, tokens.end[span.first + i]!),
    );
    const type = typeOfName({
      nameClass: span.nameClass,
      kinds: phraseKinds(words, model.gazetteer, phrase),
      words: phrase.map((word) => word.toLowerCase()),
    });
    if (!type) return undefined;
    const first = layout.first[span.sentence]!;
    return {
      document: document.id,
      start: tokens.start[span.first]!,
      end: tokens.end[span.last - 1]!,
      type,
      form: 'name',
      score: span.score,
      sentence: { start: tokens.start[first]!, end: tokens.end[layout.last[span.sentence]! - 1]! },
    };
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
    name({ ids, length, number, first, tags, restored }) {
      for (let i = 0; i < length; i++) tagHash[i] = hashOfTag[tags[i]!]!;
      markGazetteer(model.gazetteer, words, { ids, length, marks });
      recognizer.label({ ids, length, tags: tagHash, marks, capitals: false, number }, statistics, labels);
      mark(ids, length, { first, restored });
      readLabels(labels, length, (from, to, nameClass) => {
        const name = correctName(
          { words, gazetteer: model.gazetteer, ids, length },
          { first: from, last: to, nameClass },
        );
        if (!name) return;
        page.spans.push({
          ...name,
          first: first + name.first,
          last: first + name.last,
          sentence: number,
          score: MODEL_SCORE,
        });
      });
    },
    finish(document, layout, headingKind) {
      const spans = makeConsistent(documentWords(document.text, layout), page.spans);
      const found = spans.map((span) => mention(span, document, layout));
      const isHeading = (i: number) => layout.kind[spans[i]!.sentence] === headingKind;
      const textOf = (name: Mention) => document.text.slice(name.start, name.end);
      const inText = new Set(found.flatMap((name, i) => (name && !isHeading(i) ? textOf(name) : [])));
      return found.flatMap((name, i) => (name && (!isHeading(i) || inText.has(textOf(name))) ? name : []));
    },
  };
}
