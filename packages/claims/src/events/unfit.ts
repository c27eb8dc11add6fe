import type { Pattern } from '../lexicon/compile.js';
import { ROLE_NOUNS } from '../lexicon/nouns.js';
import { POS, REL, relations, TAG } from '../rel.js';
import { child, childrenOf, conjuncts, lemma, rel, word } from '../tree.js';
import { complements, undergoer } from './arguments.js';
import { isGame } from './game.js';
import { isTitle } from './titles.js';
import type { Reader } from './types.js';

/** What teams do as well as states. */
const GAMES = new Set(['event:consult:verb:meet', 'event:consult:verb:host']);
const RECEIVING = new Set(['receive', 'welcome'].map((verb) => `event:consult:verb:${verb}`));
const NAMING = new Set(['event:consult:verb:call', 'event:consult:verb:name']);
const ASKING = new Set(['event:request:verb:ask', 'event:consult:verb:ask']);
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
  const last = Math.min(tree.analysis.length, Math.max(object, verb) + NEAR);
  for (let token = verb + 1; token < last; token++) {
    const text = word(tree, token);
    if (text === 'to' || text === 'for' || text === '.') return false;
    if (WONDERING.has(text) || text === 'about' || QUOTES.has(text)) return true;
  }
  return false;
}

const WITHIN = 12;
const THREATENING = new Set([
  'that',
  'to',
  'not',
  'against',
  'of',
  'over',
  'it',
  'would',
  'will',
  'if',
  'unless',
  '"',
  '“',
  'on',
]);

/** "warned Peru about the old planes", "before each strike": who is told of a danger is not threatened. */
function isInforming({ scene: { tree } }: Reader, verb: number): boolean {
  const last = Math.min(tree.analysis.length, verb + WITHIN);
  for (let token = verb + 1; token < last; token++) {
    if (word(tree, token) === 'about') return true;
    if (THREATENING.has(word(tree, token))) return false;
  }
  return true;
}

/** "called him 'a bridge'", "calls itself": a description, no call. */
function isDescribing({ scene: { tree, participants } }: Reader, verb: number): boolean {
  const object = undergoer(tree, verb).token;
  if (object < 0) return false;
  const next = object + 1 < tree.analysis.length ? word(tree, object + 1) : '';
  if (QUOTES.has(next) || word(tree, object).endsWith('self') || next === 'a' || next === 'an') return true;
  const noun = tree.analysis.upos[object] === POS.NOUN && participants.at[object]! < 0;
  return noun && !ROLE_NOUNS.has(lemma(tree, object)) && !isTitle(tree, object);
}

/** "received a Guinness Record": a body is no guest, but its delegation is. */
function isPossession({ scene: { tree, participants } }: Reader, verb: number): boolean {
  const named = participants.all[participants.at[undergoer(tree, verb).token]!];
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
  if (NAMING.has(pattern.rule)) return isNaming(reader, verb) || isDescribing(reader, verb);
  if (RECEIVING.has(pattern.rule)) return isPossession(reader, verb);
  if (WARNING.has(pattern.rule)) return isInforming(reader, verb);
  if (ASKING.has(pattern.rule)) return isWondering(reader, verb);
  if (pattern.inner === 'cooperation' && pattern.predicate === 'agree') return isForsaken(reader, verb);
  if (APPOINTING.has(pattern.rule)) return isAppointed(reader, verb);
  return (pattern.groups || GAMES.has(pattern.rule)) && isGame(reader.scene.tree, verb);
}

const ALONE = new Set(
  'attend participate join contribute testify appear compete play run serve step resign comment speak'.split(
    ' ',
  ),
);
const PART = new Set(['part', 'place', 'share']);
const OBJECTS = relations('obj');

/** "Peru and Chile agreed to take part": each does it for itself, not with the other. */
export function isEachAlone({ scene: { tree } }: Reader, verb: number): boolean {
  return complements(tree, verb).some((clause) => {
    if (ALONE.has(lemma(tree, clause))) return true;
    const things = childrenOf(tree, clause, OBJECTS).flatMap((object) => conjuncts(tree, object));
    return lemma(tree, clause) === 'take' && things.some((thing) => PART.has(lemma(tree, thing)));
  });
}
