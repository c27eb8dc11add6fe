import type { LexicalKind, LexicalSpan } from '@newsgraph/schema';

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

const MONTHS = words(`january february march april may june july august september october november december
  jan jan. feb feb. mar mar. apr apr. jun jun. jul jul. aug aug. sep sep. sept sept. oct oct. nov nov. dec dec.`);
const DAYS = words(
  `monday tuesday wednesday thursday friday saturday sunday mon. tue. tues. wed. thu. thur. thurs. fri. sat. sun.`,
);
const RELATIVE = words('today yesterday tomorrow tonight');
const PERIODS = words('year years month months week weeks weekend day days decade century quarter');
const NEXT_LAST = words('last next this past coming previous');
const NUMBER_WORDS =
  words(`one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
  seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion trillion
  dozen bn mn`);
const SCALES = words('hundred thousand million billion trillion dozen bn mn m k tn');
const ORDINALS = words('first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth');
const CURRENCY_SIGNS = words('$ € £ ¥ ₹ ₽ us$ a$ c$ hk$ nz$ s$ r$');
const CURRENCIES =
  words(`dollar dollars euro euros pound pounds ruble rubles rouble roubles yuan yen rupee rupees lira peso
  pesos won shekel shekels franc francs krona kroner usd eur gbp rmb cents riyal riyals dirham dirhams`);
const UNITS =
  words(`km kilometers kilometres kilometer kilometre miles mile meters metres meter metre cm mm ft feet foot
  inches inch kg kilograms kilos tons tonnes ton tonne grams pounds lb lbs barrels barrel liters litres acres hectares
  megawatts gigawatts mw gw degrees mph kph km/h knots gallons`);

/** The words of a document by token, in lower case. */
export interface LexicalInput {
  readonly length: number;
  readonly start: Uint32Array;
  readonly end: Uint32Array;
  /** Lower-case text of a token. */
  word(token: number): string;
  /** First token of the next sentence: no span crosses it. */
  sentenceEnd(token: number): number;
}

const isNumber = (word: string) => /^[+-]?\d[\d,.]*$/.test(word) || NUMBER_WORDS.has(word);
const isYear = (word: string) => /^(1[5-9]|20)\d\d$/.test(word);
const isDay = (word: string) => /^([1-9]|[12]\d|3[01])(st|nd|rd|th)?$/.test(word);

interface Found {
  readonly kind: LexicalKind;
  /** One past the last token. */
  readonly last: number;
}

type Finder = (input: LexicalInput, at: number, limit: number) => Found | undefined;

const wordAt = (input: LexicalInput, token: number, limit: number) =>
  token < limit ? input.word(token) : '';

const address: Finder = (input, at) => {
  const word = input.word(at);
  if (/^(https?:\/\/|www\.)/.test(word)) return { kind: 'url', last: at + 1 };
  return /^[^@\s]+@[^@\s]+\.[a-z]+$/.test(word) ? { kind: 'email', last: at + 1 } : undefined;
};

function yearAfter(input: LexicalInput, at: number, limit: number): number {
  if (isYear(wordAt(input, at, limit))) return at + 1;
  return wordAt(input, at, limit) === ',' && isYear(wordAt(input, at + 1, limit)) ? at + 2 : at;
}

const calendar: Finder = (input, at, limit) => {
  const word = input.word(at);
  const next = wordAt(input, at + 1, limit);
  if (MONTHS.has(word) && (word !== 'may' || isDay(next) || isYear(next))) {
    const day = isDay(next) && !isYear(next) ? at + 2 : at + 1;
    if (word === 'march' && day === at + 1 && !isYear(next)) return undefined;
    return { kind: 'date', last: yearAfter(input, day, limit) };
  }
  if (isDay(word) && MONTHS.has(next)) return { kind: 'date', last: yearAfter(input, at + 2, limit) };
  return undefined;
};

