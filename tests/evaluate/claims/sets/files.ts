import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { NewsgraphError } from '@newsgraph/schema';

const DEEPEST = 9;

/** Files under a folder whose path ends so, sorted; or the file itself. */
export function filesEnding(path: string, ending: RegExp, depth = 0): string[] {
  if (!existsSync(path)) return [];
  if (statSync(path).isFile()) return ending.test(path) ? [path] : [];
  if (depth > DEEPEST) return [];
  return readdirSync(path)
    .sort()
    .flatMap((name) => filesEnding(join(path, name), ending, depth + 1));
}

/** The error for a file of a set that is not what its format says. */
export function malformed(where: string, what: string): NewsgraphError {
  return new NewsgraphError('input-malformed', what, { where, hint: 'Is it the file as published?' });
}

function parsed(text: string, where: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw malformed(where, `is not JSON: ${error instanceof Error ? error.message : String(error)}.`);
  }
}

type Fields = Record<string, unknown>;

/** The record, if it is an object in which the fields pass their tests. */
export function record<T>(
  value: unknown,
  where: string,
  fields: Readonly<Record<string, 'string' | 'number' | 'list'>>,
): T {
  if (typeof value !== 'object' || value === null) throw malformed(where, 'is not an object.');
  for (const [name, kind] of Object.entries(fields)) {
    const field = (value as Fields)[name];
    if (kind === 'list' ? !Array.isArray(field) : typeof field !== kind)
      throw malformed(where, `lacks "${name}" (${kind}).`);
  }
  return value as T;
}

export function readJson(path: string): unknown {
  return parsed(readFileSync(path, 'utf8'), path);
}

/** The values of a file with one JSON value a line, each with its place. */
export function readJsonLines(path: string): { readonly value: unknown; readonly where: string }[] {
  return readFileSync(path, 'utf8')
    .split(/\r?\n/)
    .flatMap((line, i) => {
      const where = `${path}:${i + 1}`;
      return line.trim() === '' ? [] : [{ value: parsed(line, where), where }];
    });
}
