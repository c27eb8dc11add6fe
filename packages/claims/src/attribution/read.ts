import { sentenceOf } from '@newsgraph/schema';
import { surfaceSubject } from '../events/arguments.js';
import { isMainBehind } from '../events/clause-effect.js';
import { isJoinedClause } from '../events/climb-clause.js';
import { ACCORDING, type SpeechWords } from '../lexicon/reporting.js';
import { POS, REL, relations, TAG } from '../rel.js';
import { child, childrenOf, isPassive, lemma, preposition, rel, type Tree, word } from '../tree.js';
import { atTheEnd } from './behind.js';
import { besideQuote } from './beside-quote.js';
import { hasClause, leadIn } from './cues.js';
import { framed } from './frames.js';
import { inserted } from './inserted.js';
import { byColon, bySignature } from './lines.js';
import { headWithin, subtree } from './subtree.js';
import { worded } from './worded.js';

/** Someone says something: half-open token ranges. `source` is the head of the phrase that names who says it. */
export interface Attribution {
  readonly source: number;
  readonly cue: number;
  readonly first: number;
  readonly last: number;
  /** Said, thought, or an act of the source itself ("threatened to leave"). */
  readonly kind: 'speech' | 'thought' | 'act';
}

const FINITE = new Set([TAG.VBD, TAG.VBZ, TAG.VBP, TAG.MD]);

function isOne(tree: Tree, verb: number, words: ReadonlySet<string>): boolean {
  return words.has(lemma(tree, verb)) || words.has(word(tree, verb));
}

const CONTENT = relations('ccomp', 'parataxis', 'csubj', 'dep', 'xcomp');

/** "Alpha Radio, quoting officials, said": who stands before the aside. */
function beforeCiting(tree: Tree, subject: number): number {
  const citing = subject - 1;
  if (citing < 2 || tree.analysis.xpos[citing] !== TAG.VBG || word(tree, citing - 1) !== ',') return subject;
  const upos = tree.analysis.upos[citing - 2];
  return upos === POS.PROPN || upos === POS.NOUN ? citing - 2 : subject;
}

const RELATIVES = new Set(['who', 'which']);

/** "cited Ana Sol, who says": the name in front of the relative word. */
function antecedent(tree: Tree, subject: number): number {
  if (subject < 2 || !RELATIVES.has(word(tree, subject))) return subject;
  const before = word(tree, subject - 1) === ',' ? subject - 2 : subject - 1;
  const upos = tree.analysis.upos[before];
  if (upos !== POS.PROPN && upos !== POS.NOUN) return subject;
  let start = before;
  while (start > 0 && tree.analysis.upos[start - 1] === POS.PROPN) start--;
  return headWithin(tree, before, start);
}

/** "Ana Sol, whose son is ill, said": a name at the head of the sentence, when the parser lost it. */
function opening(tree: Tree, verb: number): number {
  const { sentences, upos } = tree.analysis;
  const first = sentences.first[sentenceOf(tree.analysis, verb)]!;
  let end = first;
  while (end < verb && upos[end] === POS.PROPN) end++;
  if (end === first || end + 1 >= verb || word(tree, end) !== ',') return -1;
  return ASIDE.has(word(tree, end + 1)) ? headWithin(tree, end - 1, first) : -1;
}

const ASIDE = new Set(['who', 'whose', 'which', 'a', 'an', 'the']);

/** "In her speech Ana Sol described": the name in front of the verb, when the parser hung it on the noun before. */
function rightBefore(tree: Tree, verb: number): number {
  const first = tree.analysis.sentences.first[sentenceOf(tree.analysis, verb)]!;
  let start = verb;
  while (start > first && tree.analysis.upos[start - 1] === POS.PROPN) start--;
  return start === verb || !FINITE.has(tree.analysis.xpos[verb]!) ? -1 : headWithin(tree, verb - 1, start);
}

function speaker(tree: Tree, verb: number): number {
  if (!isPassive(tree, verb)) {
    const subject = antecedent(tree, surfaceSubject(tree, verb).token);
    const first = subject < 0 || tree.analysis.upos[subject] === POS.VERB ? opening(tree, verb) : -1;
    if (subject >= 0 && first < 0) return beforeCiting(tree, subject);
    return first < 0 ? rightBefore(tree, verb) : first;
  }
  return child(tree, verb, REL['obl:agent']);
}

type Range = { readonly first: number; readonly last: number };
type Sentence = Range & { readonly words: SpeechWords };

