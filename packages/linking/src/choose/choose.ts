import { isInstitution, isSomebodys } from '../institutions.js';
import type { Candidate, KnowledgeBase, KnownEntity } from '../knowledge-base.js';
import type { Reading } from '../reading.js';
import { ownCountry } from './context.js';
import { type Scene, type Scored, scoreCandidate } from './features.js';
import type { Group } from './group.js';
import { FAMOUS, isFamiliar, leastScore } from './least-score.js';
import { type NameVariant, nameVariants } from './variants.js';

/** More candidates than this are not weighed; they come best known first. */
const MOST_CANDIDATES = 24;
/** A last name alone means nobody when two bearers are nearer to each other than this. */
const MARGIN = 0.15;

/** Kinds of names that other parts of linking decide on. */
const ELSEWHERE = new Set<Candidate['kind']>(['metonym', 'adjective', 'demonym', 'team']);

/** Candidates that a name of this shape may have. */
function allowed(group: Group, candidate: Candidate): boolean {
  if (ELSEWHERE.has(candidate.kind)) return false;
  const { name } = group;
  const acronym = name === name.toUpperCase() && name.length < 7 && !name.includes(' ');
  if (candidate.kind === 'acronym' && !acronym) return false;
  if (group.key.length < 4 && !candidate.exact && candidate.kind !== 'acronym') return false;
  if (candidate.kind === 'surname') return group.type === 'person' || group.type === undefined;
  return true;
}

/** All names of a group, the fullest first, each followed by the other forms it may be known under. */
function namesOf(group: Group): NameVariant[] {
  const person = group.type === 'person';
  const long = group.name.includes(' ');
  const others = [...group.others].filter(
    (name) => !long || name.includes(' ') || name === name.toUpperCase(),
  );
  const names = [group.name, ...others].sort((a, b) => b.length - a.length);
  return names.flatMap((name) => [{ name, similarity: 1 }, ...nameVariants(name, person)]);
}

/** Whose Congress or Treasury it is in a text that names no country. */
const UNITED_STATES = 'Q30';

/** "Labor Department": so the United States name what others call a ministry. */
const DEPARTMENT = /^[a-z]+ department$/;

/** The countries whose institution a bare name may be, likeliest first. */
function ownersOf({ reading, context }: Scene, { key, countries, spans }: Group): string[] {
  const [beside] = countries;
  if (beside !== undefined) return [beside];
  if (spans.some(({ span }) => isSomebodys(reading, span.first))) return [];
  const main = ownCountry(context);
  const american = context.named === 0 || DEPARTMENT.test(key);
  return [...(main === undefined ? [] : [main]), ...(american ? [UNITED_STATES] : [])];
}

/** "Communist Party" in China: the body that the base has under the name with the country's. */
function bodyOf(knowledge: KnowledgeBase, country: string, name: string): string | undefined {
  const label = knowledge.entity(country)?.label ?? country;
  const full = [`${name} of ${label}`, `${label} ${name}`];
  const bearers = full.flatMap((one) => knowledge.candidates(one));
  return bearers.find((c) => c.type === 'organization' && c.kind === 'label')?.id;
}

/** The country's institution that a bare name means, by the country beside it or the one the text is about. */
function institutionOf(scene: Scene, group: Group): Candidate[] {
  const { knowledge } = scene.reading;
  if (!isInstitution(group.key) || group.type === 'person') return [];
  for (const owner of ownersOf(scene, group)) {
    const named = scene.reading
      .candidates(group.name)
      .some((c) => c.kind === 'label' && c.exact && knowledge.entity(c.id)?.country === owner);
    if (named && group.key.includes(' of ')) return []; // "Bank of China" is not its central bank
    const id = knowledge.institution(owner, group.name) ?? bodyOf(knowledge, owner, group.name);
    const entity = id === undefined ? undefined : knowledge.entity(id);
    if (entity) return [institutionCandidate(entity)];
  }
  return [];
}

function institutionCandidate({ id, prior }: KnownEntity): Candidate {
  return { id, kind: 'label', type: 'organization', prior: Math.max(prior, 300), exact: true, similarity: 1 };
}

/** Whether what goes by the letters that a text gives a name has a word of that name: the "Line of Control" is no library. */
function sharesWord({ knowledge }: Reading, { key }: Group, { id }: Candidate): boolean {
  const label = knowledge.fold(knowledge.entity(id)?.label ?? '').split(' ');
  return label.length === 1 || label.some((word) => word.length > 3 && key.includes(word.slice(0, 5)));
}

