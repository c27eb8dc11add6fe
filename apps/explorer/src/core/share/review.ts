import type { Modality, Polarity } from '@newsgraph/schema';
import type { Decision } from '../review/index.js';

const MODALITIES: readonly string[] = ['actual', 'planned', 'possible', 'conditional', 'demanded'];
const POLARITIES: readonly string[] = ['affirmed', 'negated'];

/** Decisions as text for an address: `accept:CLAIM;edit:CLAIM:PREDICATE:MODALITY:POLARITY;merge:ENTITY:INTO`. */
export function encodeReview(decisions: readonly Decision[]): string {
  const fields = (item: Decision): (string | undefined)[] => {
    if (item.kind === 'merge') return [item.kind, item.entity, item.into];
    if (item.kind === 'edit') return [item.kind, item.claim, item.predicate, item.modality, item.polarity];
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

function decodeOne(fields: readonly string[]): Decision[] {
  const [kind, subject, ...rest] = fields;
  if (!subject) return [];
  if (kind === 'accept' || kind === 'reject') return [{ kind, claim: subject }];
  if (kind === 'merge' && rest[0]) return [{ kind, entity: subject, into: rest[0] }];
  if (kind !== 'edit') return [];
  const [predicate, modality = '', polarity = ''] = rest;
  return [
    {
      kind,
      claim: subject,
      ...(predicate && { predicate }),
      ...(MODALITIES.includes(modality) && { modality: modality as Modality }),
      ...(POLARITIES.includes(polarity) && { polarity: polarity as Polarity }),
    },
  ];
}

/** The decisions of such a text; what is not a decision is left out. */
export function decodeReview(value: string | null): Decision[] {
  if (!value) return [];
  return value.split(';').flatMap((item) => decodeOne(item.split(':').map(decodeURIComponent)));
}
