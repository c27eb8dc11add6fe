import { type FactRow, foldName } from '@newsgraph/knowledge';
import type { Mend } from '../mend.js';

const STATE = /^(president|king|queen|monarch|emperor|emir|sultan|grand duke|prince|supreme leader)$/;
const GOVERNMENT =
  /^(prime minister|chancellor|federal chancellor|taoiseach|premier|president of the government|president of the council of ministers)$/;
/** Where the president also leads the government. */
const BOTH = new Set([
  'Q30',
  'Q155',
  'Q96',
  'Q414',
  'Q298',
  'Q739',
  'Q717',
  'Q736',
  'Q750',
  'Q43',
  'Q794',
  'Q252',
  'Q928',
  'Q1033',
  'Q114',
  'Q117',
  'Q258',
  'Q265',
  'Q874',
  'Q790',
  'Q783',
  'Q792',
  'Q800',
  'Q804',
  'Q774',
  'Q811',
  'Q733',
  'Q77',
  'Q917',
  'Q229',
]);

/** "President of Russia" of Russia → `president`; undefined when more than the country is named. */
function bareOffice(label: string, country: string): string | undefined {
  const folded = foldName(label);
  const own = foldName(country);
  if (folded.endsWith(` of ${own}`)) return folded.slice(0, -own.length - 4);
  if (folded.endsWith(` of the ${own}`)) return folded.slice(0, -own.length - 8);
  return undefined;
}

/** Derives head of state (P35) and head of government (P6) of today's countries from the offices their holders held. */
export const headsOfState: Mend = (tables) => {
  const byId = new Map(tables.entities.map((row) => [row.id, row]));
  const heads = new Map<string, readonly ('P35' | 'P6')[]>();
  for (const row of tables.entities) {
    const country = byId.get(row.country);
    if (row.type !== 'position' || country?.subtype !== 'country') continue;
    const office = bareOffice(row.label, country.label);
    if (office === undefined) continue;
    if (STATE.test(office)) heads.set(row.id, BOTH.has(country.id) ? ['P35', 'P6'] : ['P35']);
    else if (GOVERNMENT.test(office)) heads.set(row.id, ['P6']);
  }
  const derived = new Map<string, FactRow>();
  for (const fact of tables.facts) {
    if (fact.property !== 'P39') continue;
    for (const property of heads.get(fact.object) ?? []) {
      const subject = byId.get(fact.object)!.country;
      const row = { ...fact, subject, property, object: fact.subject, source: 'rule' };
      derived.set([subject, property, row.object, row.start, row.end].join('|'), row);
    }
  }
  return {
    tables: { ...tables, facts: [...tables.facts, ...derived.values()] },
    note: `heads of state and government: ${derived.size} facts from ${heads.size} offices`,
  };
};
