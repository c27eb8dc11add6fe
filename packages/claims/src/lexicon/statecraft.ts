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
      verbs: 'consider deem regard view see classify treat',
      complement: 'terrorist terrorists extremist aggressor enemy',
      predicate: 'accuse',
      target: 'obj',
      code: '111',
      example: '[Peru] considers [o:the Red Front] a terrorist group.',
      claims: ['Peru accuse the Red Front'],
    },
    {
      verbs: 'shift pin place put lay cast heap',
      object: 'blame',
      predicate: 'accuse',
      target: 'on to onto',
      code: '112',
      example: '[p:Ana Sol] shifted the blame to [Chile].',
      claims: ['Ana Sol accuse Chile'],
    },
    {
      verbs: 'join echo back support',
      object: 'call demand appeal',
      predicate: 'request',
      target: 'for on comp inf',
      code: '020',
      example: '[p:Ana Sol] joined calls for [p:Juan Rey] to resign.',
      claims: ['Ana Sol request Juan Rey'],
    },
    {
      verbs: 'cut_off break_off call_off walk_away pull_out',
      object: 'negotiation talk dialogue contact',
      predicate: 'sanction',
      target: 'with',
      code: '164',
      example: '[Peru] cut off negotiations with [Chile].',
      claims: ['Peru sanction Chile'],
    },
    {
      verbs: 'request seek demand',
      object: 'talk negotiation dialogue meeting consultation',
      predicate: 'request',
      target: 'with',
      code: '022',
      example: '[Peru] requested urgent talks with [Chile].',
      claims: ['Peru request Chile'],
    },
    {
      armed: true,
      verbs: 'arrive land enter cross disembark',
      predicate: 'mobilize',
      target: 'in~ into~ obj~',
      code: '154',
      example: '[Peruvian] troops arrived in [Chile].',
      claims: ['Peruvian mobilize Chile'],
    },
    {
      verbs: 'put serve',
      oblique: 'on:notice',
      predicate: 'threaten',
      target: 'obj',
      code: '130',
      example: '[p:Ana Sol] put [Chile] on notice.',
      claims: ['Ana Sol threaten Chile'],
    },
    {
      nouns: 'critic detractor',
      predicate: 'accuse',
      target: 'of+~',
      whole: true,
      code: '111',
      example: '[p:Ana Sol], a fierce critic of [Chile], won the vote.',
      claims: ['Ana Sol accuse Chile'],
    },
    {
      nouns: 'opponent',
      predicate: 'reject',
      target: 'of+~',
      whole: true,
      code: '120',
      example: '[p:Ana Sol] is an outspoken opponent of [p:Juan Rey].',
      claims: ['Ana Sol reject Juan Rey'],
    },
    {
      nouns: 'supporter admirer backer',
      predicate: 'support',
      target: 'of+~',
      whole: true,
      code: '051',
      example: '[Peru], a backer of [Chile], left the talks.',
      claims: ['Peru support Chile'],
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
