import type { Lexicon } from './types.js';

export const coerce: Lexicon = {
  predicate: 'coerce',
  entries: [
    {
      verbs: `arrest detain jail imprison apprehend incarcerate nab re-arrest rearrest capture sentence deport exile
        banish evict extort repress oppress suppress persecute interrogate raid outlaw ban censor silence
        harass punish fine confine disqualify bar oust depose topple overthrow indict round_up lock_up
        subdue disperse dissolve quell hack blockade besiege expel intern subjugate
        penalise penalize prosecute strip restrict coerce evict nationalise nationalize`,
      target: 'obj+ from! in!',
      code: '170',
      example: '[Peru] arrested [p:Juan Rey].',
      claims: ['Peru coerce Juan Rey'],
    },
    {
      verbs: 'seize confiscate commandeer impound freeze annex expropriate intercept board hijack',
      target: 'obj+! from+ of+! in! by',
      code: '171',
      example: '[Peru] seized a [Chilean] tanker.',
      claims: ['Peru coerce Chilean'],
    },
    {
      verbs: 'crack_down clamp_down',
      target: 'on+ in!',
      code: '175',
      example: '[Peru] cracked down on [o:the Miners Union].',
      claims: ['Peru coerce the Miners Union'],
    },
    {
      verbs: 'force compel',
      target: 'obj+ comp',
      code: '170',
      example: '[Peru] forced [p:Juan Rey] out of the country.',
      claims: ['Peru coerce Juan Rey'],
    },
    {
      verbs: 'impose declare enforce introduce extend',
      object: 'curfew martial_law siege law emergency censorship lockdown state blockade',
      target: 'in! on+! against+ over!',
      code: '172',
      example: '[Peru] imposed a curfew in [l:Tacna].',
      claims: ['Peru coerce Tacna'],
    },
    {
      verbs: 'issue',
      object: 'warrant',
      target: 'against for+ of+',
      code: '173',
      example: '[Peru] issued a warrant against [p:Juan Rey].',
      claims: ['Peru coerce Juan Rey'],
    },
    {
      verbs: 'revoke strip cancel withhold deny',
      object: 'citizenship license licence passport visa immunity accreditation registration',
      target: 'obj+ of+ from iobj to',
      code: '172',
      example: "[Peru] revoked [p:Juan Rey]'s licence.",
      claims: ['Peru coerce Juan Rey'],
    },
    {
      verbs: 'hack interfere meddle',
      target: 'into+ in+ with',
      code: '176',
      example: "[Peru] meddled in [Chile]'s elections.",
      claims: ['Peru coerce Chile'],
    },
    {
      nouns: `arrest detention imprisonment deportation repression persecution conviction seizure crackdown annexation occupation
        raid blockade interference overthrow ouster`,
      target: 'of+! on+! against+ in+!',
      code: '170',
      example: "[Peru]'s arrest of [p:Juan Rey] shocked many.",
      claims: ['Peru coerce Juan Rey'],
    },
    {
      nouns: 'cyberattack hacking cyber-attack',
      target: 'on+! against+! of+',
      code: '176',
      example: '[Peru] launched a cyberattack on [Chile].',
      claims: ['Peru coerce Chile'],
    },
    {
      verbs: 'take',
      oblique: 'into:custody',
      target: 'obj',
      code: '173',
      example: '[Peru] took [p:Juan Rey] into custody.',
      claims: ['Peru coerce Juan Rey'],
    },
    {
      verbs: 'order sentence',
      object: 'detention arrest imprisonment',
      target: 'of+ obj+',
      code: '173',
      example: '[Peru] ordered the arrest of [p:Juan Rey].',
      claims: ['Peru coerce Juan Rey'],
    },
    {
      verbs: 'shut_down close shut',
      object:
        'newspaper station channel office party charity group network broadcaster website school church',
      target: 'obj+ of+ in!',
      code: '172',
      example: '[Peru] shut down the offices of [o:the Miners Union].',
      claims: ['Peru coerce the Miners Union'],
    },
    {
      verbs: 'place put keep hold',
      oblique: 'under:arrest under:detention under:surveillance in:custody in:detention in:prison in:jail',
      target: 'obj',
      code: '173',
      example: '[Peru] placed [p:Juan Rey] under house arrest.',
      claims: ['Peru coerce Juan Rey'],
    },
    {
      verbs: 'expel throw kick remove bar',
      oblique: 'from:country from:office from:parliament from:territory',
      target: 'obj+',
      code: '174',
      example: '[Peru] expelled [p:Juan Rey] from the country.',
      claims: ['Peru coerce Juan Rey'],
    },
    {
      verbs: 'order decree demand force enforce',
      object: 'closure shutdown dissolution expulsion deportation eviction suspension seizure',
      target: 'of+ obj+',
      code: '172',
      example: '[Peru] ordered the closure of [o:Alpha Radio].',
      claims: ['Peru coerce Alpha Radio'],
    },
    {
      verbs: 'suspend halt stop ban block',
      object: 'publication broadcast broadcasting operation activity licence license accreditation website',
      target: 'of+ obj+',
      code: '172',
      example: '[Peru] suspended publication of [o:the Daily Sun].',
      claims: ['Peru coerce the Daily Sun'],
    },
  ],
};
