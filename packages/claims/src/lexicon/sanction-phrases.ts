import type { Entry } from './types.js';

/** Turns of phrase of local papers for `sanction`. */
export const SANCTION_PHRASES: readonly Entry[] = [
  {
    verbs: 'bar ban block',
    oblique:
      'from:market from:tender from:port from:competition from:tournament from:game from:trading from:airspace from:flying from:project from:importing from:exporting from:election from:running',
    target: 'obj+',
    code: '163',
    example: '[Norway] barred [Peru] from its market.',
    claims: ['Norway sanction Peru'],
  },
  {
    verbs: 'freeze seize',
    object: 'asset account fund property',
    target: 'of+ obj+ belonging held',
    code: '163',
    example: '[Norway] froze the assets of [o:Alpha Bank].',
    claims: ['Norway sanction Alpha Bank'],
  },
  {
    verbs: 'cut_off',
    target: 'obj from',
    code: '163',
    example: '[Norway] cut off [Peru].',
    claims: ['Norway sanction Peru'],
  },
  {
    verbs: 'pull_out withdraw quit leave exit drop_out',
    oblique:
      'of:bloc of:union of:council of:court of:pact of:organisation of:organization from:bloc from:union from:council from:court from:organisation from:organization',
    target: 'of',
    code: '160',
    example: '[Peru] withdrew from the council of [o:the Lake Union].',
    claims: ['Peru sanction the Lake Union', 'Peru former-member-of the Lake Union'],
  },
  {
    verbs: 'shut_off turn_off cut_off cut shut stop halt suspend',
    object: 'gas oil water electricity power supply tap fuel',
    target: 'to!',
    code: '162',
    example: '[Norway] cut off gas to [Malawi].',
    claims: ['Norway sanction Malawi'],
  },
  {
    verbs: 'put place',
    oblique: 'on:blacklist on:watchlist on:sanction',
    target: 'obj',
    code: '163',
    example: '[Norway] put [o:Alpha Bank] on its blacklist.',
    claims: ['Norway sanction Alpha Bank'],
  },
];
