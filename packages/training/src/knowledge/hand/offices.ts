/** Id of the person, office with its country or organization, id of the country, start, end. */
export type HandOffice = readonly [
  person: string,
  office: string,
  country: string,
  start: string,
  end: string,
];

/** Offices that the source tables lack. General knowledge, unreviewed; dates to the month where the day is not sure. */
export const HAND_OFFICES: readonly HandOffice[] = [
  ['Q57665', 'Q167662', '', '2014-10-01', '2024-10-01'],
  ['Q57792', 'Q167662', '', '2024-10-01', ''],
  ['local:sergei-ryabkov', 'Deputy Foreign Minister of Russia', 'Q159', '2008-08-00', ''],
  ['Q3658303', 'Deputy Foreign Minister of Russia', 'Q159', '2018-01-00', ''],
  ['Q23656173', 'Permanent Representative to the OSCE of Russia', 'Q159', '2015-08-00', ''],
  [
    'local:michael-carpenter',
    'Permanent Representative to the OSCE of United States',
    'Q30',
    '2021-11-00',
    '2024-01-00',
  ],
  ['Q20812953', 'Spokesperson of the Foreign Ministry of Russia', 'Q159', '2015-08-00', ''],
  ['local:dmitry-peskov', 'Spokesperson of the President of Russia', 'Q159', '2012-05-00', ''],
  ['Q61053', 'Chancellor of Germany', 'Q183', '2021-12-08', '2025-05-06'],
  ['Q567', 'Chancellor of Germany', 'Q183', '2005-11-22', '2021-12-08'],
  ['local:friedrich-merz', 'Chancellor of Germany', 'Q183', '2025-05-06', ''],
  ['Q76658', 'President of Germany', 'Q183', '2017-03-19', ''],
  ['local:annalena-baerbock', 'Foreign Minister of Germany', 'Q183', '2021-12-08', '2025-05-06'],
];
