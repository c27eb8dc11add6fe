import type { Pattern } from '../lexicon/compile.js';
import { CIVIL_NOUNS, EQUIPMENT, FORCES, MEASURE_NOUNS, ROLE_NOUNS } from '../lexicon/nouns.js';
import { OCCUPATIONS } from '../lexicon/offices.js';
import type { Participants } from '../participants.js';
import { POS, REL, relations, TAG } from '../rel.js';
import { child, childrenOf, conjuncts, lemma, preposition, rel, type Tree, word } from '../tree.js';
import { complements, isInfinitive, undergoer } from './arguments.js';
import { isGame } from './game.js';
import { isTitle } from './titles.js';
import type { Reader } from './types.js';
import { isInforming } from './warned.js';

/** What teams do as well as states. */
const GAMES = new Set(['event:consult:verb:meet', 'event:consult:verb:host']);
const RECEIVING = new Set(['receive', 'welcome'].map((verb) => `event:consult:verb:${verb}`));
const NAMING = new Set(['event:consult:verb:call', 'event:consult:verb:name']);
const ASKING = new Set([
  'event:consult:verb:ask',
  ...['ask', 'press', 'push', 'pressure'].map((verb) => `event:request:verb:${verb}`),
]);
const WONDERING = new Set('what who whom whose which when where why how whether if'.split(' '));
const QUOTES = new Set(['"', '“', "'", '‘']);
const CLAUSES = relations('acl', 'amod', 'advcl');
const NEAR = 6;

/** "a camp called Young Sailors": a name is given, nobody is rung up. */
function isNaming({ scene: { tree } }: Reader, verb: number): boolean {
  if (child(tree, verb, REL.aux) >= 0 || child(tree, verb, REL.nsubj) >= 0 || verb < 1) return false;
  if (tree.analysis.xpos[verb] === TAG.VBN && CLAUSES.has(rel(tree, verb))) return true;
  const before = tree.analysis.upos[verb - 1];
  return before === POS.NOUN || (word(tree, verb - 1) === ',' && rel(tree, verb) !== REL.conj);
}

/** "asked him what it cost": a question demands nothing. */
function isWondering({ scene: { tree } }: Reader, verb: number): boolean {
  const object = undergoer(tree, verb).token;
  const near = verb + 1 < tree.analysis.length && word(tree, verb + 1) === 'by' ? 2 * NEAR : NEAR;
  const last = Math.min(tree.analysis.length, Math.max(object, verb) + near);
  for (let token = verb + 1; token < last; token++) {
    const text = word(tree, token);
    if (text === 'to' || text === 'for' || text === '.') return false;
    if (WONDERING.has(text) || text === 'about' || QUOTES.has(text)) return true;
  }
  return false;
}

const WITHIN = 12;

/** Behind the name in apposition to an office: "the auditor, Ann Sol[, a king]"; -1 for none. */
function apposedEnd({ all, at }: Participants, office: number): number {
  const person = all[at[office + 2] ?? -1];
  return at[office]! < 0 && person?.type === 'person' ? person.last : -1;
}

/** "a servant", a quotation: what somebody is called, behind a comma or not. */
function isLabel(tree: Tree, token: number): boolean {
  const { length } = tree.analysis;
  if (token < 0 || token >= length) return false;
  const text = word(tree, token);
  if (text === ',' && token + 1 < length)
    return LABELS.has(word(tree, token + 1)) || QUOTES.has(word(tree, token + 1));
  return LABELS.has(text) || QUOTES.has(text);
}

const LABELS = new Set(['a', 'an']);

/** "called him 'a bridge'", "calls itself": a description, no call. */
function isDescribing({ scene: { tree, participants } }: Reader, verb: number): boolean {
  const object = undergoer(tree, verb).token;
  if (object < 0) return false;
  const behind = participants.all[participants.at[object]!]?.last ?? object + 1;
  if (
    isLabel(tree, behind) ||
    isLabel(tree, verb + 1) ||
    isLabel(tree, apposedEnd(participants, object)) ||
    word(tree, object).endsWith('self')
  )
    return true;
  const noun = tree.analysis.upos[object] === POS.NOUN && participants.at[object]! < 0;
  return noun && !ROLE_NOUNS.has(lemma(tree, object)) && !isTitle(tree, object);
}

