import { isGeneric, isInstitution } from '../institutions.js';
import { FEMALE_NAMES, MALE_NAMES } from '../lexicon/first-names.js';
import { BARE_INSTITUTIONS } from '../lexicon/institutions.js';
import { goesUnnamed, isHome, ownCountry } from './context.js';
import type { Scene, Scored } from './features.js';
import type { Group } from './group.js';
import { isBackbencher, isMereNamesake, isOutOfTime, isUnsupported, isYetUnknown } from './unsupported.js';
import { CALLED, NICKNAME } from './variants.js';

/** How far ahead of the next a candidate must be to be clearly meant. */
const CLEAR_LEAD = 0.3;
const NEVER = Number.POSITIVE_INFINITY;
/** Towns better known than this are meant wherever they are named. */
const OBVIOUS = 330;

/** The best candidate and the next. */
export interface Race {
  readonly best: Scored;
  readonly rival: Scored | undefined;
}

/**
 * Letters that many go by mean somebody well known, or one of a country that the text is about; three letters or more
 * that only one goes by mean that one.
 */
function ofAcronym(group: Group, { best: { candidate, entity, features }, rival }: Race): number {
  const letters = group.key.length;
  if (entity.subtype === 'news agency') return 0.5;
  const ofCountry = features.country >= (candidate.prior < 250 || letters < 3 ? 0.55 : 0.01);
  if (ofCountry) return 0.5;
  const alone = !rival && group.type === 'organization' && features.country >= 0;
  if (letters < 3) return alone || candidate.prior >= 550 ? 0.5 : NEVER;
  if (features.country < 0) return candidate.prior >= 460 ? 0.5 : NEVER;
  return !rival || candidate.prior >= (letters < 4 ? 400 : 250) ? 0.5 : NEVER;
}

/** Another name of somebody less well known that shares no word with the label. */
function isPenName({ key }: Group, { candidate, entity }: Scored): boolean {
  if (candidate.kind === 'label' || candidate.prior >= 400) return false;
  const label = entity.label.toLowerCase();
  return !key.split(' ').some((word) => word.length > 2 && label.includes(word));
}

/** Known by last name alone to every reader. */
const HOUSEHOLD = 660;

/** "A manager surnamed Cheng", "a man called Ali": somebody whom nobody knows. */
function isStranger({ reading: { lower } }: Scene, { spans }: Group): boolean {
  return spans.some(({ span }) =>
    /^(?:surnamed|named|called|nicknamed|identified)$/.test(lower[span.first - 1] ?? ''),
  );
}

/** In office, or so well known, somebody goes by the last name alone. */
const IN_OFFICE = 550;
export const FAMOUS = 600;

/** Whether a word is a name of somebody by itself, not a part of one: no "Cheng" for "San-cheng". */
function isOwnWord({ reading: { knowledge } }: Scene, { key }: Group, { entity }: Scored): boolean {
  if (key.includes(' ')) return ` ${knowledge.fold(entity.label)}`.endsWith(` ${key}`);
  return entity.label.split(' ').some((word) => knowledge.fold(word) === key);
}

/** Namesakes of a household name are forgotten when they are so much less well known. */
const OUTSHONE = 200;

/** Whether hardly anybody else of note has a last name. */
function isRare({ reading }: Scene, { name }: Group, { candidate }: Scored): boolean {
  const least = Math.max(300, candidate.prior - OUTSHONE);
  return reading.candidates(name).filter((c) => c.kind === 'surname' && c.prior >= least).length < 2;
}

/** "Zelensky", "Stoltenberg": a head of state or government on the day, or somebody as well known, of a rare name. */
export function isFamiliar(scene: Scene, group: Group, best: Scored): boolean {
  const { candidate, features } = best;
  if (candidate.kind !== 'surname' || group.key.length < 4 || isStranger(scene, group)) return false;
  const known = candidate.prior >= FAMOUS || (candidate.prior >= IN_OFFICE && features.era > 0);
  const rare =
    scene.reading.candidates(group.name).filter((c) => c.kind === 'surname' && c.prior >= 300).length < 3;
  return known && rare && isOwnWord(scene, group, best);
}

/** A last name alone: the office beside it, its country and subject, or great fame must speak for its bearer. */
function ofSurname(scene: Scene, group: Group, { best, rival }: Race): number {
  const { candidate, features, score } = best;
  if (features.role >= 1) return 1.2;
  if (isStranger(scene, group) || FEMALE_NAMES.has(group.key) || MALE_NAMES.has(group.key)) return NEVER;
  const lead = rival ? score - rival.score : CLEAR_LEAD;
  if (lead < CLEAR_LEAD) return NEVER;
  if (isFamiliar(scene, group, best)) return 1.2;
  if (!isOwnWord(scene, group, best)) return NEVER;
  if (candidate.prior >= HOUSEHOLD && (features.country > 0 || isRare(scene, group, best))) return 1.2;
  const context = features.country >= 0.5 && features.words >= 0.25 && candidate.prior >= 400;
  return context || features.country >= 1 ? 1.4 : NEVER;
}

