import type { RowType } from '@newsgraph/knowledge';

/** Id, label, type, subtype, description, prior, country. */
export type HandEntity = readonly [
  id: string,
  label: string,
  type: RowType,
  subtype: string,
  description: string,
  prior: number,
  country: string,
];

/** Who and what the source tables lack. Ids that no source confirms are local. */
export const HAND_ENTITIES: readonly HandEntity[] = [
  [
    'local:kremlin',
    'Moscow Kremlin',
    'place',
    'building',
    'Fortress in Moscow, seat of the Russian president',
    300,
    'Q159',
  ],
];
