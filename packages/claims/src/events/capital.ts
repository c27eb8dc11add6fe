import type { Participant } from '../participants.js';
import { lemma, word } from '../tree.js';
import type { Scene } from './actor.js';

/** Who governs a country from its capital. */
const GOVERNING = new Set(
  `ministry government presidency cabinet authority official army military command leadership administration
  parliament minister regime`.split(/\s+/),
);
/** Nouns that govern only behind the word for a ruler: "the presidential office". */
const SEATS = new Set(['office', 'palace', 'administration', 'service', 'secretariat']);
const RULERS = new Set(['presidential', 'president', 'minister', 'chancellor', 'chancellery', 'government']);
/** Capitals that the knowledge base has as regions or cities. */
const CAPITALS = new Set(['Moscow', 'Berlin', 'Kyiv', 'Pyongyang', 'Delhi', 'New Delhi']);
/** Seats of others than the country in which they lie. */
const SHARED = new Set(['Brussels']);
/** "in Seoul", "in the capital Seoul", "in the capital, Seoul" */
const BETWEEN = new Set(['the', 'capital', ',']);
const FAR = 5;

function isCapital({ type, label, subtype }: Participant): boolean {
  if (type !== 'place' || SHARED.has(label)) return false;
  return subtype === 'capital city' || CAPITALS.has(label);
}

function governs({ tree }: Scene, noun: number): boolean {
  const name = lemma(tree, noun);
  if (!SEATS.has(name)) return GOVERNING.has(name);
  return noun > 0 && (RULERS.has(word(tree, noun - 1)) || RULERS.has(word(tree, noun - 2)));
}

/**
 * "the foreign ministry in Seoul": the country whose government sits in the capital behind the noun, if the text names that
 * country.
 */
export function ruledFrom(scene: Scene, noun: number): Participant | undefined {
  const { tree, participants } = scene;
  if (noun + 2 >= tree.analysis.length || word(tree, noun + 1) !== 'in' || !governs(scene, noun))
    return undefined;
  let token = noun + 2;
  while (token < noun + FAR && participants.at[token]! < 0 && BETWEEN.has(word(tree, token))) token++;
  const city = participants.all[participants.at[token]!];
  if (!city?.country || !isCapital(city) || !participants.entities.has(city.country)) return undefined;
  return { ...city, entity: city.country, type: 'country' };
}