const HEARINGS = new Set(['questioning', 'interrogation', 'testimony']);

/** "called Ann for questioning": who is called in is not rung up. */
function isCalledIn({ scene: { tree } }: Reader, verb: number): boolean {
  const last = Math.min(tree.analysis.length, verb + WITHIN);
  for (let token = verb + 2; token < last; token++)
    if (HEARINGS.has(word(tree, token)) && word(tree, token - 1) === 'for') return true;
  return false;
}

/** A noun that is neither people nor an office. */
function isThing(tree: Tree, noun: number): boolean {
  const name = lemma(tree, noun);
  return (
    tree.analysis.upos[noun] === POS.NOUN &&
    !ROLE_NOUNS.has(name) &&
    !CIVIL_NOUNS.has(name) &&
    !MEASURE_NOUNS.has(name) &&
    !isTitle(tree, noun) &&
    !OCCUPATIONS.has(name)
  );
}

/** "received a Guinness Record": a body is no guest, but its delegation is. */
function isPossession({ scene: { tree, participants } }: Reader, verb: number): boolean {
  const object = undergoer(tree, verb).token;
  if (object >= 0 && isThing(tree, object) && participants.at[object]! < 0) return true;
  const named = participants.all[participants.at[object]!];
  return named?.type === 'organization';
}

const APPOINTING = new Set(['appoint', 'name', 'nominate'].map((verb) => `event:support:verb:${verb}`));
const BEFORE_OFFICE = relations('det', 'nmod:poss', 'iobj');

/** "Sol named NATO envoy to Peru", in a headline: he was named. */
function isAppointed({ scene: { tree, participants } }: Reader, verb: number): boolean {
  const office = undergoer(tree, verb).token;
  if (office < 0 || participants.at[office]! >= 0 || childrenOf(tree, office, BEFORE_OFFICE).length > 0)
    return false;
  for (let token = verb + 1; token < office; token++)
    if (participants.all[participants.at[token]!]?.type === 'person') return false;
  return true;
}

const REACH = 14;

/** "called on the governor at the castle to complain": a visit. */
function isVisit({ scene: { tree } }: Reader, verb: number): boolean {
  let at = false;
  for (let token = verb + 2; token < tree.analysis.length && token < verb + REACH; token++) {
    const text = word(tree, token);
    if (text === 'to' || text === 'for' || tree.analysis.upos[token] === POS.VERB) return at;
    at ||= text === 'at';
  }
  return at;
}

/** "protested that Peru gives aid": whom a complaint names is not whom it goes to. */
function isComplaint({ scene: { tree } }: Reader, verb: number): boolean {
  return verb + 1 < tree.analysis.length && word(tree, verb + 1) === 'that';
}

const KIND = new Set('avenge protect save help free rescue defend support marry'.split(' '));

/** "plotted to avenge Ann" */
function isForGood({ scene: { tree } }: Reader, verb: number): boolean {
  return complements(tree, verb).some((clause) => KIND.has(lemma(tree, clause)));
}

/** "launched 8,000 strikes against": no stoppage of work. */
function isRaid({ scene: { tree } }: Reader, verb: number): boolean {
  const object = undergoer(tree, verb).token;
  return object >= 0 && tree.analysis.xpos[object] === TAG.NNS;
}

const STRIKING = new Set(['out', 'down', 'off', 'up', 'back']);

/** "struck out a suit" */
function isStruckOut({ scene: { tree } }: Reader, verb: number): boolean {
  return verb + 1 < tree.analysis.length && STRIKING.has(word(tree, verb + 1));
}

/** "went after Peru militarily" */
function isMilitary({ scene: { tree } }: Reader, verb: number): boolean {
  const last = Math.min(tree.analysis.length, verb + NEAR);
  for (let token = verb + 1; token < last; token++) if (word(tree, token) === 'militarily') return true;
  return false;
}

const ANSWERS = new Set(['comment', 'comments']);