const MINIMUM_CONTENT = 3;
const HOW = new Set(['how', 'what', 'why', 'where']);
const CLAUSES = relations('acl:relcl', 'acl', 'advcl:relcl', 'advcl');

const ACCUSING = new Set(['accuse', 'suspect']);
const CHARGES = relations('advcl', 'xcomp', 'ccomp', 'obl');

/** "accused Peru of attacking": what the accuser says, or -1. */
function chargeBehind(tree: Tree, verb: number): number {
  for (const clause of childrenOf(tree, verb, CHARGES))
    if (clause > verb && tree.analysis.xpos[clause] === TAG.VBG && preposition(tree, clause) === 'of')
      return clause;
  return -1;
}

/** Words that open a clause beside what is said: "said in May, as ministers resisted". */
const BESIDE = new Set(['as', 'while', 'after', 'before', 'because', 'although', 'though']);

/** "holds talks", "held that Peru attacked": only the second says something. */
function isHeld(tree: Tree, verb: number, clause: number): boolean {
  return lemma(tree, verb) === 'hold' && preposition(tree, clause) !== 'that';
}

const CITING = new Set(['cite', 'quote', 'repeat', 'reiterate', 'echo']);
const SOURCES = new Set(
  'source report official evidence intelligence rumour rumor view belief opinion claim assertion allegation accusation conviction'.split(
    ' ',
  ),
);

/** "cited sources that Peru attacked": what the sources are said to say. */
function citedBehind(tree: Tree, object: number, verb: number): number {
  if (object < verb || !SOURCES.has(lemma(tree, object))) return -1;
  const own = childrenOf(tree, object, CLAUSES).find((c) => c > object && child(tree, c, REL.nsubj) >= 0);
  const apart = childrenOf(tree, verb, BEHIND).find((c) => c > object && preposition(tree, c) === 'that');
  const clause = own ?? apart ?? -1;
  return clause >= 0 && tree.analysis.upos[clause] === POS.VERB ? clause : -1;
}

const BEHIND = relations('advcl', 'ccomp');

/** "denied ever meeting him", taken for a clause beside the verb. */
function deniedBehind(tree: Tree, verb: number): number {
  if (lemma(tree, verb) !== 'deny') return -1;
  const clause = child(tree, verb, REL.advcl);
  return clause > verb && tree.analysis.xpos[clause] === TAG.VBG && preposition(tree, clause) === ''
    ? clause
    : -1;
}

/** "Peru blames Chile, she said, even for rain": behind the comma stands a phrase, and no clause of hers. */
function isBareAside(tree: Tree, verb: number, clauses: readonly number[]): boolean {
  if (rel(tree, verb) !== REL.parataxis || verb + 1 >= tree.analysis.length) return false;
  if (clauses.length !== 1 || clauses[0]! < verb || word(tree, verb + 1) !== ',') return false;
  return tree.analysis.upos[clauses[0]!] === POS.NOUN && child(tree, clauses[0]!, REL.cop) < 0;
}

/** Clauses that a verb of speech or thought governs; an infinitive is what one demands, promises or plans. */
function contentsOf(tree: Tree, verb: number, { speaking }: SpeechWords): number[] {
  const speaks = isOne(tree, verb, speaking);
  const how = child(tree, verb, REL.obj);
  if (how > verb && HOW.has(word(tree, how)) && childrenOf(tree, how, CLAUSES).length > 0) return [how];
  const cited = CITING.has(lemma(tree, verb)) ? citedBehind(tree, how, verb) : -1;
  if (cited >= 0) return [cited];
  const charge = ACCUSING.has(lemma(tree, verb)) ? chargeBehind(tree, verb) : deniedBehind(tree, verb);
  if (charge >= 0) return [charge];
  const clauses = childrenOf(tree, verb, CONTENT);
  if (isBareAside(tree, verb, clauses)) return [];
  return clauses.filter((clause) => {
    const relation = rel(tree, clause);
    if (relation === REL.xcomp) return tree.analysis.upos[clause] === POS.VERB && clause > verb;
    if (relation === REL.ccomp && clause > verb && BESIDE.has(preposition(tree, clause))) return false;
    if (relation === REL.ccomp && isHeld(tree, verb, clause)) return false;
    if (relation === REL.ccomp) return !isMainBehind(tree, verb, clause) && !isApart(tree, clause);
    return speaks && clause < verb;
  });
}

const SHIFTED = new Set(['had', 'would', 'could', 'might']);

