import { foldName } from './fold.js';
import { isoDate, packIso } from './format/dates.js';
import { officeMatch, officeWords } from './office.js';
import type { Holder, OfficeQuery } from './records.js';
import { ownerOf, type Store } from './store.js';

interface Office {
  readonly row: number;
  readonly words: readonly string[];
}

/** Offices by country row. The country's own name is not among an office's words. */
function officesByCountry(store: Store): Map<number, Office[]> {
  const offices = new Map<number, Office[]>();
  const ownWords = new Map<number, Set<string>>();
  for (let row = 0; row < store.ids.length; row++) {
    const country = store.country[row]! - 1;
    if (country < 0 || store.type(row) !== 'position') continue;
    let own = ownWords.get(country);
    if (!own) {
      own = new Set(foldName(store.labels.get(country)).split(' '));
      ownWords.set(country, own);
      offices.set(country, []);
    }
    const skip = own;
    const words = officeWords(store.labels.get(row)).filter((word) => !skip.has(word));
    offices.get(country)!.push({ row, words });
  }
  return offices;
}

/** Numbers of the `P39` facts by position row. */
function factsByPosition(store: Store): Map<number, number[]> {
  const held = new Map<number, number[]>();
  const { factProperty, factObject, properties } = store;
  let position = -1;
  for (let i = 0; i < properties.length; i++) if (properties.get(i) === 'P39') position = i;
  for (let fact = 0; fact < factObject.length; fact++) {
    if (factProperty[fact] !== position) continue;
    const list = held.get(factObject[fact]!);
    if (list) list.push(fact);
    else held.set(factObject[fact]!, [fact]);
  }
  return held;
}

/** 0 when the office was not held then; less than 1 when the end is not known and long past. */
function heldThen(store: Store, fact: number, day: number): number {
  const from = store.factFrom[fact]!;
  const to = store.factTo[fact]!;
  if (from === 0 || from > day) return 0;
  if (to !== 0) {
    const last = (to & 511) === 0 ? to + 511 : (to & 31) === 0 ? to + 31 : to;
    return last >= day ? 1 : 0;
  }
  const years = (day >> 9) - (from >> 9);
  return years > 12 ? 0.6 : 0.9;
}

/** A look-up of who held an office on a day; its tables are built when first asked. */
export function openHolders(store: Store): (query: OfficeQuery) => readonly Holder[] {
  let offices: Map<number, Office[]> | undefined;
  let held: Map<number, number[]> | undefined;
  return ({ country, office, date }) => {
    offices ??= officesByCountry(store);
    held ??= factsByPosition(store);
    const asked = officeWords(office);
    const day = packIso(date);
    if (asked.length === 0 || day === 0) return [];
    const holders = new Map<string, Holder & { since: number }>();
    for (const { row, words } of offices.get(store.ids.find(country)) ?? []) {
      const match = officeMatch(asked, words);
      if (match === 0) continue;
      for (const fact of held.get(row) ?? []) {
        const score = match * heldThen(store, fact, day);
        const person = store.ids.get(ownerOf(store.factStart, fact));
        if (score === 0 || (holders.get(person)?.score ?? 0) >= score) continue;
        const [start, end] = [isoDate(store.factFrom[fact]!), isoDate(store.factTo[fact]!)];
        holders.set(person, {
          person,
          position: store.ids.get(row),
          ...(start && { start }),
          ...(end && { end }),
          score,
          since: store.factFrom[fact]!,
        });
      }
    }
    const found = [...holders.values()].sort((a, b) => b.score - a.score || b.since - a.since);
    return found.map(({ since, ...holder }) => holder);
  };
}
