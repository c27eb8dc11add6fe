import { isGame } from '../events/game.js';
import type { Participant } from '../participants.js';
import { POS, TAG } from '../rel.js';
import type { SentenceScene } from '../scene.js';
import { lemma, word } from '../tree.js';
import type { Found } from './draft.js';
import { seatedFor } from './legislators.js';
import { isParty } from './parties.js';
import { isWhole } from './role-names.js';
import {
  afterBrackets,
  at,
  beforeAddresses,
  beforeBrackets,
  isGroupLike,
  isNominal,
  isOwner,
  isRoleNoun,
  type Words,
  wordAt,
} from './role-words.js';

const LEADING: ReadonlyMap<string, string> = new Map([
  ['head', 'head'],
  ['lead', 'leader'],
  ['chair', 'chair'],
  ['run', 'head'],
  ['direct', 'director'],
  ['manage', 'manager'],
  ['found', 'founder'],
  ['co-found', 'co-founder'],
  ['cofound', 'co-founder'],
  ['co-chair', 'co-chair'],
  ['co-lead', 'co-leader'],
  ['own', 'owner'],
]);
const FAR = 5;

/** The first token of the title, article and forms of address in front of a person. */
function beforeTitle(words: Words, person: Participant, first: number): number {
  let token = beforeAddresses(words, person.first, first);
  while (
    token > first &&
    !at(words, token - 1) &&
    (isRoleNoun(words, token - 1) || isNominal(words, token - 1))
  )
    token--;
  return token;
}

/** In front of "by" a past tense is a participle that was tagged wrong. */
const isParticiple = (tag: number | undefined) => tag === TAG.VBN || tag === TAG.VBD;

/** "the Alpha Board, headed by Dr. Ana Sol": who leads what stands in front. */
function headedBy(words: Words, person: Participant, first: number): Found[] {
  const { tree } = words;
  const by = beforeTitle(words, person, first) - 1;
  const verb = by - 1;
  if (verb <= first || word(tree, by) !== 'by' || !isParticiple(tree.analysis.xpos[verb])) return [];
  const role = LEADING.get(lemma(tree, verb));
  if (role === undefined) return [];
  for (let token = verb - 1; token >= first && token > verb - FAR; token--) {
    const end = beforeBrackets(words, token + 1, first);
    const object = at(words, end - 1);
    if (object && !isWhole(words, object)) return [];
    if (object && (object.type === 'organization' || isGroupLike(object)))
      return [
        {
          subject: person,
          predicate: 'position-held',
          object,
          trigger: verb,
          rule: 'by',
          score: 0.85,
          role,
        },
      ];
    const small = /^(?:,|is|are|which|that|currently|now|also|jointly|first)$/.test(word(tree, token));
    if (end === token + 1 && !small) return [];
    token = Math.min(token, end);
  }
  return [];
}

/** "Ana Sol, who also heads Alpha Bank". */
function whoLeads(words: Words, person: Participant, last: number): Found[] {
  const { tree } = words;
  let token = afterBrackets(words, person.last, last);
  const from = token;
  while (token < last && token < from + 4 && /^[,\d]+$/.test(word(tree, token))) token++;
  if (wordAt(words, token) !== 'who') return [];
  token++;
  const start = token;
  while (
    token < last &&
    token < start + 3 &&
    /^(?:also|now|currently|has|had|jointly|still|then)$/.test(word(tree, token))
  )
    token++;
  const act = token < last && tree.analysis.upos[token] === POS.VERB ? lemma(tree, token) : '';
  const role = LEADING.get(act);
  if (role === undefined && act !== 'represent' && act !== 'speak') return [];
  const verb = token++;
  if (act === 'speak' && wordAt(words, token++) !== 'for') return [];
  if (wordAt(words, token) === 'the') token++;
  const object = at(words, token);
  if (!object || isOwner(words, object.last)) return [];
  const client = act === 'represent' && object.type === 'person';
  if (!client && !isGroupLike(object)) return [];
  if (tree.analysis.upos[object.last] === POS.NOUN) return []; // "who leads the Alpha mission"
  const sits = isParty(object) ? 'party' : 'represents';
  return [
    {
      subject: person,
      predicate: role === undefined ? sits : 'position-held',
      object,
      trigger: verb,
      rule: 'who',
      score: 0.88,
      ...(role === undefined ? {} : { role }),
    },
  ];
}

