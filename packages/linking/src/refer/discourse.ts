import type { EntityType } from '@newsgraph/schema';
import type { Actor } from '../actors.js';
import { genderOf } from '../gender.js';
import type { Placed } from '../placed.js';
import type { Reading } from '../reading.js';
import type { Gender } from '../roles.js';
import { hasDeprel } from '../tags.js';
import { SPEECH } from './speech.js';

/** What a text can refer back to: mentions so far, newest last, and what is known of each entity. */
export interface Discourse {
  readonly reading: Reading;
  readonly mentions: readonly Placed[];
  type(id: string): EntityType;
  gender(id: string): Gender | undefined;
  /** Whether something tells that it is a person beside the tagger: the base, a full name, an office, a form of address. */
  isPerson(id: string): boolean;
  /** Lower-case words that describe an entity: names, subtype, description, roles. */
  description(id: string): string;
  /** How many names of the text mean it. */
  count(id: string): number;
  /** Folded names of the text and the base's label. */
  names(id: string): readonly string[];
  roles(id: string): readonly string[];
  country(id: string): string | undefined;
}

/** "Executive" of "Executive of the European Union": what a description says its subject is. */
function kindOf(description: string): string {
  return description.replace(/ (?:of|for) .*$/, '');
}

export function openDiscourse(
  reading: Reading,
  actors: readonly Actor[],
  mentions: readonly Placed[],
): Discourse {
  const { knowledge } = reading;
  const byId = new Map(actors.map((actor) => [actor.id, actor]));
  const types = new Map(mentions.map((mention) => [mention.entity, mention.type]));
  const counts = new Map<string, number>();
  for (const { id, group } of actors) counts.set(id, (counts.get(id) ?? 0) + group.spans.length);
  const described = new Map<string, string>();
  const folded = new Map<string, readonly string[]>();
  const describe = (id: string): string => {
    const entity = id.includes('#') ? undefined : knowledge.entity(id);
    const actor = byId.get(id);
    const parts = [entity?.label, entity?.subtype, kindOf(entity?.description ?? ''), actor?.group.name];
    return [...parts, ...(actor?.group.others ?? []), ...(actor?.group.roles ?? [])].join(' ').toLowerCase();
  };
  return {
    reading,
    mentions,
    type: (id) => types.get(id) ?? 'organization',
    gender(id) {
      const actor = byId.get(id);
      return actor && genderOf(actor.group, knowledge.fold);
    },
    isPerson(id) {
      const group = byId.get(id)?.group;
      if (!id.startsWith('local:') || !id.includes('#') || !group) return true;
      return group.name.includes(' ') || group.roles.size > 0 || group.gender !== undefined;
    },
    description(id) {
      let text = described.get(id);
      if (text === undefined) {
        text = describe(id);
        described.set(id, text);
      }
      return text;
    },
    count: (id) => counts.get(id) ?? 0,
    names(id) {
      let names = folded.get(id);
      if (!names) {
        const group = byId.get(id)?.group;
        const known = id.includes('#') ? undefined : knowledge.entity(id)?.label;
        names = [known, group?.name, ...(group?.others ?? [])].flatMap((name) =>
          name ? [knowledge.fold(name)] : [],
        );
        folded.set(id, names);
      }
      return names;
    },
    roles: (id) => [...(byId.get(id)?.group.roles ?? [])],
    country(id) {
      const [beside] = byId.get(id)?.group.countries ?? [];
      return beside ?? (id.includes('#') ? undefined : knowledge.entity(id)?.country);
    },
  };
}

/** Whether a token hangs on a title before it: "minister" of "minister Voss", not "leader" of "party leader". */
function isUnderTitle(analysis: Reading['analysis'], token: number, first: number): boolean {
  const head = analysis.head[token]!;
  return head >= 0 && head < first && hasDeprel(analysis, token, 'flat', 'compound', 'appos', 'nmod:desc');
}

/** The token of a mention on which its clause hangs; of a name after a title, the title's. */
export function headOf(reading: Reading, { first, last }: Placed): number {
  const { analysis } = reading;
  let token = last - 1;
  for (let i = first; i < last; i++) {
    if (analysis.head[i]! < first || analysis.head[i]! >= last) {
      token = i;
      break;
    }
  }
  for (let step = 0; step < 3 && isUnderTitle(analysis, token, first); step++) token = analysis.head[token]!;
  return token;
}

export function isSubject(reading: Reading, mention: Placed): boolean {
  return hasDeprel(reading.analysis, headOf(reading, mention), 'nsubj', 'nsubj:pass');
}

export interface Search {
  /** Token before which to look. */
  readonly before: number;
  /** How many sentences back, 0 for the same only. */
  readonly sentences: number;
  readonly fits: (mention: Placed) => boolean;
  /** Prefer subjects: of the sentence the one who speaks, else the first, or the nearest. */
  readonly prefer?: 'first subject' | 'nearest subject';
}

/** Mentions further back than this are not looked at: no text takes quadratic time. */
const FARTHEST = 300;

/** How much a mention stands out in its sentence: who speaks, then subjects, then the rest. */
function salience(reading: Reading, mention: Placed): number {
  if (!isSubject(reading, mention)) return 0;
  const head = reading.analysis.head[headOf(reading, mention)]!;
  return head >= 0 && SPEECH.test(reading.analysis.lemma[head]!) ? 2 : 1;
}

/**
 * The nearest earlier mention that fits, sentence by sentence backwards; with `prefer` the one that stands out most in
 * the nearest sentence that has any (grammatical roles are ranked so by Lappin and Leass 1994).
 */
export function findBefore(
  { reading, mentions }: Discourse,
  { before, sentences, fits, prefer }: Search,
): Placed | undefined {
  const here = reading.sentence[before]!;
  let found: Placed | undefined;
  let best = -1;
  const latest = lastBefore(mentions, before);
  for (let i = latest; i >= 0 && latest - i < FARTHEST; i--) {
    const mention = mentions[i]!;
    const where = reading.sentence[mention.first]!;
    if (where < here - sentences || (found && where !== reading.sentence[found.first])) break;
    if (!fits(mention)) continue;
    if (!prefer) return mention;
    const rank = salience(reading, mention);
    if (rank > best || (rank === best && rank > 0 && prefer === 'first subject')) {
      found = mention;
      best = rank;
    }
  }
  return found;
}

/** Index of the last mention that ends at or before a token. Mentions are in text order and do not overlap. */
export function lastBefore(mentions: readonly Placed[], token: number): number {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (mentions[middle]!.last <= token) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
