import {
  ASSET_NOUNS,
  BLOWS,
  CIVIL_NOUNS,
  EQUIPMENT,
  FIGHTERS,
  INTENTIONS,
  MEASURE_NOUNS,
  ROLE_NOUNS,
  UNOFFICIAL,
} from '../lexicon/nouns.js';
import { FORMER, OCCUPATIONS } from '../lexicon/offices.js';
import { EXAMPLES, GROUPS, MAKING, OTHERS, PARTIES, PERSONAL } from '../lexicon/parties.js';
import type { Participant, Participants } from '../participants.js';
import { POS, REL, relations, TAG } from '../rel.js';
import { child, childrenOf, conjuncts, lemma, preposition, rel, type Tree, word } from '../tree.js';
import { actorAt } from './actor-at.js';
import { agentBehind, agentBelow } from './agent-below.js';
import { apposition, behindComma, withJoined } from './apposition.js';
import { ruledFrom } from './capital.js';
import { isLeftOut } from './joined.js';
import { ledBy, linkedTo } from './led.js';
import { isFightersOwn, isLegislator, isPartisan, isSome } from './members.js';
import { modifiers } from './modifiers.js';
import { referents } from './pronoun.js';
import { isTitle, titledPerson } from './titles.js';

/** A mention that acts for a noun phrase, and how directly. */
export interface Actor {
  readonly participant: Participant;
  readonly score: number;
}

/** What counts in a noun phrase besides an actor that heads it. */
export interface Reach {
  /** Places used as places count, of `country` only countries: "flew to Peru", but not "flew to Lima". */
  readonly place?: boolean | 'country';
  /** The phrase acts: ships and planes stand for their owner. */
  readonly doer?: boolean;
  /** Only who speaks for a state or a group counts, not its people: priests, students, tourists. */
  readonly state?: boolean;
  /** The owner or maker of a thing counts. */
  readonly owner?: boolean;
  /** Prepositions whose noun is not the owner: the victim of an event noun. */
  readonly not?: ReadonlySet<string>;
}

export interface Scene {
  readonly tree: Tree;
  readonly participants: Participants;
}

const ACTORS = new Set(['person', 'organization', 'country']);
const OWNER_PREPOSITIONS = new Set(['of', 'by']);
const AGENT = new Set(['by']);
const GROUP_PREPOSITIONS = new Set(['of', 'from', 'for', 'in', 'with', 'to']);
const BORDERS = new Set(['border', 'frontier', 'boundary', 'line']);
const BORDER_PREPOSITIONS = new Set(['of', 'with', 'between']);
/** Private people count so much for their country. */
const CIVIL = 0.75;
const COLLECTIVE = new Set([
  'team',
  'crew',
  'population',
  'community',
  'public',
  'people',
  'family',
  'group',
  'media',
  'press',
]);
/** Those whom "the two countries" or "they" stands for count so much. */
const BOTH = 0.9;
const MAX_DEPTH = 3;

function owned(scene: Scene, token: number, depth: number): Participant | undefined {
  if (rel(scene.tree, token) !== REL['nmod:poss'] || scene.tree.analysis.upos[token] !== POS.PRON)
    return undefined;
  return depth > MAX_DEPTH
    ? undefined
    : referents(scene, token, (c) => actorsIn(scene, c, {}, depth + 2))[0]?.participant;
}

const APPOSED = relations('appos');

/** "three members of the council, Gabon, Ghana and Kenya," */
function membersNamed(scene: Scene, head: number): Actor[] {
  const { tree } = scene;
  return childrenOf(tree, head, APPOSED)
    .flatMap((token) => conjuncts(tree, token))
    .flatMap((token) => actorAt(scene, token, false) ?? [])
    .map((participant) => ({ participant, score: 0.9 }));
}

