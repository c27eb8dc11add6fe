import type { Analyzer, Layout } from '@newsgraph/language';
import { addToken, createTokenList, LONGEST_SENTENCE } from '@newsgraph/language';
import { DEPREL, UPOS, XPOS } from '@newsgraph/schema';
import type { Counts } from './bootstrap.js';
import { paragraphDocument } from './paragraphs.js';

interface Word {
  readonly form: string;
  readonly lemma: string;
  readonly upos: string;
  readonly xpos: string;
  readonly head: number;
  readonly deprel: string;
}

/** Words as they stand in the running text: a stretch of characters and the words in it. */
interface Surface {
  readonly form: string;
  readonly words: readonly Word[];
  readonly space: boolean;
}

interface Sentence {
  readonly paragraph: boolean;
  readonly surfaces: readonly Surface[];
}

export interface TreebankDocument {
  readonly sentences: readonly Sentence[];
}

function toWord(columns: readonly string[]): Word {
  const [, form, lemma, upos, xpos, , head, deprel] = columns as string[];
  return { form: form!, lemma: lemma!, upos: upos!, xpos: xpos!, head: Number(head) - 1, deprel: deprel! };
}

function readSentence(lines: readonly string[]): Sentence {
  const surfaces: Surface[] = [];
  let open: { form: string; space: boolean; last: number; words: Word[] } | undefined;
  for (const line of lines) {
    if (line.startsWith('#')) continue;
    const columns = line.split('\t');
    const number = columns[0]!;
    if (number.includes('.')) continue;
    const space = !columns[9]!.includes('SpaceAfter=No');
    if (number.includes('-'))
      open = { form: columns[1]!, space, last: Number(number.split('-')[1]), words: [] };
    else if (!open) surfaces.push({ form: columns[1]!, words: [toWord(columns)], space });
    else {
      open.words.push(toWord(columns));
      if (Number(number) !== open.last) continue;
      surfaces.push(open);
      open = undefined;
    }
  }
  return { surfaces, paragraph: lines.some((line) => /^# new(par|doc)/.test(line)) };
}

/** Reads CoNLL-U into documents, with multi-word tokens and spaces. */
export function readTreebank(text: string): TreebankDocument[] {
  const documents: Sentence[][] = [];
  for (const block of text.split(/\n\n+/)) {
    const lines = block.split('\n').filter((line) => line !== '');
    if (lines.length === 0) continue;
    if (documents.length === 0 || lines.some((line) => line.startsWith('# newdoc'))) documents.push([]);
    const sentence = readSentence(lines);
    if (!sentence.surfaces.every((surface) => surface.form === '_')) documents.at(-1)!.push(sentence);
  }
  return documents.filter((sentences) => sentences.length > 0).map((sentences) => ({ sentences }));
}

interface Gold {
  readonly text: string;
  readonly tokens: readonly (readonly [number, number])[];
  readonly sentenceEnds: readonly number[];
}

function wordEnds({ form, words }: Surface, start: number): [number, number][] {
  const whole = words.map((word) => word.form).join('') === form;
  let at = start;
  return words.map((word, i): [number, number] => {
    const from = at;
    const last = i === words.length - 1;
    at = last ? start + form.length : Math.min(at + word.form.length, start + form.length - (whole ? 0 : 1));
    return [from, at];
  });
}

function rawText({ sentences }: TreebankDocument): Gold {
  let text = '';
  const tokens: [number, number][] = [];
  const sentenceEnds: number[] = [];
  for (const { surfaces, paragraph } of sentences) {
    if (paragraph && text !== '') text = `${text.trimEnd()}\n\n`;
    for (const surface of surfaces) {
      tokens.push(...wordEnds(surface, text.length));
      text += surface.form + (surface.space ? ' ' : '');
    }
    sentenceEnds.push(tokens.at(-1)![1]);
  }
  return { text, tokens, sentenceEnds };
}

const spans = (ends: readonly number[]) =>
  new Set(ends.map((end, i) => `${i === 0 ? 0 : ends[i - 1]}-${end}`));

/** Tokens and sentences found in raw text. */
export function scoreSegmentation(
  analyzer: Analyzer,
  gold: TreebankDocument,
): { tokens: Counts; sentences: Counts } {
  const raw = rawText(gold);
  const analysis = analyzer.analyze(paragraphDocument(raw.text));
  const goldTokens = new Set(raw.tokens.map(([start, end]) => `${start}-${end}`));
  let hit = 0;
  for (let i = 0; i < analysis.length; i++)
    if (goldTokens.has(`${analysis.start[i]}-${analysis.end[i]}`)) hit++;
  const ends = Array.from(analysis.sentences.last, (last) => analysis.end[last - 1]!);
  const goldSentences = spans(raw.sentenceEnds);
  const found = [...spans(ends)].filter((span) => goldSentences.has(span)).length;
  return {
    tokens: { hit, predicted: analysis.length, gold: raw.tokens.length },
    sentences: { hit: found, predicted: ends.length, gold: raw.sentenceEnds.length },
  };
}

function goldLayout(words: readonly (readonly Word[])[]): { text: string; layout: Layout } {
  const tokens = createTokenList();
  const layout: Layout = { tokens, first: [], last: [], kind: [] };
  let text = '';
  for (const sentence of words) {
    layout.first.push(tokens.length);
    for (const { form } of sentence) {
      addToken(tokens, text.length, text.length + form.length);
      text += `${form} `;
    }
    layout.last.push(tokens.length);
    layout.kind.push(0);
  }
  return { text, layout };
}

export type GrammarMeasure = 'UPOS' | 'XPOS' | 'lemmas' | 'UAS' | 'LAS';

const mainType = (relation: string) => relation.split(':')[0]!;

/** Tags and trees on gold tokens, with the analyzer's own tags under the trees. LAS compares main types of relations. */
export function scoreGrammar(analyzer: Analyzer, gold: TreebankDocument): Record<GrammarMeasure, Counts> {
  const sentences = gold.sentences
    .map(({ surfaces }) => surfaces.flatMap((surface) => surface.words))
    .filter((words) => words.length <= LONGEST_SENTENCE);
  const { text, layout } = goldLayout(sentences);
  const analysis = analyzer.analyzeLayout(paragraphDocument(text), layout);
  const hits = { UPOS: 0, XPOS: 0, lemmas: 0, UAS: 0, LAS: 0 };
  sentences.forEach((words, s) => {
    const first = layout.first[s]!;
    words.forEach((word, i) => {
      const at = first + i;
      if (UPOS[analysis.upos[at]!] === word.upos) hits.UPOS++;
      if (XPOS[analysis.xpos[at]!] === word.xpos) hits.XPOS++;
      if (analysis.lemma[at] === word.lemma) hits.lemmas++;
      if (analysis.head[at] !== (word.head < 0 ? -1 : first + word.head)) return;
      hits.UAS++;
      if (mainType(DEPREL[analysis.deprel[at]!]!) === mainType(word.deprel)) hits.LAS++;
    });
  });
  const n = analysis.length;
  const counts = (hit: number): Counts => ({ hit, predicted: n, gold: n });
  return {
    UPOS: counts(hits.UPOS),
    XPOS: counts(hits.XPOS),
    lemmas: counts(hits.lemmas),
    UAS: counts(hits.UAS),
    LAS: counts(hits.LAS),
  };
}
