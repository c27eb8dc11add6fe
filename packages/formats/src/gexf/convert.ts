import { memo } from '../memo.js';
import type { Tally } from '../warnings.js';
import { parseList } from './lists.js';

/** A value from its text; undefined when the file says there is none. */
export type Convert = (text: string) => unknown;

const SPECIAL: Readonly<Record<string, number>> = {
  INF: Number.POSITIVE_INFINITY,
  '+INF': Number.POSITIVE_INFINITY,
  '-INF': Number.NEGATIVE_INFINITY,
  Infinity: Number.POSITIVE_INFINITY,
  '-Infinity': Number.NEGATIVE_INFINITY,
  NaN: Number.NaN,
};

/** A number as XML Schema or Java writes it; undefined when the text is none. */
export function parseNumber(text: string): number | undefined {
  const trimmed = text.trim();
  if (Object.hasOwn(SPECIAL, trimmed)) return SPECIAL[trimmed];
  if (!/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?[df]?$/i.test(trimmed)) return undefined;
  return Number(trimmed.replace(/[df]$/i, ''));
}

function parseInteger(text: string): number | undefined {
  const value = parseNumber(text);
  return value === undefined || Number.isSafeInteger(value) || !/^[+-]?\d+$/.test(text.trim())
    ? value
    : undefined;
}

function parseBoolean(text: string): boolean | undefined {
  const lower = text.trim().toLowerCase();
  if (lower === 'true' || lower === '1') return true;
  return lower === 'false' || lower === '0' ? false : undefined;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function scalar(type: string): Convert | undefined {
  if (/^(integer|int|long|short|byte|biginteger)$/.test(type)) return parseInteger;
  if (/^(double|float|bigdecimal)$/.test(type)) return parseNumber;
  if (type === 'boolean') return parseBoolean;
  return type === 'json' ? parseJson : undefined;
}

/** The same text for the same words, so that a million edges of one type do not hold its name a million times. */
export const once = memo((text) => text);

/** How values of a declared type are read. What does not fit the type is kept as text and counted. */
export function converterOf(type: string, tally: Tally): Convert {
  const lower = type.toLowerCase();
  const of = lower.startsWith('list') ? lower.slice(4) : lower;
  const parse = scalar(of);
  const one = (text: string): unknown => {
    if (!parse) return once(text);
    if (text === 'null' || text.trim() === '') return undefined;
    const value = parse(text);
    if (value === undefined) tally.add('value-unreadable');
    return value ?? text;
  };
  return lower === of ? one : (text) => parseList(text).map(one);
}