const SAID = /^(?:said|says|added|argued|asked|warned)$/;

/** "Speaking for Alpha Union, Ana Sol". */
function speaksFor(words: Words, person: Participant, first: number): Found[] {
  let token = person.first - 1;
  if (wordAt(words, token) !== ',') return [];
  const object = at(words, token - 1);
  if (!object || object.type === 'person' || object.last !== token) return [];
  token = object.first - 1;
  if (wordAt(words, token) === 'the') token--;
  const speaking = wordAt(words, token) === 'for' && wordAt(words, token - 1) === 'speaking';
  const behalf = wordAt(words, token) === 'of' && wordAt(words, token - 1) === 'behalf';
  const opens = wordAt(words, token) === 'for' && token === first && isParty(object); // "For the Alpha Party, Ana Sol said"
  if (opens && SAID.test(wordAt(words, person.last)))
    return [{ subject: person, predicate: 'party', object, trigger: token, rule: 'speaking', score: 0.85 }];
  if (!(speaking || behalf) || token - 2 < first - 1) return [];
  if (behalf && !/^(?:speaking|said|spoke)$/.test(wordAt(words, token - 3))) return [];
  return [
    { subject: person, predicate: 'represents', object, trigger: token - 1, rule: 'speaking', score: 0.85 },
  ];
}

/** "Ana Sol's ruling Labour Party", "Ana Sol's party, the Labour Front". */
function ownParty(words: Words, person: Participant): Found[] {
  if (!isOwner(words, person.last)) return [];
  let token = person.last + 1;
  while (token < person.last + 4 && !at(words, token) && isNominal(words, token)) token++;
  const named = wordAt(words, token - 1) === 'party' && wordAt(words, token) === ',';
  const from = named ? token + 1 : token;
  const object = at(words, wordAt(words, from) === 'the' ? from + 1 : from);
  if (object?.type !== 'organization' || !(named || isParty(object)) || object.mention.form !== 'name')
    return [];
  return [{ subject: person, predicate: 'party', object, trigger: person.last, rule: 'own', score: 0.85 }];
}

const isSite = ({ type, mention }: Participant) =>
  (type === 'place' || type === 'country') && mention.via !== 'metonym';

/** "Alpha Front, the party of President Ana Sol", "Ana Sol, Alpha Party, asked". */
function partyOf(words: Words, person: Participant, range: readonly [number, number]): Found[] {
  const [first, last] = range;
  const made = (object: Participant, trigger: number): Found[] => [
    { subject: person, predicate: 'party', object, trigger, rule: 'party-of', score: 0.85 },
  ];
  const next =
    wordAt(words, person.last) === ',' && person.last + 1 < last ? at(words, person.last + 1) : undefined;
  const verb = next ? words.tree.analysis.upos[next.last + 1] : undefined;
  if (next && isParty(next) && wordAt(words, next.last) === ',' && (verb === POS.VERB || verb === POS.AUX))
    return made(next, person.last);
  const of = beforeTitle(words, person, first) - 1;
  if (wordAt(words, of) !== 'of' || wordAt(words, of - 1) !== 'party') return [];
  if (wordAt(words, of - 2) !== 'the' || wordAt(words, of - 3) !== ',') return [];
  const group = of - 4 >= first ? at(words, of - 4) : undefined;
  return group?.type === 'organization' ? made(group, of - 1) : [];
}

