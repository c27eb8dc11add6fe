import type { Lexicon } from './types.js';

export const accuse: Lexicon = {
  predicate: 'accuse',
  entries: [
    {
      verbs: `accuse blame criticise criticize condemn denounce rebuke chide slam blast lambast lambaste castigate decry deplore
        fault implicate censure berate reprimand scold admonish berate scorn ridicule mock insult vilify attack_verbally
        disparage chastise assail deride upbraid pillory malign slander revile skewer lecture impugn excoriate
        belittle humiliate`,
      target: 'obj+',
      code: '112',
      example: '[Peru] accused [Chile] of lying.',
      claims: ['Peru accuse Chile'],
    },
    {
      verbs: 'blame pin',
      target: 'on',
      code: '112',
      example: '[Peru] blamed the fire on [Chile].',
      claims: ['Peru accuse Chile'],
    },
    {
      verbs: 'charge suspect',
      oblique: `with:crime with:murder with:treason with:corruption with:fraud with:espionage with:spying with:terrorism
        with:genocide with:violation with:aggression with:attack with:conspiracy with:involvement of:spying
        of:involvement of:terrorism of:attack`,
      target: 'obj',
      code: '112',
      example: '[Peru] charged [p:Juan Rey] with treason.',
      claims: ['Peru accuse Juan Rey'],
    },
    {
      verbs: 'lash_out hit_out rail inveigh hit_back fire_back',
      target: 'at against',
      code: '111',
      example: '[Peru] lashed out at [Chile].',
      claims: ['Peru accuse Chile'],
    },
    {
      verbs: 'complain grumble gripe',
      target: 'about against of',
      code: '111',
      example: '[Peru] complained about [Chile].',
      claims: ['Peru accuse Chile'],
    },
    {
      verbs: 'sue prosecute indict impeach convict',
      target: 'obj',
      code: '115',
      example: '[Peru] sued [o:Alpha Bank].',
      claims: ['Peru accuse Alpha Bank'],
    },
    {
      verbs: 'investigate probe inspect audit scrutinise scrutinize interrogate question grill',
      target: 'obj+',
      code: '090',
      example: '[Peru] is investigating [o:Alpha Bank].',
      claims: ['Peru accuse Alpha Bank'],
    },
    {
      verbs: `file lodge bring launch open begin start order issue announce level send submit register initiate conduct
        make deliver mount voice offer`,
      object: `lawsuit suit complaint charge case investigation inquiry probe accusation criticism rebuke protest condemnation
        indictment allegation audit action denunciation reprimand report`,
      target: 'against into+ on+ over+ with to of',
      code: '115',
      example: '[Peru] filed a lawsuit against [o:Alpha Bank].',
      claims: ['Peru accuse Alpha Bank'],
    },
    {
      verbs: 'summon',
      object: 'ambassador envoy diplomat consul',
      target: 'obj+',
      code: '111',
      example: '[Peru] summoned the [Chilean] ambassador.',
      claims: ['Peru accuse Chilean'],
    },
    {
      adjectives: 'critical wary suspicious distrustful contemptuous dismissive scathing',
      target: 'of+ about+',
      code: '111',
      example: '[Peru] was critical of [Chile].',
      claims: ['Peru accuse Chile'],
    },
    {
      adjectives: 'angry furious unhappy disappointed outraged upset dismayed',
      target: 'with at about',
      code: '111',
      example: '[Peru] is angry with [Chile].',
      claims: ['Peru accuse Chile'],
    },
    {
      verbs: 'express voice',
      object: 'concern outrage anger disappointment dismay displeasure regret alarm indignation',
      target: 'about+ over+ at+ with to',
      code: '111',
      example: "[Peru] voiced anger over [Chile]'s plan.",
      claims: ['Peru accuse Chile'],
    },
    {
      verbs: 'call',
      oblique: 'for:sanction for:boycott for:embargo for:investigation for:probe for:inquiry',
      target: 'against on into for+',
      code: '112',
      example: '[Peru] called for sanctions against [Chile].',
      claims: ['Peru accuse Chile'],
    },
    {
      verbs: 'launch mount deliver make lead unleash begin',
      object: 'attack broadside assault tirade salvo rant',
      modifier:
        'scathing verbal extraordinary blistering personal veiled bitter stinging withering twitter furious rhetorical',
      target: 'on+ against+ at',
      code: '111',
      example: '[p:Ana Sol] launched a scathing attack on [p:Juan Rey].',
      claims: ['Ana Sol accuse Juan Rey'],
    },
    {
      nouns: `accusation criticism condemnation denunciation allegation complaint lawsuit rebuke tirade investigation probe
        inquiry suit censure disapproval`,
      target: 'against of into to',
      code: '112',
      example: "[Peru]'s criticism of [Chile] was muted.",
      claims: ['Peru accuse Chile'],
    },
    {
      verbs: 'clash spar quarrel feud argue disagree squabble bicker fall_out compete',
      object: '',
      target: 'with each',
      oblique: 'over:policy over:trade over:plan',
      code: '111',
      example: '[Peru] argued with [Chile] over trade.',
      claims: ['Peru accuse Chile'],
    },
    {
      nouns: 'dispute quarrel feud row spat argument',
      target: 'with between',
      code: '111',
      example: "[Peru]'s dispute with [Chile] is old.",
      claims: ['Peru accuse Chile'],
    },
    {
      verbs: 'spy',
      target: 'on',
      code: '090',
      example: '[Peru] spied on [Chile].',
      claims: ['Peru accuse Chile'],
    },
    {
      verbs: 'attack',
      object:
        'decision plan policy record comment remark handling law bill proposal statement move stance budget speech report ruling idea approach role',
      target: 'obj+ by of+',
      code: '111',
      example: "[Peru] attacked [Chile]'s decision.",
      claims: ['Peru accuse Chile'],
    },
    {
      verbs: 'rally mobilise mobilize gather unite',
      object: 'opposition',
      target: 'against to',
      code: '113',
      example: '[Peru] rallied opposition against [Chile].',
      claims: ['Peru accuse Chile'],
    },
    {
      verbs: 'raise voice express',
      object: 'concern question doubt objection worry alarm',
      target: 'about+ over+ with',
      code: '111',
      example: '[Peru] raised concerns about [Chile].',
      claims: ['Peru accuse Chile'],
    },
    {
      verbs: 'challenge question',
      object:
        'claim ruling decision law report verdict statement account result finding order authority legitimacy motive policy version',
      target: 'obj+',
      code: '111',
      example: "[Peru] challenged [Chile]'s claims.",
      claims: ['Peru accuse Chile'],
    },
    {
      verbs: 'call_out single_out tell_off tick_off',
      target: 'obj+',
      code: '111',
      example: '[p:Ana Sol] called out [p:Juan Rey].',
      claims: ['Ana Sol accuse Juan Rey'],
    },
    {
      verbs: 'attack',
      oblique:
        'over:budget over:policy over:plan over:record over:remark over:handling over:comment for:failure on:television on:twitter over:claim over:tax',
      target: 'obj+',
      code: '111',
      example: '[p:Ana Sol] attacked [p:Juan Rey] over the budget.',
      claims: ['Ana Sol accuse Juan Rey'],
    },
    {
      verbs: 'take',
      object: 'action',
      target: 'against',
      code: '115',
      example: '[Peru] took legal action against [Chile].',
      claims: ['Peru accuse Chile'],
    },
    {
      reverse: true,
      whole: true,
      verbs: 'face draw receive attract meet',
      object:
        'criticism condemnation accusation complaint lawsuit rebuke charge allegation anger outrage scrutiny',
      target: 'from by',
      code: '111',
      example: '[Chile] faced criticism from [Peru].',
      claims: ['Peru accuse Chile'],
    },
  ],
};
