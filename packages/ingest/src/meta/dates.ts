const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
/** Offsets of the zone names of RFC 822 and of those that newsrooms print. Only those with one meaning. */
const ZONES: Readonly<Record<string, string>> = {
  z: 'Z',
  utc: 'Z',
  gmt: 'Z',
  ut: 'Z',
  wet: 'Z',
  bst: '+01:00',
  cet: '+01:00',
  cest: '+02:00',
  eet: '+02:00',
  eest: '+03:00',
  msk: '+03:00',
  est: '-05:00',
  edt: '-04:00',
  cdt: '-05:00',
  mst: '-07:00',
  mdt: '-06:00',
  pst: '-08:00',
  pdt: '-07:00',
  jst: '+09:00',
  kst: '+09:00',
  sgt: '+08:00',
  hkt: '+08:00',
};

const two = (value: number | string) => String(value).padStart(2, '0');

/** YYYY-MM-DD, or undefined when there is no such day or the year is not one of printed news. */
function isoDay(year: number, month: number, day: number): string | undefined {
  if (year < 1600 || year > 2200 || month < 1 || month > 12 || day < 1) return undefined;
  if (day > new Date(Date.UTC(year, month, 0)).getUTCDate()) return undefined;
  return `${year}-${two(month)}-${two(day)}`;
}

const CLOCK =
  /(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?\s*([ap])?\.?(?:m\.?)?\s*(z|[+-]\d{2}:?\d{2}|[+-]\d{2}\b|[a-z]{2,4}\b)?/i;

function zoneOffset(zone: string | undefined): string | undefined {
  if (!zone) return undefined;
  if (!/^[+-]/.test(zone)) return ZONES[zone.toLowerCase()];
  const digits = zone.slice(1).replace(':', '').padEnd(4, '0');
  if (Number(digits.slice(0, 2)) > 14) return undefined;
  return /^[+-]00:?00$/.test(zone) ? 'Z' : `${zone[0]}${digits.slice(0, 2)}:${digits.slice(2)}`;
}

/** `THH:MM:SS` with its zone, or nothing: a time without a zone is not a moment, so only the day is kept. */
function clock(rest: string): string {
  const match = CLOCK.exec(rest);
  const zone = zoneOffset(match?.[5]);
  if (!match || !zone) return '';
  const half = match[4]?.toLowerCase();
  const hour = (Number(match[1]) % (half ? 12 : 24)) + (half === 'p' ? 12 : 0);
  const minute = Number(match[2]);
  return minute > 59 ? '' : `T${two(hour)}:${two(minute)}:${two(Math.min(59, Number(match[3] ?? 0)))}${zone}`;
}

function monthNumber(name: string): number {
  return MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;
}

type DayParts = readonly [year: number, month: number, day: number];

const NAME =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';

const fullYear = (digits: string) =>
  (digits.length === 2 ? (Number(digits) < 70 ? 2000 : 1900) : 0) + Number(digits);

/** 13/01/2022 and 01/13/2022 have one reading each; 03/04/2022 has two and so none. */
function numericDay([, a, b, year]: RegExpExecArray): DayParts | undefined {
  const [first, second] = [Number(a), Number(b)];
  if (first > 12) return [Number(year), second, first];
  return second > 12 || first === second ? [Number(year), first, second] : undefined;
}

/** Each way to write a day, and how to read it. The first that matches decides. */
const FORMS: readonly (readonly [RegExp, (match: RegExpExecArray) => DayParts | undefined])[] = [
  [/(?<!\d)(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/, (m) => [Number(m[1]), Number(m[2]), Number(m[3])]],
  [/^(\d{4})(\d{2})(\d{2})(?!\d)/, (m) => [Number(m[1]), Number(m[2]), Number(m[3])]],
  [
    new RegExp(
      `\\b(\\d{1,2})(?:st|nd|rd|th)?[\\s-]+(?:of\\s+)?${NAME}[,\\s-]+(\\d{4}|\\d{2}(?=\\s+\\d{1,2}:))\\b`,
      'i',
    ),
    (m) => [fullYear(m[3]!), monthNumber(m[2]!), Number(m[1])],
  ],
  [
    new RegExp(`\\b${NAME}\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})\\b`, 'i'),
    (m) => [Number(m[3]), monthNumber(m[1]!), Number(m[2])],
  ],
  // asctime: Thu Jan 13 10:00:00 2022
  [
    new RegExp(
      `\\b${NAME}\\s+(\\d{1,2})\\s+\\d{1,2}:\\d{2}(?::\\d{2})?\\s+(?:[a-z]{3,4}\\s+)?(\\d{4})\\b`,
      'i',
    ),
    (m) => [Number(m[3]), monthNumber(m[1]!), Number(m[2])],
  ],
  [/(?<!\d)(\d{1,2})\.(\d{1,2})\.(\d{4})(?!\d)/, (m) => [Number(m[3]), Number(m[2]), Number(m[1])]],
  [/(?<!\d)(\d{1,2})[/-](\d{1,2})[/-](\d{4})(?!\d)/, numericDay],
];

/** Seconds or milliseconds since 1970, as APIs give them. */
function fromEpoch(value: number): string | undefined {
  const milliseconds = Math.abs(value) < 1e11 ? value * 1000 : value;
  if (milliseconds < 1e10 || milliseconds > 7e12) return undefined;
  return new Date(milliseconds).toISOString().replace(/\.\d{3}Z$/, 'Z');
}

/**
 * A date as outlets write it, as ISO 8601: a date and time with its zone when the source gives both, else the day alone.
 * Undefined when there is no date, no such day, or two readings (03/04/2022). Numbers are seconds or milliseconds
 * since 1970. Nothing is completed from today's date.
 */
export function isoDate(value: unknown): string | undefined {
  if (typeof value === 'number') return fromEpoch(value);
  if (typeof value !== 'string') return undefined;
  const text = value.trim().slice(0, 200);
  if (/^\d{10}(?:\d{3})?$/.test(text)) return fromEpoch(Number(text));
  for (const [form, read] of FORMS) {
    const match = form.exec(text);
    if (!match) continue;
    const parts = read(match);
    const day = parts && isoDay(...parts);
    if (day)
      return (
        day +
        clock(
          form === FORMS[4]![0]
            ? text
            : text.slice(0, match.index) + text.slice(match.index + match[0].length),
        )
      );
  }
  return undefined;
}

/** The text with its first date cut out. */
export function withoutDate(text: string): string {
  for (const [form] of FORMS) {
    const match = form.exec(text);
    if (match) return `${text.slice(0, match.index)} ${text.slice(match.index + match[0].length)}`;
  }
  return text;
}

const URL_DAY =
  /(?:^|[/_-])((?:19|20)\d{2})(?:(\d{2})(\d{2})|([/_-])(\d{1,2}|[a-z]{3,9})\4(\d{1,2}))(?=[/_.?-]|$)/i;

/** The day in an address such as `/2022/01/13/talks`, `/2022/jan/13/` or `/talks-20220113`, or undefined. */
export function dateFromAddress(address: string): string | undefined {
  const match = URL_DAY.exec(address.replace(/^[a-z]+:\/\/[^/]*/i, '').slice(0, 500));
  if (!match) return undefined;
  const [, year, plainMonth, plainDay, , month = plainMonth!, day = plainDay!] = match;
  return isoDay(Number(year), /^\d/.test(month) ? Number(month) : monthNumber(month), Number(day));
}
