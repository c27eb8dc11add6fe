import type { Random } from '../random.js';
import { after, before, comma, first, type Node, phrase, word } from './tree.js';
import * as W from './words.js';

export interface Sampler extends Random {
  pick<T>(items: readonly T[]): T;
  /** True with the given probability. */
  chance(share: number): boolean;
}

export function samplerOf(random: Random): Sampler {
  return {
    ...random,
    pick: (items) => items[random.below(items.length)]!,
    chance: (share) => random.next() < share,
  };
}

const DETERMINERS: readonly string[] = ['the', 'a', 'its', 'their', 'his', 'her', 'this'];

/** Marks a noun phrase with its preposition. */
export function governed(preposition: string, node: Node): Node {
  return first(node, 'case', word(preposition, 'IN'));
}

export function country(s: Sampler): Node {
  if (s.chance(0.3)) return phrase(s.pick(W.LONG_COUNTRIES));
  const [name, , capital] = s.pick(W.COUNTRIES);
  return word(s.chance(0.2) ? capital : name, 'NNP');
}

const demonym = (s: Sampler) => word(s.pick(W.COUNTRIES)[1], 'JJ', { lemma: s.pick(W.COUNTRIES)[1] });

export function demonymNode(s: Sampler): Node {
  const adjective = s.pick(W.COUNTRIES)[1];
  return s.chance(0.15)
    ? word(s.pick(['U.S.', 'US', 'UN', 'EU', 'UK']), 'NNP')
    : { ...demonym(s), form: adjective, lemma: adjective };
}

const relOf = (modifier: Node) => (modifier.xpos === 'JJ' ? 'amod' : 'compound');

/** `Russian Foreign Minister Sergei Petrov`, `Mr. Petrov`, `Ana Marsh`, `Marsh`. */
export function person(s: Sampler): Node {
  const name = s.chance(0.7) ? word(s.pick(W.GIVEN), 'NNP') : word(s.pick(W.SURNAMES), 'NNP');
  const full = W.GIVEN.includes(name.form);
  if (full) {
    if (s.chance(0.12)) after(name, 'flat', word(s.pick(W.GIVEN), 'NNP'));
    after(name, 'flat', word(s.pick(W.SURNAMES), 'NNP'));
    if (s.chance(0.08)) after(name, 'flat', word(s.pick(W.SURNAMES), 'NNP'));
  }
  if (s.chance(full ? 0.45 : 0.25)) before(name, 'nmod:desc', title(s, full));
  return name;
}

function title(s: Sampler, full: boolean): Node {
  if (!full && s.chance(0.5)) return word(s.pick(['Mr.', 'Mrs.', 'Ms.', 'Dr.']), 'NNP');
  if (s.chance(0.12)) {
    const head = after(word('Secretary', 'NNP'), 'nmod', governed('of', word('State', 'NNP')));
    return s.chance(0.5) ? first(head, 'compound', word('U.S.', 'NNP')) : head;
  }
  const head = phrase(s.pick(W.TITLES));
  if (s.chance(0.55)) {
    const of = demonymNode(s);
    first(head, relOf(of), of);
    if (s.chance(0.12)) first(head, 'amod', word('former', 'JJ'));
  }
  return head;
}

/** `Russia's`, `the European Union's`. */
export function possessive(s: Sampler): Node {
  const owner = s.chance(0.75) ? country(s) : s.chance(0.6) ? body(s) : person(s);
  return after(
    owner,
    'case',
    word(owner.form.endsWith('s') && s.chance(0.3) ? "'" : "'s", 'POS', { glued: true }),
  );
}

export function body(s: Sampler): Node {
  if (s.chance(0.8)) return phrase(s.pick(W.BODIES));
  const [head, preposition, governs] = s.pick(W.BODIES_OF);
  return after(phrase(head), 'nmod', governed(preposition, phrase(governs)));
}

/** `Russia's foreign ministry`, `Russian officials`, `the foreign ministry in Lima`. */
function organ(s: Sampler): Node {
  const head = phrase(s.pick(W.ORGANS));
  const how = s.next();
  if (how < 0.45) return first(head, 'nmod:poss', possessive(s));
  if (how < 0.75) {
    const of = demonymNode(s);
    first(head, relOf(of), of);
    return head.xpos === 'NN' && s.chance(0.6) ? first(head, 'det', word('the', 'DT')) : head;
  }
  first(head, 'det', word('the', 'DT'));
  if (s.chance(0.3)) after(head, 'nmod', governed(s.pick(['in', 'of']), country(s)));
  return head;
}

const PRONOUNS: readonly (readonly [string, string])[] = [
  ['he', 'him'],
  ['she', 'her'],
  ['it', 'it'],
  ['they', 'them'],
];

function pronoun(s: Sampler, isSubject: boolean): Node {
  const [nominative, accusative] = s.pick(PRONOUNS);
  return word(isSubject ? nominative : accusative, 'PRP', { lemma: nominative });
}

/** The name of one who acts, without what may follow it. */
function plain(s: Sampler): Node {
  const how = s.next();
  if (how < 0.42) return country(s);
  if (how < 0.66) return person(s);
  if (how < 0.82) return organ(s);
  return body(s);
}