function complement(scene: Scene, head: number, options: Reach, prepositions: ReadonlySet<string>) {
  const { tree } = scene;
  for (let c = tree.firstChild[head]!; c >= 0; c = tree.nextSibling[c]!) {
    if (c < head || (rel(tree, c) !== REL.nmod && rel(tree, c) !== REL.obl)) continue;
    const before = preposition(tree, c);
    if (prepositions.has(before) && !options.not?.has(before)) return c;
  }
  return -1;
}

/** "Peru's opposition": some of a country's people, who do not act for it. */
function isUnofficial({ tree }: Scene, head: number, { type, subtype }: Participant): boolean {
  const noun = lemma(tree, head);
  if (subtype === 'parliament') return UNOFFICIAL.has(noun);
  return noun === 'member' || ((type === 'country' || type === 'place') && UNOFFICIAL.has(noun));
}

const OF = new Set(['of']);
const SITES = new Set(['in', 'near']);
/** "the ministers of foreign affairs of Peru" */
const FIELDS = new Set(
  'affair defence defense finance interior economy health education justice trade'.split(' '),
);

/** "former officials of Peru": they speak for it no more. */
function isFormer(tree: Tree, head: number): boolean {
  return childrenOf(tree, head, SORTING).some((c) => c < head && FORMER.has(word(tree, c)));
}

const OFFICIAL = new Set(['naval', 'military', 'joint', 'senior', 'top', 'regional', 'federal']);
const FOLK = new Set(['clan', 'tribe', 'village', 'town']);

/** "Ewe chiefs from Peru and Chile": elders of a people, who speak for no state; "army chiefs" do. */
function isElders(tree: Tree, head: number): boolean {
  const { xpos, upos, length } = tree.analysis;
  if (xpos[head] !== TAG.NNS || lemma(tree, head) !== 'chief') return false;
  if (head + 1 >= length || word(tree, head + 1) !== 'from') return false;
  if (head < 1 || FOLK.has(word(tree, head - 1))) return true;
  return upos[head - 1] !== POS.NOUN && !OFFICIAL.has(word(tree, head - 1));
}

function ofRole(scene: Scene, head: number, options: Reach, depth: number): Actor[] {
  if (OTHERS.has(lemma(scene.tree, head)) || isFormer(scene.tree, head)) return [];
  if (isElders(scene.tree, head) || isLegislator(scene.tree, head)) return [];
  const personal = PERSONAL.has(lemma(scene.tree, head));
  const before = modifiers(scene, head, { place: false, owned: (c) => owned(scene, c, depth) });
  const rebels = FIGHTERS.has(lemma(scene.tree, head));
  if (before.length > 0)
    return before
      .filter((owner) => (owner.type !== 'person' || personal) && !isUnofficial(scene, head, owner))
      .map((participant) => ({ participant, score: 0.9 }));
  const ruled = ruledFrom(scene, head);
  if (ruled) return [{ participant: ruled, score: 0.9 }];
  const field = complement(scene, head, options, rebels ? OWNER_PREPOSITIONS : GROUP_PREPOSITIONS);
  const inside =
    field >= 0 && FIELDS.has(lemma(scene.tree, field)) ? complement(scene, field, options, OF) : field;
  const actors =
    inside < 0 ? neighbour(scene, head, 'from') : scaled(actorsIn(scene, inside, options, depth + 1), 0.9);
  return actors.filter(
    ({ participant }) =>
      (personal || participant.type !== 'person') && !isUnofficial(scene, head, participant),
  );
}

/** "its border with Chile", whatever the phrase was hung on. */
function neighbour(scene: Scene, noun: number, preposition: string): Actor[] {
  const { tree, participants } = scene;
  if (noun + 2 >= tree.analysis.length || word(tree, noun + 1) !== preposition) return [];
  const participant = participants.all[participants.at[noun + 2]!];
  if (!participant) return [];
  const named = scene.tree.analysis.upos[participant.head] === POS.PROPN;
  const all = named ? actorsIn(scene, participant.head) : [];
  return all.length > 1 ? scaled(all, 0.75) : [{ participant, score: 0.75 }];
}

