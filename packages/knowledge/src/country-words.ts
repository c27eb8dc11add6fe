import { foldName } from './fold.js';
import type { Store } from './store.js';

/** Words of the long forms of countries' names. */
const FORMS = ['republic', 'federation', 'kingdom', 'state', 'states', 'federal', 'democratic', 'peoples'];

/** Words that name a country: no part of what distinguishes its offices and institutions. */
export function countryWords(store: Store, country: number): ReadonlySet<string> {
  const words = new Set([...FORMS, ...foldName(store.labels.get(country)).split(' ')]);
  for (let i = store.aliasStart[country]!; i < store.aliasStart[country + 1]!; i++) {
    const kind = store.aliasKind(i);
    if (kind === 'metonym' || kind === 'demonym') continue;
    for (const word of foldName(store.aliases.get(i)).split(' ')) words.add(word);
  }
  words.delete('of');
  return words;
}
