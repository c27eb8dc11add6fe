import type { Placed } from '../placed.js';
import type { Reading } from '../reading.js';
import { hasDeprel, hasUpos } from '../tags.js';
import { above, type Clauses } from './clauses.js';
import type { Discourse } from './discourse.js';
import type { Quotation } from './quotes.js';
import { SPEECH } from './speech.js';

const SPEAKER = new Set(['i', 'me', 'my', 'mine', 'myself']);

/** Sentences over which a quotation runs on without its speaker being named again. */
const RUNS_ON = 4;
/** Tokens beside a quotation among which its verb of saying is looked for. */
const BESIDE = 14;
/** Tokens before a quotation without a verb of its own among which the last who spoke is looked for. */
const BACK = 120;
/** A verb of saying so near behind a quotation is its own, whatever stands before it. */
const NEXT_TO = 4;

interface Scene {
  readonly reading: Reading;
  readonly clauses: Clauses;
  readonly quoted: Uint8Array;
}

/** The subject of a verb, or of the clause that it continues: "Voss congratulated them, saying". */
function speakerAt({ reading, clauses, quoted }: Scene, verb: number): Placed | undefined {
  let at = verb;
  let subject = clauses.subjectOf(verb);
  for (const next of above(reading.analysis, verb)) {
    if (subject !== undefined || !hasDeprel(reading.analysis, at, 'advcl', 'conj', 'xcomp', 'parataxis'))
      break;
    subject = clauses.subjectOf(next);
    at = next;
  }
  const mention = subject === undefined || quoted[subject] ? undefined : clauses.mentionAt(subject);
  return mention?.type === 'person' ? mention : undefined;
}

function isSpeech({ reading: { analysis }, quoted }: Scene, token: number): boolean {
  return !quoted[token] && hasUpos(analysis, token, 'VERB') && SPEECH.test(analysis.lemma[token]!);
}

/** Who is said to say a quotation in the words right after it, and how far off the verb is. */
function speakerAfter(scene: Scene, { last }: Quotation, within: number): Placed | undefined {
  const { analysis, sentence } = scene.reading;
  const home = sentence[last - 1];
  for (let i = last; i < Math.min(analysis.length, last + within + 1) && sentence[i] === home; i++) {
    const speaker = isSpeech(scene, i) ? speakerAt(scene, i) : undefined;
    if (speaker) return speaker;
  }
  return undefined;
}

/** Who is said to say a quotation in the words before it in its sentence. */
function speakerBefore(scene: Scene, { first }: Quotation): Placed | undefined {
  const { sentence } = scene.reading;
  for (let i = first - 1; i >= 0 && first - i < BESIDE * 2 && sentence[i] === sentence[first]; i--) {
    const speaker = isSpeech(scene, i) ? speakerAt(scene, i) : undefined;
    if (speaker) return speaker;
  }
  return undefined;
}

/** Who last said something before a token, in the sentences right before it. */
function lastSpeaker(scene: Scene, token: number): Placed | undefined {
  const { sentence } = scene.reading;
  const home = sentence[token]!;
  for (let i = token - 1; i >= 0 && token - i < BACK && home - sentence[i]! <= 1; i--) {
    const speaker = isSpeech(scene, i) ? speakerAt(scene, i) : undefined;
    if (speaker) return speaker;
  }
  return undefined;
}

/**
 * Who says each quotation: the subject of the verb of saying beside it, right behind it first; else who said the
 * quotation before it, if that is not far off; else who spoke in the sentence before.
 */
export function speakersOf(
  { reading }: Discourse,
  clauses: Clauses,
  found: readonly Quotation[],
  quoted: Uint8Array,
): (Placed | undefined)[] {
  const scene = { reading, clauses, quoted };
  const speakers: (Placed | undefined)[] = [];
  for (const [i, quotation] of found.entries()) {
    const own =
      speakerAfter(scene, quotation, NEXT_TO) ??
      speakerBefore(scene, quotation) ??
      speakerAfter(scene, quotation, BESIDE);
    const before = found[i - 1];
    const near = before && reading.sentence[quotation.first]! - reading.sentence[before.last - 1]! <= RUNS_ON;
    speakers.push(own ?? lastSpeaker(scene, quotation.first) ?? (near ? speakers[i - 1] : undefined));
  }
  return speakers;
}

/** Mentions by "I" and "my" in quotations of persons. */
export function findSpeakers(
  discourse: Discourse,
  found: readonly Quotation[],
  speakers: readonly (Placed | undefined)[],
): Placed[] {
  const { reading } = discourse;
  return found.flatMap(({ first, last }, at) => {
    const speaker = speakers[at];
    if (!speaker) return [];
    const { type, entity } = speaker;
    const mentions: Placed[] = [];
    for (let i = first; i < last; i++) {
      if (!SPEAKER.has(reading.lower[i]!) || !hasUpos(reading.analysis, i, 'PRON', 'DET')) continue;
      if (!reading.readable[reading.sentence[i]!]) continue;
      mentions.push({ first: i, last: i + 1, form: 'pronoun', type, entity, score: 0.7, via: 'speaker' });
    }
    return mentions;
  });
}
