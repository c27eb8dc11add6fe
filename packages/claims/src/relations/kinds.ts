import { FORMER } from '../lexicon/offices.js';
import type { Participant } from '../participants.js';
import { POS } from '../rel.js';
import type { SentenceScene } from '../scene.js';
import { lemma, word } from '../tree.js';
import type { Found } from './draft.js';
import { isKnown } from './places.js';
import { at, isNominal, isOwner, type Words, wordAt } from './role-words.js';

function set(text: string): ReadonlySet<string> {
  return new Set(text.trim().split(/\s+/));
}

/** What an organization is, right in front of its name. */
const KINDS =
  set(`company firm bank airline carrier newspaper broadcaster agency manufacturer conglomerate carmaker automaker
  chipmaker drugmaker retailer operator producer startup start-up giant corporation magazine channel regulator website outlet maker
  developer supplier contractor institute charity ngo brand union federation militia police army platform studio lender insurer
  refiner miner brewer brewery builder chain exporter importer publisher supermarket utility unicorn foundation fund
  cooperative think-tank tank shipyard shipper telecoms provider network daily weekly tabloid party movement group`);
const PARTS = set('subsidiary unit division branch arm affiliate wing offshoot');
const FAR = 6;

/** "the Peruvian social media platform Alpha", "Peru's national carrier, Alpha". */
function countryOf(words: Words, group: Participant, first: number): Found[] {
  const { tree } = words;
  let token = group.first - 1;
  if (wordAt(words, token) === ',') {
    if (wordAt(words, group.last) !== ',') return [];
    token--;
  }
  const trigger = token;
  if (trigger < first || at(words, trigger) || !KINDS.has(lemma(tree, trigger))) return [];
  if (tree.analysis.upos[trigger] !== POS.NOUN) return [];
  while (token > first && token > trigger - FAR && !at(words, token)) {
    if (!isNominal(words, token) && !isOwner(words, token) && word(tree, token) !== '-') return [];
    token--;
  }
  const object = at(words, token);
  if (object?.type !== 'country' || isKnown(group, object)) return [];
  const owned = object.mention.form === 'adjective' || isOwner(words, object.last);
  if (!owned || (object.first > first && word(tree, object.first - 1) === '-')) return [];
  return [{ subject: group, predicate: 'country', object, trigger, rule: 'kind', score: 0.85 }];
}

/** "Alpha Radio, a wholly owned subsidiary of Alpha Media". */
function partBehind(words: Words, group: Participant, last: number): Found[] {
  const { tree } = words;
  if (wordAt(words, group.last) !== ',') return [];
  const bare = wordAt(words, group.last + 1) === 'part';
  let token = bare ? group.last + 1 : group.last + 2;
  if (!bare && !/^(?:an?|the)$/.test(wordAt(words, token - 1))) return [];
  const limit = Math.min(last - 2, token + FAR);
  while (token < limit && !(bare || PARTS.has(lemma(tree, token)))) {
    if (at(words, token) || /^[,;]$/.test(word(tree, token)) || word(tree, token) === 'of') return [];
    token++;
  }
  if (token >= limit || !/^(?:of|under|within)$/.test(word(tree, token + 1))) return [];
  const object = at(words, word(tree, token + 2) === 'the' ? token + 3 : token + 2);
  if (object?.type !== 'organization' || object.mention.form !== 'name' || isOwner(words, object.last))
    return [];
  return [{ subject: group, predicate: 'part-of', object, trigger: token, rule: 'part', score: 0.86 }];
}

const OF_PART = /^(?:wholly|fully|majority|partly|jointly|-|owned|local|listed|new)$/;

/** "Alpha Bank's wholly-owned subsidiary, Beta Trust", "Alpha Bank unit Beta Trust". */
function partInFront(words: Words, group: Participant, first: number): Found[] {
  const { tree } = words;
  let token = group.first - 1;
  if (wordAt(words, token) === ',') token--;
  const trigger = token;
  if (trigger <= first || at(words, trigger) || !PARTS.has(wordAt(words, trigger))) return [];
  token--;
  while (token > first && token > trigger - FAR && !at(words, token) && !isOwner(words, token)) {
    if (!OF_PART.test(word(tree, token)) && tree.analysis.upos[token] !== POS.ADJ) return [];
    token--;
  }
  const object = at(words, isOwner(words, token) ? token - 1 : token);
  if (object?.type !== 'organization' || object.mention.form === 'adjective') return [];
  if (wordAt(words, trigger) === 'affiliate') return []; // "CNN affiliate WJLA": a station of others
  return [{ subject: group, predicate: 'part-of', object, trigger, rule: 'part', score: 0.86 }];
}

