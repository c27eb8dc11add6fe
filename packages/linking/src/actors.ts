import type { EntityType } from '@newsgraph/schema';
import { type Choice, choose } from './choose/choose.js';
import { ownCountry } from './choose/context.js';
import type { Scene } from './choose/features.js';
import type { Group } from './choose/group.js';
import { isGeneric, isInstitution, isSomebodys } from './institutions.js';
import type { Reading } from './reading.js';

/** An entity of one document: who a group of names stands for. */
export interface Actor {
  /** The chosen entity's id, or a provisional one. */
  readonly id: string;
  readonly type: EntityType;
  readonly group: Group;
  readonly choice: Choice;
}

/** A last name that somebody so well known bears is one. */
const BORNE = 600;

const PLAIN_WORD = /^\p{Lu}\p{Ll}+$/u;

/**
 * Whether a name that the base does not know is worth a node. One word, seen once, without a form of address is too
 * often a slip of the tagger.
 */
function worthKeeping(reading: Reading, group: Group): boolean {
  if (!group.key.includes(' ') && isGeneric(group.key)) return false;
  if (
    /^(?:first nations?|indigenous (?:australians|canadians)|aboriginal (?:australians|people))$/.test(
      group.key,
    )
  )
    return false;
  if (group.type === undefined) return reading.candidates(group.name).some((c) => c.kind === 'metonym');
  if (group.name.includes(' ') || group.spans.length > 1 || group.roles.size > 0 || group.gender) return true;
  if (group.type === 'person')
    return reading.candidates(group.name).some((c) => c.kind === 'surname' && c.prior >= BORNE);
  const { span } = group.spans[0]!;
  const begins = reading.analysis.sentences.first[reading.sentence[span.first]!] === span.first;
  return !(begins && PLAIN_WORD.test(group.name)) && group.name.length > 2;
}

/** "Artificial pancreas (AP)": letters that the text gives to something without a name. */
function isDefinedOtherwise(reading: Reading, group: Group): boolean {
  const letters = group.name;
  if (!/^[A-Z]{2,6}$/.test(letters)) return false;
  return group.spans.some(({ span: { first } }) => {
    const start = first - 1 - letters.length;
    if (start < 0 || reading.words[first - 1] !== '(') return false;
    for (let i = 0; i < letters.length; i++) {
      const word = reading.words[start + i]!;
      if (reading.capital[start + i] || word[0]?.toUpperCase() !== letters[i]) return false;
    }
    return true;
  });
}

/** "Constitutional Court" belongs to the country that the text is about: another country has another. */
function giveCountry({ reading, context }: Scene, group: Group): void {
  if (group.type !== 'organization' || group.countries.size > 0) return;
  if (!isInstitution(group.key) || !isGeneric(group.key)) return;
  if (group.spans.some(({ span }) => isSomebodys(reading, span.first))) return;
  if (reading.words[group.spans[0]!.span.first - 1] === ')') return;
  const country = ownCountry(context);
  if (country !== undefined) group.countries.add(country);
}

/** The entities of a document. Those that the base does not know get ids `local:DOCUMENT#n`, counted from 1. */
export function chooseActors(scene: Scene, groups: readonly Group[]): Actor[] {
  const actors: Actor[] = [];
  let unknown = 0;
  for (const group of groups) {
    if (isDefinedOtherwise(scene.reading, group)) continue;
    const choice = choose(scene, group);
    const { chosen } = choice;
    if (chosen) {
      actors.push({ id: chosen.candidate.id, type: chosen.candidate.type, group, choice });
    } else if (worthKeeping(scene.reading, group)) {
      giveCountry(scene, group);
      unknown++;
      actors.push({
        id: `local:${scene.reading.document.id}#${unknown}`,
        type: group.type ?? 'place',
        group,
        choice,
      });
    }
  }
  return actors;
}
