import { SETTLEMENTS } from '../lexicon/offices.js';
import type { Participant } from '../participants.js';
import { POS } from '../rel.js';
import type { SentenceScene } from '../scene.js';
import { type Tree, word } from '../tree.js';
import type { Found } from './draft.js';

function between(tree: Tree, a: Participant, b: Participant): string {
  return tree.analysis.text.slice(a.mention.end, b.mention.start);
}

const isNamed = ({ mention }: Participant) => mention.form === 'name' && mention.via !== 'metonym';

/** "Fiji, Tonga": one more of a list. */
function goesOn(tree: Tree, b: Participant, after: Participant | undefined): boolean {
  if (after === undefined || (after.type !== 'place' && after.type !== 'country')) return false;
  return between(tree, b, after) === ', ';
}

/** "At Alpha Park, Peru won": a verb right behind a name has it for its subject. */
function isSubject(tree: Tree, next: number): boolean {
  const upos = tree.analysis.upos[next];
  return next < tree.analysis.length && (upos === POS.VERB || upos === POS.AUX);
}

/** What the knowledge base holds elsewhere is another place of that name. */
const isHeld = ({ entity }: Participant) => /^Q\d/.test(entity);

/** "Lima, Peru": the second is where the first lies. Lists ("Lima, Quito and La Paz") are not. */
function isAddress(
  { tree, sentenceFirst }: { tree: Tree; sentenceFirst: number },
  a: Participant,
  [b, after]: readonly [Participant, Participant | undefined],
): boolean {
  if (a.type !== 'place' || b.type !== 'country' || !isNamed(a) || !isNamed(b) || isHeld(a)) return false;
  if (between(tree, a, b) !== ', ' || goesOn(tree, b, after)) return false;
  const next = b.last < tree.analysis.length ? word(tree, b.last) : '';
  if (next === 'and' || next === "'s" || next === '’s') return false;
  if (isSubject(tree, b.last) && a.first - 1 <= sentenceFirst) return false;
  const before = a.first > 0 ? word(tree, a.first - 1) : '';
  return /^(?:in|from|of|at|near|to|on|outside|around|across)$/.test(before);
}

/** Does the knowledge base have it that the one lies in, or belongs to, the other country? Nobody reads news to learn it. */
export function isKnown(a: Participant, b: Participant): boolean {
  return /^Q\d/.test(a.entity) && b.type === 'country' && a.country === b.entity;
}

/** "the village of Alpha in Beta" */
function isSettlementIn(tree: Tree, a: Participant, b: Participant): boolean {
  const places =
    a.type === 'place' && (b.type === 'place' || b.type === 'country') && isNamed(a) && isNamed(b);
  if (places && /^ (?:district|province|county|municipality|region) (?:of|in) $/.test(between(tree, a, b)))
    return true;
  if (!places || !/^,? in $/.test(between(tree, a, b)) || a.first < 2) return false;
  return word(tree, a.first - 1) === 'of' && SETTLEMENTS.has(word(tree, a.first - 2));
}

/** Places given with the country they lie in. */
export function placeRelations(scene: SentenceScene): Found[] {
  const { tree } = scene.reader.scene;
  const found: Found[] = [];
  for (let i = 1; i < scene.participants.length; i++) {
    const [a, b] = [scene.participants[i - 1]!, scene.participants[i]!];
    if (
      a.entity === b.entity ||
      isKnown(a, b) ||
      !(
        isSettlementIn(tree, a, b) ||
        isAddress({ tree, sentenceFirst: scene.first }, a, [b, scene.participants[i + 1]])
      )
    )
      continue;
    found.push({
      subject: a,
      predicate: 'located-in',
      object: b,
      trigger: a.last,
      rule: 'address',
      score: 0.9,
    });
  }
  return found;
}
