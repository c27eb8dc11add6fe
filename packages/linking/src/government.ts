import type { Context } from './choose/context.js';
import type { Candidate } from './knowledge-base.js';
import { SEATS } from './lexicon/metonyms.js';
import { type PlaceUse, placeUse } from './metonym.js';
import type { Reading } from './reading.js';

const EU = 'Q458';
const NATO = 'Q7184';
const BELGIUM = 'Q31';

function mentions(context: Context, pattern: RegExp): number {
  let count = 0;
  for (const name of context.names) if (pattern.test(name)) count++;
  return count;
}

/** Who acts when Brussels does. */
function inBrussels(context: Context): string {
  const eu = mentions(context, /^(?:EU|E\.U\.|European (?:Union|Commission|Council|Parliament))$/);
  if (eu > 0) return EU;
  if (mentions(context, /^(?:NATO|Nato|North Atlantic Treaty Organi[sz]ation)$/) > 0) return NATO;
  return context.countries.has(BELGIUM) ? BELGIUM : EU;
}

/** The government or organization that a place's name can stand for; undefined when it stands for none. */
export function governmentOf(reading: Reading, context: Context, name: string): string | undefined {
  const governments: Candidate[] = reading.candidates(name).filter((c) => c.kind === 'metonym');
  if (governments.length === 0) return undefined;
  if (governments.some((c) => c.id === EU)) return inBrussels(context);
  const named = governments.filter((c) => context.countries.has(c.id));
  return (named[0] ?? governments[0])?.id;
}

const INSIDE = /^(?:in|at|inside|outside|near|around|behind)$/;

/** Like {@link placeUse}; a seat of government acts unless somebody is in, at or near it. */
export function governmentUse(reading: Reading, first: number, last: number): PlaceUse {
  const name = reading.analysis.text
    .slice(reading.analysis.start[first]!, reading.analysis.end[last - 1]!)
    .toLowerCase();
  const seat =
    SEATS.has(name) ||
    /^(?:the )?(?:white house|downing street|10 downing street|capitol hill|foggy bottom)$/.test(name);
  if (!seat) return placeUse(reading, first, last);
  const before = reading.lower[first - 1] === 'the' ? first - 2 : first - 1;
  if (before < 0) return 'actor';
  const front = reading.lower[before] === 'of' && reading.lower[before - 1] === 'front';
  return front || INSIDE.test(reading.lower[before]!) ? 'place' : 'actor';
}

const LOCATED = /^(?:in|at|near|around|outside|inside|across|throughout|within)$/;

/** Whether a country's name only says where: "in Ukraine", "across the United States". */
export function isWhere(reading: Reading, first: number): boolean {
  const before = reading.lower[first - 1] === 'the' ? first - 2 : first - 1;
  return (
    before >= 0 &&
    reading.sentence[before] === reading.sentence[first] &&
    LOCATED.test(reading.lower[before]!)
  );
}

const GROUND =
  /^(?:capital|city|town|village|port|harbour|coast|island|province|region|district|desert|mountain|valley|river|resort|airport|soil|territory)s?$/;

/** Whether a people's adjective only says where: "at a summit in the Ghanaian capital". */
export function saysWhere(reading: Reading, last: number): boolean {
  return reading.sentence[last] === reading.sentence[last - 1] && GROUND.test(reading.lower[last] ?? '');
}
