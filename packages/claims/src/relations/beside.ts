import { FORMER, HEADS_OF_GOVERNMENT, HEADS_OF_STATE } from '../lexicon/offices.js';
import type { Participant, Participants } from '../participants.js';
import { POS, TAG } from '../rel.js';
import type { SentenceScene } from '../scene.js';
import { lemma, type Tree, word } from '../tree.js';
import type { Found } from './draft.js';
import { ofParty } from './in-front.js';
import { isParty } from './parties.js';
import { isMatterWord } from './portfolios.js';
import { isPeer, isWhole } from './role-names.js';
import { isAddress, roleKind } from './role-nouns.js';
import { afterBrackets, isGroupLike, isPartName, isPlural, wordAt } from './role-words.js';
import { isPlayer } from './sport.js';

interface Side {
  readonly tree: Tree;
  readonly participants: Participants;
}

const CITIZEN = 'country-of-citizenship';
const MEMBER_WORDS = new Set([
  'member',
  'members',
  'state',
  'states',
  'country',
  'countries',
  'nation',
  'nations',
]);
const SUCH = new Set(['like', 'including']);

function nameAt({ participants }: Side, token: number): Participant | undefined {
  const index = token < 0 || token >= participants.at.length ? -1 : participants.at[token]!;
  return index < 0 ? undefined : participants.all[index];
}

export interface Tie {
  readonly predicate: string;
  readonly object: Participant;
  readonly trigger: number;
  readonly rule: string;
  readonly score: number;
  readonly role?: string;
}

/** Who is named with such a body may be a member as well as paid by it. */
const OF_MEMBERS =
  /\b(?:front|movement|congress|alliance|coalition|league|church|union|associations?|federation|forum|assembly|senate|parliament|sisters|brothers|order|chamber of|first nation|house of)\b/i;

/** What a group or country makes of a person who stands beside it without a role. */
function belonging(object: Participant, of: boolean): string | undefined {
  if (isParty(object)) return 'party';
  if (of && object.type === 'organization' && OF_MEMBERS.test(object.label)) return 'member-of';
  if (object.type === 'organization' || (of && object.type === 'place' && isGroupLike(object)))
    return 'employer';
  return object.type === 'country' ? 'country-of-citizenship' : undefined;
}

/** "the Hawkers' Union": people own no union. */
const PEOPLE = /(?:ers|ors|ists|ents|ines|[wW]omen|[mM]en|[bB]oys|[gG]irls|[fF]riends)$/;

const BENCH = /^(?:judge|justice)$/;

/** "Judge Ana Sol of the Alpha Court": the bench is an office. */
function onBench({ tree }: Side, person: Participant, tie: Tie | undefined): Tie | undefined {
  if (tie?.predicate !== 'employer' || person.first < 1) return tie;
  if (!BENCH.test(word(tree, person.first - 1)) || !/\bcourts?\b/i.test(tie.object.label)) return tie;
  return { ...tie, predicate: 'position-held', role: 'judge' };
}

/** Where everybody has a page: "Alpha Bank's Facebook". */
const PLATFORMS =
  /^(?:facebook|twitter|x|youtube|instagram|tiktok|whatsapp|telegram|weibo|wechat|linkedin|line|vk)$/i;