/** A last name that so many of the base bear is a common one. */
const COMMON_NAME = 5;

/** Whether many bear the last name, or the first word of a name that begins with the last name. */
function isCommonName({ reading }: Scene, { key }: Group): boolean {
  const words = key.split(' ');
  return [words[0]!, words.at(-1)!].some(
    (word) => reading.candidates(word).filter((c) => c.kind === 'surname').length >= COMMON_NAME,
  );
}

/** A namesake rather than somebody of whom the text gives nothing but a common name. */
function isNamesake(scene: Scene, group: Group, best: Scored): boolean {
  const { features } = best;
  if (features.role >= 1 || !(isBackbencher(group, best) || isCommonName(scene, group))) return false;
  return isMereNamesake(scene, group, best);
}

function ofPerson(scene: Scene, group: Group, race: Race): number {
  const { best } = race;
  if (best.features.role < 0 && best.candidate.prior < HOUSEHOLD)
    return best.features.words >= 0.5 ? 0.9 : NEVER;
  if (best.candidate.kind === 'surname') return ofSurname(scene, group, race);
  if (isPenName(group, best) && best.features.country <= 0 && best.features.role === 0) return 1.9;
  if (isNamesake(scene, group, best) || isOutOfTime(scene, group, best)) return NEVER;
  if (isYetUnknown(scene, group, best)) return NEVER;
  if (best.candidate.kind === 'acronym') return isLeader(best) && !race.rival ? 0.9 : 1.9;
  return group.name.includes(' ') ? 0.9 : 1.9;
}

/** Somebody in office, or as well known, of a country of which the text speaks: whom letters mean, "MBS". */
function isLeader({ candidate, features }: Scored): boolean {
  return candidate.exact && candidate.prior >= IN_OFFICE && features.country > 0;
}

/** Less well known than this, a body of a generic name without a country may be any. */
const WELL_KNOWN = 350;

/** A well-known body at home that alone goes by its name, which no other state gives to one: "State Department". */
function isOnly(
  { knowledge }: Scene['reading'],
  { key, others }: Group,
  { best: { candidate, entity }, rival }: Race,
): boolean {
  const lettered = [...others].some(
    (name) => /^[A-Z]{2,6}$/.test(name) && knowledge.candidates(name).some(({ id }) => id === candidate.id),
  );
  if (lettered && candidate.exact && isHome(entity.country)) return true;
  if (!key.includes(' ') || (isInstitution(key) && !key.endsWith(' department'))) return false;
  return !rival && candidate.exact && candidate.prior >= WELL_KNOWN && isHome(entity.country);
}

/** A country named less than this share of times of the one named most is not what a text is about. */
const SPOKEN_OF = 0.4;

/** Whether a text in which a body of common words is named speaks of the body's country. */
function isOwnCountry({ context }: Scene, group: Group, country: string): boolean {
  if (group.countries.size > 0) return group.countries.has(country);
  if (context.named === 0) return isHome(country);
  const own = ownCountry(context);
  if (own !== undefined) return own === country;
  const most = Math.max(...context.countries.values());
  const count = context.countries.get(country) ?? 0;
  return count === most || (count > 1 && count >= most * SPOKEN_OF);
}

/**
 * "Supreme Court", "The Review", "Peninsula": a name of common words means one of the country that the text is about,
 * or something that everybody knows by it.
 */
function mayBeAny(scene: Scene, group: Group, race: Race): boolean {
  const { candidate, entity, features } = race.best;
  if (!isGeneric(group.key) || candidate.type === 'country') return false;
  const single = !group.key.includes(' ') && !BARE_INSTITUTIONS.has(group.key);
  if (single && scene.context.common.has(group.key)) return true;
  const { country } = entity;
  if (country === undefined) return candidate.prior < WELL_KNOWN;
  if (group.countries.size === 0 && isOnly(scene.reading, group, race)) return false;
  return features.place <= 0 && !isOwnCountry(scene, group, country);
}

/** Shorter words than this are another name when a letter differs: "Wang Ying" is not Wang Yang. */
const SLIP_LENGTH = 5;

/** Whether a word that the label lacks may be one of its words misspelt: the first letter is seldom wrong in a short one. */
function maySlip(word: string, label: ReadonlySet<string>): boolean {
  if (word.length > SLIP_LENGTH) return true;
  return word.length === SLIP_LENGTH && [...label].some((own) => own[0] === word[0]);
}

