import { countryWords } from './country-words.js';
import { officeWords } from './office.js';
import type { Store } from './store.js';

/** Subtypes of organizations of which a state has one of a name. */
const SUBTYPES = new Set([
  'ministry',
  'parliament',
  'court',
  'central bank',
  'military branch',
  'government agency',
  'cabinet',
  'government',
  'intelligence agency',
]);

function key(name: string, country: ReadonlySet<string>): string {
  return officeWords(name)
    .filter((word) => !country.has(word) && word !== 'national')
    .join(' ');
}

/** Institutions by country row and words; of two with the same words the better known. */
function buildIndex(store: Store): Map<string, number> {
  const index = new Map<string, number>();
  const words = new Map<number, ReadonlySet<string>>();
  const add = (name: string, country: number, row: number) => {
    const own = words.get(country) ?? countryWords(store, country);
    words.set(country, own);
    const found = `${country}|${key(name, own)}`;
    const before = index.get(found);
    if (before === undefined || store.prior[before]! < store.prior[row]!) index.set(found, row);
  };
  for (let row = 0; row < store.ids.length; row++) {
    const country = store.country[row]! - 1;
    if (country < 0 || store.type(row) !== 'organization' || !SUBTYPES.has(store.subtype(row))) continue;
    add(store.labels.get(row), country, row);
    for (let i = store.aliasStart[row]!; i < store.aliasStart[row + 1]!; i++)
      add(store.aliases.get(i), country, row);
  }
  return index;
}

/** A look-up of a country's institution by its bare name: Russia, "Foreign Ministry". Built when first asked. */
export function openInstitutions(store: Store): (country: string, name: string) => string | undefined {
  let index: Map<string, number> | undefined;
  const words = new Map<number, ReadonlySet<string>>();
  return (country, name) => {
    const row = store.ids.find(country);
    if (row < 0) return undefined;
    index ??= buildIndex(store);
    const own = words.get(row) ?? countryWords(store, row);
    words.set(row, own);
    const asked = key(name, own);
    const found = asked === '' ? undefined : index.get(`${row}|${asked}`);
    return found === undefined ? undefined : store.ids.get(found);
  };
}
