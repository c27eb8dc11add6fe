import { POS } from '../rel.js';
import { type Tree, word } from '../tree.js';

/** Words that name a time: half-open tokens. */
export interface TimeSpan {
  readonly first: number;
  readonly last: number;
  /** "since": it goes on. */
  readonly since: boolean;
  /** "this year's budget": the time of the noun alone. */
  readonly owner: boolean;
}

const set = (words: string) => new Set(words.trim().split(/\s+/));
const WEEKDAYS = set('monday tuesday wednesday thursday friday saturday sunday');
const PARTS = set('morning afternoon evening night');
const MONTHS = set(`january february march april may june july august september october november december
  jan jan. feb feb. mar mar. apr apr. jun jun. jul jul. aug aug. sep sep. sept sept. oct oct. nov nov. dec dec.`);
const RELATIVE = set('today yesterday tomorrow tonight');
const UNITS = set('week month year weekend spring summer autumn fall winter');
const WHICH = set('last next this previous');
const SEASONS = set('spring summer autumn fall winter');
const BEFORE_MONTH = set(
  `in since last next this early late mid of by until till during from throughout mid- before after`,
);
const BEFORE_YEAR = set('year in since during by of until from early late mid throughout around');
/** What ends then did not begin then. */
const UNTIL = set('until till by through');
const AGO_UNITS = set('day days week weeks month months year years decade decades century centuries');
const LONG = set('decades centuries');
const MANY = set('several many');
const CENTURY = /^1[1-9]th$|^20th$/;
const WARS = new Set(['world war', 'cold war']);

const YEAR = /^(?:1[89]|20)\d\d$/;
const ANY_YEAR = /^(?:1\d|20)\d\d$/;
const DATE = /^(?:[1-9]|[12]\d|3[01])(?:st|nd|rd|th)?$/;

function isUpper({ analysis }: Tree, token: number): boolean {
  const letter = analysis.text[analysis.start[token]!]!;
  return letter !== letter.toLowerCase();
}

interface Range {
  readonly first: number;
  readonly last: number;
}

const at = (tree: Tree, token: number, { first, last }: Range) =>
  token >= first && token < last ? word(tree, token) : '';

function yearBehind(tree: Tree, token: number, range: Range): number {
  if (ANY_YEAR.test(at(tree, token, range))) return token + 1;
  const comma = at(tree, token, range) === ',' || at(tree, token, range) === 'of';
  return comma && ANY_YEAR.test(at(tree, token + 1, range)) ? token + 2 : token;
}

/** "Mar-a-Lago" */
function isPart(tree: Tree, token: number): boolean {
  const { text, end } = tree.analysis;
  return text[end[token]!] === '-' && /[a-z]/i.test(text[end[token]! + 1] ?? '');
}