const DESCRIBED = new Set([
  'country',
  'nation',
  'state',
  'group',
  'company',
  'firm',
  'organisation',
  'organization',
  'party',
  'body',
  'bloc',
]);

/** "Peru is a country that", "Peru, a country that": who is described by an indefinite noun. */
function describedBy(scene: Scene, head: number, depth: number): Actor[] {
  const { tree, participants } = scene;
  const article = child(tree, head, REL.det);
  if (article < 0 || !INDEFINITE.has(word(tree, article)) || child(tree, head, REL['acl:relcl']) < 0)
    return [];
  const subject = child(tree, head, REL.cop) < 0 ? -1 : child(tree, head, REL.nsubj);
  if (subject >= 0) return scaled(actorsIn(scene, subject, {}, depth + 1), 0.9);
  const before =
    article >= 2 && word(tree, article - 1) === ','
      ? participants.all[participants.at[article - 2]!]
      : undefined;
  return before && ACTORS.has(before.type) ? [{ participant: before, score: 0.85 }] : [];
}

const INDEFINITE = new Set(['a', 'an', 'one']);

/** What happens to its owner: who probes a death does not accuse the dead. */
const VICTIMS = new Set(
  'death killing murder assassination disappearance abduction kidnapping funeral suicide illness'.split(' '),
);

function ofThing(scene: Scene, head: number, options: Reach, depth: number): Actor[] {
  const border = options.place && BORDERS.has(lemma(scene.tree, head));
  const prepositions = border ? BORDER_PREPOSITIONS : OWNER_PREPOSITIONS;
  const own = complement(scene, head, options, prepositions);
  const inside = own < 0 && options.not ? agentBelow(scene.tree, head) : own;
  const beside = border && inside < 0 ? neighbour(scene, head, 'with') : [];
  if (beside.length > 0) return beside;
  const other = border && inside >= 0 ? actorsIn(scene, inside, options, depth + 1) : [];
  if (other.length > 0) return scaled(other, 0.75);
  if (VICTIMS.has(lemma(scene.tree, head))) return [];
  const before = modifiers(scene, head, {
    place: options.place ?? false,
    owned: (c) => owned(scene, c, depth),
  });
  if (before.length > 0) return before.map((participant) => ({ participant, score: 0.8 }));
  if (isFightersOwn(scene.tree, head)) return [];
  if (inside < 0) {
    const linked = behind(scene, linkedTo(scene.tree, head), depth);
    const made = linked.length > 0 ? linked : makers(scene, head, depth);
    return made.length > 0 ? made : sited(scene, head, options, depth);
  }
  const owners = actorsIn(scene, inside, options, depth + 1);
  return scaled(
    owners.length > 0 ? owners : actorsIn(scene, agentBehind(scene.tree, head, inside), {}, depth + 1),
    0.75,
  );
}

/** "an attack on a school in Lima": a thing that is hit stands for the place where it is. */
function sited(scene: Scene, head: number, options: Reach, depth: number): Actor[] {
  const hit = options.place === true && ASSET_NOUNS.has(lemma(scene.tree, head));
  const where = hit ? complement(scene, head, options, SITES) : -1;
  return where < 0 ? [] : scaled(actorsIn(scene, where, { place: true }, depth + 1), 0.75);
}

/** "the efforts made by Peru" */
function makers(scene: Scene, head: number, depth: number): Actor[] {
  const { tree } = scene;
  const clause = child(tree, head, REL.acl);
  if (clause < 0 || !MAKING.has(lemma(tree, clause))) return [];
  const agent = child(tree, clause, REL['obl:agent']);
  return agent < 0 ? [] : scaled(actorsIn(scene, agent, {}, depth + 1), 0.75);
}

/** Those in a phrase that a clause behind the noun brings: "a team led by Ann", "firms linked to Peru". */
function behind(scene: Scene, token: number, depth: number): Actor[] {
  return token < 0 ? [] : scaled(actorsIn(scene, token, {}, depth + 1), 0.8);
}

