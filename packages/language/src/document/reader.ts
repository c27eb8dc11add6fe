import { createTruecaser } from '../case/truecaser.js';
import { LEXICAL, type Words } from '../model/words.js';
import { createParser } from '../parse/parser.js';
import { MAX_SENTENCE } from '../parse/state.js';
import { createTagger, tagHashes } from '../tag/tagger.js';
import { NORMAL, type Style, styleOf } from '../text/shouting.js';
import type { Weights } from '../weights/weights.js';
import type { Layout } from './layout.js';
import type { Namer } from './namer.js';
import { createPageRows, type PageRows, rangeOf, type SentenceRange, stretchEnd } from './page-rows.js';

/** What reading gives for each token of a document. */
export interface Readings {
  readonly upos: Uint8Array;
  readonly xpos: Uint8Array;
  readonly head: Int32Array;
  readonly deprel: Uint8Array;
  readonly lemma: string[];
  /** 1 where a lexical span may begin. */
  readonly lexical: Uint8Array;
}

export interface Reader {
  read(text: string, layout: Layout, namer: Namer): Readings;
}

const NO_TAG = 255;

/**
 * Tokens that one layer reads before the next one does. The weights of each layer are larger than the processor's caches,
 * so changing layers with each sentence would wait for memory all the time.
 */
const STRETCH = 300;

function emptyReadings(length: number): Readings {
  return {
    upos: new Uint8Array(length),
    xpos: new Uint8Array(length),
    head: new Int32Array(length),
    deprel: new Uint8Array(length),
    lemma: new Array<string>(length),
    lexical: new Uint8Array(length),
  };
}

/** Lemmas by word and tag, so that rules run once for each. The last tag of each word goes first: most have but one. */
function createLemmaCache(words: Words, lemmatize: (word: string, xpos: number) => string) {
  const cache = new Map<number, string>();
  const lastTag = new Uint8Array(words.flags.length).fill(NO_TAG);
  const lastLemma: string[] = [];
  let generation = words.generation;
  const find = (id: number, xpos: number): string => {
    const key = id * 64 + xpos;
    const known = cache.get(key);
    if (known !== undefined) return known;
    const lemma = lemmatize(words.texts[id]!, xpos);
    cache.set(key, lemma);
    return lemma;
  };
  return (id: number, xpos: number): string => {
    if (generation !== words.generation) {
      cache.clear();
      lastTag.fill(NO_TAG);
      generation = words.generation;
    }
    if (lastTag[id] !== xpos) {
      lastTag[id] = xpos;
      lastLemma[id] = find(id, xpos);
    }
    return lastLemma[id]!;
  };
}

/** Tags, parses and names, a stretch of sentences at a time. */
export function createReader(
  words: Words,
  model: Weights,
  lemmatize: (word: string, xpos: number) => string,
): Reader {
  const tagger = createTagger(words, model.tagger);
  const parser = createParser(words, model.parser, tagHashes(model.tagger.table.classes));
  const lemmaOf = createLemmaCache(words, lemmatize);
  const truecaser = createTruecaser(words, { table: model.truecase, gazetteer: model.gazetteer });
  const ids = new Int32Array(MAX_SENTENCE);
  const tags = new Uint8Array(MAX_SENTENCE);

  const intern = (text: string, { tokens }: Layout, { first, length }: SentenceRange) => {
    for (let i = 0; i < length; i++)
      ids[i] = words.intern(text, tokens.start[first + i]!, tokens.end[first + i]!);
  };

  const load = (rows: PageRows, { first, length }: SentenceRange) => {
    for (let i = 0; i < length; i++) {
      ids[i] = rows.words[first + i]!;
      tags[i] = rows.tags[first + i]!;
    }
  };

  /** Counts how the words of the document are written, and tells the style of each sentence. */
  const survey = (text: string, layout: Layout, { rows, namer }: { rows: PageRows; namer: Namer }) =>
    layout.first.map((first, number): Style => {
      const { length } = rangeOf(layout, number);
      words.trim();
      intern(text, layout, { first, length });
      for (let i = 0; i < length; i++) rows.words[first + i] = ids[i]!;
      const style = styleOf(words, ids, length);
      namer.survey({ ids, length, number, capitals: style !== NORMAL });
      return style;
    });

  const tag = (rows: PageRows, { first, length }: SentenceRange) => {
    tagger.tag(ids, length, tags);
    for (let i = 0; i < length; i++) {
      rows.words[first + i] = ids[i]!;
      rows.tags[first + i] = tags[i]!;
    }
  };

  const parse = (rows: PageRows, range: SentenceRange, readings: Readings) => {
    const { first, length } = range;
    load(rows, range);
    const state = parser.parse({ words: ids, tags, length });
    for (let i = 0; i < length; i++) {
      const at = first + i;
      const tag = tags[i]!;
      const head = state.head[i]!;
      const label = state.label[i]!;
      rows.head[at] = head;
      rows.label[at] = label;
      readings.upos[at] = model.upos[tag]!;
      readings.xpos[at] = model.xpos[tag]!;
      readings.head[at] = head === length ? -1 : first + head;
      readings.deprel[at] = head === length ? 0 : model.deprel[label]!;
      readings.lemma[at] = lemmaOf(ids[i]!, model.xpos[tag]!);
      readings.lexical[at] = words.flags[ids[i]!]! & LEXICAL ? 1 : 0;
    }
  };

  return {
    read(text, layout, namer) {
      const readings = emptyReadings(layout.tokens.length);
      const rows = createPageRows(layout.tokens.length);
      namer.start(layout.tokens.length);
      const { generation } = words;
      const styles = survey(text, layout, { rows, namer });
      for (let from = 0; from < styles.length; ) {
        const to = stretchEnd(layout, from, STRETCH);
        words.trim();
        const known = generation === words.generation;
        for (let sentence = from; sentence < to; sentence++) {
          const range = rangeOf(layout, sentence);
          const { length } = range;
          const style = styles[sentence]!;
          if (known) load(rows, range);
          else intern(text, layout, range);
          if (style !== NORMAL) truecaser.restore({ ids, length, style }, namer.statistics);
          tag(rows, range);
        }
        for (let sentence = from; sentence < to; sentence++) parse(rows, rangeOf(layout, sentence), readings);
        for (let sentence = from; sentence < to; sentence++) {
          const { first, length } = rangeOf(layout, sentence);
          load(rows, { first, length });
          const tree = {
            head: rows.head.subarray(first, first + length),
            label: rows.label.subarray(first, first + length),
          };
          const restored = styles[sentence] !== NORMAL;
          namer.name({ ids, length, number: sentence, first, tags, tree, restored });
        }
        from = to;
      }
      return readings;
    },
  };
}
