/** Names that the source tables give to what is near, named after or said of their bearer: id and name. */
export const STRAY_NAMES: readonly (readonly [id: string, name: string])[] = [
  ['Q16150196', 'Donetsk'],
  ['Q16746854', 'Luhansk'],
  ['Q219060', 'Gaza'],
  ['Q219060', 'Gaza Strip'],
  ['Q219060', 'West Bank'],
  ['local:bucha-massacre', 'Bucha'],
  ['Q37660', 'Spratly Islands'],
  ['Q115046', 'Granma'],
];
