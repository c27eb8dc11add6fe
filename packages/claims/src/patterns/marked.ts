import {
  type Document,
  documentId,
  type Entity,
  type EntityType,
  type LinkedDocument,
  type Mention,
} from '@newsgraph/schema';

/** A sentence with its names marked, as a document with its links. The id of an entity is its name. */
export interface Marked {
  readonly document: Document;
  readonly linked: LinkedDocument;
}

interface Mark {
  readonly start: number;
  readonly end: number;
  readonly name: string;
  readonly entity: string;
  readonly metonym: boolean;
  readonly type: EntityType;
  readonly literal: boolean;
  readonly members?: readonly string[];
}

const TYPES: Readonly<Record<string, EntityType>> = {
  p: 'person',
  o: 'organization',
  c: 'country',
  l: 'place',
  m: 'country',
  g: 'country',
};

const PRONOUN = /^(?:it|its|they|their|he|his|she|her)$/i;

/**
 * Takes `[Russia]`, `[p:Ana Sol]`, `[o:NATO]`, `[l:Lima]` (a place as a place) out of a text; `[its=Russia]` is linked to
 * another name, `[m:Lima=Peru]` is a capital that stands for its country, `[g:the two=Peru&Chile]` is a mention of
 * several who are marked elsewhere.
 */
export function unmark(source: string): { text: string; marks: Mark[] } {
  const marks: Mark[] = [];
  let text = '';
  let from = 0;
  for (const match of source.matchAll(/\[(?:([poclmg]):)?([^\][=]+)(?:=([^\][]+))?\]/g)) {
    text += source.slice(from, match.index);
    const name = match[2]!;
    const kind = match[1] ?? 'c';
    marks.push({
      start: text.length,
      end: text.length + name.length,
      name,
      entity: match[3] ?? name,
      metonym: kind === 'm',
      type: TYPES[kind]!,
      literal: kind === 'l',
      ...(kind === 'g' ? { members: (match[3] ?? '').split('&') } : {}),
    });
    text += name;
    from = match.index + match[0].length;
  }
  return { text: text + source.slice(from), marks };
}

function formOf(mark: Mark): Mention['form'] {
  if (mark.members) return 'nominal';
  if (PRONOUN.test(mark.name)) return 'pronoun';
  return mark.type === 'country' && /(?:ian|ean|ese|ish|an)$/.test(mark.name) ? 'adjective' : 'name';
}

/** Makes a document of a marked sentence. */
export function markedDocument(source: string, published?: string): Marked {
  const { text, marks } = unmark(source);
  const id = documentId(text);
  const document: Document = { id, text, language: 'en', ...(published ? { published } : {}) };
  const mentions = marks.map(
    (mark): Mention => ({
      document: id,
      start: mark.start,
      end: mark.end,
      type: mark.type,
      form: formOf(mark),
      score: 1,
      ...(mark.members ? { members: mark.members } : { entity: mark.entity }),
      ...(mark.metonym ? { via: 'metonym' } : {}),
      ...(mark.literal ? { literal: true } : {}),
    }),
  );
  const entities = new Map<string, Entity>(
    marks
      .filter(({ members }) => !members)
      .map(({ entity, type }) => [entity, { id: entity, label: entity, type, aliases: [] }]),
  );
  return { document, linked: { document: id, mentions, entities: [...entities.values()] } };
}