/** "10 January 2022", "May 3", "in December"; a lone "May" or "April" may be somebody's name. */
function monthAt(tree: Tree, token: number, range: Range): Range | undefined {
  if (!MONTHS.has(word(tree, token)) || !isUpper(tree, token) || isPart(tree, token)) return undefined;
  const dated = DATE.test(at(tree, token + 1, range));
  const end = yearBehind(tree, dated ? token + 2 : token + 1, range);
  const before = at(tree, token - 1, range);
  const of = before === 'of' && DATE.test(at(tree, token - 2, range));
  if (of) return { first: token - 2, last: end };
  if (DATE.test(before)) return { first: token - 1, last: end };
  const owns = /^['’]s$/.test(at(tree, token + 1, range));
  return dated || end > token + 1 || BEFORE_MONTH.has(before) || owns
    ? { first: token, last: end }
    : undefined;
}

function weekdayAt(tree: Tree, token: number, range: Range): Range | undefined {
  if (!WEEKDAYS.has(word(tree, token))) return undefined;
  const first = WHICH.has(at(tree, token - 1, range)) ? token - 1 : token;
  const comma = at(tree, token + 1, range) === ',' ? token + 2 : token + 1;
  for (const month of [comma, comma + 1]) {
    const dated = month < range.last ? monthAt(tree, month, range) : undefined;
    if (dated?.first === comma) return dated;
  }
  return { first, last: PARTS.has(at(tree, token + 1, range)) ? token + 2 : token + 1 };
}

/** "last week", "earlier this month", "later in the year"; "over the last year" is no time of an event. */
function periodAt(tree: Tree, token: number, range: Range): Range | undefined {
  const unit = word(tree, token);
  const which = at(tree, token - 1, range);
  if (unit === 'night' && which === 'last') return { first: token - 1, last: token + 1 };
  if (!UNITS.has(unit)) return undefined;
  if (which === 'the') {
    const rest =
      at(tree, token - 2, range) === 'in' && /^(?:earlier|later)$/.test(at(tree, token - 3, range));
    return rest ? { first: token - 3, last: token + 1 } : undefined;
  }
  if (!WHICH.has(which) || at(tree, token - 2, range) === 'the') return undefined;
  return { first: token - 1, last: token + 1 };
}

function yearAt(tree: Tree, token: number, range: Range): Range | undefined {
  const text = word(tree, token);
  if (!YEAR.test(text) && !/^(?:1[89]|20)\d0s$/.test(text)) return undefined;
  const before = at(tree, token - 1, range);
  const of = before === 'of' ? token - 2 : token - 1;
  if (at(tree, token + 1, range) === 's') return undefined;
  if (SEASONS.has(at(tree, of, range))) return { first: of, last: token + 1 };
  const noun =
    before === 'the' &&
    /s$|summit|war|coup|raid|invasion|attack|treaty|deal/.test(at(tree, token + 1, range));
  const decade = before === 'the' && text.endsWith('s');
  return BEFORE_YEAR.has(before) || noun || decade ? { first: token, last: token + 1 } : undefined;
}

function agoAt(tree: Tree, token: number, range: Range): Range | undefined {
  if (word(tree, token) !== 'ago' || token - 2 < range.first) return undefined;
  const unit = word(tree, token - 1);
  if (!AGO_UNITS.has(unit)) return undefined;
  const bare = LONG.has(unit) && !MANY.has(word(tree, token - 2)) && !COUNTED.test(word(tree, token - 2));
  return { first: bare ? token - 1 : token - 2, last: token + 1 };
}

const COUNTED = /^(?:\d+|an?|one|two|three|four|five|six|seven|eight|nine|ten)$/;

/** "in the 19th century", "during World War II": not "a 19th century house". */
function eraAt(tree: Tree, token: number, range: Range): Range | undefined {
  const text = word(tree, token);
  if (text === 'century') {
    const before = at(tree, token - 1, range);
    const first = before === '-' ? token - 2 : token - 1;
    const told = CENTURY.test(at(tree, first, range)) && at(tree, first - 1, range) === 'the';
    return told && !isNoun(tree, token + 1, range) ? { first, last: token + 1 } : undefined;
  }
  if (text !== 'war' || !WARS.has(`${at(tree, token - 1, range)} ${text}`)) return undefined;
  const number = /^(?:i|ii|1|2|two)$/.test(at(tree, token + 1, range));
  const ordinal = /^(?:first|second)$/.test(at(tree, token - 2, range));
  const first = ordinal ? token - 2 : token - 1;
  const from = at(tree, first - 1, range) === 'the' ? first - 2 : first - 1;
  if (!DURING.has(at(tree, from, range))) return undefined;
  const cold = at(tree, token - 1, range) === 'cold';
  return number || ordinal || cold ? { first, last: number ? token + 2 : token + 1 } : undefined;
}

const DURING = set('during in throughout');

function isNoun(tree: Tree, token: number, { last }: Range): boolean {
  return token < last && NOUNS.has(tree.analysis.upos[token]!);
}

const NOUNS = new Set([POS.NOUN, POS.ADJ, POS.NUM]);

const OLD_YEAR = /^1[0-7]\d\d$/;

/** "in 1767": not "in 1500 houses". */
function oldYearAt(tree: Tree, token: number, range: Range): Range | undefined {
  if (!OLD_YEAR.test(word(tree, token)) || !BEFORE_YEAR.has(at(tree, token - 1, range))) return undefined;
  return isNoun(tree, token + 1, range) ? undefined : { first: token, last: token + 1 };
}

const FINDERS = [monthAt, weekdayAt, periodAt, agoAt, yearAt, oldYearAt, eraAt];

const CORE = new Set([...MONTHS, ...WEEKDAYS, ...RELATIVE, ...UNITS, 'night', 'ago', 'century', 'war']);

function spanAt(tree: Tree, token: number, range: Range): Range | undefined {
  const text = word(tree, token);
  const digit = text.charCodeAt(0);
  if ((digit < 49 || digit > 57) && !CORE.has(text)) return undefined;
  if (RELATIVE.has(word(tree, token))) return { first: token, last: token + 1 };
  for (const find of FINDERS) {
    const found = find(tree, token, range);
    if (found) return found;
  }
  return undefined;
}

/** "(1960-2010)": when somebody lived, or a range of pages. */
function isBracketed(tree: Tree, { first, last }: Range, range: Range): boolean {
  if (last - first > 1) return false;
  const before = at(tree, first - 1, range);
  const behind = at(tree, last, range);
  return (
    before === '(' ||
    behind === ')' ||
    /^[-–]$/.test(before) ||
    (/^[-–]$/.test(behind) && YEAR.test(at(tree, last + 1, range)))
  );
}

/** "for the first time since 2008": then was the last one, and not this one. */
function isFirstSince(tree: Tree, { first, last }: Range, range: Range): boolean {
  const next = at(tree, last, range) === ',' ? last + 1 : last;
  if (at(tree, first - 1, range) !== 'since' || at(tree, next, range) === 'when') return false;
  for (let token = first - 2; token >= range.first && token > first - SINCE_REACH; token--)
    if (word(tree, token) === 'first' || word(tree, token) === 'highest') return true;
  return false;
}

const SINCE_REACH = 14;

/** The times that a sentence names, in order. */
export function timeSpans(tree: Tree, range: Range): TimeSpan[] {
  const found: TimeSpan[] = [];
  for (let token = range.first; token < range.last; token++) {
    const span = spanAt(tree, token, range);
    if (!span || isBracketed(tree, span, range)) continue;
    const before = found.at(-1);
    if (before && before.last > span.first) continue;
    const next = at(tree, span.last, range) === ',' ? span.last + 1 : span.last;
    if (isFirstSince(tree, span, range)) continue;
    const since = at(tree, span.first - 1, range) === 'since' && at(tree, next, range) !== 'when';
    const owner = /^['’]s?$/.test(at(tree, span.last, range));
    if (!UNTIL.has(at(tree, span.first - 1, range))) found.push({ ...span, since, owner });
    token = span.last - 1;
  }
  return found;
}
