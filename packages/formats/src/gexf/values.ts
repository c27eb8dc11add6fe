import type { Column } from '../columns.js';

/** One item of a GEXF list, in quotes where it could be misread. */
function item(value: string): string {
  if (value !== '' && value !== 'null' && !/[,[\]"'\\|]|^\s|\s$/.test(value)) return value;
  return `"${value.replace(/["\\]/g, '\\$&')}"`;
}

/** A list of strings as GEXF 1.3 writes it: `[a, "b, c"]`. */
export function listText(values: readonly string[]): string {
  return `[${values.map(item).join(', ')}]`;
}

/** A number as XML Schema writes it. */
export function numberText(value: number): string {
  if (Number.isFinite(value)) return Object.is(value, -0) ? '-0' : String(value);
  return Number.isNaN(value) ? 'NaN' : value > 0 ? 'INF' : '-INF';
}

/** A value of a column as text, not yet escaped; undefined when there is nothing to write. */
export function valueText(type: Column['type'], value: unknown): string | undefined {
  if (value === undefined || value === null) return undefined;
  if (type === 'json') return JSON.stringify(value);
  if (typeof value === 'number') return numberText(value);
  return type === 'list' ? listText(value as readonly string[]) : String(value);
}