/** `, Russia's foreign minister,` after a name; `Russia's foreign minister, Ana Marsh,` before one. */
function apposed(s: Sampler, name: Node): Node {
  const office = phrase(s.pick(W.OFFICES));
  const how = s.next();
  if (how < 0.4) first(office, 'nmod:poss', possessive(s));
  else if (how < 0.6) {
    const of = demonymNode(s);
    first(first(office, relOf(of), of), 'det', word('the', 'DT'));
  } else {
    first(office, 'det', word(s.pick(['the', 'a']), 'DT'));
    after(office, 'nmod', governed(s.pick(['of', 'of', 'to', 'for']), s.chance(0.7) ? country(s) : body(s)));
  }
  return s.chance(0.5) && how < 0.6 ? closed(office, name) : closed(name, office);
}

/** An apposition between commas; the second closes only inside a sentence, and `trim` takes it away at the end. */
function closed(head: Node, apposition: Node): Node {
  first(apposition, 'punct', comma());
  after(apposition, 'punct', comma());
  return after(head, 'appos', apposition);
}

/** `X, Y and Z`, with the comma before `and` or without. */
export function coordinate(s: Sampler, items: readonly Node[]): Node {
  const [head, ...rest] = items as [Node, ...Node[]];
  const serial = s.chance(0.3);
  rest.forEach((item, i) => {
    const last = i === rest.length - 1;
    if (last) first(item, 'cc', word(s.chance(0.93) ? 'and' : 'or', 'CC'));
    if (!last || (serial && rest.length > 1)) first(item, 'punct', comma());
    after(head, 'conj', item);
  });
  return head;
}

function several(s: Sampler): Node {
  const size = 2 + (s.chance(0.5) ? 0 : s.below(4));
  const kind = s.pick([country, country, country, person, plain]);
  return coordinate(
    s,
    Array.from({ length: size }, () => kind(s)),
  );
}

/** One who acts or is acted upon; `rich` lets appositions in. */
export function actor(s: Sampler, rich = false, isSubject = false): Node {
  const how = s.next();
  if (how < 0.08) return pronoun(s, isSubject);
  if (how < 0.22) return several(s);
  if (rich && how < 0.32) return apposed(s, person(s));
  return plain(s);
}

export function subjectIsPlural(node: Node): boolean {
  return node.xpos === 'NNS' || node.form === 'they' || node.right.some((child) => child.rel === 'conj');
}

/** An amount of something: `2,000 soldiers`, `$2 million in aid`, `more than 40 tanks`. */
export function amount(s: Sampler): Node {
  if (s.chance(0.3)) {
    const money = word('$', '$');
    const number = word(String(1 + s.below(900)), 'CD', { glued: true });
    const scale = before(word(s.pick(['million', 'billion']), 'CD'), 'compound', number);
    after(money, 'nummod', scale);
    return s.chance(0.6)
      ? after(money, 'nmod', governed('in', modified(s, word(s.pick(W.MASS), 'NN'))))
      : money;
  }
  const form = s.pick([String(2 + s.below(98)), `${1 + s.below(90)},000`, 'two', 'three', 'five', 'ten']);
  const number = word(form, 'CD');
  if (s.chance(0.25)) {
    const more = after(word('more', 'JJR'), 'fixed', word('than', 'IN'));
    before(number, 'advmod', more);
  } else if (s.chance(0.15))
    before(number, 'advmod', word(s.pick(['about', 'nearly', 'some', 'almost']), 'RB'));
  return before(word(s.pick(W.COUNTED), 'NNS'), 'nummod', number);
}

function modified(s: Sampler, noun: Node): Node {
  return s.chance(0.45) ? first(noun, 'amod', word(s.pick(W.QUALITIES), 'JJ')) : noun;
}

/** A thing that is talked about, given or done, with what narrows it. */
export function thing(s: Sampler): Node {
  const how = s.next();
  if (how < 0.12) return amount(s);
  if (how < 0.3) return narrowed(s, modified(s, word(s.pick(W.PLURALS), 'NNS', {})));
  if (how < 0.4) return modified(s, word(s.pick(W.MASS), 'NN'));
  const noun = modified(s, word(s.pick(W.THINGS), 'NN'));
  if (s.chance(0.35)) return narrowed(s, first(noun, 'nmod:poss', possessive(s)));
  const determiner = s.pick(DETERMINERS);
  const own = /^(?:its|their|his|her)$/.test(determiner);
  const opening = noun.left[0]?.form ?? noun.form;
  const form = determiner === 'a' && /^[aeiou]/.test(opening) ? 'an' : determiner;
  return narrowed(s, first(noun, own ? 'nmod:poss' : 'det', word(form, own ? 'PRP$' : 'DT')));
}

/** `by the African Union`, `on trade`, `in Geneva`, `between Peru and Chile`, `with Iran`. */
function narrowed(s: Sampler, noun: Node): Node {
  const how = s.next();
  if (how < 0.16)
    return after(noun, 'nmod', governed(s.pick(['with', 'against', 'from', 'by', 'of']), plain(s)));
  if (how < 0.26) return after(noun, 'nmod', governed('between', coordinate(s, [country(s), country(s)])));
  if (how < 0.34) return after(noun, 'nmod', governed('on', word(s.pick(W.MASS), 'NN')));
  if (how < 0.42)
    return after(noun, 'nmod', governed('in', s.chance(0.5) ? country(s) : word(s.pick(W.CITIES), 'NNP')));
  return noun;
}
