import type { Participant } from '../participants.js';
import { TAG } from '../rel.js';
import { word } from '../tree.js';
import { type Near, namesIn } from './role-names.js';
import { roleKind } from './role-nouns.js';
import { BESIDE, phraseStart, type RolePhrase } from './role-phrases.js';
import {
  afterBrackets,
  at,
  beforeBrackets,
  isNominal,
  isPlural,
  LINKS,
  LONGEST,
  roleLemma,
  type Words,
  wordAt,
} from './role-words.js';

/** A role of several people, and one of them. */
export interface Shared {
  readonly person: Participant;
  readonly phrase: RolePhrase;
}

const JOINT = /^(?:,|and|&)$/;
const MOST = 8;

function isPluralRole(words: Words, token: number): boolean {
  const { tree } = words;
  const tag = tree.analysis.xpos[token];
  const plural = tag === TAG.NNS || tag === TAG.NNPS || isPlural(tree, token);
  return plural && !at(words, token) && roleKind(roleLemma(tree, token)) !== undefined;
}

function personAt(words: Words, token: number): Participant | undefined {
  const name = at(words, token);
  return name?.type === 'person' && name.mention.form === 'name' ? name : undefined;
}

/** "Ana Sol, Juan Rey (Lima) and Eva Luz" from a token on, or none where a single one stands. */
function listFrom(words: Words, from: number, last: number): Participant[] {
  const found: Participant[] = [];
  let token = from;
  let joined = false;
  while (token < last && found.length < MOST) {
    const person = personAt(words, token);
    if (!person) break;
    found.push(person);
    token = afterBrackets(words, person.last, last);
    const mark = token;
    while (token < last && JOINT.test(word(words.tree, token)))
      joined = word(words.tree, token++) !== ',' || joined;
    if (mark === token) break;
  }
  return joined && found.length > 1 ? found : [];
}

/** "Ana Sol (Lima) and Juan Rey" that ends at a token. */
function listUntil(words: Words, end: number, first: number): Participant[] {
  const found: Participant[] = [];
  let token = end;
  let joined = false;
  while (token > first && found.length < MOST) {
    token = beforeBrackets(words, token, first);
    const person = personAt(words, token - 1);
    if (!person) break;
    found.unshift(person);
    token = person.first;
    if (token <= first || !JOINT.test(word(words.tree, token - 1))) break;
    while (token > first && JOINT.test(word(words.tree, token - 1)))
      joined = word(words.tree, --token) !== ',' || joined;
  }
  return joined && found.length > 1 ? found : [];
}

/** One past "of Alpha Bank" behind a noun. */
function objectEnd(words: Words, noun: number, last: number): number {
  let end = noun + 1;
  for (let token = noun + 1; token < last && token < noun + LONGEST; token++) {
    const name = at(words, token);
    const next = JOINT.test(word(words.tree, token)) && end === token ? at(words, token + 1) : undefined;
    const joint = next !== undefined && next.type !== 'person' && next.mention.form === 'name'; // "of Peru and Chile"
    const small = joint || LINKS.has(word(words.tree, token)) || word(words.tree, token) === 'the';
    if (name?.type === 'person' || !(name || small || isNominal(words, token))) break;
    end = token + 1;
  }
  return end;
}

/** "Governors Ana Sol (Lima) and Juan Rey (Cusco)" */
function inBrackets(words: Words, person: Participant, last: number): Near[] {
  const end = afterBrackets(words, person.last, last);
  const participant = end > person.last ? at(words, person.last + 1) : undefined;
  if (!participant || participant.type === 'person' || participant.last !== end - 1) return [];
  return [{ participant, preposition: 'of' }];
}

/** "Peruvian and Chilean foreign ministers": the lands in front of a plural office, the one next to it being found already. */
function frontLands(words: Words, start: number, near: readonly Near[]): Near[] {
  const next = near[0];
  if (next?.preposition !== '' || next.participant.type !== 'country') return [];
  const found = [next];
  let token = Math.min(start, next.participant.first) - 1;
  while (/^(?:,|and)$/.test(wordAt(words, token))) {
    const participant = at(words, token - 1);
    if (participant?.type !== 'country') break;
    found.unshift({ participant, preposition: '' });
    token = participant.first - 1;
  }
  return found;
}

/** "Alpha University professors Ana Sol and Juan Rey", "Ana Sol and Juan Rey, cofounders of Alpha Bank". */
export function pluralRoles(words: Words, first: number, last: number): Shared[] {
  const found: Shared[] = [];
  for (let noun = first; noun < last; noun++) {
    if (!isPluralRole(words, noun)) continue;
    const start = phraseStart(words, noun, first);
    const end = objectEnd(words, noun, last);
    const named = listFrom(words, end, last);
    const comma = /^(?:the|both|all)$/.test(wordAt(words, start - 1)) ? start - 2 : start - 1;
    const people = named.length > 0 || wordAt(words, comma) !== ',' ? named : listUntil(words, comma, first);
    const near = [
      ...namesIn(words, [start, noun]).map((name) => ({ ...name, preposition: '' })),
      ...namesIn(words, [noun + 1, end], BESIDE),
    ];
    const listed =
      people.length === 0 && wordAt(words, end) === ',' ? listFrom(words, end + 1, last) : people;
    const each = listed.length > 1 && listed.length === near.length; // "of Peru and Chile, Ana Sol and Juan Rey"
    if (listed !== people && !each) continue;
    const lands = frontLands(words, start, near);
    if (lands.length > 1 && lands.length !== listed.length) continue; // whose each is, is not told
    const where = named.length > 0 || listed !== people ? 'title' : 'apposition';
    listed.forEach((person, i) => {
      const all = near.length > 0 ? near : inBrackets(words, person, last);
      const of = lands.length > 1 ? lands : near;
      const own = each || of === lands ? of.slice(i, i + 1) : all;
      const until = each ? noun + 1 : end;
      const from = of === lands ? near[0]!.participant.last : start;
      if (own.length > 0)
        found.push({ person, phrase: { noun, first: from, last: until, near: own, where } });
    });
  }
  return found;
}
