import { NewsgraphError } from '@newsgraph/schema';

/** The error for what is wrong in a patterns file: where, what, and what to write instead. */
export function fault(where: string, what: string, hint?: string): NewsgraphError {
  return new NewsgraphError('config-invalid', what, { where, ...(hint ? { hint } : {}) });
}

export type Fields = Readonly<Record<string, unknown>>;

export function fieldsOf(value: unknown, where: string): Fields {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Fields;
  throw fault(where, 'must be an object.');
}

export function listOf(value: unknown, where: string): readonly unknown[] {
  if (Array.isArray(value)) return value;
  throw fault(where, 'must be a list.');
}

/** Refuses a field that nobody reads: it is most likely misspelt. */
export function knowsOnly(fields: Fields, known: readonly string[], where: string): void {
  for (const key of Object.keys(fields)) {
    if (!known.includes(key))
      throw fault(where, `does not know the field "${key}".`, `Fields: ${known.join(', ')}.`);
  }
}

export function textOf(fields: Fields, key: string, where: string): string | undefined {
  const value = fields[key];
  if (value === undefined) return undefined;
  if (typeof value === 'string' && value.trim() !== '') return value.trim();
  throw fault(where, `"${key}" must be a text that is not empty.`);
}
