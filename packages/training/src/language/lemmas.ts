import { createLemmatizer, parseLemmas } from '@newsgraph/language/training';
import { XPOS } from '@newsgraph/schema';
import type { TreebankSentence } from './data/conllu.js';

const BASE_TAGS = new Set(['VB', 'VBP', 'JJ', 'RB']);

function majority(sentences: readonly TreebankSentence[]): Map<string, string> {
  const counts = new Map<string, Map<string, number>>();
  for (const { words } of sentences) {
    for (const { form, lemma, xpos } of words) {
      if (/\s/.test(form + lemma) || lemma === '_') continue;
      const key = `${form.toLowerCase().replace(/[’‘]/g, "'")} ${xpos}`;
      const seen = counts.get(key) ?? new Map<string, number>();
      counts.set(key, seen.set(lemma, (seen.get(lemma) ?? 0) + 1));
    }
  }
  return new Map(
    [...counts].map(([key, seen]) => [key, [...seen].reduce((a, b) => (b[1] > a[1] ? b : a))[0]]),
  );
}

/** The lexicon of lemmas that the rules do not give, and of base forms, as text. */
export function buildLemmas(sentences: readonly TreebankSentence[]): string {
  const lemmas = majority(sentences);
  const bases = new Set<string>();
  for (const [key, lemma] of lemmas)
    if (BASE_TAGS.has(key.split(' ')[1]!) && /^[a-z]+$/.test(lemma)) bases.add(lemma);
  const regular = createLemmatizer(parseLemmas([...bases].join('\n')));
  const lines = [...bases];
  for (const [key, lemma] of lemmas) {
    const [word, tag] = key.split(' ') as [string, string];
    const at = XPOS.indexOf(tag as (typeof XPOS)[number]);
    if (at >= 0 && !/^(NNP|NNPS|ADD|FW|GW|XX|AFX|CD|LS|NFP)$/.test(tag) && regular(word, at) !== lemma)
      lines.push(`${key} ${lemma}`);
  }
  return lines.sort().join('\n');
}
