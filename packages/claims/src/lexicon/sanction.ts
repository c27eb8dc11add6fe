import type { Lexicon } from './types.js';

export const sanction: Lexicon = {
  predicate: 'sanction',
  entries: [
    {
      verbs: 'sanction embargo blacklist ostracise ostracize',
      target: 'obj+',
      code: '163',
      example: '[Norway] sanctioned [o:Alpha Bank].',
      claims: ['Norway sanction Alpha Bank'],
    },
    {
      verbs: `impose slap place introduce announce adopt tighten reimpose extend expand approve apply renew levy put enforce
        maintain unveil issue increase bring`,
      object: `sanction embargo tariff restriction ban measure penalty curb duty freeze blockade quota limit moratorium
        boycott`,
      target: 'on+! against+ in! to',
      code: '163',
      example: '[Norway] imposed sanctions on [Peru].',
      claims: ['Norway sanction Peru'],
    },
    {
      verbs: 'hit target punish penalise penalize slap',
      oblique: 'with:sanction with:tariff with:embargo with:duty with:ban with:restriction',
      target: 'obj+',
      code: '163',
      example: '[Norway] hit [Peru] with sanctions.',
      claims: ['Norway sanction Peru'],
    },
    {
      verbs:
        'cut sever break suspend break_off cut_off freeze downgrade end reduce scale_back limit rupture curtail',
      object: 'tie relation link contact cooperation trade relationship communication flight',
      target: 'with to between',
      code: '161',
      example: '[Norway] severed ties with [Peru].',
      claims: ['Norway sanction Peru'],
    },
    {
      verbs: `cut suspend halt freeze reduce stop end withhold cut_off withdraw block slash cancel pause delay terminate
        scale_back deny`,
      object: `aid assistance funding loan support supply supplies donation payment subsidy help delivery export shipment sale
        import food credit fund`,
      target: 'to+! for+! from in! of+',
      code: '162',
      example: '[Norway] suspended aid to [Malawi].',
      claims: ['Norway sanction Malawi'],
    },
    {
      verbs:
        'suspend halt end break_off cancel stop postpone call_off break freeze quit walk_out pause scrap leave abandon boycott',
      object: 'talk negotiation meeting dialogue mediation summit visit discussion consultation effort',
      target: 'with between of+ to obj+',
      code: '164',
      example: '[Norway] suspended talks with [Peru].',
      claims: ['Norway sanction Peru'],
    },
    {
      verbs: 'expel',
      object: 'diplomat ambassador envoy attache consul inspector worker staff observer journalist mission',
      target: 'obj+! from!',
      code: '166',
      example: '[Norway] expelled two [Peruvian] diplomats.',
      claims: ['Norway sanction Peruvian'],
    },
    {
      verbs: 'recall withdraw',
      object: 'ambassador envoy diplomat',
      target: 'from! in! to!',
      code: '160',
      example: '[Norway] recalled its ambassador from [Peru].',
      claims: ['Norway sanction Peru'],
    },
    {
      verbs: 'withdraw recall',
      object: 'peacekeeper',
      target: 'from! in!',
      code: '166',
      example: '[Norway] withdrew peacekeepers from [Malawi].',
      claims: ['Norway sanction Malawi'],
    },
    {
      verbs: 'suspend expel exclude',
      target: 'obj',
      code: '160',
      example: '[o:The Nordic League] suspended [Norway].',
      claims: ['The Nordic League sanction Norway'],
    },
    {
      verbs: 'ban block bar',
      object:
        'import export flight product goods beef wheat oil gas coal investment trade airline app travel',
      target: 'from+ of+ to+ obj+',
      code: '163',
      example: '[Norway] banned imports from [Peru].',
      claims: ['Norway sanction Peru'],
    },
    {
      verbs: 'close shut seal',
      object: 'border embassy consulate airspace crossing port frontier',
      target: 'with in! to obj+',
      code: '161',
      example: '[Norway] closed its embassy in [Peru].',
      claims: ['Norway sanction Peru'],
    },
    {
      verbs: 'boycott',
      object: 'product goods oil gas game olympics',
      target: 'from of+ obj+',
      code: '163',
      example: '[Norway] boycotted goods from [Peru].',
      claims: ['Norway sanction Peru'],
    },
    {
      nouns: 'sanction embargo tariff',
      target: 'on+ against+ in!',
      code: '163',
      example: "[Norway]'s sanctions against [Peru] remain.",
      claims: ['Norway sanction Peru'],
    },
    {
      nouns: 'expulsion',
      target: 'of+',
      code: '166',
      example: "[Norway]'s expulsion of [Peruvian] diplomats caused anger.",
      claims: ['Norway sanction Peruvian'],
    },
    {
      nouns: 'suspension cut reduction freeze halt',
      target: 'to! with in!',
      code: '162',
      example: '[Norway] announced a suspension of aid to [Malawi].',
      claims: ['Norway sanction Malawi'],
    },
    {
      verbs: 'halt suspend ban stop cancel end cut',
      object: 'flight link trade export import service traffic shipment',
      target: 'to! from! with',
      code: '161',
      example: '[Norway] halted flights to [Peru].',
      claims: ['Norway sanction Peru'],
    },
    {
      verbs: 'downgrade review reconsider reassess curtail scale_down',
      object: 'tie relation relationship cooperation partnership',
      target: 'with obj+',
      code: '161',
      example: '[Norway] downgraded its ties with [Peru].',
      claims: ['Norway sanction Peru'],
    },
  ],
};