/** "reached out to Ann for comment": what the press does. */
export function isForComment(tree: Tree, trigger: number): boolean {
  const last = Math.min(tree.analysis.length, trigger + WITHIN);
  for (let token = trigger + 2; token < last; token++)
    if (
      ANSWERS.has(word(tree, token)) &&
      (word(tree, token - 1) === 'for' || word(tree, token - 2) === 'for')
    )
      return true;
  return false;
}

const TOWARDS = new Set(['toward', 'towards']);

/** "fired missiles towards jets": no test, but shots at somebody. */
function isAimed({ scene: { tree } }: Reader, verb: number): boolean {
  const last = Math.min(tree.analysis.length, verb + WITHIN);
  for (let token = verb + 1; token < last; token++) {
    if (!TOWARDS.has(word(tree, token))) continue;
    const noun = tree.analysis.head[token]!;
    return noun > token && (EQUIPMENT.has(lemma(tree, noun)) || FORCES.has(lemma(tree, noun)));
  }
  return false;
}

const AIMS = relations('xcomp', 'advcl');

/** "struggled to resolve a dispute": tried hard. */
function isEffort({ scene: { tree } }: Reader, verb: number): boolean {
  if (child(tree, verb, REL.obj) >= 0) return false;
  return childrenOf(tree, verb, AIMS).some((next) => next > verb && isInfinitive(tree, next));
}

const MARKETS = new Set(
  'taste market customer consumer audience growth voter share sale sector increase inflation rate'.split(' '),
);

/** "targets the taste of Peru": what sellers and banks aim at. */
function isMarket({ scene: { tree } }: Reader, verb: number): boolean {
  const object = child(tree, verb, REL.obj);
  return object >= 0 && MARKETS.has(lemma(tree, object));
}

/** "backed his army, allowing Ann to win": what came of it. */
function isOutcome({ scene: { tree } }: Reader, verb: number): boolean {
  return tree.analysis.xpos[verb] === TAG.VBG && verb > 0 && word(tree, verb - 1) === ',';
}

const HINDRANCES = new Set(
  'resistance snag obstacle hurdle wall roadblock milestone record bottom low high note'.split(' '),
);

/** "hit stiff resistance": met with it. */
function isHindered({ scene: { tree } }: Reader, verb: number): boolean {
  const object = child(tree, verb, REL.obj);
  return object >= 0 && HINDRANCES.has(lemma(tree, object));
}

/** "nine sailors barred from leaving Peru": without anybody whom it is done to, nobody bars. */
function isBarred({ scene: { tree } }: Reader, verb: number): boolean {
  return undergoer(tree, verb).token < 0;
}

const UNFIT: ReadonlyMap<string, (reader: Reader, verb: number) => boolean> = new Map([
  ['event:threaten:verb:plot', isForGood],
  ...['bar', 'ban', 'block', 'prevent', 'stop', 'prohibit', 'forbid'].map(
    (verb) => [`event:coerce:verb:${verb}`, isBarred] as const,
  ),
  ['event:assault:verb:strike', isStruckOut],
  ...['kick', 'punch', 'slap', 'whip'].map((verb) => [`event:assault:verb:${verb}`, isStruckOut] as const),
  ['event:assault:verb:hit', isHindered],
  ...['struggle', 'fight', 'battle', 'grapple'].map(
    (verb) => [`event:assault:verb:${verb}`, isEffort] as const,
  ),
  ['event:assault:verb:target', isMarket],
  ['event:concede:verb:allow', isOutcome],
  ['event:concede:verb:permit', isOutcome],
  ['event:concede:verb:let', isOutcome],
  ['event:mobilize:verb:fire', isAimed],
  ['event:mobilize:verb:launch', isAimed],
  ['event:protest:verb:launch', isRaid],
  ['event:protest:verb:protest', isComplaint],
  ['event:accuse:verb:go_after', isMilitary],
  ['event:request:verb:call_on', isVisit],
  ['event:request:verb:call_upon', isVisit],
]);

const WARNING = new Set(['event:threaten:verb:warn', 'event:threaten:verb:caution']);

/** "vowed to never meet": what is promised is that it will not be. */
function isForsaken({ scene: { tree } }: Reader, verb: number): boolean {
  return complements(tree, verb).some((clause) =>
    childrenOf(tree, clause, ADVERBS).some((c) => NEVER.has(word(tree, c))),
  );
}

