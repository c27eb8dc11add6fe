import { DEPREL, type Deprel, UPOS, type Upos, XPOS, type Xpos } from '@newsgraph/schema';

function indices<T extends string>(names: readonly T[]): Readonly<Record<T, number>> {
  return Object.fromEntries(names.map((name, index) => [name, index])) as Record<T, number>;
}

/** Number of each dependency relation, as `Analysis.deprel` holds it. */
export const REL: Readonly<Record<Deprel, number>> = indices(DEPREL);
/** Number of each universal tag, as `Analysis.upos` holds it. */
export const POS: Readonly<Record<Upos, number>> = indices(UPOS);
/** Number of each Penn tag, as `Analysis.xpos` holds it. */
export const TAG: Readonly<Record<Xpos, number>> = indices(XPOS);

/** A set of relations, tested by number. */
export function relations(...names: Deprel[]): ReadonlySet<number> {
  return new Set(names.map((name) => REL[name]));
}
