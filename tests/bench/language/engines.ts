import { readEnglish } from '@newsgraph/english/node';
import { createAnalyzer, layOut } from '@newsgraph/language';
import {
  createParser,
  createTagger,
  createWords,
  decodeWeights,
  MAX_SENTENCE,
  tagHashes,
} from '@newsgraph/language/training';
import compromise from 'compromise';
import winkModel from 'wink-eng-lite-web-model';
import winkNlp from 'wink-nlp';

/** Something that reads texts: a layer of ours, or a peer. */
export interface Engine {
  /** Reads one text and returns its number of tokens. */
  read(text: string): number;
}

function document(text: string) {
  return { id: 'bench', text, language: 'en' };
}

/** Our layers up to tags or trees, without the rest of the analyzer. */
function grammar(trees: boolean): Engine {
  const weights = decodeWeights(readEnglish());
  const words = createWords(weights.clusters);
  const tagger = createTagger(words, weights.tagger);
  const parser = createParser(words, weights.parser, tagHashes(weights.tagger.table.classes));
  const ids = new Int32Array(MAX_SENTENCE);
  const tags = new Uint8Array(MAX_SENTENCE);
  return {
    read(text) {
      const { tokens, first, last } = layOut(document(text));
      for (let s = 0; s < first.length; s++) {
        words.trim();
        const length = last[s]! - first[s]!;
        for (let i = 0; i < length; i++) {
          ids[i] = words.intern(text, tokens.start[first[s]! + i]!, tokens.end[first[s]! + i]!);
        }
        tagger.tag(ids, length, tags);
        if (trees) parser.parse({ words: ids, tags, length });
      }
      return tokens.length;
    },
  };
}

/** Engines by name. Loading one loads nothing of the others' models. */
export const ENGINES: Readonly<Record<string, () => Engine>> = {
  'tokens and sentences': () => ({ read: (text) => layOut(document(text)).tokens.length }),
  'and tags': () => grammar(false),
  'and trees': () => grammar(true),
  'all layers': () => {
    const analyzer = createAnalyzer(readEnglish());
    return { read: (text) => analyzer.analyze(document(text)).length };
  },
  'wink-nlp, sentences and tags': () => {
    const nlp = winkNlp(winkModel, ['sbd', 'pos']);
    return { read: (text) => nlp.readDoc(text).tokens().length() };
  },
  'compromise, tags and names': () => ({
    read(text) {
      const view = compromise(text);
      view.people().json();
      view.places().json();
      view.organizations().json();
      return view.wordCount();
    },
  }),
};
