import type { KnowledgeTables } from '@newsgraph/knowledge';
import { addHandRows } from './hand/rows.js';
import { aliasPrefixes } from './mend/alias-prefixes.js';
import { arabicArticles } from './mend/arabic-articles.js';
import { awards } from './mend/awards.js';
import { borrowedNames } from './mend/borrowed-names.js';
import { companyNames } from './mend/company-names.js';
import { confirmedIds } from './mend/confirmed-ids.js';
import { headsOfState } from './mend/heads-of-state.js';
import { localNames } from './mend/local-names.js';
import { namedCountries } from './mend/named-countries.js';
import { noiseEvents } from './mend/noise-events.js';
import { officeCountries } from './mend/office-countries.js';
import { realms } from './mend/realms.js';
import { shortNames } from './mend/short-names.js';
import { sportsTeams } from './mend/sports-teams.js';
import { stateAbbreviations } from './mend/state-abbreviations.js';
import { strayMetonyms } from './mend/stray-metonyms.js';
import { strayNames } from './mend/stray-names.js';
import { titledNames } from './mend/titled-names.js';
import { addOwnAliases } from './own/aliases.js';
import { addOwnEntities } from './own/entities.js';
import { addOwnInstitutions } from './own/institutions.js';
import { addOwnOffices } from './own/offices.js';

/** Tables without a fault, and what was changed, for people. */
export interface Mended {
  readonly tables: KnowledgeTables;
  readonly note: string;
}

export type Mend = (tables: KnowledgeTables) => Mended;

/** The mends in the order in which they are applied. */
const MENDS: readonly Mend[] = [
  officeCountries,
  addHandRows,
  realms,
  shortNames,
  addOwnOffices,
  noiseEvents,
  aliasPrefixes,
  strayMetonyms,
  awards,
  addOwnEntities,
  addOwnAliases,
  strayNames,
  titledNames,
  confirmedIds,
  borrowedNames,
  sportsTeams,
  localNames,
  companyNames,
  arabicArticles,
  stateAbbreviations,
  namedCountries,
  addOwnInstitutions,
  headsOfState,
];

/** Mends the known faults of the source tables one after the other. */
export function mendTables(tables: KnowledgeTables, note: (line: string) => void): KnowledgeTables {
  return MENDS.reduce((before, mend) => {
    const mended = mend(before);
    note(mended.note);
    return mended.tables;
  }, tables);
}
