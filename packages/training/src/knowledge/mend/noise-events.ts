import type { EntityRow } from '@newsgraph/knowledge';
import type { Mend } from '../mend.js';

/** What a news event is called. The class `event` of the sources also holds currencies, legislatures, relations. */
const EVENT_WORDS =
  /\b(war|wars|battle|siege|crisis|revolution|revolt|rebellion|uprising|insurgency|intifada|coup|putsch|mutiny|conflict|attacks?|massacre|bombings?|shootings?|assassination|hijacking|hostage|genocide|holocaust|famine|pandemic|epidemic|earthquake|hurricane|typhoon|cyclone|tsunami|floods?|wildfires?|eruption|disaster|accident|explosion|spill|crash|sinking|elections?|referendum|plebiscite|summit|conference|talks|negotiations|congress of|protests?|demonstrations?|riots?|unrest|strike|spring|maidan|scandal|affair|operation|offensive|campaign|invasion|occupation|annexation|intervention|blockade|embargo|airlift|raid|incident|standoff|olympics?|paralympics|games|cup|championships?|grand prix|super bowl|eurovision|oscars|academy awards|festival|expo|inauguration|impeachment|trial|brexit|partition|unification|reunification|independence of|dissolution|collapse|exodus|purge|terror|flight \d+|watergate|d-day|landing|march)\b/i;
const NOT_EVENTS = /\brelations$|\bcalendar\b|\bcurrency\b|\bmedal\b|\bband\b|\bfilm\b|\bnovel\b|\balbum\b/i;

function isNewsEvent(row: EntityRow): boolean {
  if (row.type !== 'event' || row.subtype !== 'event') return true;
  if (row.sources.split(',').includes('hand')) return true;
  return (
    row.prior >= 150 && EVENT_WORDS.test(row.label) && !NOT_EVENTS.test(`${row.label} ${row.description}`)
  );
}

/** Keeps events of a known subtype and those whose label names one; drops the rest with their names and facts. */
export const noiseEvents: Mend = (tables) => {
  const entities = tables.entities.filter(isNewsEvent);
  const kept = new Set(entities.map((row) => row.id));
  return {
    tables: {
      entities,
      aliases: tables.aliases.filter((row) => kept.has(row.id)),
      facts: tables.facts.filter((row) => kept.has(row.subject) && kept.has(row.object)),
    },
    note: `noise events: ${tables.entities.length - entities.length} entities left out`,
  };
};