/** "said it rained, and Peru attacked": told beside; "said it rained, and Peru had attacked" goes on with what is said. */
function isApart(tree: Tree, clause: number): boolean {
  const auxiliary = child(tree, clause, REL.aux);
  return isJoinedClause(tree, clause) && !(auxiliary >= 0 && SHIFTED.has(word(tree, auxiliary)));
}

const JOINING = new Set(['and', 'but', 'or']);

const LONG_SUBJECT = 14;

/** "said an attack on Peru would be": from the verb on, when no other clause lies between. */
function fromVerb(tree: Tree, verb: number, first: number): number {
  if (first - verb > LONG_SUBJECT || word(tree, first) === 'that') return first;
  for (let token = verb + 1; token < first; token++)
    if (FINITE.has(tree.analysis.xpos[token]!) || tree.analysis.upos[token] === POS.PUNCT) return first;
  return verb + 1;
}

const TIMES = /^(?:days?|hours?|weeks?|months?|minutes|shortly|soon|just)$/;

/** "said it would help, as Chile attacked Peru", "said it would, a day after Chile attacked": what happened beside it nobody says. */
function beforeEvents(tree: Tree, first: number, last: number): number {
  for (let token = first + MINIMUM_CONTENT; token + 2 < last; token++) {
    if (word(tree, token - 1) !== ',') continue;
    const as = word(tree, token) === 'as' ? token : timeBehind(tree, token, last);
    if (as < 0) continue;
    const verb = tree.analysis.head[as]!;
    const subject = verb >= 0 ? child(tree, verb, REL.nsubj) : -1;
    if (tree.analysis.xpos[verb] === TAG.VBD && subject > as && subject < verb) return token - 1;
  }
  return last;
}

/** The "after" of ", a day after", ", hours before", or -1. */
function timeBehind(tree: Tree, token: number, last: number): number {
  for (let at = token; at < token + 3 && at + 1 < last; at++) {
    const next = word(tree, at + 1);
    if (TIMES.test(word(tree, at)) && (next === 'after' || next === 'before')) return at + 1;
  }
  return -1;
}

const OWNING = new Set([
  'deny',
  'admit',
  'acknowledge',
  'concede',
  'confirm',
  'recall',
  'report',
  'describe',
]);

/** "denied meeting him": what somebody says that he did or did not do. */
function isOwnDeed(tree: Tree, verb: number, contents: readonly number[]): boolean {
  return OWNING.has(lemma(tree, verb)) && contents.every((clause) => tree.analysis.xpos[clause] === TAG.VBG);
}

function governing(tree: Tree, verb: number, words: SpeechWords): Attribution | undefined {
  const contents = contentsOf(tree, verb, words);
  if (contents.length === 0) return undefined;
  const source = speaker(tree, verb);
  if (source < 0) return undefined;
  const ranges = contents.map((clause) => subtree(tree, clause));
  let first = Math.min(...ranges.map((range) => range.first));
  let last = Math.max(...ranges.map((range) => range.last));
  const end = tree.analysis.sentences.last[sentenceOf(tree.analysis, verb)]!;
  const behind = word(tree, last) === ',' ? last + 1 : last;
  if (behind + 2 < end && JOINING.has(word(tree, behind)) && word(tree, behind + 1) === 'that') last = end;
  last = beforeEvents(tree, first, last);
  if (first > verb) first = fromVerb(tree, verb, first);
  const act = contents.every((clause) => rel(tree, clause) === REL.xcomp) && !isOwnDeed(tree, verb, contents);
  const kind = act ? 'act' : isOne(tree, verb, words.speaking) ? 'speech' : 'thought';
  return { source, cue: verb, first, last, kind };
}

/** The noun that a name phrase beginning at a token hangs on. */
function headFrom(tree: Tree, start: number, sentence: Range): number {
  let head = -1;
  for (let token = start; token < sentence.last && token < start + 8; token++) {
    const upos = tree.analysis.upos[token];
    if (upos === POS.PROPN || upos === POS.NOUN || upos === POS.PRON) {
      head = token;
      break;
    }
  }
  while (head >= 0) {
    const up = tree.analysis.head[head]!;
    const upos = up >= 0 ? tree.analysis.upos[up] : -1;
    if (up <= start || up >= sentence.last || (upos !== POS.NOUN && upos !== POS.PROPN)) break;
    head = up;
  }
  return head;
}

