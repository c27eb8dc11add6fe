import type { Claim, Entity } from '@newsgraph/schema';

const OFFICES = new Set(['position-held', 'head-of-state', 'head-of-government', 'represents', 'employer']);
const MOST = 12;

/** "Deputy Minister of Trade" as "deputy minister of Trade": what follows a link word may be a name. */
function plain(role: string): string {
  const link = role.search(/ (?:of|for|at|to|in|with|on) /);
  const head = link < 0 ? role : role.slice(0, link);
  const small = head.replace(/\p{L}+/gu, (word) =>
    /^\p{Lu}+$/u.test(word) && word.length > 1 ? word : word.toLowerCase(),
  );
  return small + (link < 0 ? '' : role.slice(link));
}

const key = (role: string) => role.toLowerCase();

/** Does one say the other, "former" left aside? */
function says(a: string, b: string): boolean {
  const [one, other] = [key(a), key(b).replace(/^former /, '')];
  return one.includes(other) || other.includes(one);
}

function rolesOf(told: readonly string[], known: readonly string[]): string[] {
  const distinct = [...new Map(told.map((role) => [key(role), role])).values()].slice(0, MOST);
  const others = known.filter((role) => !distinct.some((one) => says(role, one)));
  return [...distinct, ...others].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
}

/**
 * Entities whose roles agree with what the claims say: the roles of a person's claims, then those that linking found
 * beside his names and no claim says in other words. Claims that are negated or not actual give none.
 */
export function withClaimedRoles(entities: readonly Entity[], claims: readonly Claim[]): Entity[] {
  const told = new Map<string, string[]>();
  for (const { subject, predicate, role, polarity, modality } of claims) {
    if (!role || !OFFICES.has(predicate) || polarity !== 'affirmed' || modality !== 'actual') continue;
    told.set(subject, [...(told.get(subject) ?? []), plain(role)]);
  }
  return entities.map((entity) => {
    const own = told.get(entity.id);
    return own ? { ...entity, roles: rolesOf(own, entity.roles ?? []) } : entity;
  });
}