/** A slip of the pen needs an office or country that agrees, one in a short word the office. */
function ofSpelling(group: Group, { candidate, entity, features }: Scored): number {
  if (candidate.similarity === NICKNAME) return features.role >= 1 || features.country >= 0.5 ? 0.9 : 2.2;
  if (candidate.similarity === CALLED) return features.role >= 1 ? 0.9 : NEVER;
  const own = new Set(entity.label.toLowerCase().split(/[\s-]+/));
  const differing = group.key.split(/[\s-]+/).filter((word) => !own.has(word));
  if (differing.some((word) => !maySlip(word, own)) && features.role < 1) return NEVER;
  const told = candidate.type === 'person' && features.words < 0.25 ? 1 : 0.5;
  const support = (features.role >= 1 ? 1 : 0) + (features.country >= told ? 1 : 0);
  if (candidate.similarity < 0.85) return support === 2 ? 0.5 : NEVER;
  return support > 0 ? 0.9 : 2.2;
}

/** "Pirates" where the text speaks of pirates: a byname that is a common word there. */
function isCommonWord({ context: { common } }: Scene, { key }: Group, { candidate }: Scored): boolean {
  const byname = candidate.kind === 'alias' || candidate.kind === 'short';
  return byname && candidate.type === 'organization' && !key.includes(' ') && common.has(key);
}

/** "The Greens" of a country that the text does not name. */
function isForeignByname({ candidate, features }: Scored): boolean {
  return candidate.type === 'organization' && candidate.kind === 'alias' && features.country < 0;
}

/** A byname that has nothing of the label, of something whose country the text does not name: "Terminus" for Atlanta. */
function isFarFetched({ key }: Group, { candidate, entity, features }: Scored): boolean {
  if (candidate.kind === 'label' || candidate.kind === 'acronym' || candidate.type === 'person') return false;
  if (features.country > 0 || features.place > 0 || key.includes(' ')) return false;
  return candidate.type === 'place' && !entity.label.toLowerCase().includes(key.slice(0, 3));
}

/** A namesake of about the same fame is no less likely when it lies nearer. */
const RIVAL = 120;

/** A city of a country of which the text does not speak, though it speaks of others, and there are more of the name. */
function isFarAway(
  { context }: Scene,
  { candidate, entity, features }: Scored,
  rival: Scored | undefined,
): boolean {
  if (candidate.type !== 'place' || features.country > 0 || features.place > 0 || context.named < 2)
    return false;
  if (candidate.prior >= OBVIOUS || !/^(?:city|town|village|municipality)/.test(entity.subtype ?? ''))
    return false;
  return rival?.candidate.type === 'place' && rival.candidate.prior > candidate.prior - RIVAL;
}

/** Less well known than this, a paper of common words is one of many: "The Daily Star". */
const KNOWN_PAPER = 250;

function isAnyPaper({ key }: Group, { candidate, entity, features }: Scored): boolean {
  const paper = /^(?:newspaper|magazine|broadcaster|television channel|radio station)$/.test(
    entity.subtype ?? '',
  );
  return paper && isGeneric(key) && candidate.prior < KNOWN_PAPER && features.country < 0.5;
}

/** "NH" in a text about India: letters for a part of a state of which the text does not speak. */
function isForeignPart({ context }: Scene, { key }: Group, { candidate, entity, features }: Scored): boolean {
  if (candidate.type !== 'place' || key.length > 4 || !/^(?:short|acronym)$/.test(candidate.kind))
    return false;
  return (
    features.country <= 0 &&
    features.place <= 0 &&
    context.named > 0 &&
    !goesUnnamed(context, entity.country ?? '')
  );
}

/** Least score at which the best candidate for a group of names is believed; infinite when it never is. */
export function leastScore(scene: Scene, group: Group, race: Race): number {
  const { best, rival } = race;
  const { candidate, features } = best;
  if (candidate.similarity < 1) return ofSpelling(group, best);
  if (isInstitution(group.key) && features.country < 0 && !isOnly(scene.reading, group, race)) return NEVER;
  if (mayBeAny(scene, group, race)) return NEVER;
  if (isUnsupported(scene, group, best)) return NEVER;
  if (isForeignByname(best) || isFarFetched(group, best) || isCommonWord(scene, group, best)) return NEVER;
  if (candidate.type === 'person') return ofPerson(scene, group, race);
  if (isForeignPart(scene, group, best)) return NEVER;
  if (isFarAway(scene, best, rival) || isAnyPaper(group, best)) return NEVER;
  if (group.name.includes(' ') && candidate.exact && !rival) return -0.3;
  if (candidate.kind === 'acronym' && candidate.type !== 'country') return ofAcronym(group, race);
  const obscure = candidate.type === 'place' && candidate.prior < (candidate.kind === 'label' ? 150 : 450);
  if (obscure && !features.seat && features.country <= 0 && features.place <= 0) return 1.2;
  return 0.5;
}