function scaled(actors: readonly Actor[], factor: number): Actor[] {
  return actors.map((actor) => ({ ...actor, score: actor.score * factor }));
}

const OFFICE_PART = new Set([POS.NOUN, POS.PROPN, POS.ADJ]);

const TO = new Set(['to', 'at']);

/** "US Ambassador to the UN Ann Sol": the envoy whose title ends with the name of a body. */
function envoyTo({ tree, participants: { all, at } }: Scene, named: Participant): Participant | undefined {
  const person = all[at[named.last] ?? -1];
  if (person?.type !== 'person' || person.first !== named.last || named.type === 'person') return undefined;
  const before = named.first > 0 && word(tree, named.first - 1) === 'the' ? named.first - 2 : named.first - 1;
  return before > 0 && TO.has(word(tree, before)) && isTitle(tree, before - 1) ? person : undefined;
}

/** The person whose title the head is, or begins: the tree may call "Russian" the subject of "Russian Minister Lavrov met". */
function titledBy(scene: Scene, head: number, named: Participant | undefined): Participant | undefined {
  const { tree, participants } = scene;
  if (named && named.mention.form !== 'adjective') {
    const next = named.last;
    const envoy = envoyTo(scene, named);
    if (envoy) return envoy;
    const office = named.type !== 'person' && next < tree.analysis.length && participants.at[next]! < 0;
    return office && OFFICE_PART.has(tree.analysis.upos[next]!)
      ? titledPerson(tree, participants, next)
      : undefined;
  }
  if (!named && !isTitle(tree, head)) return undefined;
  return titledPerson(tree, participants, head);
}

/** "three African members of the council", "a member of the party": not the body, though "its members" are. */
function isSomeMembers(tree: Tree, head: number): boolean {
  return tree.analysis.xpos[head] !== TAG.NNS || childrenOf(tree, head, SORTING).some((c) => c < head);
}

const SORTING = relations('nummod', 'amod');

function actorsAtHead(scene: Scene, head: number, options: Reach, depth: number): Actor[] {
  const named = actorAt(scene, head, options.place ?? false);
  const titled = titledBy(scene, head, named);
  if (titled) return [{ participant: titled, score: 0.95 }];
  if (named && isPartisan(scene.tree, head, named)) return [];
  if (named && options.state && isSome(scene.tree, head, named)) return [];
  if (named) return [{ participant: named, score: 1 }];
  if (scene.participants.at[head]! >= 0) return [];
  const found = actorsOfNoun(scene, head, options, depth);
  return found.length > 0 ? found : behind(scene, ledBy(scene.tree, head), depth);
}

/** "a Brazilian pastor": what is done to one of them is not done to his country. */
function isOne({ analysis }: Tree, noun: number): boolean {
  return analysis.xpos[noun] === TAG.NN && !COLLECTIVE.has(analysis.lemma[noun]!);
}

/** "geologists", "tourists": people of a trade, who do not speak for their country. */
function isCivil(noun: string): boolean {
  return CIVIL_NOUNS.has(noun) || (!ROLE_NOUNS.has(noun) && (OCCUPATIONS.has(noun) || TRADE.test(noun)));
}

const NATIONALS = new Set(
  'citizen people national civilian migrant refugee protester demonstrator settler prisoner detainee hostage fisherman worker sailor seaman pilot journalist'.split(
    ' ',
  ),
);

/** "two Peruvian pastors": some of a trade, who stand for nobody. */
function isFew(tree: Tree, head: number, noun: string): boolean {
  return (
    !NATIONALS.has(noun) && !COLLECTIVE.has(noun) && childrenOf(tree, head, NUMBERS).some((c) => c < head)
  );
}

