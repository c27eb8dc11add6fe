import { dirname, join } from 'node:path';
import { type EntityType, predicate } from '@newsgraph/schema';
import type { Measure, TaskOptions } from '../../task.js';
import { filesEnding, readJsonLines, record } from './files.js';
import { claimsWith, isStated, type Marked } from './given.js';
import { type Compared, compare } from './score.js';

interface Text {
  readonly _id: string;
  readonly text: string;
}

interface Name {
  readonly begin: number;
  readonly end: number;
  readonly type: string;
  readonly documentId: string;
}

interface Relation {
  readonly sourceBegin: number;
  readonly targetBegin: number;
  readonly type: string;
  readonly documentId: string;
}

const TYPES: Readonly<Record<string, EntityType>> = {
  Person: 'person',
  Organisation: 'organization',
  Location: 'place',
  Nationality: 'country',
};

const BELONGS = 'BelongsTo';
const RELATIONS: Readonly<Record<string, string>> = {
  'position-held': 'InChargeOf',
  'head-of-state': 'InChargeOf',
  'head-of-government': 'InChargeOf',
  'member-of': BELONGS,
  'part-of': BELONGS,
  employer: BELONGS,
  represents: BELONGS,
  country: BELONGS,
  'country-of-citizenship': BELONGS,
  party: BELONGS,
  'located-in': 'CoLocated',
  headquarters: 'CoLocated',
  consult: 'CommWith',
  cooperate: 'AlliesOf',
  'ally-of': 'AlliesOf',
  aid: 'AlliesOf',
  support: 'Likes',
  accuse: 'Dislikes',
  reject: 'Dislikes',
};

function relationOf(id: string): string | undefined {
  return predicate(id)?.class === 'material conflict' ? 'FightingAgainst' : RELATIONS[id];
}

const COUNTED = new Set([
  'FightingAgainst',
  'InChargeOf',
  BELONGS,
  'CommWith',
  'AlliesOf',
  'Likes',
  'Dislikes',
]);

/** Which side comes first differs from text to text: pairs count without it. */
function line(a: number, relation: string, b: number): string {
  return `${Math.min(a, b)}|${relation}|${Math.max(a, b)}`;
}

function compareText({ _id, text }: Text, names: readonly Name[], relations: readonly Relation[]): Compared {
  const marks = names
    .filter((name) => name.documentId === _id)
    .flatMap(({ begin, end, type: kind }): Marked[] => {
      const type = TYPES[kind];
      return type ? [{ start: begin, end, entity: String(begin), type }] : [];
    });
  return {
    gold: relations
      .filter((relation) => relation.documentId === _id && COUNTED.has(relation.type))
      .map(({ sourceBegin, type, targetBegin }) => line(sourceBegin, type, targetBegin)),
    found: claimsWith(text, marks).flatMap((claim) => {
      const relation = isStated(claim) ? relationOf(claim.predicate) : undefined;
      return relation && COUNTED.has(relation)
        ? [line(Number(claim.subject), relation, Number(claim.object))]
        : [];
    }),
  };
}

function compareFolder(folder: string): Compared[] {
  const read = <T>(name: string, fields: Parameters<typeof record>[2]) =>
    readJsonLines(join(folder, name)).map(({ value, where }) => record<T>(value, where, fields));
  const texts = read<Text>('documents.json', { _id: 'string', text: 'string' });
  const names = read<Name>('entities.json', { begin: 'number', end: 'number', type: 'string' });
  const relations = read<Relation>('relations.json', {
    sourceBegin: 'number',
    targetBegin: 'number',
    type: 'string',
  });
  return texts.map((text) => compareText(text, names, relations));
}

/** re3d (Dstl 2017): relations between marked names of defence reports, without direction. */
export function* measureRe3d({ data }: TaskOptions): Iterable<Measure> {
  const folders = filesEnding(data!, /re3d.*[\\/]relations\.json$/i).map((file) => dirname(file));
  if (folders.length > 0) yield* compare('re3d', folders.flatMap(compareFolder));
}
