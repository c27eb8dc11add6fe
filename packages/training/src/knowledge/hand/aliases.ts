import type { NameKind } from '@newsgraph/knowledge';

/** Id, other name, kind. */
export type HandAlias = readonly [id: string, alias: string, kind: NameKind];

/** Names as news write them that the source tables lack. */
export const HAND_ALIASES: readonly HandAlias[] = [
  ['local:kremlin', 'Kremlin', 'alias'],
  ['Q58217', 'Sergei Lavrov', 'alias'],
  ['Q23656173', 'Aleksandr Lukashevich', 'alias'],
  ['Q3874799', 'Volodymyr Zelenskyy', 'alias'],
  ['Q3874799', 'Vladimir Zelensky', 'alias'],
  ['Q3874799', 'Volodymyr Zelenskiy', 'alias'],
  ['Q217115', 'Ramzan Kadyrov', 'alias'],
  ['Q723506', 'Yoav Gallant', 'alias'],
  ['Q450675', 'Pope Francis', 'alias'],
  ['local:pope-leo-xiv', 'Leo XIV', 'alias'],
  ['local:pope-leo-xiv', 'Pope Leo', 'alias'],
  ['Q6892571', 'MBS', 'acronym'],
  ['Q16090635', 'Yoon Suk Yeol', 'alias'],
  ['Q12612463', 'Lee Jae Myung', 'alias'],
  ['Q983324', 'Ferdinand Marcos Jr.', 'alias'],
  ['Q983324', 'Ferdinand Marcos Jr', 'alias'],
  ['Q37181', 'Luiz Inacio Lula da Silva', 'alias'],
  ['Q37181', 'Lula da Silva', 'alias'],
  ['Q37181', 'Lula', 'alias'],
  ['Q318508', 'Lopez Obrador', 'alias'],
  ['Q318508', 'AMLO', 'acronym'],
  ['Q7817', 'WHO', 'acronym'],
  ['Q83162', 'ANC', 'acronym'],
  ['Q22', 'Scottish', 'adjective'],
  ['Q22', 'Scots', 'demonym'],
  ['Q789915', 'Foggy Bottom', 'metonym'],
];
