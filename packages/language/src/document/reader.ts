import { createTruecaser } from '../case/truecaser.js';
import { LEXICAL, type Words } from '../model/words.js';
import { createParser } from '../parse/parser.js';
import { MAX_SENTENCE } from '../parse/state.js';
import { createTagger, tagHashes } from '../tag/tagger.js';
import { NORMAL, type Style, styleOf } from '../text/shouting.js';
import type { Weights } from '../weights/weights.js';
import type { Layout } from './layout.js';
import type { Namer } from './namer.js';

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

/** Tags, parses and names sentence by sentence. */
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

  const intern = (text: string, { tokens }: Layout, range: { first: number; length: number }) => {
    const { first, length } = range;
    words.trim();
    for (let i = 0; i < length; i++) {
      ids[i] = words.intern(text, tokens.start[first + i]!, tokens.end[first + i]!);
    }
  };

  const readSentence = (readings: Readings, first: number, length: number) => {
    tagger.tag(ids, length, tags);
    const state = parser.parse({ words: ids, tags, length });
    for (let i = 0; i < length; i++) {
      const at = first + i;
      const tag = tags[i]!;
      const head = state.head[i]!;
      readings.upos[at] = model.upos[tag]!;
      readings.xpos[at] = model.xpos[tag]!;
      readings.head[at] = head === length ? -1 : first + head;
      readings.deprel[at] = head === length ? 0 : model.deprel[state.label[i]!]!;
      readings.lemma[at] = lemmaOf(ids[i]!, model.xpos[tag]!);
      readings.lexical[at] = words.flags[ids[i]!]! & LEXICAL ? 1 : 0;
    }
    return state;
  };

  return {
    read(text, layout, namer) {
      const readings = emptyReadings(layout.tokens.length);
      namer.start(layout.tokens.length);
      const styles: Style[] = [];
      const rows = new Int32Array(layout.tokens.length);
      const { generation } = words;
      const rangeOf = (sentence: number) => {
        const first = layout.first[sentence]!;
        return { first, length: layout.last[sentence]! - first };
      };
      for (let sentence = 0; sentence < layout.first.length; sentence++) {
        const range = rangeOf(sentence);
        const { first, length } = range;
        intern(text, layout, range);
        for (let i = 0; i < length; i++) rows[first + i] = ids[i]!;
        styles.push(styleOf(words, ids, length));
        namer.survey({ ids, length, number: sentence, capitals: styles[sentence] !== NORMAL });
      }
      for (let sentence = 0; sentence < layout.first.length; sentence++) {
        const range = rangeOf(sentence);
        const { first, length } = range;
        words.trim();
        if (generation === words.generation) for (let i = 0; i < length; i++) ids[i] = rows[first + i]!;
        else intern(text, layout, range);
        const style = styles[sentence]!;
        if (style !== NORMAL) truecaser.restore({ ids, length, style }, namer.statistics);
        const tree = readSentence(readings, first, length);
        namer.name({
          ids,
          length,
          number: sentence,
          first,
          tags,
          tree,
          restored: style !== NORMAL,
        });
      }
      return readings;
    },
  };
}
