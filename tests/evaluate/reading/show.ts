import type { Readable } from './readable.js';
import type { Verdict } from './verdicts.js';

/** The quote with the words of subject, trigger and object in brackets. */
function marked({ claim: { evidence }, quote }: Readable): string {
  const at = evidence.sentence.start;
  const spans = { S: evidence.subject, T: evidence.trigger, O: evidence.object };
  const marks = Object.entries(spans).flatMap(([letter, { start, end }]) => [
    { at: start - at, text: `[${letter} ` },
    { at: end - at, text: ']' },
  ]);
  const inserted = marks
    .sort((a, b) => b.at - a.at)
    .reduce((text, mark) => text.slice(0, mark.at) + mark.text + text.slice(mark.at), quote);
  return inserted.replace(/\s+/g, ' ');
}

/** One claim as a reader sees it: where, what, how certain, said by whom, and the words. */
export function show(
  readable: Readable,
  { number, verdict }: { readonly number: number; readonly verdict: Verdict | undefined },
): string {
  const { claim, document, subject, object, speaker, source } = readable;
  const notes = [
    claim.polarity === 'negated' ? 'NEGATED' : '',
    claim.modality === 'actual' ? '' : claim.modality,
    claim.role ? `role: ${claim.role}` : '',
    speaker ? `says: ${speaker}` : '',
  ].filter((note) => note !== '');
  return [
    `${number}. [${source}] ${document}${verdict ? `  verdict: ${verdict.right ? 'right' : 'wrong'} ${verdict.fault}` : ''}`,
    `   ${subject} —${claim.predicate}→ ${object}${notes.length > 0 ? `  (${notes.join('; ')})` : ''}`,
    `   ${marked(readable)}`,
    `   key: ${readable.key}`,
  ].join('\n');
}
