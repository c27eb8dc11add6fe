import { type AliasRow, foldName } from '@newsgraph/knowledge';
import type { Mend } from '../mend.js';

const LANGUAGE = /^[a-z]{2,3}:(?=\S)/;
/** Names of armed groups in one source that are a phrase about them, or a word that others go by. */
const GENERIC =
  /linked|offshoot|operatives?|affiliate|suspected|^the \w+$|^(?:foundation|the foundation|rebels?|militia|front|group|movement|fighters|insurgents|separatists)$/i;

/** Codes of countries in small letters, and words that the sources give as names of countries. */
const CODE = /^[a-z]{2,3}$/;
const NO_COUNTRY = new Set([
  ...['Islamic', 'Can.', 'Maurice', 'Rus', 'Garden City', 'Best Korea', 'Aquaserbia', 'Jap', 'Maghreb'],
  ...['Israelite', 'Holy Land', 'Lion City'],
]);

const QUALIFIER = /^(.+?) \([^)]*\)$/;

/** Takes language prefixes and bracketed qualifiers off names; `GOP/Grand/Old/Party` is two names run together. */
function cleaned(row: AliasRow): AliasRow[] {
  let alias = row.alias.replace(LANGUAGE, '').trim();
  if (row.kind === 'adjective' || row.kind === 'demonym') {
    if (QUALIFIER.test(alias)) return [];
  } else alias = QUALIFIER.exec(alias)?.[1] ?? alias;
  const run = /^([A-Z]{2,6})\/(\w+(?:\/\w+)+)$/.exec(alias);
  const names = run ? [run[1]!, run[2]!.replaceAll('/', ' ')] : [alias];
  return names.map((name) => ({ ...row, alias: name }));
}

/** Cleans aliases; drops those that repeat the label, another alias, or a demonym or adjective. */
export const aliasPrefixes: Mend = (tables) => {
  const labels = new Map(tables.entities.map((row) => [row.id, row.label]));
  const peoples = new Set(
    tables.aliases
      .filter((row) => row.kind === 'demonym' || row.kind === 'adjective')
      .map((row) => `${row.id}|${foldName(row.alias)}`),
  );
  const seen = new Set<string>();
  const armed = new Set(tables.entities.filter((row) => row.subtype === 'armed group').map((row) => row.id));
  const countries = new Set(tables.entities.filter((row) => row.type === 'country').map((row) => row.id));
  const noName = (row: AliasRow) =>
    row.kind === 'alias' && countries.has(row.id) && (CODE.test(row.alias) || NO_COUNTRY.has(row.alias));
  const aliases = tables.aliases.flatMap(cleaned).filter((row) => {
    if (noName(row)) return false;
    const people = row.kind === 'demonym' || row.kind === 'adjective';
    if (!people && peoples.has(`${row.id}|${foldName(row.alias)}`)) return false;
    if (!people && row.kind !== 'metonym' && row.alias === labels.get(row.id)) return false;
    if (row.source === 'phoenix' && armed.has(row.id) && GENERIC.test(row.alias)) return false;
    const key = `${row.id}|${row.alias}|${row.kind === 'metonym' ? 'metonym' : people ? 'people' : ''}`;
    if (row.alias === '' || seen.has(key)) return false;
    seen.add(key);
    return true;
  });
  return {
    tables: { ...tables, aliases },
    note: `aliases: ${tables.aliases.length - aliases.length} repeated or unusable`,
  };
};
