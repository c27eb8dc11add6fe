import type { Placed } from '../placed.js';
import { hasUpos } from '../tags.js';
import type { Clauses } from './clauses.js';
import type { Discourse } from './discourse.js';
import { SPEECH } from './speech.js';

const SPEAKER = new Set(['i', 'me', 'my', 'mine', 'myself']);

/** Sentences over which a quotation runs on without its speaker being named again. */
const RUNS_ON = 4;

/** Who says what stands in quotation marks in each sentence: the subject of its verb of saying, or of the sentence's before. */
function speakersOf({ reading }: Discourse, clauses: Clauses, quoted: Uint8Array): (Placed | undefined)[] {
  const { analysis } = reading;
  const { first, last, length } = analysis.sentences;
  const speakers: (Placed | undefined)[] = [];
  let since = 0;
  for (let s = 0; s < length; s++) {
    let own: Placed | undefined;
    for (let i = first[s]!; i < last[s]! && !own; i++) {
      if (quoted[i] || !hasUpos(analysis, i, 'VERB') || !SPEECH.test(analysis.lemma[i]!)) continue;
      const subject = clauses.subjectOf(i);
      const mention = subject === undefined || quoted[subject] ? undefined : clauses.mentionAt(subject);
      if (mention?.type === 'person') own = mention;
    }
    since = own ? 0 : since + 1;
    speakers.push(own ?? (since <= RUNS_ON ? speakers[s - 1] : undefined));
  }
  return speakers;
}

/** Mentions by "I" and "my" in quotations of persons. */
export function findSpeakers(discourse: Discourse, clauses: Clauses, quoted: Uint8Array): Placed[] {
  const { reading } = discourse;
  const speakers = speakersOf(discourse, clauses, quoted);
  const found: Placed[] = [];
  for (let i = 0; i < reading.analysis.length; i++) {
    if (!quoted[i] || !SPEAKER.has(reading.lower[i]!) || !hasUpos(reading.analysis, i, 'PRON', 'DET'))
      continue;
    const speaker = reading.readable[reading.sentence[i]!] ? speakers[reading.sentence[i]!] : undefined;
    if (!speaker) continue;
    const { type, entity } = speaker;
    found.push({ first: i, last: i + 1, form: 'pronoun', type, entity, score: 0.7, via: 'speaker' });
  }
  return found;
}