/** Whether the full name begins with a people that is not the candidate's: the "Namibian Broadcasting Corporation (NBC)". */
function isOfOthers({ knowledge }: Reading, { name }: Group, { id }: Candidate): boolean {
  const [first, second] = name.split(' ');
  const people = knowledge.demonym(first!) ?? knowledge.demonym(`${first} ${second}`);
  const country = knowledge.entity(id)?.country;
  return people !== undefined && country !== undefined && people !== country;
}

function candidatesOf(scene: Scene, group: Group): Candidate[] {
  const { reading } = scene;
  const institution = institutionOf(scene, group);
  for (const { name, similarity, body } of namesOf(group)) {
    const words = name.split(/\s+/).length;
    if (group.type === 'person' && words === 1 && group.name.includes(' ')) continue;
    const bearers = reading.candidates(name);
    const seat = bearers.some((c) => c.kind === 'metonym');
    const letters = group.name.includes(' ') && !name.includes(' ') && name === name.toUpperCase();
    const bodies = isInstitution(group.key);
    const found = bearers.filter(
      (c) =>
        allowed(group, c) &&
        (!body || c.type === 'organization') &&
        (!letters || (sharesWord(reading, group, c) && !isOfOthers(reading, group, c))) &&
        (c.type === 'organization' ? !seat : seat || !bodies || c.type === 'person'),
    );
    if (found.length === 0) continue;
    const weighed = similarity === 1 ? found : found.map((c) => ({ ...c, similarity }));
    return [...institution, ...weighed.slice(0, MOST_CANDIDATES)];
  }
  return institution.length > 0 ? institution : nearCandidates(scene, group);
}

/** Bearers of nearly the name: of names of two words or seven letters. */
function nearCandidates({ reading }: Scene, group: Group): Candidate[] {
  if (group.name.length < 7 || (group.type === 'person' && !group.name.includes(' '))) return [];
  const near = reading.knowledge.fuzzy(group.name);
  return near.filter((c) => allowed(group, c)).slice(0, MOST_CANDIDATES);
}

/** Namesakes by spelling of a person whose office no exact bearer of the name held. */
function nearHolders(scene: Scene, group: Group, weighed: readonly Scored[]): Scored[] {
  if (group.type !== 'person' || group.roles.size === 0) return [];
  if (weighed.length === 0 || weighed.some((one) => one.features.role >= 1)) return [];
  const near = nearCandidates(scene, group).map((candidate) => scoreCandidate(scene, group, candidate));
  return near.filter((one) => one.features.role >= 1);
}

/** What was weighed for a group, and what was chosen, if anything. */
export interface Choice {
  readonly chosen: Scored | undefined;
  /** All that was weighed, best first. */
  readonly weighed: readonly Scored[];
}

function byScore(a: Scored, b: Scored): number {
  if (a.score !== b.score) return b.score - a.score;
  return a.candidate.id < b.candidate.id ? -1 : a.candidate.id > b.candidate.id ? 1 : 0;
}

/** Something less well known than this gives way to somebody in office with the name. */
const GIVES_WAY = 200;

/** "Goïta", taken for a body: one word that nothing else goes by, of somebody who goes by it. */
function asPerson(scene: Scene, group: Group): Choice | undefined {
  if (group.type === 'person' || group.type === undefined || group.name.includes(' ')) return undefined;
  const bearers = scene.reading.candidates(group.name);
  if (bearers.some((c) => c.type !== 'person' && c.prior >= GIVES_WAY)) return undefined;
  if (!bearers.some((c) => c.kind === 'surname')) return undefined;
  const choice = chooseAs(scene, { ...group, type: 'person' });
  if (!choice.chosen) return undefined;
  const { kind, prior } = choice.chosen.candidate;
  return (kind === 'alias' && prior >= FAMOUS) || isFamiliar(scene, group, choice.chosen)
    ? choice
    : undefined;
}

/** Chooses whom a group of names means, or nobody. */
export function choose(scene: Scene, group: Group): Choice {
  const person = asPerson(scene, group);
  if (person) group.type = 'person';
  return person ?? chooseAs(scene, group);
}

function chooseAs(scene: Scene, group: Group): Choice {
  const own = candidatesOf(scene, group).map((candidate) => scoreCandidate(scene, group, candidate));
  const weighed = [...own, ...nearHolders(scene, group, own)].sort(byScore);
  const [best] = weighed;
  const rival = weighed.find((other) => other.candidate.id !== best?.candidate.id);
  if (!best || best.score < leastScore(scene, group, { best, rival })) return { chosen: undefined, weighed };
  const namesakes = best.candidate.kind === 'surname' && rival && best.score - rival.score < MARGIN;
  return { chosen: namesakes ? undefined : best, weighed };
}
