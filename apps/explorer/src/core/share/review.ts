import { ENTITY_TYPES, type EntityType, type Modality, type Polarity } from '@newsgraph/schema';
import type { Decision, Split } from '../review/index.js';

const MODALITIES: readonly string[] = ['actual', 'planned', 'possible', 'conditional', 'demanded'];
const POLARITIES: readonly string[] = ['affirmed', 'negated'];

const PARTED = '|';

function splitFields({
  kind,
  entity,
  into,
  label,
  type,
  names = [],
  mentions = [],
}: Split): (string | undefined)[] {
  const places = mentions.map(
    ({ document, start, end }) => `${encodeURIComponent(document)} ${start} ${end}`,
  );
  return [kind, entity, into, label, type, names.map(encodeURIComponent).join(PARTED), places.join(PARTED)];
}

/**
 * Decisions as text for an address: `accept:CLAIM;edit:CLAIM:PREDICATE:MODALITY:POLARITY:SUBJECT:OBJECT;merge:ENTITY:INTO;
 * split:ENTITY:INTO:LABEL:TYPE:NAMES:MENTIONS`, names parted by `|`, mentions as `DOCUMENT START END`.
 */
export function encodeReview(decisions: readonly Decision[]): string {
  const fields = (item: Decision): (string | undefined)[] => {
    if (item.kind === 'merge') return [item.kind, item.entity, item.into];
    if (item.kind === 'edit') {
      const { claim, predicate, modality, polarity, subject, object } = item;
      return [item.kind, claim, predicate, modality, polarity, subject, object];
    }
    if (item.kind === 'split') return splitFields(item);
    return [item.kind, item.claim];
  };
  return decisions
    .map((item) =>
      fields(item)
        .map((field) => encodeURIComponent(field ?? ''))
        .join(':'),
    )
    .join(';');
}

const parts = (value = '') => value.split(PARTED).filter(Boolean);

function decodePlace(value: string) {
  const [document = '', start, end] = value.split(' ');
  const place = { document: decodeURIComponent(document), start: Number(start), end: Number(end) };
  return Number.isInteger(place.start) && place.start < place.end ? [place] : [];
}

function decodeSplit(entity: string, [into, label, type, ...rest]: readonly string[]): Decision[] {
  const names = parts(rest[0]).map(decodeURIComponent);
  const mentions = parts(rest[1]).flatMap(decodePlace);
  if (!into || !label || names.length + mentions.length === 0) return [];
  return [
    {
      kind: 'split',
      entity,
      into,
      label,
      ...(ENTITY_TYPES.some(({ id }) => id === type) && { type: type as EntityType }),
      ...(names.length > 0 && { names }),
      ...(mentions.length > 0 && { mentions }),
    },
  ];
}

function decodeOne(fields: readonly string[]): Decision[] {
  const [kind, about, ...rest] = fields;
  if (!about) return [];
  if (kind === 'accept' || kind === 'reject') return [{ kind, claim: about }];
  if (kind === 'merge' && rest[0]) return [{ kind, entity: about, into: rest[0] }];
  if (kind === 'split') return decodeSplit(about, rest);
  if (kind !== 'edit') return [];
  const [predicate, modality = '', polarity = '', subject, object] = rest;
  return [
    {
      kind,
      claim: about,
      ...(predicate && { predicate }),
      ...(MODALITIES.includes(modality) && { modality: modality as Modality }),
      ...(POLARITIES.includes(polarity) && { polarity: polarity as Polarity }),
      ...(subject && object && { subject, object }),
    },
  ];
}

/** The decisions of such a text; what is not a decision is left out. */
export function decodeReview(value: string | null): Decision[] {
  if (!value) return [];
  return value.split(';').flatMap((item) => decodeOne(item.split(':').map(decodeURIComponent)));
}
