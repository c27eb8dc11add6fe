/** Subtypes of persons by occupation (P106); the first that a person has counts. */
export const OCCUPATIONS: readonly (readonly [id: string, subtype: string])[] = [
  ['Q82955', 'politician'],
  ['Q193391', 'diplomat'],
  ['Q189290', 'military officer'],
  ['Q1930187', 'journalist'],
  ['Q40348', 'lawyer'],
  ['Q43845', 'businessperson'],
  ['Q901', 'scientist'],
  ['Q36180', 'writer'],
  ['Q33999', 'artist'],
  ['Q177220', 'artist'],
  ['Q483501', 'artist'],
  ['Q937857', 'athlete'],
  ['Q2066131', 'athlete'],
];