/** "Alpha University's Beta Centre", whether it was taken for an organization or a person. */
function partOf(side: Side, part: Participant): Tie | undefined {
  const owner = part.first - 1;
  const isPart = part.type === 'organization' ? part.mention.form === 'name' : isPartName(part.label);
  if (owner < 1 || part.type === 'country' || !isPart || PLATFORMS.test(part.label)) return undefined;
  const object = side.tree.analysis.xpos[owner] === TAG.POS ? nameAt(side, owner - 1) : undefined;
  if (object?.type !== 'organization' || object.mention.form !== 'name') return undefined;
  if (/^['’]$/.test(wordAt(side, owner)) && PEOPLE.test(object.label)) return undefined;
  return { predicate: 'part-of', object, trigger: owner, rule: 'owner', score: 0.8 };
}

const LISTED = new Set(['and', 'of', 'the', ',']);

/** "Prime Ministers Ana Sol of Peru and Juan Rey of Chile": the office that a list of names has in front, or ''. */
function pluralOffice(side: Side, person: Participant, first: number): string {
  const { tree } = side;
  for (let token = person.first - 1; token >= first && token > person.first - 16; token--) {
    if (nameAt(side, token) || LISTED.has(word(tree, token))) continue;
    const tag = tree.analysis.xpos[token];
    if (
      (tag !== TAG.NNS && tag !== TAG.NNPS && !isPlural(tree, token)) ||
      roleKind(lemma(tree, token)) !== 'office'
    )
      return '';
    const office = lemma(tree, token);
    const before = token > first ? word(tree, token - 1) : '';
    return office === 'minister' && (before === 'prime' || isMatterWord(before))
      ? `${before} ${office}`
      : office;
  }
  return '';
}

function officePredicate(office: string): string {
  if (HEADS_OF_STATE.has(office)) return 'head-of-state';
  return office === 'prime minister' || HEADS_OF_GOVERNMENT.has(office)
    ? 'head-of-government'
    : 'position-held';
}

/** "Alpha Bank's Ana Sol". */
function ownerOf(side: Side, person: Participant): Tie | undefined {
  const { tree } = side;
  let token = person.first - 1;
  while (token > 0 && !nameAt(side, token) && isAddress(word(tree, token))) token--;
  if (token < 1 || tree.analysis.xpos[token] !== TAG.POS) return undefined;
  const object = nameAt(side, token - 1);
  const predicate = object?.mention.form === 'name' ? belonging(object, false) : undefined;
  if (!object || !predicate || (predicate === CITIZEN && isPlayer(side.tree, person))) return undefined;
  const next = person.last < tree.analysis.length ? lemma(tree, person.last) : '';
  if (predicate === CITIZEN && roleKind(next) !== undefined) return undefined; // "Peru's Alpha executive"
  return { predicate, object, trigger: token, rule: 'owner', score: 0.75 };
}

const OF = new Set(['of', 'from']);

/** The name behind "of" and at most three words that say what it is: "of the cosmetics firm Alpha". */
function bodyBehind(side: Side, mark: number): Participant | undefined {
  const from = wordAt(side, mark + 1) === 'the' ? mark + 2 : mark + 1;
  for (let token = from; token < side.tree.analysis.length && token < from + 4; token++) {
    const name = nameAt(side, token);
    if (name) return token === from || name.type === 'organization' ? name : undefined;
    if (side.tree.analysis.upos[token] !== POS.NOUN && side.tree.analysis.upos[token] !== POS.ADJ)
      return undefined;
  }
  return undefined;
}

/** What has such a word in front is no person, though it was taken for one: "Project Alpha", "Mount Alpha". */
const NO_PERSON =
  /^(?:project|operation|mount|mt\.?|mission|programme|program|campaign|hurricane|typhoon|cyclone|lake|fort|hotel|team) /i;
const SUM = /^(?:[$€£¥]|no\.?|million|billion|trillion|bn)$/;

/** "Ana Sol (No. 8, $3 billion)": a row of a list, whose words tell no more than the list does. */
function isRow(side: Side, from: number, end: number): boolean {
  for (let token = from; token < end; token++) if (SUM.test(wordAt(side, token))) return true;
  return false;
}

/** "Ana Sol of Alpha Bank", "Ana Sol of Peru". */
function ofWhom(side: Side, person: Participant): Tie | undefined {
  const { tree } = side;
  if (isPeer(side, person.first)) return undefined;
  const end = afterBrackets(side, person.last, tree.analysis.length);
  const mark = wordAt(side, end) === ',' && wordAt(side, end + 1) === 'from' ? end + 1 : end;
  if (mark + 1 >= tree.analysis.length || !OF.has(word(tree, mark))) return undefined;
  const object = bodyBehind(side, mark);
  if (object?.mention.form !== 'name' || tree.analysis.xpos[object.last] === TAG.POS) return undefined;
  if (!isWhole(side, object) || NO_PERSON.test(person.label) || isRow(side, person.last, end))
    return undefined;
  const from = word(tree, mark) === 'of' || object.type === 'country' || isParty(object);
  const predicate = from ? belonging(object, true) : undefined;
  if (!predicate || (predicate === CITIZEN && isPlayer(side.tree, person))) return undefined;
  return { predicate, object, trigger: mark, rule: 'of', score: 0.75 };
}

/** What a verb behind "Ana Sol from Alpha Aid" must be: finite. */
const FINITE = new Set([TAG.VBD, TAG.VBZ, TAG.VBP, TAG.MD]);
const OPENS = /^(?:,|that|"|“|:|;|-|–|—|and|but|while|as)$/;

/** "Ana Sol from Alpha Aid struggled to": the subject of a clause, with whom he comes from. */
function isSubjectFrom(
  { tree }: Side,
  person: Participant,
  [end, first]: readonly [number, number],
): boolean {
  const { xpos, length } = tree.analysis;
  const opens = person.first <= first || OPENS.test(word(tree, person.first - 1));
  return opens && end < length && FINITE.has(xpos[end]!) && !isPlayer(tree, person);
}

const SCHOOLS = /\b(?:school|college|university|academy|institute|club|fc|team|band)\b/i;
const SAYING = /^(?:said|says|told|tells|added|adds|explained|explains|noted|notes|warned|warns|stressed)$/;

/** "Ana Sol from Alpha Aid said", "said Ana Sol, of Alpha Aid,", "Ana Sol with Alpha Aid said" */
function speaksFrom(side: Side, person: Participant, first: number): Tie | undefined {
  const { tree } = side;
  const mark = wordAt(side, person.last) === ',' ? person.last + 1 : person.last;
  const link = wordAt(side, mark);
  const near = mark === person.last && /^(?:with|at)$/.test(link);
  if (link !== 'from' && !near && !(link === 'of' && mark > person.last)) return undefined;
  const object = nameAt(side, wordAt(side, mark + 1) === 'the' ? mark + 2 : mark + 1);
  if (object?.type !== 'organization' || object.mention.form !== 'name') return undefined;
  if (!isWhole(side, object)) return undefined;
  const end = afterBrackets(side, object.last, tree.analysis.length);
  const next = wordAt(side, end);
  if (link === 'of' && mark > person.last && nameAt(side, end + 1)?.type === 'place') return undefined; // an address
  const said = SAYING.test(wordAt(side, person.first - 1)) && /^[,.]?$/.test(next);
  const says = SAYING.test(next === ',' ? wordAt(side, end + 1) : next);
  const acts = link === 'from' && mark === person.last && isSubjectFrom(side, person, [end, first]);
  if (!says && !acts && (!said || near)) return undefined;
  if (tree.analysis.xpos[object.last] === TAG.POS || SCHOOLS.test(object.label)) return undefined;
  return { predicate: belonging(object, true)!, object, trigger: mark, rule: 'speaks-from', score: 0.8 };
}

/** "the Peruvian Ana Sol": a people right in front of a name. */
function ofPeople(side: Side, person: Participant): Tie | undefined {
  const { tree } = side;
  const object = nameAt(side, person.first - 1);
  if (object?.type !== 'country' || object.mention.form !== 'adjective' || object.last !== person.first)
    return undefined;
  const { upos, xpos } = tree.analysis;
  const next = upos[person.last];
  const loose = (next === POS.PROPN || next === POS.NOUN) && !nameAt(side, person.last);
  const several =
    xpos[object.first] === TAG.NNS ||
    xpos[object.first] === TAG.NNPS ||
    /s$/.test(wordAt(side, object.first));
  const cut = object.first > 0 && upos[object.first - 1] === POS.PROPN;
  if (loose || cut || several || wordAt(side, object.first - 1) === '-' || wordAt(side, person.last) === '-')
    return undefined;
  if (isOwned(tree, person) || isPlayer(tree, person)) return undefined;
  return { predicate: CITIZEN, object, trigger: object.first, rule: 'people', score: 0.82 };
}

/** "the Peruvian Ana Sol's": more than a name may follow. */
function isOwned(tree: Tree, { last }: Participant): boolean {
  return last < tree.analysis.length && tree.analysis.xpos[last] === TAG.POS;
}

/** "Presidents Ana Sol of Peru and Juan Rey of Chile". */
function listedOffice(side: Side, person: Participant, first: number): Tie | undefined {
  const plain = ofWhom(side, person);
  const office = plain?.object.type === 'country' ? pluralOffice(side, person, first) : '';
  if (!plain || office === '') return undefined;
  return { ...plain, predicate: officePredicate(office), rule: 'plural', role: office };
}

/** "Ana Sol (Green Party)". */
function inBrackets(side: Side, person: Participant): Tie | undefined {
  const mark = person.last;
  if (mark + 2 >= side.tree.analysis.length || word(side.tree, mark) !== '(') return undefined;
  const object = nameAt(side, mark + 1);
  if (!object || !isParty(object) || word(side.tree, object.last) !== ')') return undefined;
  return { predicate: 'party', object, trigger: mark, rule: 'brackets', score: 0.9 };
}

/** "Ana Sol, a survivor from Peru": whatever he is, he is from there. */
function fromWhere(side: Side, person: Participant): Tie | undefined {
  const { tree } = side;
  const { upos } = tree.analysis;
  if (person.last + 3 >= tree.analysis.length || word(tree, person.last) !== ',') return undefined;
  const article = word(tree, person.last + 1);
  if (article !== 'a' && article !== 'an') return undefined;
  for (let token = person.last + 2; token < tree.analysis.length && token < person.last + 8; token++) {
    const object = word(tree, token) === 'from' ? nameAt(side, token + 1) : undefined;
    if (object?.type === 'country' && upos[token - 1] === POS.NOUN)
      return { predicate: 'country-of-citizenship', object, trigger: token - 1, rule: 'from', score: 0.8 };
    if (
      nameAt(side, token) ||
      (upos[token] !== POS.NOUN && upos[token] !== POS.ADJ && word(tree, token) !== '-')
    )
      return undefined;
  }
  return undefined;
}

/** "Ana Sol, a 47-year-old Peruvian who", "Ana Sol, a Democrat from" */
function asPeople(side: Side, person: Participant): Tie | undefined {
  if (wordAt(side, person.last) !== ',' || !/^an?$/.test(wordAt(side, person.last + 1))) return undefined;
  let token = person.last + 2;
  while (/^(?:\d+|-|years?|old|lifelong|moderate|conservative|fellow)$/.test(wordAt(side, token))) token++;
  const object = nameAt(side, token);
  if (!object || !/^(?:who|,|\.|living|born|by|and|from)$/.test(wordAt(side, object.last))) return undefined;
  if (isParty(object) && !/party$/i.test(wordAt(side, object.last - 1)))
    return { predicate: 'party', object, trigger: token, rule: 'people', score: 0.84 };
  if (object.type !== 'country' || object.mention.form !== 'adjective') return undefined;
  return { predicate: CITIZEN, object, trigger: token, rule: 'people', score: 0.82 };
}

/** The names of a list: "Peru, Chile and Ecuador". */
function listFrom(side: Side, first: number, last: number): Participant[] {
  const found: Participant[] = [];
  let token = first;
  while (token < last) {
    if (word(side.tree, token) === 'the') token++;
    const name = nameAt(side, token);
    if (name?.mention.form !== 'name') break;
    found.push(name);
    token = name.last;
    if (token < last && word(side.tree, token) === ',') token++;
    if (token < last && /^(?:and|or)$/.test(word(side.tree, token))) token++;
  }
  return found;
}

/** "River Pact members such as Peru and Chile". */
function membersOf(side: Side, group: Participant, last: number): Found[] {
  const { tree } = side;
  if (group.type !== 'organization') return [];
  let token = group.last;
  while (token < last && (MEMBER_WORDS.has(word(tree, token)) || word(tree, token) === '-')) token++;
  const trigger = token - 1;
  if (trigger < group.last || (word(tree, group.last) !== 'member' && word(tree, group.last) !== 'members'))
    return [];
  const such = word(tree, token) === 'such' && word(tree, token + 1) === 'as';
  const told = such || SUCH.has(word(tree, token)) || word(tree, token) === ':';
  const dashed = word(tree, token - 1) === '-' && nameAt(side, token) !== undefined;
  if (!told && !dashed) return [];
  return listFrom(side, dashed ? token : token + (such ? 2 : 1), last)
    .filter(({ type, entity }) => type === 'country' && entity !== group.entity)
    .map((subject) => ({
      subject,
      predicate: 'member-of',
      object: group,
      trigger,
      rule: 'such-as',
      score: 0.85,
    }));
}

/** "its ally Chile", "Peru's close ally, Chile". */
function allyOf(side: Side, ally: Participant, first: number): Found[] {
  const { tree } = side;
  let token = ally.first - 1;
  while (token > first && /^(?:,|the)$/.test(word(tree, token))) token--;
  const trigger = token;
  if (FORMER.has(word(tree, token - 1))) return [];
  if (word(tree, trigger) !== 'ally' || ally.type === 'person' || ally.type === 'place') return [];
  while (token > first && tree.analysis.upos[token - 1] === POS.ADJ && !nameAt(side, token - 1)) token--;
  if (tree.analysis.xpos[token - 1] === TAG.POS) token--;
  const owner = nameAt(side, token - 1);
  if (!owner || owner.type === 'person' || owner.entity === ally.entity) return [];
  return [{ subject: owner, predicate: 'ally-of', object: ally, trigger, rule: 'its-ally', score: 0.85 }];
}

/** Employer, party or country of a person told by nothing but the name beside his; `known` persons are left out. */
export function besideRelations(scene: SentenceScene, known: ReadonlySet<Participant>): Found[] {
  const side = scene.reader.scene;
  const found: Found[] = [];
  for (const name of scene.participants) {
    found.push(...membersOf(side, name, scene.last));
    if (name.mention.form === 'name') found.push(...allyOf(side, name, scene.first));
    if (name.mention.form !== 'name') continue;
    const part = partOf(side, name);
    if (part && part.object.entity !== name.entity) found.push({ subject: name, ...part });
    if (name.type !== 'person' || isGroupLike(name)) continue;
    const of = ofWhom(side, name);
    const people = asPeople(side, name);
    const ties = [
      inBrackets(side, name),
      ofParty(side, name),
      known.has(name) && people?.predicate === 'party' ? people : undefined,
      known.has(name) && of?.predicate === 'party' ? of : undefined,
    ];
    if (!known.has(name))
      ties.push(
        ownerOf(side, name),
        listedOffice(side, name, scene.first) ?? onBench(side, name, of),
        fromWhere(side, name),
        speaksFrom(side, name, scene.first),
        people,
        ofPeople(side, name),
      );
    for (const tie of ties)
      if (tie && tie.object.entity !== name.entity) found.push({ subject: name, ...tie });
  }
  return found;
}
