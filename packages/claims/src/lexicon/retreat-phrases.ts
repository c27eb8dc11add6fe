import type { Entry } from './types.js';

/** Turns of phrase of local papers for `retreat`. */
export const RETREAT_PHRASES: readonly Entry[] = [
  {
    verbs: 'pull bring fly withdraw',
    object: 'troop soldier force last contingent',
    target: 'out! from!',
    code: '087',
    example: '[Norway] pulled its last soldiers out of [Mali].',
    claims: ['Norway retreat Mali'],
  },
  {
    verbs: 'bring',
    oblique: 'home:troop',
    target: 'from~',
    code: '087',
    example: '[Norway] brought its troops home from [Mali].',
    claims: ['Norway retreat Mali'],
  },
];
