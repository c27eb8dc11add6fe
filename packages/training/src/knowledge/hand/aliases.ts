import type { NameKind } from '@newsgraph/knowledge';

/** Id, other name, kind. */
export type HandAlias = readonly [id: string, alias: string, kind: NameKind];

/** Names as news write them that the source tables lack. */
export const HAND_ALIASES: readonly HandAlias[] = [
  ['local:kremlin', 'Kremlin', 'alias'],
  ['Q58217', 'Sergei Lavrov', 'alias'],
  ['Q23656173', 'Aleksandr Lukashevich', 'alias'],
  ['Q23656173', 'Alexander Lukachevich', 'misspelling'],
];