/** "Lima-based Alpha Bank", "the Lima-based charity Alpha Aid". */
function basedAt(words: Words, group: Participant, first: number): Found[] {
  const { tree } = words;
  if (group.last < tree.analysis.length && tree.analysis.upos[group.last] === POS.NOUN) return []; // "Alpha Front fighter"
  let token = group.first - 1;
  while (token > first && token > group.first - FAR && !at(words, token) && word(tree, token) !== 'based') {
    if (!isNominal(words, token)) return [];
    token--;
  }
  if (wordAt(words, token) !== 'based' && wordAt(words, token) !== 'headquartered') return [];
  const object = wordAt(words, token - 1) === '-' ? at(words, token - 2) : undefined;
  if (!object || !isSite(object)) return [];
  return [{ subject: group, predicate: 'headquarters', object, trigger: token, rule: 'based', score: 0.88 }];
}

/** "Alpha Bank, a lender based in Lima, Peru,": behind what it is. */
function basedBehind(words: Words, group: Participant, last: number): Found[] {
  const { tree } = words;
  if (wordAt(words, group.last) !== ',' || !/^(?:an?|the)$/.test(wordAt(words, group.last + 1))) return [];
  let token = group.last + 2;
  while (token < last && token < group.last + 10 && !/^(?:based|headquartered)$/.test(word(tree, token))) {
    const name = at(words, token);
    if (
      name?.type === 'person' ||
      !(name || isNominal(words, token) || /^(?:-|and)$/.test(word(tree, token)))
    )
      return [];
    token++;
  }
  const place = /^(?:in|at)$/.test(wordAt(words, token + 1)) ? at(words, token + 2) : undefined;
  if (!place || !isSite(place) || !/^(?:based|headquartered)$/.test(wordAt(words, token))) return [];
  return [
    { subject: group, predicate: 'headquarters', object: place, trigger: token, rule: 'based', score: 0.88 },
  ];
}

const HAVING = new Set(['has', 'with', 'had', 'have', 'having']);

/** "Alpha Bank, which has its headquarters in Lima", "Alpha Bank, with headquarters in Lima". */
function headquartersIn(words: Words, group: Participant, last: number): Found[] {
  const { tree } = words;
  let token = group.last;
  let has = false;
  while (token < last && token < group.last + 7 && !/^headquarters?$/.test(word(tree, token))) {
    const mark = word(tree, token);
    has ||= HAVING.has(mark) || mark === 'whose';
    if (!has && !/^(?:,|which)$/.test(mark)) return [];
    token++;
  }
  if (!has || !/^headquarters?$/.test(wordAt(words, token))) return [];
  const next = wordAt(words, token + 1);
  const mark = next === 'is' || next === 'are' ? token + 2 : token + 1;
  const place = /^(?:in|at)$/.test(wordAt(words, mark)) ? at(words, mark + 1) : undefined;
  if (!place || !isSite(place)) return [];
  return [
    { subject: group, predicate: 'headquarters', object: place, trigger: token, rule: 'seat', score: 0.88 },
  ];
}

/** Relations that turns of phrase beside names state, told from the order of words. */
export function wordedRelations(scene: SentenceScene): Found[] {
  const words = scene.reader.scene;
  const { first, last } = scene;
  const found: Found[] = [];
  for (const name of scene.participants) {
    if (name.mention.form !== 'name') continue;
    if (name.type === 'person' && !isGroupLike(name))
      found.push(
        ...headedBy(words, name, first),
        ...whoLeads(words, name, last),
        ...speaksFor(words, name, first),
        ...ownParty(words, name),
        ...partyOf(words, name, [first, last]),
        ...seatedFor(scene, name),
      );
    if (name.type === 'organization' && !isGame(words.tree, name.first))
      found.push(
        ...basedAt(words, name, first),
        ...basedBehind(words, name, last),
        ...headquartersIn(words, name, last),
      );
  }
  return found.filter(({ subject, object }) => subject.entity !== object.entity);
}
