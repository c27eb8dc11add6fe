/** Labels that a source table mixed up, by id; each is confirmed by another table of the sources. */
export const HAND_LABELS: Readonly<Record<string, string>> = {
  Q3733: 'Conakry',
  Q2429253: 'Islamic State',
  Q43274: 'Charles III',
  Q16050995: 'Hossein Salami',
};
