import { foldName, lastNames } from '../fold.js';
import type { EntityRow } from '../records.js';

/** Persons at least this well known are found by their last name alone. */
const SURNAME_PRIOR = 250;
/** Of persons at least this well known the last names of other spellings count too. */
const SPELLING_PRIOR = 500;
const SURNAMES_EACH = 8;
/** Monarchs, and names that end in a rank: "Nicholas II of Russia", "Frank Smith Jr." */
const NOT_SURNAMED = / of | (?:jr|sr|i{1,3}|iv|vi{0,3}|ix|x)$/;
/** China, Taiwan, the Koreas: the family name comes first. */
const FAMILY_FIRST = new Set(['Q148', 'Q865', 'Q884', 'Q423']);

/** Last names of a person by label, and of the best known by other spellings of the full name too. */
function surnamesOf(row: EntityRow, spellings: readonly string[]): Set<string> {
  const names = [row.label, ...spellings].filter((name) => {
    const folded = foldName(name);
    return folded.includes(' ') && !NOT_SURNAMED.test(folded);
  });
  const last = FAMILY_FIRST.has(row.country) ? [foldName(row.label).split(' ')[0]!] : [];
  return new Set([...names.flatMap(lastNames), ...last].filter((name) => name.length > 1));
}

/** The best-known bearers of each last name, as rows. `spellings` gives the other names of a row. */
export function surnames(
  entities: readonly EntityRow[],
  spellings: (row: number) => readonly string[],
): [string, number][] {
  const bearers = new Map<string, number[]>();
  entities.forEach((row, i) => {
    if (row.type !== 'person' || row.prior < SURNAME_PRIOR) return;
    for (const last of surnamesOf(row, row.prior >= SPELLING_PRIOR ? spellings(i) : [])) {
      const list = bearers.get(last);
      if (list) list.push(i);
      else bearers.set(last, [i]);
    }
  });
  return [...bearers].flatMap(([last, rows]) =>
    rows
      .sort((a, b) => entities[b]!.prior - entities[a]!.prior || a - b)
      .slice(0, SURNAMES_EACH)
      .map((row): [string, number] => [last, row]),
  );
}
