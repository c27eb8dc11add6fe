import type { Lexicon } from './types.js';

const BLOWS =
  'missile rocket bomb drone airstrike strike shell artillery mortar raid barrage bombardment shelling warplane jet';

/** What armies do, where the doer is a weapon or the deed a noun of many words. */
export const warfare: Lexicon = {
  predicate: 'assault',
  entries: [
    {
      armed: true,
      verbs: 'hit strike',
      target: 'obj+! in+!',
      code: '195',
      example: '[Peruvian] drones hit [l:Arica] overnight.',
      claims: ['Peruvian assault Arica'],
    },
    {
      armed: true,
      verbs: 'take seize capture wrest gain regain retake',
      object: 'control',
      target: 'of+! from+ in!',
      code: '190',
      example: '[Peruvian] forces took control of [l:Arica].',
      claims: ['Peruvian assault Arica'],
    },
    {
      verbs: 'take seize capture wrest gain regain retake',
      object: 'control',
      oblique: 'of:*',
      target: 'of!',
      code: '190',
      example: '[o:The Red Army Front] seized control of [l:Arica].',
      claims: ['The Red Army Front assault Arica'],
    },
    {
      verbs: 'claim',
      object: 'responsibility',
      target: 'for on+! against+! in!',
      code: '190',
      example: '[o:The Red Army Front] claimed responsibility for the attack on [l:Arica].',
      claims: ['The Red Army Front assault Arica'],
    },
    {
      verbs: 'claim',
      oblique:
        'for:attack for:bombing for:killing for:assault for:strike for:blast for:raid for:explosion for:shooting',
      object: 'responsibility',
      target: 'on+! against+! of+! in!',
      code: '190',
      example: '[o:The Red Army Front] claimed responsibility for the killing of [p:Juan Rey].',
      claims: ['The Red Army Front assault Juan Rey'],
    },
    {
      verbs: 'retaliate',
      groups: true,
      target: 'against+! on+! with',
      code: '190',
      example: '[Peru] retaliated against [Chile] with missiles.',
      claims: ['Peru assault Chile'],
    },
    {
      reverse: true,
      verbs: 'come be',
      oblique: BLOWS.split(' ')
        .map((blow) => `under:${blow}`)
        .join(' '),
      target: 'from by of',
      whole: true,
      code: '190',
      example: '[Chilean] troops came under a barrage from [Peru].',
      claims: ['Peru assault Chilean'],
    },
    {
      verbs: 'use fire deploy',
      predicate: 'coerce',
      object: 'cannon gas baton laser flare bullet',
      modifier: 'water tear rubber military-grade laser',
      target: 'against+ on+ at+',
      code: '175',
      example: '[Peruvian] ships used water cannon against a [Chilean] boat.',
      claims: ['Peruvian coerce Chilean'],
    },
    {
      groups: true,
      predicate: 'coerce',
      verbs: 'shut_down close_down shutter',
      target: 'obj',
      code: '172',
      example: '[Peru] shut down [o:Alpha Radio].',
      claims: ['Peru coerce Alpha Radio'],
    },
    {
      verbs: 'intercept turn_away block harass obstruct chase shadow board',
      predicate: 'coerce',
      object: 'boat ship vessel trawler tanker plane aircraft jet convoy bomber drone fisherman',
      target: 'obj+ from+ of+',
      code: '171',
      example: '[Peruvian] ships blocked a [Chilean] boat.',
      claims: ['Peruvian coerce Chilean'],
    },
  ],
};
