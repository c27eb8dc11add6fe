import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createRandom } from '../random.js';
import type { TreebankSentence, TreebankWord } from './conllu.js';
import { LOCATION, type NamedSentence, type NameSpan, ORGANIZATION, PERSON } from './names.js';
import { createNames, type NameWord } from './news-names.js';

/** A sentence with both its tree and its names. */
export interface NewsSentence {
  readonly tree: TreebankSentence;
  readonly names: NamedSentence;
}

/** The committed sentences. */
export const NEWS_FILE = join(import.meta.dirname, '..', '..', '..', 'data', 'news.txt');

const CLASSES: Readonly<Record<string, number>> = {
  person: PERSON,
  surname: PERSON,
  place: LOCATION,
  country: LOCATION,
  body: ORGANIZATION,
  company: ORGANIZATION,
  party: ORGANIZATION,
  acronym: ORGANIZATION,
};

/** An element of a pattern: words with their own tree, and where their head hangs (index of an element, -1 for the root). */
interface Element {
  readonly words: readonly NameWord[];
  readonly governor: number;
  readonly deprel: string;
  readonly nameClass: number | undefined;
}

const AUXILIARY = /^(aux|cop)/;

/** The universal tag that goes with a Penn tag in a relation. */
export function universalTag(xpos: string, deprel: string): string {
  if (/^VB|^MD/.test(xpos)) return AUXILIARY.test(deprel) ? 'AUX' : 'VERB';
  if (/^NNPS?$/.test(xpos)) return 'PROPN';
  if (/^NN/.test(xpos)) return 'NOUN';
  if (/^JJ/.test(xpos)) return 'ADJ';
  if (xpos === 'IN') return deprel === 'mark' ? 'SCONJ' : 'ADP';
  if (xpos === 'RB') return 'ADV';
  const others: Record<string, string> = {
    DT: 'DET',
    CC: 'CCONJ',
    CD: 'NUM',
    POS: 'PART',
    PRP: 'PRON',
    WP: 'PRON',
    WRB: 'ADV',
    TO: 'PART',
  };
  return others[xpos] ?? 'PUNCT';
}

interface Lists {
  readonly words: ReadonlyMap<string, { readonly xpos: string; readonly forms: readonly string[] }>;
  readonly patterns: readonly string[];
}

function parse(text: string): Lists {
  const words = new Map<string, { xpos: string; forms: string[] }>();
  const patterns: string[] = [];
  for (const line of text.split('\n')) {
    if (line === '' || line.startsWith('# ')) continue;
    if (line.startsWith('= ')) {
      const [name, xpos, ...forms] = line.slice(2).split(' ');
      words.set(name!, { xpos: xpos!, forms });
    } else patterns.push(line);
  }
  return { words, patterns };
}

function assemble(elements: readonly Element[], id: string): NewsSentence {
  const starts: number[] = [];
  let length = 0;
  for (const { words } of elements) {
    starts.push(length);
    length += words.length;
  }
  const top = elements.map(({ words }, e) => starts[e]! + words.findIndex((word) => word.head < 0));
  const words: TreebankWord[] = [];
  const spans: NameSpan[] = [];
  elements.forEach((element, e) => {
    for (const { form, upos, xpos, head, deprel } of element.words) {
      const own = head < 0;
      const governor = element.governor < 0 ? -1 : top[element.governor]!;
      const relation = own ? element.deprel : deprel;
      words.push({ form, lemma: form, upos, xpos, head: own ? governor : starts[e]! + head, deprel: relation, misc: '_' });
    }
    const first = starts[e]!;
    if (element.nameClass !== undefined)
      spans.push({ first, last: first + element.words.length, nameClass: element.nameClass });
  });
  return { tree: { id, words }, names: { tokens: words.map((word) => word.form), spans } };
}

/** Fills each pattern of the file `fills` times with names and words. The same facts and seed give the same sentences. */
export function readNews(file: string, options: { facts: string; fills: number; seed: number }): NewsSentence[] {
  const random = createRandom(options.seed);
  const nameOf = createNames(options.facts, random);
  const { words, patterns } = parse(readFileSync(file, 'utf8'));
  const toElement = (text: string): Element => {
    const match = /^(?:\{(\w+)\}|(.+?)\/([^/]+?)(?:\/([A-Z]+))?)>(\d+):(.+)$/.exec(text);
    if (!match) throw new Error(`Not an element of a sentence: "${text}"`);
    const [, slot, form, tag, upos, governor, deprel] = match;
    const place = { governor: Number(governor) - 1, deprel: deprel! };
    const name = slot && nameOf(slot);
    if (name) return { ...place, words: name, nameClass: CLASSES[slot] };
    const from = slot ? words.get(slot) : undefined;
    if (slot && !from) throw new Error(`No list "${slot}" in ${file}.`);
    const xpos = from?.xpos ?? tag!;
    const word = from ? from.forms[random.below(from.forms.length)]! : form!;
    const made = { form: word, xpos, upos: upos ?? universalTag(xpos, deprel!), head: -1, deprel: '' };
    return { ...place, words: [made], nameClass: undefined };
  };
  const sentences: NewsSentence[] = [];
  for (let fill = 0; fill < options.fills; fill++) {
    patterns.forEach((pattern, p) => {
      sentences.push(assemble(pattern.split(' ').map(toElement), `news-${p + 1}-${fill + 1}`));
    });
  }
  return sentences;
}
