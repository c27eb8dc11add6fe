/** Names that the source tables give to what is near, named after or said of their bearer: id and name. */
export const STRAY_NAMES: readonly (readonly [id: string, name: string])[] = [
  ['Q16150196', 'Donetsk'],
  ['Q16746854', 'Luhansk'],
  ['Q219060', 'Gaza'],
  ['Q219060', 'Gaza Strip'],
  ['Q219060', 'West Bank'],
  ['local:bucha-massacre', 'Bucha'],
  ['Q37660', 'Spratly Islands'],
  ['Q37660', 'Paracel Islands'],
  ['Q1408', 'Jersey'],
  ['Q355125', 'Henry Morgan'],
  ['Q2749583', 'Hindu College'],
  ['Q115046', 'Granma'],
];