const weekday: Finder = (input, at, limit) => {
  const word = input.word(at);
  if (DAYS.has(word)) {
    const comma = wordAt(input, at + 1, limit) === ',' ? at + 2 : at + 1;
    const date = comma < limit ? calendar(input, comma, limit) : undefined;
    return { kind: 'date', last: date?.last ?? at + 1 };
  }
  if (RELATIVE.has(word)) return { kind: 'date', last: at + 1 };
  const next = wordAt(input, at + 1, limit);
  if (NEXT_LAST.has(word) && (DAYS.has(next) || PERIODS.has(next) || MONTHS.has(next)))
    return { kind: 'date', last: at + 2 };
  return isYear(word) || /^\d{1,2}\/\d{1,2}\/\d{2,4}$|^\d{4}-\d\d-\d\d$|^(19|20)\d0s$/.test(word)
    ? { kind: 'date', last: at + 1 }
    : undefined;
};

const clock: Finder = (input, at, limit) => {
  const next = wordAt(input, at + 1, limit);
  const half = /^(a\.?m\.?|p\.?m\.?|gmt)$/.test(next);
  if (/^\d{1,2}:\d\d(:\d\d)?$/.test(input.word(at))) return { kind: 'time', last: half ? at + 2 : at + 1 };
  return half && /^\d{1,2}$/.test(input.word(at)) ? { kind: 'time', last: at + 2 } : undefined;
};

function numberEnd(input: LexicalInput, at: number, limit: number): number {
  let last = at;
  while (last < limit && (isNumber(input.word(last)) || (last > at && SCALES.has(input.word(last))))) last++;
  return last;
}

const amount: Finder = (input, at, limit) => {
  const word = input.word(at);
  if (CURRENCY_SIGNS.has(word)) {
    const last = numberEnd(input, at + 1, limit);
    return last > at + 1 ? { kind: 'money', last } : undefined;
  }
  const last = numberEnd(input, at, limit);
  if (last === at)
    return /^\d+(st|nd|rd|th)$/.test(word) || ORDINALS.has(word)
      ? { kind: 'ordinal', last: at + 1 }
      : undefined;
  const next = wordAt(input, last, limit);
  if (CURRENCIES.has(next)) return { kind: 'money', last: last + 1 };
  if (/^(%|percent|pct)$/.test(next)) return { kind: 'percent', last: last + 1 };
  if (next === 'per' && wordAt(input, last + 1, limit) === 'cent') return { kind: 'percent', last: last + 2 };
  if (UNITS.has(next)) return { kind: 'quantity', last: last + 1 };
  return { kind: 'number', last };
};

const FINDERS: readonly Finder[] = [address, calendar, weekday, clock, amount];

/** Whether a token can begin a lexical span: a quick test on its first character, before any word is cut out. */
export type MayBegin = (token: number) => boolean;

/** Dates, times, numbers, money and addresses, left to right, the first rule that applies. */
export function findLexical(input: LexicalInput, mayBegin: MayBegin): LexicalSpan[] {
  const spans: LexicalSpan[] = [];
  let at = 0;
  while (at < input.length) {
    if (!mayBegin(at)) {
      at++;
      continue;
    }
    const limit = input.sentenceEnd(at);
    let found: Found | undefined;
    for (const finder of FINDERS) {
      found = finder(input, at, limit);
      if (found) break;
    }
    if (found) spans.push({ start: input.start[at]!, end: input.end[found.last - 1]!, kind: found.kind });
    at = found?.last ?? at + 1;
  }
  return spans;
}

const STARTING_WORDS: readonly ReadonlySet<string>[] = [
  MONTHS,
  DAYS,
  RELATIVE,
  NEXT_LAST,
  NUMBER_WORDS,
  ORDINALS,
  CURRENCY_SIGNS,
];

/** Whether a lower-case word can begin a lexical span. */
export function beginsLexical(word: string): boolean {
  return /\d|@|^www\.|^http/.test(word) || STARTING_WORDS.some((set) => set.has(word));
}
