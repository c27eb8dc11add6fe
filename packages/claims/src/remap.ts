import { type Claim, claimId } from '@newsgraph/schema';

/**
 * Gives claims the final ids of their entities and new claim ids. Claims whose subject and object turn out to be one
 * entity are dropped. Ids that the map does not hold stay.
 */
export function remapClaims(claims: readonly Claim[], identity: ReadonlyMap<string, string>): Claim[] {
  const final = (id: string) => identity.get(id) ?? id;
  const mapped: Claim[] = [];
  for (const { id: _, ...claim } of claims) {
    const subject = final(claim.subject);
    const object = final(claim.object);
    if (subject === object) continue;
    const draft = {
      ...claim,
      subject,
      object,
      ...(claim.attribution === undefined ? {} : { attribution: final(claim.attribution) }),
      ...(claim.place === undefined ? {} : { place: final(claim.place) }),
    };
    mapped.push({ id: claimId(draft), ...draft });
  }
  return mapped;
}
