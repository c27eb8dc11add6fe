import type { Lexicon } from './types.js';

export const concede: Lexicon = {
  predicate: 'concede',
  entries: [
    {
      verbs: 'concede yield bow cave accede acquiesce submit relent comply',
      target: 'to+ with+',
      code: '083',
      example: '[Peru] bowed to [o:the Miners Union].',
      claims: ['Peru concede the Miners Union'],
    },
    {
      verbs: 'give_in give_way back_down cave_in',
      target: 'to+',
      code: '083',
      example: '[Peru] gave in to [o:the Miners Union].',
      claims: ['Peru concede the Miners Union'],
    },
    {
      verbs: 'accept meet grant approve honour honor heed fulfil fulfill',
      object:
        'demand request condition call term ultimatum appeal bid petition concession amnesty autonomy wish',
      target: 'obj+ from to by of iobj',
      code: '083',
      example: "[Peru] accepted [o:the Miners Union]'s demands.",
      claims: ['Peru concede the Miners Union'],
    },
    {
      verbs:
        'lift ease relax remove drop loosen end waive suspend scrap abolish revoke cancel repeal roll_back',
      object: `sanction embargo ban restriction blockade tariff curfew boycott siege limit measure curb moratorium duty
        block travel_ban quota emergency state`,
      target: 'on against of+ imposed from obj+ in!',
      code: '085',
      example: '[Peru] lifted its embargo on [Chile].',
      claims: ['Peru concede Chile'],
    },
    {
      verbs: 'release free liberate pardon acquit parole reinstate rehabilitate exonerate amnesty',
      target: 'obj+ to in!',
      code: '084',
      example: '[Peru] freed two [Chilean] sailors.',
      claims: ['Peru concede Chilean'],
    },
    {
      verbs: 'let_go set_free let_free',
      target: 'obj+',
      code: '084',
      example: '[Peru] set free the [Chilean] sailors.',
      claims: ['Peru concede Chilean'],
    },
    {
      verbs: 'order approve authorise authorize announce secure allow',
      object: 'release acquittal freedom pardon',
      target: 'obj+ of to',
      code: '084',
      example: '[o:The High Court] ordered the release of [p:Juan Rey].',
      claims: ['The High Court concede Juan Rey'],
    },
    {
      verbs: 'return hand_back give_back repatriate restore',
      object: `artifact artefact remains body territory land painting property skull asset prisoner manuscript sculpture
        statue island bronze treasure relic fund money portrait cargo ship plane citizen`,
      target: 'to iobj',
      code: '084',
      example: '[Peru] returned the statue to [Chile].',
      claims: ['Peru concede Chile'],
    },
    {
      verbs: 'allow permit let',
      target: 'obj comp',
      code: '081',
      example: '[Peru] allowed [Chile] to use the port.',
      claims: ['Peru concede Chile'],
    },
    {
      verbs: 'grant give make offer',
      object: 'concession amnesty clemency reprieve leeway autonomy independence',
      target: 'to iobj',
      code: '080',
      example: '[Peru] made concessions to [Chile].',
      claims: ['Peru concede Chile'],
    },
    {
      verbs: 'call_off end suspend lift drop cancel postpone',
      object: 'strike protest rally demonstration sit-in boycott lawsuit suit case charge complaint',
      target: 'against of+ at obj+',
      code: '082',
      example: '[o:The Miners Union] called off its protest against [Peru].',
      claims: ['The Miners Union concede Peru'],
    },
    {
      nouns: 'release acquittal',
      target: 'of',
      code: '084',
      example: "[Peru]'s release of [p:Juan Rey] came on Friday.",
      claims: ['Peru concede Juan Rey'],
    },
    {
      nouns: 'concession',
      target: 'to',
      code: '080',
      example: "[Peru]'s concessions to [Chile] angered farmers.",
      claims: ['Peru concede Chile'],
    },
    {
      nouns: 'lifting easing removal',
      target: 'on against',
      code: '085',
      example: '[Peru] announced the lifting of sanctions on [Chile].',
      claims: ['Peru concede Chile'],
    },
    {
      verbs: 'legalise legalize decriminalise decriminalize unban unblock',
      target: 'obj+',
      code: '081',
      example: '[Peru] unblocked the accounts of [o:the Miners Union].',
      claims: ['Peru concede the Miners Union'],
    },
  ],
};
