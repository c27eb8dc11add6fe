import { readFileSync } from 'node:fs';

/** A word of a treebank. */
export interface TreebankWord {
  readonly form: string;
  readonly lemma: string;
  readonly upos: string;
  readonly xpos: string;
  /** Index of the governor in the sentence, -1 for the root. */
  readonly head: number;
  readonly deprel: string;
  readonly misc: string;
}

export interface TreebankSentence {
  readonly id: string;
  readonly words: readonly TreebankWord[];
}

/** Reads CoNLL-U: words only, no empty nodes. Sentences whose words are blanked out (`_`) are left out. */
export function parseConllu(text: string): TreebankSentence[] {
  const sentences: TreebankSentence[] = [];
  let id = '';
  let words: TreebankWord[] = [];
  const finish = () => {
    if (words.length > 0 && !words.every((word) => word.form === '_')) sentences.push({ id, words });
    words = [];
  };
  for (const line of text.split('\n')) {
    if (line === '') finish();
    else if (line.startsWith('# sent_id = ')) id = line.slice(12);
    else if (line[0] !== '#') {
      const [number, form, lemma, upos, xpos, , head, deprel, , misc] = line.split('\t') as string[];
      if (/[-.]/.test(number!)) continue;
      words.push({
        form: form!,
        lemma: lemma!,
        upos: upos!,
        xpos: xpos!,
        head: Number(head) - 1,
        deprel: deprel!,
        misc: misc!,
      });
    }
  }
  finish();
  return sentences;
}

export function readConllu(file: string): TreebankSentence[] {
  return parseConllu(readFileSync(file, 'utf8'));
}
