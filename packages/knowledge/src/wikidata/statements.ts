/** A JSON object from outside, of which nothing is certain. */
export type Json = Readonly<Record<string, unknown>>;

const NONE: Json = {};

/** The value as an object; an empty one for anything else (dumps write empty objects as `[]`). */
export function objectOf(value: unknown): Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Json) : NONE;
}

export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

export function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

const ITEM = /^Q[1-9]\d{0,9}$/;

/** The item that a snak names. */
function itemOf(snak: unknown): string | undefined {
  const value = objectOf(objectOf(objectOf(snak).datavalue).value);
  const id = textOf(value.id) || (typeof value['numeric-id'] === 'number' ? `Q${value['numeric-id']}` : '');
  return ITEM.test(id) ? id : undefined;
}

/** Day, month, year; coarser dates say too little. */
const FULLEST = { day: 11, month: 10, year: 9 };

/**
 * A time of the dump as YYYY-MM-DD with 00 for what is not known, by its precision: `+2019-05-20T00:00:00Z`. Empty for
 * decades, centuries, and years outside 1 to 9999.
 */
export function dateOf(snak: unknown): string {
  const { time, precision } = objectOf(objectOf(objectOf(snak).datavalue).value);
  const match = /^\+(\d{4})-(\d\d)-(\d\d)T/.exec(textOf(time));
  if (!match || typeof precision !== 'number' || precision < FULLEST.year || match[1] === '0000') return '';
  const [, year, month, day] = match as unknown as [string, string, string, string];
  return `${year}-${precision >= FULLEST.month ? month : '00'}-${precision >= FULLEST.day ? day : '00'}`;
}

/** A statement that names another item. */
export interface ItemStatement {
  readonly object: string;
  readonly start: string;
  readonly end: string;
  readonly preferred: boolean;
}

function qualifier(statement: Json, property: string): unknown {
  return listOf(objectOf(statement.qualifiers)[property])[0];
}

/** Statements of a property about items. Deprecated ones, and those that ended nobody knows when, are left out. */
export function itemStatements(entity: Json, property: string): ItemStatement[] {
  return listOf(objectOf(entity.claims)[property]).flatMap((value) => {
    const statement = objectOf(value);
    const object = itemOf(statement.mainsnak);
    const ended = objectOf(qualifier(statement, 'P582'));
    if (object === undefined || statement.rank === 'deprecated' || ended.snaktype === 'somevalue') return [];
    return {
      object,
      start: dateOf(qualifier(statement, 'P580')) || dateOf(qualifier(statement, 'P585')),
      end: dateOf(ended),
      preferred: statement.rank === 'preferred',
    };
  });
}

/** The best statements of a property: the preferred ones if there are any, else those without an end. */
export function bestItems(entity: Json, property: string): string[] {
  const all = itemStatements(entity, property);
  const preferred = all.filter((one) => one.preferred);
  const open = all.filter((one) => one.end === '');
  return (preferred.length > 0 ? preferred : open.length > 0 ? open : all).map((one) => one.object);
}

/** Texts of a property in these languages. */
export function textStatements(entity: Json, property: string, languages: readonly string[]): string[] {
  return listOf(objectOf(entity.claims)[property]).flatMap((value) => {
    const statement = objectOf(value);
    const { text, language } = objectOf(objectOf(objectOf(statement.mainsnak).datavalue).value);
    const wanted = statement.rank !== 'deprecated' && languages.includes(textOf(language));
    return wanted && textOf(text) !== '' ? [textOf(text)] : [];
  });
}
