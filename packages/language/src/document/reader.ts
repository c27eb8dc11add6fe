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

/** Lemmas by word and tag, so that rules run once for each. */
function createLemmaCache(words: Words, lemmatize: (word: string, xpos: number) => string) {
  const cache = new Map<number, string>();
  let generation = words.generation;
  return (id: number, xpos: number): string => {
    if (generation !== words.generation) {
      cache.clear();
      generation = words.generation;
    }
    const key = id * 64 + xpos;
    const known = cache.get(key);
    if (known !== undefined) return known;
    const lemma = lemmatize(words.texts[id]!, xpos);
    cache.set(key, lemma);
    return lemma;
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

  const intern = (text: string, layout: Layout, sentence: number) => {
    const first = layout.first[sentence]!;
    const length = layout.last[sentence]! - first;
    words.trim();
    for (let i = 0; i < length; i++) {
      ids[i] = words.intern(text, layout.tokens.start[first + i]!, layout.tokens.end[first + i]!);
    }
    return length;
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
      for (let sentence = 0; sentence < layout.first.length; sentence++) {
        const length = intern(text, layout, sentence);
        styles.push(styleOf(words, ids, length));
        namer.survey({ ids, length, number: sentence, capitals: styles[sentence] !== NORMAL });
      }
      for (let sentence = 0; sentence < layout.first.length; sentence++) {
        const length = intern(text, layout, sentence);
        const first = layout.first[sentence]!;
        const style = styles[sentence]!;
        if (style !== NORMAL) truecaser.restore({ ids, length, style }, namer.statistics);
        const tree = readSentence(readings, first, length);
        namer.name({ ids, length, number: sentence, first, tags, tree, restored: style !== NORMAL });
      }
      return readings;
    },
  };
}