const NUMBERS = relations('nummod');
/** A country's press does not speak for it, and who blames the press does not blame the country. */
const PRESS = new Set(['media', 'press', 'newspaper', 'broadcaster', 'network']);
const TRADE = /[a-z]{3}(?:ologist|ographer|ician|ist|woman|goer)$/;

/** An agency's employees are not the agency; a country's farmers are its people. */
function isState({ participant: { type } }: Actor): boolean {
  return type === 'country' || type === 'place';
}

/** Who acts for a phrase that no name heads. */
function actorsOfNoun(scene: Scene, head: number, options: Reach, depth: number): Actor[] {
  const { tree } = scene;
  const both = scene.participants.both.get(head);
  if (both) return both.map((participant) => ({ participant, score: BOTH }));
  if (tree.analysis.upos[head] === POS.PRON)
    return referents(scene, head, (c) => actorsIn(scene, c, {}, depth + 1));
  const noun = lemma(tree, head);
  const apposed = apposition(scene, head);
  if (apposed) return withJoined(scene, apposed);
  const behindIt = behindComma(scene, head);
  if (behindIt.length > 0) return behindIt;
  if (noun === 'member' && isSomeMembers(tree, head)) return [];
  if (MEASURE_NOUNS.has(noun) || tree.analysis.upos[head] === POS.NUM) {
    const inside = complement(scene, head, options, GROUP_PREPOSITIONS);
    const actors = inside < 0 ? [] : actorsIn(scene, inside, options, depth + 1);
    if (actors.length > 0) return scaled(actors, 0.95);
  }
  const group = GROUPS.has(noun) ? membersNamed(scene, head) : [];
  if (group.length > 0) return group;
  const said = DESCRIBED.has(noun) ? describedBy(scene, head, depth) : [];
  if (said.length > 0) return said;
  const parties = GROUPS.has(noun) || PARTIES.has(noun) || ROLE_NOUNS.has(noun);
  const listed = parties ? complement(scene, head, options, EXAMPLES) : -1;
  if (listed >= 0) return scaled(actorsIn(scene, listed, options, depth + 1), 0.85);
  if (BLOWS.has(noun) && options.doer) return ofRole(scene, head, options, depth);
  if (EQUIPMENT.has(noun) && (options.doer || options.owner)) return ofRole(scene, head, options, depth);
  if (ROLE_NOUNS.has(noun)) return ofRole(scene, head, options, depth);
  if (options.doer && INTENTIONS.has(noun)) {
    const by = complement(scene, head, options, AGENT);
    const owner =
      by < 0 ? modifiers(scene, head, { place: false, owned: (c) => owned(scene, c, depth) }) : [];
    if (owner.length > 0) return owner.map((participant) => ({ participant, score: 0.9 }));
    return by < 0 ? ofRole(scene, head, options, depth) : scaled(actorsIn(scene, by, {}, depth + 1), 0.9);
  }
  if (isCivil(noun)) {
    if (options.state || isOne(tree, head) || PRESS.has(noun) || isFew(tree, head, noun)) return [];
    const people = ofRole(scene, head, options, depth);
    return scaled(COLLECTIVE.has(noun) && noun !== 'people' ? people : people.filter(isState), CIVIL);
  }
  if (options.owner || (options.place && ASSET_NOUNS.has(noun))) return ofThing(scene, head, options, depth);
  return [];
}

/**
 * The mentions that act for a noun phrase and those joined to it: a name that heads it; the person in apposition
 * ("Russia's foreign minister, Sergei Lavrov"); else the country or organization of an office or a force ("Russian
 * officials"). A thing does not act for its country unless its owner is asked for ("Russia's proposal").
 */
export function actorsIn(scene: Scene, token: number, options: Reach = {}, depth = 0): Actor[] {
  if (token < 0 || depth > MAX_DEPTH) return [];
  return conjuncts(scene.tree, token)
    .filter((head) => head === token || !isLeftOut(scene, token, head))
    .flatMap((head) => actorsAtHead(scene, head, options, depth));
}
