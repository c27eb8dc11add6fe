import {
  type Analysis,
  DEPREL,
  type Deprel,
  type EntityType,
  type Mention,
  UPOS,
  type Upos,
  XPOS,
  type Xpos,
} from '@newsgraph/schema';

interface Word {
  readonly text: string;
  readonly xpos: string;
  readonly deprel: string;
  readonly head: number;
}

const UNIVERSAL: Readonly<Record<string, Upos>> = {
  NNP: 'PROPN',
  NNPS: 'PROPN',
  NN: 'NOUN',
  NNS: 'NOUN',
  VBD: 'VERB',
  VBZ: 'VERB',
  VB: 'VERB',
  VBN: 'VERB',
  VBP: 'VERB',
  VBG: 'VERB',
  IN: 'ADP',
  TO: 'PART',
  DT: 'DET',
  JJ: 'ADJ',
  MD: 'AUX',
  PRP: 'PRON',
  PRP$: 'PRON',
  CC: 'CCONJ',
  POS: 'PART',
};

function guess(text: string): string {
  if (/^\p{Lu}/u.test(text)) return 'NNP';
  if (/^(?:in|at|near|from|of|between|with|to|on|by|for)$/.test(text)) return 'IN';
  if (/^(?:the|a|an)$/.test(text)) return 'DT';
  if (/^(?:he|she|it|they|him|her)$/i.test(text)) return 'PRP';
  if (/^(?:said|told|met|sent|warned|visited|hosted|accused|want|rejected)$/.test(text)) return 'VBD';
  if (/^['’]s$/.test(text)) return 'POS';
  if (/^[^\p{L}\p{N}]$/u.test(text)) return ',';
  return 'NN';
}

const TYPES: Readonly<Record<string, EntityType>> = {
  P: 'person',
  O: 'organization',
  C: 'country',
  L: 'place',
  E: 'event',
};

/** A document and its analysis in one line per sentence. */
export interface Sample {
  readonly text: string;
  readonly analysis: Analysis;
}

/**
 * Writes an analysis by hand: words between spaces, `word|TAG|deprel|head` where it matters (head counts words of the
 * sentence from 0), `{P:Ada Voss}` for names as the tagger marks them, one sentence a line.
 */
export function sample(lines: string, id = 'd1'): Sample {
  const words: Word[] = [];
  const starts: number[] = [];
  const sentences: [number, number][] = [];
  const names: Mention[] = [];
  let text = '';
  for (const line of lines.trim().split('\n')) {
    const first = words.length;
    if (text !== '') text += '\n\n';
    let open: { type: EntityType; start: number } | undefined;
    let glue = true;
    for (const raw of line.trim().split(' ')) {
      const opening = /^\{([A-Z]):/.exec(raw);
      const closing = raw.includes('}');
      const [word, xpos, deprel, head] = raw
        .replace(/^\{[A-Z]:/, '')
        .replace('}', '')
        .split('|') as [string, string?, string?, string?];
      if (!glue && !/^(?:[,.;:)]|['’]s)$/.test(word)) text += ' ';
      glue = word === '(';
      if (opening) open = { type: TYPES[opening[1]!]!, start: text.length };
      starts.push(text.length);
      text += word;
      words.push({
        text: word,
        xpos: xpos || guess(word),
        deprel: deprel ?? 'dep',
        head: head ? first + Number(head) : -1,
      });
      if (closing && open) {
        names.push({
          document: id,
          start: open.start,
          end: text.length,
          type: open.type,
          form: 'name',
          score: 0.9,
        });
        open = undefined;
      }
    }
    sentences.push([first, words.length]);
  }
  const analysis: Analysis = {
    document: id,
    text,
    length: words.length,
    start: Uint32Array.from(starts),
    end: Uint32Array.from(starts, (start, i) => start + words[i]!.text.length),
    xpos: Uint8Array.from(words, (word) => XPOS.indexOf(word.xpos as Xpos)),
    upos: Uint8Array.from(words, (word) => UPOS.indexOf(UNIVERSAL[word.xpos] ?? 'X')),
    head: Int32Array.from(words, (word) => word.head),
    deprel: Uint8Array.from(words, (word) => DEPREL.indexOf(word.deprel as Deprel)),
    lemma: words.map((word) => word.text.toLowerCase()),
    sentences: {
      length: sentences.length,
      first: Uint32Array.from(sentences, ([first]) => first),
      last: Uint32Array.from(sentences, ([, last]) => last),
      kind: new Uint8Array(sentences.length),
    },
    names,
    lexical: [],
  };
  return { text, analysis };
}
