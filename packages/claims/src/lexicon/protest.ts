import type { Lexicon } from './types.js';

export const protest: Lexicon = {
  predicate: 'protest',
  entries: [
    {
      verbs: 'protest demonstrate rally march riot picket agitate',
      target: 'against+ obj+ at+ over+ in! outside+! to',
      code: '140',
      example: '[Chilean] miners protested against [p:Juan Rey].',
      claims: ['Chilean protest Juan Rey'],
    },
    {
      verbs: 'boycott',
      target: 'obj+ by of+',
      code: '143',
      example: "[o:The Miners Union] boycotted [Peru]'s election.",
      claims: ['The Miners Union protest Peru'],
    },
    {
      verbs: 'go begin start stage launch hold call declare lead',
      object: 'strike protest rally demonstration sit-in march hunger walkout vigil stoppage boycott',
      target: 'against+ in! at+! outside+! over+ by',
      code: '140',
      example: '[o:The Miners Union] staged a protest against [p:Juan Rey].',
      claims: ['The Miners Union protest Juan Rey'],
    },
    {
      verbs: 'go remain',
      oblique: 'on:strike',
      target: 'against+ at+! in!',
      code: '143',
      example: '[o:The Miners Union] went on strike against [o:Alpha Bank].',
      claims: ['The Miners Union protest Alpha Bank'],
    },
    {
      verbs: 'take',
      oblique: 'to:street',
      target: 'against+ in!',
      code: '141',
      example: '[Chilean] miners took to the streets against [p:Juan Rey].',
      claims: ['Chilean protest Juan Rey'],
    },
    {
      verbs: 'stop',
      object: 'work',
      target: 'against+ at+! in!',
      code: '143',
      example: '[Chilean] miners have stopped work in [l:Arica].',
      claims: ['Chilean protest Arica'],
    },
    {
      verbs: 'rise_up rebel revolt mutiny',
      target: 'against+',
      code: '145',
      example: '[Chilean] soldiers rebelled against [p:Juan Rey].',
      claims: ['Chilean protest Juan Rey'],
    },
    {
      nouns: 'protest demonstration rally march boycott riot uprising rebellion revolt',
      target: 'against+',
      code: '140',
      example: '[Chilean] protests against [p:Juan Rey] spread.',
      claims: ['Chilean protest Juan Rey'],
    },
    {
      nouns: 'boycott',
      target: 'of+',
      code: '143',
      example: "[Peru]'s boycott of [o:the Summit of Nations] continues.",
      claims: ['Peru protest the Summit of Nations'],
    },
  ],
};
