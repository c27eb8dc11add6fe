import type { Lexicon } from './types.js';

export const cooperate: Lexicon = {
  predicate: 'cooperate',
  entries: [
    {
      verbs: 'cooperate co-operate collaborate partner team coordinate trade work',
      target: 'with each',
      code: '060',
      example: '[Kenya] cooperates with [Uganda] on water.',
      claims: ['Kenya cooperate Uganda'],
    },
    {
      verbs: 'team_up join_forces',
      target: 'with each',
      code: '060',
      example: '[Kenya] teamed up with [Uganda].',
      claims: ['Kenya cooperate Uganda'],
    },
    {
      verbs: 'share exchange swap trade',
      object: `intelligence information evidence data technology prisoner detainee captive fire_control knowledge expertise
        resource ambassador hostage`,
      target: 'with to each',
      code: '064',
      example: '[Kenya] shared intelligence with [Uganda].',
      claims: ['Kenya cooperate Uganda'],
    },
    {
      verbs: 'hold conduct stage launch begin start carry',
      object: 'drill exercise manoeuvre maneuver wargame patrol',
      target: 'with each',
      code: '062',
      example: '[Kenya] and [Uganda] held joint exercises.',
      claims: ['Kenya cooperate Uganda'],
    },
    {
      verbs: 'train',
      target: 'obj with',
      code: '062',
      example: '[Kenya] trains [Ugandan] pilots.',
      claims: ['Kenya cooperate Ugandan'],
    },
    {
      verbs: 'extradite hand_over',
      target: 'to',
      code: '063',
      example: '[Kenya] extradited the suspect to [Uganda].',
      claims: ['Kenya cooperate Uganda'],
    },
    {
      verbs: 'buy purchase import acquire order',
      target: 'from',
      code: '061',
      example: '[Kenya] buys maize from [Uganda].',
      claims: ['Kenya cooperate Uganda'],
    },
    {
      verbs: 'sell export',
      target: 'to iobj',
      code: '061',
      example: '[Kenya] exports tea to [Uganda].',
      claims: ['Kenya cooperate Uganda'],
    },
    {
      verbs: 'invest',
      target: 'in!',
      code: '061',
      example: '[Kenya] invested millions in [Uganda].',
      claims: ['Kenya cooperate Uganda'],
    },
    {
      verbs: 'merge',
      target: 'with each',
      code: '060',
      example: '[o:Alpha Bank] merged with [o:Beta Bank].',
      claims: ['Alpha Bank cooperate Beta Bank'],
    },
    {
      nouns:
        'cooperation co-operation collaboration partnership coordination trade exercise drill commerce swap',
      target: 'with between',
      code: '060',
      example: 'Cooperation between [Kenya] and [Uganda] has grown.',
      claims: ['Kenya cooperate Uganda'],
    },
    {
      nouns: 'extradition',
      target: 'to',
      code: '063',
      example: '[Kenya] completed the extradition of the suspect to [Uganda].',
      claims: ['Kenya cooperate Uganda'],
    },
  ],
};
