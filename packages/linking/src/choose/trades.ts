import type { Reading } from '../reading.js';
import type { NamedSpan } from '../spans/named-span.js';
import { hasUpos } from '../tags.js';

/** Tokens of an apposition that are read: "Zhang Li, a senior public relations manager". */
const LONGEST = 8;

/** The noun of what a person is said to be behind the name, between commas. */
function tradeBehind(
  { lower, capital, analysis, sentence }: Reading,
  { last }: NamedSpan,
): string | undefined {
  if (lower[last] !== ',' || !/^(?:an?|the)$/.test(lower[last + 1] ?? '')) return undefined;
  let noun: string | undefined;
  for (let i = last + 2; i < last + LONGEST && sentence[i] === sentence[last]; i++) {
    if (hasUpos(analysis, i, 'NOUN') && !capital[i]) noun = lower[i];
    else if (noun !== undefined || !hasUpos(analysis, i, 'ADJ', 'ADV', 'PROPN', 'NUM', 'VERB', 'PUNCT'))
      break;
  }
  return noun;
}

/** Nouns that say what a person lives by, right before the name or behind a comma. */
export function tradesOf(reading: Reading, span: NamedSpan): string[] {
  const { lower, capital, analysis, sentence } = reading;
  const at = span.first - 1;
  const before =
    at >= 0 && sentence[at] === sentence[span.first] && !capital[at] && hasUpos(analysis, at, 'NOUN');
  const behind = tradeBehind(reading, span);
  return [...(before ? [lower[at]!] : []), ...(behind === undefined ? [] : [behind])];
}
