import { POS, REL, relations } from '../rel.js';
import { type Arcs, hang, isBelow, type Name, type Range, topWithin, wordAt } from './arcs.js';

/** Verbs with two objects. */
export const GIVING: ReadonlySet<string> = new Set(
  'give offer grant send lend pay award promise pledge deny refuse supply provide hand sell owe loan donate guarantee'.split(
    ' ',
  ),
);
const INSIDE = relations('compound', 'nmod', 'nmod:poss', 'amod', 'nmod:desc', 'nummod', 'nmod:unmarked');
const OWNER = new Set(["'s", '’s', "'", '’']);

/** The object of the verb of which the name was made a part, directly or through a number; or -1. */
function thingOf({ head, deprel }: Arcs, top: number, verb: number): number {
  let thing = top;
  for (let step = 0; step < 2; step++) {
    if (!INSIDE.has(deprel[thing]!)) return -1;
    thing = head[thing]!;
    if (thing < 0) return -1;
    if (head[thing] === verb) return thing;
  }
  return -1;
}

/** "offered Peru help": the receiver taken for a part of what is given. */
export function findReceivers(arcs: Arcs, names: readonly Range[], sentence: Range): void {
  const { analysis, deprel } = arcs;
  for (const name of names) {
    const verb = name.first - (wordAt(arcs, Math.max(sentence.first, name.first - 1)) === 'the' ? 2 : 1);
    if (verb < sentence.first || analysis.upos[verb] !== POS.VERB || !GIVING.has(analysis.lemma[verb]!))
      continue;
    const top = topWithin(arcs, name.last - 1, name);
    const thing = thingOf(arcs, top, verb);
    if (thing < name.last) continue;
    if (analysis.upos[top] !== POS.PROPN || OWNER.has(wordAt(arcs, name.last))) continue;
    if (deprel[thing] === REL.obj) hang(arcs, top, verb, REL.iobj);
  }
}

/** "the EU's Enrique Mora": the owner taken for the head. */
export function turnOwners(arcs: Arcs, names: readonly Name[]): void {
  for (let i = 1; i < names.length; i++) {
    const [owner, person] = [names[i - 1]!, names[i]!];
    if (!person.isPerson || person.first !== owner.last + 1 || !OWNER.has(wordAt(arcs, owner.last))) continue;
    const [above, below] = [topWithin(arcs, owner.last - 1, owner), topWithin(arcs, person.last - 1, person)];
    if (arcs.head[below] === above) {
      if (isBelow(arcs, arcs.head[above]!, below)) continue;
      hang(arcs, below, arcs.head[above]!, arcs.deprel[above]!);
    }
    if (!isBelow(arcs, below, above)) hang(arcs, above, below, REL['nmod:poss']);
  }
}

/** A name of several words whose words hang on different ones: the first of these is its head, the others hang on it. */
export function knitNames(arcs: Arcs, names: readonly Range[]): void {
  const { analysis, head } = arcs;
  for (const { first, last } of names) {
    const loose: number[] = [];
    for (let token = first; token < last; token++) {
      if (analysis.upos[token] !== POS.PROPN) loose.length = 0;
      const inside = head[token]! >= first && head[token]! < last;
      if (!inside && analysis.upos[token] === POS.PROPN) loose.push(token);
    }
    const [top, ...others] = loose;
    if (top === undefined) continue;
    for (const token of others) if (!isBelow(arcs, top, token)) hang(arcs, token, top, REL.flat);
  }
}
