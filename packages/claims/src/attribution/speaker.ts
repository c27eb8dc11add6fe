import { sentenceOf, sentenceSpan } from '@newsgraph/schema';
import type { Actor, Scene } from '../events/actor.js';
import type { Reader } from '../events/types.js';
import type { SpeechWords } from '../lexicon/reporting.js';
import type { Participant } from '../participants.js';
import { POS } from '../rel.js';
import { lemma, word } from '../tree.js';
import { named } from './named.js';
import { opensAt, type Quotes } from './quotes.js';
import { type Attribution, attributionOf, readAttributions } from './read.js';

/** What is known of the speech of a document. */
export interface Speech {
  readonly words: SpeechWords;
  readonly quotes: Quotes;
  readonly memo: Map<number, readonly Attribution[]>;
}

/** A quotation that runs on is given to a speaker at most so many sentences away. */
const REACH = 5;
/** Longer sentences are lists or broken text: they are not read. */
export const MAX_SENTENCE = 250;

function attributionsIn(reader: Reader, speech: Speech, sentence: number): readonly Attribution[] {
  const known = speech.memo.get(sentence);
  if (known) return known;
  const { sentences } = reader.scene.tree.analysis;
  const range = { first: sentences.first[sentence]!, last: sentences.last[sentence]! };
  const found =
    range.last - range.first > MAX_SENTENCE ? [] : readAttributions(reader.scene.tree, range, speech.words);
  speech.memo.set(sentence, found);
  return found;
}

/** "He said Peru and Ana Sol will meet": he is not Ana Sol, as nobody names himself. */
function namesHimself({ tree, participants }: Scene, said: Attribution, { entity }: Participant): boolean {
  if (tree.analysis.upos[said.source] !== POS.PRON) return false;
  for (let token = said.first; token < said.last; token++) {
    const named = participants.all[participants.at[token]!];
    if (named?.entity === entity && tree.analysis.upos[token] === POS.PROPN) return true;
  }
  return false;
}

/** Does a token stand within a quotation? Who is quoted within it does not speak it. */
function isQuoted({ tree }: Scene, token: number, inside: boolean): boolean {
  const first = tree.analysis.sentences.first[sentenceOf(tree.analysis, token)]!;
  let open = inside && !OPENS.has(word(tree, first));
  for (let at = first; at < token; at++) {
    const mark = word(tree, at);
    if (mark === '"') open = opensAt(tree.analysis.text, tree.analysis.start[at]!, open);
    else if (OPENS.has(mark)) open = true;
    else if (CLOSES.has(mark)) open = false;
  }
  return open;
}

const OPENS = new Set(['"', '“', '«', '„']);
const CLOSES = new Set(['”', '»']);

/** What a sentence says that somebody said, outside of what is quoted in it. */
function spokenIn(reader: Reader, speech: Speech, sentence: number): Attribution[] {
  const inside = speech.quotes.inside[sentence] === 1;
  return attributionsIn(reader, speech, sentence).filter(
    ({ kind, cue }) => kind === 'speech' && !isQuoted(reader.scene, cue, inside),
  );
}

/** The speaker of a quotation that runs over several sentences: named before it, else behind it. */
function ofQuotation(reader: Reader, speech: Speech, sentence: number): Actor | undefined {
  const { inside } = speech.quotes;
  let apart: Attribution | undefined;
  for (let s = sentence; s > 0 && s > sentence - REACH && inside[s] && !apart; s--) {
    const before = spokenIn(reader, speech, s - 1).at(-1);
    if (!before) continue;
    const speaker = inside[s - 1] || isIntroduced(reader.scene, s) ? named(reader, before) : undefined;
    if (speaker) return speaker;
    apart = before;
  }
  for (let s = sentence + 1; inside[sentence] && inside[s] && s <= sentence + REACH; s++) {
    const behind = spokenIn(reader, speech, s)[0];
    if (behind) return named(reader, behind);
  }
  return apart && named(reader, apart);
}

/** Does the sentence before a quotation lead up to it: by a colon, or in the same paragraph? */
function isIntroduced({ tree }: Scene, sentence: number): boolean {
  const { analysis } = tree;
  const before = sentenceSpan(analysis, sentence - 1);
  const gap = analysis.text.slice(before.end, sentenceSpan(analysis, sentence).start);
  return !gap.includes('\n') || analysis.text[before.end - 1] === ':';
}

const GOING_ON = new Set('add continue say note stress warn conclude explain'.split(' '));
const FITS: Readonly<Record<string, (type: string) => boolean>> = {
  it: (type) => type !== 'person',
  he: (type) => type === 'person',
  she: (type) => type === 'person',
};

/** "it added": a pronoun left open, of the one who spoke in the sentence before. */
function spokeBefore(reader: Reader, speech: Speech, { source, cue }: Attribution): Actor | undefined {
  const { tree } = reader.scene;
  const fits = FITS[word(tree, source)];
  const sentence = sentenceOf(tree.analysis, cue);
  if (!fits || sentence === 0 || !GOING_ON.has(lemma(tree, cue))) return undefined;
  const before = spokenIn(reader, speech, sentence - 1).at(-1);
  const actor = before && named(reader, before);
  return actor && fits(actor.participant.type) ? actor : undefined;
}

/** "two sources said, Alpha Radio reported": who passes on what somebody without a name says. */
function quotedBy(
  { scene, ...reader }: Reader,
  own: readonly Attribution[],
  inner: Attribution,
  token: number,
): Actor | undefined {
  if (inner.kind !== 'speech' || scene.tree.analysis.upos[inner.source] !== POS.NOUN) return undefined;
  const outer = own.filter(
    ({ first, last, cue }) => first <= inner.first && last > inner.cue && cue !== inner.cue,
  );
  const around = attributionOf(outer, token);
  return around?.kind === 'speech' ? named({ scene, ...reader }, around) : undefined;
}

const ANYBODY = new Set(
  'everybody everyone anybody anyone nobody somebody someone people many some others most'.split(' '),
);

/** "wants everybody to know that": what people at large know or think has no speaker of its own. */
function isAnybody({ tree }: Scene, { source }: Attribution): boolean {
  return ANYBODY.has(word(tree, source));
}

/** Who says what stands at a token: in its sentence, or around it when a quotation runs on. */
export function speakerAt(reader: Reader, speech: Speech, token: number): Actor | undefined {
  const sentence = sentenceOf(reader.scene.tree.analysis, token);
  const own = attributionsIn(reader, speech, sentence).filter((said) => !isAnybody(reader.scene, said));
  const around = attributionOf(own, token);
  if (around) {
    const actor = named(reader, around) ?? spokeBefore(reader, speech, around);
    if (!actor) return quotedBy(reader, own, around, token);
    return namesHimself(reader.scene, around, actor.participant) ? undefined : actor;
  }
  if (own.some(({ cue, kind }) => cue === token && kind === 'speech')) return undefined;
  if (!isQuoted(reader.scene, token, speech.quotes.inside[sentence] === 1)) return undefined;
  return ofQuotation(reader, speech, sentence);
}
