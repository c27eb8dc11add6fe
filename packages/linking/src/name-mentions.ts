import type { Actor } from './actors.js';
import type { Context } from './choose/context.js';
import type { GroupSpan } from './choose/group.js';
import { doubtOf } from './doubt.js';
import { governmentOf, governmentUse, isWhere, saysWhere } from './government.js';
import { placeUse } from './metonym.js';
import { findPartisans } from './partisans.js';
import { findPeoples, isOthers } from './peoples.js';
import type { Placed } from './placed.js';
import type { Reading } from './reading.js';
import { stateNamed } from './states.js';
import { isTeam, teamOf } from './teams.js';

/** Confidence from the margin of a choice: 0.5 for an unknown name, up to 0.99. */
function confidence({ choice: { chosen, weighed } }: Actor): number {
  if (!chosen) return 0.5;
  const rival = weighed.find((other) => other.candidate.id !== chosen.candidate.id);
  const margin = rival ? chosen.score - rival.score : chosen.score;
  return Math.round(100 * Math.min(0.99, 0.6 + 0.3 * Math.max(0, margin))) / 100;
}

function viaOf(actor: Actor, { span, via }: GroupSpan): string {
  if (via !== 'name') return via;
  const chosen = actor.choice.chosen?.candidate;
  if (!chosen) return 'local';
  return chosen.similarity < 1 ? 'spelling' : span.name === actor.group.name ? chosen.kind : 'alias';
}

/** Whether a seat stands for the country it lies in, or for an organization. */
function isSeatIn(reading: Reading, country: string, government: string): boolean {
  return country === government || reading.knowledge.entity(government)?.type !== 'country';
}

/** A place's name: the place itself, or the government that acts from there. */
function placeMention(scene: { reading: Reading; context: Context }, actor: Actor, one: GroupSpan): Placed {
  const { reading, context } = scene;
  const { first, last, name } = one.span;
  const state = stateNamed(reading, last, name);
  if (state !== undefined && state !== actor.id)
    return { first, last, form: 'name', type: 'place', entity: state, score: 0.8, via: 'label' };
  const seat = governmentOf(reading, context, name);
  const country = reading.knowledge.entity(actor.id)?.country;
  const governs = seat !== undefined && (country === undefined || isSeatIn(reading, country, seat));
  const government = governs ? seat : undefined;
  const base = { first, last, form: 'name' as const };
  if (government !== undefined && governmentUse(reading, first, last) === 'actor') {
    const entity = reading.knowledge.entity(government);
    const type = entity?.type === 'organization' ? 'organization' : 'country';
    return { ...base, type, entity: government, score: 0.75, via: 'metonym' };
  }
  const literal = government !== undefined || placeUse(reading, first, last) === 'place';
  return {
    ...base,
    type: 'place',
    entity: actor.id,
    score: confidence(actor),
    via: viaOf(actor, one),
    ...(literal && { literal }),
  };
}

function nameMention(scene: { reading: Reading; context: Context }, actor: Actor, one: GroupSpan): Placed {
  const stranger = !actor.choice.chosen && actor.type === 'organization';
  if (actor.type === 'place' || actor.type === 'country' || stranger) {
    const { first, last } = one.span;
    const team = teamOf(scene, one.span);
    if (team)
      return { first, last, form: 'name', type: 'organization', entity: team, score: 0.6, via: 'team' };
    if (actor.type === 'country' && isTeam(scene.reading, one.span))
      return {
        first,
        last,
        form: 'name',
        type: 'country',
        entity: actor.id,
        score: 0.6,
        via: 'team',
        literal: true,
      };
  }
  const unknownSeat =
    !actor.choice.chosen && governmentOf(scene.reading, scene.context, one.span.name) !== undefined;
  if (actor.type === 'place' || unknownSeat) return placeMention(scene, actor, one);
  const { first, last } = one.span;
  const literal = actor.type === 'country' && isWhere(scene.reading, first);
  return {
    first,
    last,
    form: 'name',
    type: actor.type,
    entity: actor.id,
    score: confidence(actor),
    via: viaOf(actor, one),
    ...(literal && { literal }),
  };
}

/** Mentions by name and by people or adjective, in text order. */
export function nameMentions(
  scene: { reading: Reading; context: Context },
  actors: readonly Actor[],
): Placed[] {
  const taken = new Uint8Array(scene.reading.analysis.length);
  const mentions: Placed[] = [];
  for (const actor of actors) {
    const doubt = doubtOf(actor.choice);
    for (const one of actor.group.spans) {
      taken.fill(1, one.span.first, one.span.last);
      const mention = nameMention(scene, actor, one);
      mentions.push(doubt && mention.entity === actor.id ? { ...mention, doubt } : mention);
    }
  }
  for (const { first, last, country } of findPeoples(scene.reading, taken)) {
    mentions.push({
      first,
      last,
      form: 'adjective',
      type: 'country',
      entity: country,
      score: 0.85,
      via: 'demonym',
      ...((saysWhere(scene.reading, last) || isOthers(scene.reading, last)) && { literal: true }),
    });
  }
  mentions.push(...findPartisans(scene.reading, taken));
  return mentions;
}
