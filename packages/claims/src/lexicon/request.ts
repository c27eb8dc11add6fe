import type { Lexicon } from './types.js';

export const request: Lexicon = {
  predicate: 'request',
  entries: [
    {
      verbs: `urge ask order command instruct request implore beg beseech press pressure exhort tell lobby petition advise push
        entreat challenge remind direct summon prod`,
      target: 'inf',
      code: '100',
      example: '[Peru] urged [Chile] to reopen the border.',
      claims: ['Peru request Chile'],
    },
    {
      verbs: 'urge ask request implore beg press petition exhort pressure lobby beseech',
      target: 'obj',
      code: '100',
      example: '[Peru] asked [Chile] for help.',
      claims: ['Peru request Chile'],
    },
    {
      verbs: 'demand insist require propose recommend request ask suggest urge',
      target: 'comp',
      code: '100',
      example: '[Peru] demands that [Chile] reopen the border.',
      claims: ['Peru request Chile'],
    },
    {
      verbs: 'demand request seek require insist',
      target: 'from of obj+ by on+',
      code: '100',
      example: '[Peru] demanded an apology from [Chile].',
      claims: ['Peru request Chile'],
    },
    {
      verbs: 'seek request ask apply',
      object: 'asylum refuge help aid assistance support loan',
      target: 'from in! of',
      code: '100',
      example: '[p:Juan Rey] sought asylum in [Norway].',
      claims: ['Juan Rey request Norway'],
    },
    {
      verbs: 'call_on call_upon',
      target: 'on obj',
      code: '100',
      example: '[Peru] called on [Chile] to reopen the border.',
      claims: ['Peru request Chile'],
    },
    {
      verbs: 'call plead campaign',
      target: 'on upon with comp',
      code: '100',
      example: '[Peru] pleaded with [Chile] for time.',
      claims: ['Peru request Chile'],
    },
    {
      verbs: 'call push clamour clamor',
      target: 'for+',
      oblique: `for:release for:withdrawal for:end for:halt for:change for:resignation for:ceasefire for:restraint for:reform
        for:removal for:ouster for:return for:departure`,
      code: '100',
      example: "[Peru] called for [p:Juan Rey]'s release.",
      claims: ['Peru request Juan Rey'],
    },
    {
      verbs: 'appeal turn',
      target: 'to',
      code: '100',
      example: '[Peru] appealed to [o:the Red Cross] for help.',
      claims: ['Peru request the Red Cross'],
    },
    {
      verbs: 'make issue send submit present hand address file put',
      object: 'request appeal demand plea petition call',
      target: 'to on of iobj',
      code: '100',
      example: '[Peru] made a request to [Chile].',
      claims: ['Peru request Chile'],
    },
    {
      verbs: 'put place exert pile increase step',
      object: 'pressure',
      target: 'on',
      code: '100',
      example: '[Peru] put pressure on [Chile] to reopen the border.',
      claims: ['Peru request Chile'],
    },
    {
      nouns: 'demand request appeal call plea',
      target: 'comp to on',
      code: '100',
      example: "[Peru]'s appeal to [Chile] went unheard.",
      claims: ['Peru request Chile'],
    },
    {
      nouns: 'pressure',
      target: 'on',
      code: '100',
      example: "[Peru]'s pressure on [Chile] grew.",
      claims: ['Peru request Chile'],
    },
    {
      verbs: 'order demand request',
      object:
        'explanation apology withdrawal release halt end information clarification answer inquiry extradition compensation',
      target: 'from of obj+ by',
      code: '100',
      example: '[Peru] demanded the withdrawal of [Chilean] forces.',
      claims: ['Peru request Chilean'],
    },
  ],
};
