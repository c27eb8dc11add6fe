import type { Lexicon } from './types.js';

/** What somebody is kept from: "prevented ministers from speaking". */
const KEPT_FROM =
  `entering leaving speaking visiting attending travelling traveling holding campaigning addressing meeting joining
  taking participating flying landing appearing crossing returning seeking operating boarding reaching staging
  using voting running competing working publishing selling buying`
    .trim()
    .split(/\s+/)
    .map((act) => `from:${act}`)
    .join(' ');

const SLURS = `liar thief traitor dictator criminal terrorist coward hypocrite disgrace murderer racist fascist clown fool
  aggressor puppet tyrant killer sponsor extremist nazi bully thug fraud crook enemy`;

/** How governments hinder, bar, host, quarrel: turns that reports of politics use and the files of single types lack. */
export const statecraft: Lexicon = {
  predicate: 'coerce',
  entries: [
    {
      verbs: 'prevent stop block keep prohibit forbid bar ban',
      oblique: KEPT_FROM,
      target: 'obj',
      code: '172',
      example: '[Chile] prevented [Peruvian] ministers from speaking at rallies.',
      claims: ['Chile coerce Peruvian'],
    },
    {
      verbs: 'hack breach infiltrate',
      object:
        'parliament ministry government server network computer email account system website party committee',
      target: 'obj+ of+',
      code: '176',
      example: '[Peru] hacked the computers of [o:the Transport Ministry].',
      claims: ['Peru coerce the Transport Ministry'],
    },
    {
      nouns: 'war',
      modifier: 'words',
      predicate: 'accuse',
      target: 'with against',
      code: '111',
      example: "[Peru]'s war of words with [Chile] grew.",
      claims: ['Peru accuse Chile'],
    },
    {
      verbs: 'brand label denounce slam describe portray paint',
      complement: SLURS,
      predicate: 'accuse',
      target: 'obj',
      code: '111',
      example: '[p:Ana Sol] described [p:Juan Rey] as a racist.',
      claims: ['Ana Sol accuse Juan Rey'],
    },
    {
      verbs: 'call',
      complement: 'sponsor extremist nazi bully thug fraud crook',
      predicate: 'accuse',
      target: 'obj',
      code: '111',
      example: '[p:Ana Sol] called [Chile] the biggest sponsor of terror.',
      claims: ['Ana Sol accuse Chile'],
    },
    {
      verbs: 'compare liken equate',
      oblique:
        'to:nazi to:nazis to:fascist to:dictatorship to:fascism to:nazism to:hitler to:apartheid with:nazi with:nazis',
      predicate: 'accuse',
      target: 'obj',
      code: '111',
      example: '[p:Ana Sol] likened [Chile] to a dictatorship.',
      claims: ['Ana Sol accuse Chile'],
    },
    {
      verbs: 'host hold throw give',
      object: 'breakfast lunch luncheon dinner reception banquet',
      predicate: 'consult',
      target: 'for',
      code: '043',
      example: '[p:Ana Sol] hosted a dinner for [p:Juan Rey].',
      claims: ['Ana Sol consult Juan Rey'],
    },
    {
      verbs: 'compliment',
      predicate: 'support',
      target: 'obj',
      code: '051',
      example: '[p:Ana Sol] complimented [p:Juan Rey] in an interview.',
      claims: ['Ana Sol support Juan Rey'],
    },
  ],
};
