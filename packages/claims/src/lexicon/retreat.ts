import type { Lexicon } from './types.js';

export const retreat: Lexicon = {
  predicate: 'retreat',
  entries: [
    {
      verbs: 'withdraw pull remove recall evacuate redeploy retreat',
      object: `troop force soldier army unit personnel tank weapon contingent brigade battalion fighter
        mission navy fleet ship missile base military`,
      target: 'from! in! out!',
      code: '087',
      example: '[Peru] withdrew its troops from [Chile].',
      claims: ['Peru retreat Chile'],
    },
    {
      verbs: 'pull_out pull_back move_out',
      target: 'of! from!',
      code: '087',
      example: '[Peru] pulled out of [Chile].',
      claims: ['Peru retreat Chile'],
    },
    {
      verbs: 'withdraw retreat leave flee',
      target: 'from!',
      code: '087',
      example: '[Peruvian] forces retreated from [Chile].',
      claims: ['Peruvian retreat Chile'],
    },
    {
      verbs: 'leave vacate evacuate',
      object: 'territory base position area town city zone province enclave camp island post region',
      target: 'obj+! in!',
      code: '087',
      example: '[Peruvian] forces left positions in [Chile].',
      claims: ['Peruvian retreat Chile'],
    },
    {
      verbs: 'surrender capitulate defect',
      target: 'to',
      code: '087',
      example: '[o:The Red Army Front] surrendered to [Peru].',
      claims: ['The Red Army Front retreat Peru'],
    },
    {
      verbs: 'declare announce observe begin implement order agree extend accept honour honor respect renew',
      object: 'ceasefire truce cease-fire armistice cessation',
      target: 'with against in! to',
      code: '087',
      example: '[o:The Red Army Front] declared a truce with [Peru].',
      claims: ['The Red Army Front retreat Peru'],
    },
    {
      verbs: 'cede relinquish surrender give_up hand_over',
      object: 'territory control land island province power sovereignty area town city region',
      target: 'to',
      code: '084',
      example: '[Peru] ceded the island to [Chile].',
      claims: ['Peru retreat Chile'],
    },
    {
      verbs: 'end stop halt cease suspend pause',
      object: `bombing strike attack operation offensive campaign war blockade siege occupation hostility shelling
        airstrike bombardment fighting assault raid firing incursion`,
      target: 'against on of in! obj+',
      code: '087',
      example: '[Peru] halted its bombing of [Chile].',
      claims: ['Peru retreat Chile'],
    },
    {
      verbs: 'demobilise demobilize disarm disband demilitarise demilitarize de-escalate lay_down',
      target: 'in! from!',
      code: '087',
      example: '[Peru] demobilised its units in [Chile].',
      claims: ['Peru retreat Chile'],
    },
    {
      nouns: 'withdrawal pullout retreat pullback evacuation drawdown exit departure',
      target: 'from!',
      code: '087',
      example: "[Peru]'s withdrawal from [Chile] took a year.",
      claims: ['Peru retreat Chile'],
    },
    {
      nouns: 'ceasefire truce cease-fire armistice',
      target: 'with between',
      code: '087',
      example: "[Peru]'s truce with [Chile] held.",
      claims: ['Peru retreat Chile'],
    },
    {
      nouns: 'surrender',
      target: 'to',
      code: '087',
      example: "[o:The Red Army Front]'s surrender to [Peru] ended the war.",
      claims: ['The Red Army Front retreat Peru'],
    },
  ],
};
