import { XPOS } from '@newsgraph/schema';
import { type IsWord, regularLemma } from './rules.js';

/** Irregular lemmas by "word tag", and base forms that are known to exist. */
export interface LemmaLexicon {
  readonly irregular: ReadonlyMap<string, string>;
  readonly bases: ReadonlySet<string>;
}

/** Lines: "word tag lemma" for what no rule gives, "word" alone for a base form. Separated by a space. */
export function parseLemmas(text: string): LemmaLexicon {
  const irregular = new Map<string, string>();
  const bases = new Set<string>();
  for (const line of text.split('\n')) {
    const [word, tag, lemma] = line.split(' ');
    if (lemma !== undefined) irregular.set(`${word} ${tag}`, lemma);
    else if (word) bases.add(word);
  }
  return { irregular, bases };
}

const NAME_TAGS = new Set(['NNP', 'NNPS', 'ADD', 'FW']);
const LONGEST = 40;

/** The dictionary form of a word with a Penn tag (index into XPOS). Names keep their form. */
export function createLemmatizer(lexicon: LemmaLexicon): (word: string, xpos: number) => string {
  const isWord: IsWord = (stem) => lexicon.bases.has(stem);
  return (word, xpos) => {
    const tag = XPOS[xpos]!;
    if (NAME_TAGS.has(tag) || word.length > LONGEST) return word;
    const lower = word.toLowerCase().replace(/[’‘]/g, "'");
    return lexicon.irregular.get(`${lower} ${tag}`) ?? regularLemma(lower, tag, isWord);
  };
}
