import { countryWords } from './country-words.js';
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
  const ownWords = new Map<number, ReadonlySet<string>>();
  for (let row = 0; row < store.ids.length; row++) {
    const country = store.country[row]! - 1;
    if (country < 0 || store.type(row) !== 'position') continue;
    let own = ownWords.get(country);
    if (!own) {
      own = countryWords(store, country);
      ownWords.set(country, own);
      offices.set(country, []);
    }
    const skip = own;
    const words = officeWords(store.labels.get(row)).filter((word) => word === 'state' || !skip.has(word));
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

/** One source was read in January 2023: an office that it leaves open is doubtful half a year later. */
const READ_UNTIL = packIso('2023-06-30');
const READ_ONCE = 'eps';

/** 0 when the office was not held then; less than 1 when the end is open or the month of the start not known. */
function heldThen(store: Store, fact: number, day: number): number {
  const from = store.factFrom[fact]!;
  const to = store.factTo[fact]!;
  if (from === 0 || from > day) return 0;
  const vague = (from & 511) === 0 && from >> 9 === day >> 9 ? 0.5 : 1;
  if (to === 0) return vague * (day > READ_UNTIL && store.factSource(fact) === READ_ONCE ? 0.6 : 0.9);
  const last = (to & 511) === 0 ? to + 511 : (to & 31) === 0 ? to + 31 : to;
  return last >= day ? vague : 0;
}

/** Whether somebody else took up the same office later, but not after that day. */
function isSucceeded(store: Store, facts: readonly number[], fact: number, day: number): boolean {
  if (store.factTo[fact] !== 0 || facts.length > MOST_HOLDERS) return false;
  const from = store.factFrom[fact]!;
  const person = ownerOf(store.factStart, fact);
  return facts.some((other) => {
    const start = store.factFrom[other]!;
    return start > from && start <= day && (start & 511) !== 0 && ownerOf(store.factStart, other) !== person;
  });
}

/** Offices that more people held than this are held by several at a time. */
const MOST_HOLDERS = 150;

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
      const facts = held.get(row) ?? [];
      for (const fact of facts) {
        const still = heldThen(store, fact, day);
        if (still === 0) continue;
        const score = match * (isSucceeded(store, facts, fact, day) ? still * 0.5 : still);
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