/** "according to the ministry": told by its words, which parsers hang in many ways. */
function accordingTo(tree: Tree, token: number, sentence: Range): Attribution | undefined {
  if (!ACCORDING.has(word(tree, token)) || token + 2 >= sentence.last || word(tree, token + 1) !== 'to')
    return undefined;
  const source = headFrom(tree, token + 2, sentence);
  if (source < 0) return undefined;
  const phrase = subtree(tree, source);
  const opens = token - sentence.first < MINIMUM_CONTENT;
  const end = Math.max(source + 1, Math.min(phrase.last, sentence.last));
  const last = opens ? end : upToComma(tree, source + 1, end);
  const aside = asideStart(tree, token, last, sentence);
  const split = !opens && aside === sentence.first && isSplitBy(tree, { first: token, last }, sentence);
  const content =
    opens || split
      ? { first: opens ? last : sentence.first, last: sentence.last }
      : { first: aside, last: token };
  return { source, cue: token, ...content, kind: 'speech' };
}

function upToComma(tree: Tree, from: number, last: number): number {
  for (let token = from; token < last; token++) if (word(tree, token) === ',') return token;
  return last;
}

/** "The army, according to Ana Sol, helped": the verb stands behind the aside. */
function isSplitBy(tree: Tree, { first, last }: Range, sentence: Range): boolean {
  if (last + 1 >= sentence.last || word(tree, last) !== ',') return false;
  return (
    FINITE.has(tree.analysis.xpos[last + 1]!) && !hasClause(tree, { first: sentence.first, last: first })
  );
}

/** Where what the source says begins: "Ana Sol, [the best of all], according to Forbes, left" is about the aside alone. */
function asideStart(tree: Tree, token: number, behind: number, { first, last }: Range): number {
  if (behind >= last || word(tree, behind) !== ',' || behind + 1 >= last) return first;
  const onNoun = word(tree, token - 1) !== ',' && JOINING.has(word(tree, behind + 1));
  if (!FINITE.has(tree.analysis.xpos[behind + 1]!) && !onNoun) return first;
  for (let comma = token - 2; comma > first; comma--) {
    if (FINITE.has(tree.analysis.xpos[comma]!)) return first;
    if (word(tree, comma) === ',') return comma + 1;
  }
  return first;
}

/** “It rains,” the statement reads. */
const READING = new Set(['read', 'reads']);

function attributionAt(tree: Tree, token: number, sentence: Sentence): Attribution | undefined {
  const upos = tree.analysis.upos[token];
  if (ACCORDING.has(word(tree, token))) return accordingTo(tree, token, sentence);
  const phrase = framed(tree, token, sentence) ?? worded(tree, token, sentence);
  if (phrase) return phrase;
  if (upos === POS.VERB && READING.has(word(tree, token))) return besideQuote(tree, token, sentence);
  if (upos !== POS.VERB || !isOne(tree, token, sentence.words.reporting))
    return atTheEnd(tree, token, sentence);
  const last =
    token > sentence.first && word(tree, token - 1) === ',' ? atTheEnd(tree, token, sentence) : undefined;
  if (last) return last;
  const spoken = isOne(tree, token, sentence.words.speaking) ? besideQuote(tree, token, sentence) : undefined;
  return (
    spoken ??
    governing(tree, token, sentence.words) ??
    inserted(tree, token, sentence) ??
    atTheEnd(tree, token, sentence)
  );
}

/** A full stop behind "he said" is not what he said. */
function hasWords(tree: Tree, { first, last }: Range): boolean {
  for (let token = first; token < last; token++) if (tree.analysis.upos[token] !== POS.PUNCT) return true;
  return false;
}

const SELF = new Set(['i', 'we', 'you', 'me', 'us']);

/** Every attribution in a sentence, in the order of its cues. A speaker who speaks of himself is left out. */
export function readAttributions(tree: Tree, range: Range, words: SpeechWords): Attribution[] {
  const sentence = { ...range, words };
  const headed = byColon(tree, range) ?? leadIn(tree, range) ?? bySignature(tree, range);
  const found: Attribution[] = headed ? [headed] : [];
  for (let token = sentence.first; token < sentence.last; token++) {
    const attribution = attributionAt(tree, token, sentence);
    if (!attribution || !hasWords(tree, attribution)) continue;
    if (!SELF.has(word(tree, attribution.source))) found.push(attribution);
  }
  return found;
}

/** The speech or thought whose content most closely surrounds a token; undefined when the text itself says so. */
export function attributionOf(attributions: readonly Attribution[], token: number): Attribution | undefined {
  let best: Attribution | undefined;
  for (const attribution of attributions) {
    if (token < attribution.first || token >= attribution.last || token === attribution.cue) continue;
    if (attribution.kind === 'act') continue;
    const narrower = !best || attribution.last - attribution.first < best.last - best.first;
    if (narrower) best = attribution;
  }
  return best;
}
