import type { Lexicon } from './types.js';

const WRONGS = `violation breach provocation aggression crime outrage insult affront interference escalation blackmail
  massacre genocide illegal unlawful unacceptable intolerable outrageous deplorable irresponsible reckless illegitimate
  unconstitutional provocative barbaric disgraceful shameful hypocritical unjustified unjustifiable appalling
  undemocratic inhumane inexcusable despicable sham farce mockery betrayal cowardly criminal`;

const UNTRUE = `baseless unfounded groundless false untrue absurd ridiculous fabricated fabrication nonsense nonsensical
  ludicrous preposterous slander unsubstantiated lie lies`;

/** What is said of another's acts: "called the raid a violation". */
export const judging: Lexicon = {
  predicate: 'accuse',
  entries: [
    {
      verbs:
        'call describe term brand label deem consider declare denounce condemn slam decry characterise characterize',
      complement: WRONGS,
      target: 'obj+ for by inf comp',
      code: '111',
      example: "[Peru] called [Chile]'s raid a violation of its borders.",
      claims: ['Peru accuse Chile'],
    },
    {
      verbs: 'call describe term brand label dismiss reject deem',
      complement: UNTRUE,
      predicate: 'reject',
      target: 'obj+ by from',
      code: '120',
      example: "[Peru] called [Chile]'s charges baseless.",
      claims: ['Peru reject Chile'],
    },
    {
      verbs: 'dismiss',
      complement: 'as',
      predicate: 'reject',
      target: 'obj+ by from',
      code: '120',
      example: "[Peru] dismissed [Chile]'s plan as a joke.",
      claims: ['Peru reject Chile'],
    },
    {
      verbs:
        'say tell state claim argue add write tweet post declare maintain insist stress note complain allege assert contend',
      target: 'blame',
      whole: true,
      code: '112',
      example: '[p:Ana Sol] said that [Chile] had violated the truce.',
      claims: ['Ana Sol accuse Chile'],
    },
    {
      verbs: 'invite summon call',
      oblique: 'for:questioning for:interrogation for:interview',
      target: 'obj',
      code: '090',
      example: '[o:The Tax Agency] invited [p:Juan Rey] for questioning.',
      claims: ['The Tax Agency accuse Juan Rey'],
    },
    {
      verbs: 'send write issue deliver address',
      predicate: 'support',
      object: 'letter message statement note',
      oblique: 'of:support of:solidarity of:condolence of:congratulation of:thanks of:gratitude of:sympathy',
      target: 'to+ iobj',
      code: '051',
      example: '[Peru] sent a letter of support to [p:Juan Rey].',
      claims: ['Peru support Juan Rey'],
    },
    {
      verbs: 'investigate probe examine',
      target: 'comp',
      whole: true,
      code: '090',
      example: '[Peru] is investigating whether [Chilean] officers were involved.',
      claims: ['Peru accuse Chilean'],
    },
    {
      verbs: 'lodge submit deliver hand send issue present make file',
      object: 'representation demarche démarche note',
      except: 'letter thank',
      modifier: 'strong stern formal diplomatic protest solemn serious verbal',
      target: 'with to+ iobj against',
      code: '111',
      example: '[Peru] lodged a stern representation with [Chile].',
      claims: ['Peru accuse Chile'],
    },
    {
      verbs: 'lodge',
      object: 'representation demarche démarche objection',
      target: 'with to against',
      code: '111',
      example: '[Peru] lodged a representation with [Chile] on Monday.',
      claims: ['Peru accuse Chile'],
    },
    {
      verbs: 'clash spar argue quarrel wrangle row',
      oblique: `over:reform over:migration over:budget over:law over:bill over:remark over:comment over:statement over:decision
        over:tax over:deal over:rule over:issue over:proposal over:plan over:policy over:trade over:sanction over:asylum
        over:climate over:pension over:funding over:appointment over:resolution over:vaccine over:quota over:subsidy`,
      target: 'with each',
      code: '111',
      example: '[Peru] clashed with [Chile] over asylum rules.',
      claims: ['Peru accuse Chile'],
    },
    {
      verbs: 'appreciate',
      predicate: 'support',
      object: 'government people president minister authorities leadership nation state army',
      target: 'obj of',
      code: '051',
      example: '[Peru] highly appreciates the government of [Chile] for its help.',
      claims: ['Peru support Chile'],
    },
    {
      verbs: 'call describe hail praise label acclaim salute welcome',
      predicate: 'support',
      complement: `hero heroic historic courageous brave visionary patriot commendable praiseworthy exemplary admirable heroine
        statesman bold outstanding wise exceptional brilliant landmark breakthrough`,
      target: 'obj+ by',
      code: '051',
      example: "[Peru] called [p:Juan Rey]'s decision courageous.",
      claims: ['Peru support Juan Rey'],
    },
    {
      verbs: 'question doubt challenge dispute',
      predicate: 'reject',
      object: `election reelection re-election victory win legitimacy legality validity integrity outcome candidacy mandate authority
        nomination eligibility result`,
      target: 'obj+ of+',
      code: '120',
      example: "[p:Ana Sol] challenged [p:Juan Rey]'s victory in court.",
      claims: ['Ana Sol reject Juan Rey'],
    },
    {
      verbs: 'express voice harbour harbor',
      object: 'reservation concern misgiving worry',
      modifier: 'grave deep serious strong profound renewed great',
      target: 'about+ over+ at+ with+ regarding+',
      code: '111',
      example: "[Peru] voiced grave reservations about [Chile]'s tests.",
      claims: ['Peru accuse Chile'],
    },
  ],
};
