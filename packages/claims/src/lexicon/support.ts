import type { Lexicon } from './types.js';

export const support: Lexicon = {
  predicate: 'support',
  entries: [
    {
      verbs: `support back endorse praise applaud commend congratulate hail laud defend salute thank honour honor compliment
        champion acclaim admire celebrate embrace favour favor toast cheer reassure`,
      target: 'obj+',
      code: '051',
      example: '[Kenya] praised [Uganda] for its patience.',
      claims: ['Kenya support Uganda'],
    },
    {
      verbs: 'welcome appreciate',
      target: 'obj+',
      code: '051',
      example: "[Kenya] welcomed [Uganda]'s decision.",
      claims: ['Kenya support Uganda'],
      object: `decision move plan proposal initiative statement step announcement effort role commitment agreement offer deal
        support help assistance contribution progress resolution report return release policy vote`,
    },
    {
      verbs: 'side stand agree sympathise sympathize empathise empathize ally align',
      target: 'with',
      code: '051',
      example: '[Kenya] sided with [Uganda] in the dispute.',
      claims: ['Kenya support Uganda'],
    },
    {
      verbs: 'stand_by stick_by stand_behind',
      target: 'obj by behind',
      code: '051',
      example: '[Kenya] stood by [Uganda] throughout.',
      claims: ['Kenya support Uganda'],
    },
    {
      verbs: 'vouch vote campaign lobby',
      target: 'for',
      code: '053',
      example: '[p:Ana Sol] campaigned for [p:Juan Rey].',
      claims: ['Ana Sol support Juan Rey'],
    },
    {
      verbs: 'recognise recognize acknowledge',
      target: 'obj+',
      code: '054',
      example: '[Peru] recognised [o:the Free State] in May.',
      claims: ['Peru support the Free State'],
    },
    {
      verbs: 'apologise apologize',
      target: 'to',
      code: '055',
      example: '[Peru] apologised to [Chile].',
      claims: ['Peru support Chile'],
    },
    {
      verbs: 'forgive',
      target: 'obj+ iobj',
      code: '056',
      example: '[Peru] forgave [Chile].',
      claims: ['Peru support Chile'],
    },
    {
      verbs: 'sign ink ratify initial',
      object: `agreement accord treaty deal pact memorandum contract protocol declaration partnership mou agreements
        convention charter`,
      target: 'with between each',
      code: '057',
      example: '[Peru] signed a treaty with [Chile].',
      claims: ['Peru support Chile'],
    },
    {
      verbs: 'agree negotiate finalise finalize',
      object: 'agreement treaty pact deal accord',
      target: 'with each',
      code: '057',
      example: '[Peru] and [Chile] agreed a trade deal.',
      claims: ['Peru support Chile'],
    },
    {
      verbs: `establish restore resume upgrade normalise normalize strengthen deepen improve rebuild renew mend boost forge
        expand cement bolster open`,
      object: 'tie relation relationship link bond partnership friendship alliance embassy',
      target: 'with between to each',
      code: '050',
      example: '[Peru] restored diplomatic ties with [Chile].',
      claims: ['Peru support Chile'],
    },
    {
      verbs: `express voice reiterate pledge declare reaffirm convey affirm show extend offer announce restate lend throw give
        assure`,
      object: `support solidarity backing condolence sympathy gratitude appreciation commitment endorsement confidence
        weight congratulation thanks`,
      target: 'for to+ with behind iobj',
      code: '051',
      example: '[Kenya] reiterated its support for [Uganda].',
      claims: ['Kenya support Uganda'],
    },
    {
      nouns: 'support backing endorsement praise solidarity',
      target: 'for with of',
      code: '051',
      example: "[Kenya]'s support for [Uganda] never wavered.",
      claims: ['Kenya support Uganda'],
    },
    {
      nouns: 'treaty pact',
      target: 'with between',
      code: '057',
      example: "[Peru]'s pact with [Chile] was published.",
      claims: ['Peru support Chile'],
    },
    {
      nouns: 'recognition',
      target: 'of',
      code: '054',
      example: "[Peru]'s recognition of [o:the Free State] surprised many.",
      claims: ['Peru support the Free State'],
    },
    {
      nouns: 'apology',
      target: 'to',
      code: '055',
      example: '[Peru] issued an apology to [Chile].',
      claims: ['Peru support Chile'],
    },
    {
      nouns: 'commitment',
      target: 'to+ inner',
      code: '050',
      example: "[Kenya]'s commitment to [Uganda] never wavered.",
      claims: ['Kenya support Uganda'],
    },
    {
      verbs: 'invite',
      target: 'obj',
      code: '050',
      example: '[p:Ana Sol] invited [p:Juan Rey] to the capital.',
      claims: ['Ana Sol support Juan Rey'],
    },
  ],
};
