import { REL } from '../rel.js';
import { type Arcs, hang, isBelow, isNominal, type Name, type Range, topWithin, wordAt } from './arcs.js';

const RELATIVE = new Set(['which', 'who', 'whose', 'that']);
const WHERE = new Set(['in', 'at', 'near', 'from', 'outside']);

/** Does a preposition of place stand in front of the name? */
function isWhere(arcs: Arcs, { first }: Range, floor: number): boolean {
  return first - 1 > floor && WHERE.has(wordAt(arcs, first - 1));
}

/** "a court in Ontario, Canada, which ruled": the country belongs to the place, and the clause to what lies there. */
export function foldAddresses(arcs: Arcs, names: readonly Name[], sentence: Range): void {
  const { head, deprel } = arcs;
  for (let i = 1; i < names.length; i++) {
    const [place, country] = [names[i - 1]!, names[i]!];
    if (!place.isPlace || !country.isPlace || country.first !== place.last + 1) continue;
    if (wordAt(arcs, place.last) !== ',' || wordAt(arcs, Math.min(country.last, sentence.last - 1)) !== ',')
      continue;
    const [inner, outer] = [
      topWithin(arcs, place.last - 1, place),
      topWithin(arcs, country.last - 1, country),
    ];
    const noun = head[inner]!;
    if (noun < sentence.first || noun > inner || !isNominal(arcs, noun) || isBelow(arcs, noun, outer))
      continue;
    if (
      !isWhere(arcs, place, noun) ||
      !RELATIVE.has(wordAt(arcs, Math.min(country.last + 1, sentence.last - 1)))
    )
      continue;
    for (let token = country.last; token < sentence.last; token++)
      if (head[token] === outer && deprel[token] === REL['acl:relcl'])
        hang(arcs, token, noun, REL['acl:relcl']);
    hang(arcs, outer, inner, REL.appos);
  }
}