/** "the Alpha Institute within the Beta University" */
function within(words: Words, group: Participant): Found[] {
  if (wordAt(words, group.last) !== 'within') return [];
  const object = at(words, wordAt(words, group.last + 1) === 'the' ? group.last + 2 : group.last + 1);
  if (object?.type !== 'organization' || object.mention.form !== 'name' || isOwner(words, object.last))
    return [];
  return [{ subject: group, predicate: 'part-of', object, trigger: group.last, rule: 'within', score: 0.85 }];
}

/** "Peru, Chile and Ecuador are members of the River Pact": the countries in front of the verb. */
function listBefore(words: Words, verb: number, first: number): Participant[] {
  const found: Participant[] = [];
  for (let token = verb - 1; token >= first; token--) {
    const name = at(words, token);
    if (name) {
      if (name.type !== 'country' || name.mention.form !== 'name') return [];
      found.unshift(name);
      token = name.first;
    } else if (!/^(?:,|and|both|all|the)$/.test(word(words.tree, token))) break;
  }
  return found;
}

function membersOf(words: Words, group: Participant, first: number): Found[] {
  const { tree } = words;
  let token = group.first - 1;
  if (wordAt(words, token) === 'the') token--;
  const trigger = token - 1;
  if (trigger <= first || wordAt(words, token) !== 'of' || lemma(tree, trigger) !== 'member') return [];
  if (word(tree, trigger) !== 'members') return [];
  token = trigger - 1;
  while (token > first && /^(?:both|all|also|now|founding|full|permanent|fellow)$/.test(word(tree, token)))
    token--;
  if (!/^(?:are|were|is)$/.test(word(tree, token)) || word(tree, token) === 'is') return [];
  return listBefore(words, token, first).map((subject) => ({
    subject,
    predicate: 'member-of',
    object: group,
    trigger,
    rule: 'members',
    score: 0.86,
    verb: token,
    asserted: true,
  }));
}

/** "Peru is Chile's closest ally": who is whose. */
function allyIs(words: Words, owner: Participant, range: readonly [number, number]): Found[] {
  const { tree } = words;
  const [first, last] = range;
  if (!isOwner(words, owner.last) || owner.type === 'place') return [];
  let token = owner.last + 1;
  while (token < last && token < owner.last + FAR && word(tree, token) !== 'ally') {
    if (!isNominal(words, token) && !/^(?:most|long|-|and)$/.test(word(tree, token))) return [];
    if (FORMER.has(word(tree, token))) return [];
    token++;
  }
  if (wordAt(words, token) !== 'ally') return [];
  const verb = owner.first - 1;
  if (!/^(?:is|remains|was)$/.test(wordAt(words, verb))) return [];
  const subject = verb > first ? at(words, verb - 1) : undefined;
  if (!subject || subject.type === 'place' || subject.mention.form === 'adjective') return [];
  return [
    {
      subject,
      predicate: 'ally-of',
      object: owner,
      trigger: token,
      rule: 'is-ally',
      score: 0.86,
      verb,
      asserted: true,
    },
  ];
}

/** What kind of organization stands in which country, is a part of which other, has which members: from the order of words. */
export function kindRelations(scene: SentenceScene): Found[] {
  const words = scene.reader.scene;
  const { first, last } = scene;
  const allies = scene.participants.flatMap((owner) => allyIs(words, owner, [first, last]));
  const groups = scene.participants
    .filter(({ type, mention }) => type === 'organization' && mention.form === 'name')
    .flatMap((group) => [
      ...countryOf(words, group, first),
      ...partBehind(words, group, last),
      ...partInFront(words, group, first),
      ...within(words, group),
      ...membersOf(words, group, first),
    ]);
  return [...allies, ...groups].filter(({ subject, object }) => subject.entity !== object.entity);
}