const ADVERBS = relations('advmod');
const NEVER = new Set(['never', 'not', 'n’t', "n't"]);

/** Is a verb that fits the pattern another kind of act here: a game, a name given, a question? */
export function isUnfit(reader: Reader, verb: number, pattern: Pattern): boolean {
  if (NAMING.has(pattern.rule))
    return isNaming(reader, verb) || isDescribing(reader, verb) || isCalledIn(reader, verb);
  if (RECEIVING.has(pattern.rule)) return isPossession(reader, verb);
  const unfit = UNFIT.get(pattern.rule);
  if (unfit) return unfit(reader, verb);
  if (WARNING.has(pattern.rule)) return isInforming(reader, verb);
  if (ASKING.has(pattern.rule)) return isWondering(reader, verb);
  if (pattern.inner === 'cooperation' && pattern.predicate === 'agree') return isForsaken(reader, verb);
  if (pattern.inner === 'conflict' && pattern.predicate === 'threaten') return isForsaken(reader, verb);
  if (APPOINTING.has(pattern.rule)) return isAppointed(reader, verb);
  return (pattern.groups || GAMES.has(pattern.rule)) && isGame(reader.scene.tree, verb);
}

/** What several do each for itself. */
export const ALONE: ReadonlySet<string> = new Set(
  'attend participate join contribute testify appear compete play run serve step resign comment speak'.split(
    ' ',
  ),
);
const PART = new Set(['part', 'place', 'share']);
const OBJECTS = relations('obj');
const PHRASES = relations('obl', 'nmod');
/** Behind these stands with whom, to whom or for what several speak: "were speaking with veterans". */
const APART = new Set(['with', 'to']);
/** Those who speak for, of or at something speak to a public. */
const BEFORE_PUBLIC = new Set(['of', 'for', 'against', 'at']);
const SPANS = new Set(['minute', 'hour', 'day', 'time', 'week', 'length', 'first', 'while', 'half']);
const TALKING = new Set(['speak', 'talk', 'chat', 'communicate', 'meet', 'discuss', 'consult']);
const MUTUAL = new Set(['each', 'one', 'phone', 'telephone', 'skype', 'length']);
/** "both spoke": each of them did. */
const EACH = new Set(['both', 'each', 'separately', 'individually']);
const ADVERBIAL = relations('advmod', 'det');

/** "agreed to plea deals": each makes his own. */
function isPlea(tree: Tree, verb: number): boolean {
  return (
    verb + 3 < tree.analysis.length &&
    word(tree, verb + 2) === 'plea' &&
    word(tree, verb + 3).startsWith('deal')
  );
}

/** "joined the force": each of them did, beside others. */
function isJoiningThing(tree: Tree, verb: number): boolean {
  const object = lemma(tree, verb) === 'join' ? child(tree, verb, REL.obj) : -1;
  return object >= 0 && child(tree, object, REL.det) >= 0;
}

/** "were speaking with veterans", "are both speaking of a plan": not with each other. */
function isWithOthers(tree: Tree, verb: number): boolean {
  if (!TALKING.has(lemma(tree, verb))) return false;
  if (childrenOf(tree, verb, ADVERBIAL).some((c) => c < verb && EACH.has(word(tree, c)))) return true;
  const spoken = lemma(tree, verb) === 'speak';
  return childrenOf(tree, verb, PHRASES).some((c) => {
    if (c < verb || MUTUAL.has(word(tree, c)) || SPANS.has(lemma(tree, c))) return false;
    const by = preposition(tree, c);
    return APART.has(by) || (spoken && BEFORE_PUBLIC.has(by));
  });
}

/** "Peru and Chile agreed to take part": each does it for itself, not with the other. */
export function isEachAlone({ scene: { tree } }: Reader, verb: number): boolean {
  if (isWithOthers(tree, verb) || isPlea(tree, verb) || isJoiningThing(tree, verb)) return true;
  return complements(tree, verb).some((clause) => {
    if (ALONE.has(lemma(tree, clause))) return true;
    const things = childrenOf(tree, clause, OBJECTS).flatMap((object) => conjuncts(tree, object));
    return lemma(tree, clause) === 'take' && things.some((thing) => PART.has(lemma(tree, thing)));
  });
}
