import type { Entity, EntityType } from '@newsgraph/schema';
import type { Actor } from './actors.js';
import type { Group } from './choose/group.js';
import { isInstitution } from './institutions.js';
import type { KnowledgeBase } from './knowledge-base.js';
import type { Placed } from './placed.js';

/** Names that an entity carries beyond its label. */
const MOST_ALIASES = 20;

function sorted(names: Iterable<string>): string[] {
  return [...new Set(names)].sort();
}

/** Names under which the texts have it come first when there are too many. */
function aliasesOf(label: string, seen: readonly string[], known: readonly string[]): string[] {
  const names = [...new Set([...seen, ...known])].filter((name) => name !== label);
  return sorted(names.slice(0, MOST_ALIASES));
}

function knownEntity(knowledge: KnowledgeBase, id: string, actors: readonly Actor[]): Entity {
  const known = knowledge.entity(id)!;
  const seen = actors.flatMap(({ group }) => [group.name, ...group.others]);
  const roles = known.type === 'person' ? sorted(actors.flatMap(({ group }) => [...group.roles])) : [];
  return {
    id,
    label: known.label,
    type: known.type as EntityType,
    ...(known.subtype && { subtype: known.subtype }),
    ...(known.description && { description: known.description }),
    aliases: aliasesOf(known.label, seen, known.aliases),
    ...(known.country && { country: known.country }),
    ...(roles.length > 0 && { roles }),
  };
}

function longestForms({ name, others, spans }: Group): string[] {
  const forms = [name, ...others, ...spans.map(({ span }) => span.name)];
  const most = Math.max(...forms.map((form) => form.length));
  return forms.filter((form) => form.length === most);
}

/** Of several spellings the first with the fewest words in capitals: "Michelle McLean", not "MICHELLE McLean". */
function plainest(forms: readonly string[]): string {
  const loud = (form: string) => form.split(' ').filter((word) => /^\p{Lu}{3,}$/u.test(word)).length;
  return forms.reduce((best, form) => (loud(form) < loud(best) ? form : best));
}

/** The longest name; an institution that every state has says whose it is. */
function localLabel(knowledge: KnowledgeBase, group: Group): string {
  const [country] = group.countries;
  const longest = plainest(longestForms(group));
  if (group.type === 'person' || country === undefined || !isInstitution(group.key)) return longest;
  return `${longest} of ${knowledge.entity(country)?.label ?? country}`;
}

function localEntity(knowledge: KnowledgeBase, { id, type, group }: Actor): Entity {
  const forms = [group.name, ...group.others];
  const label = localLabel(knowledge, group);
  const [country] = group.countries;
  const roles = sorted(group.roles);
  return {
    id,
    label,
    type,
    aliases: aliasesOf(label, forms, []),
    ...(country && { country }),
    ...(roles.length > 0 && { roles }),
  };
}

/** The entities that mentions name, each once, sorted by id. */
export function entityList(
  knowledge: KnowledgeBase,
  actors: readonly Actor[],
  mentions: readonly Placed[],
): Entity[] {
  const byId = new Map<string, Actor[]>();
  for (const actor of actors) {
    const list = byId.get(actor.id);
    if (list) list.push(actor);
    else byId.set(actor.id, [actor]);
  }
  return sorted(mentions.map((mention) => mention.entity)).map((id) => {
    const own = byId.get(id) ?? [];
    const local = own[0] && !own[0].choice.chosen;
    return local ? localEntity(knowledge, own[0]!) : knownEntity(knowledge, id, own);
  });
}
