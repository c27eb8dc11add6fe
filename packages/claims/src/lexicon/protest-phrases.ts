import type { Entry } from './types.js';

/** Turns of phrase of local papers for `protest`. */
export const PROTEST_PHRASES: readonly Entry[] = [
  {
    verbs: 'walk_out',
    oblique: 'over:pay at:*',
    target: 'at+ on of against',
    code: '143',
    example: '[o:The Transit Union] walked out at [o:Metro Bus].',
    claims: ['The Transit Union protest Metro Bus'],
  },
  {
    verbs: 'walk_off walk_out',
    target: 'against at+',
    code: '143',
    example: '[o:The Transit Union] walked out at [o:Metro Bus] over pay.',
    claims: ['The Transit Union protest Metro Bus'],
  },
  {
    verbs: 'stage hold begin',
    object: 'sit-in vigil hunger walkout blockade march picket die-in go-slow boycott rally',
    target: 'outside+~ at+~ against+ near+ in~ inner',
    code: '140',
    example: '[o:The Port Union] staged a vigil outside the offices of [o:Omega Lines].',
    claims: ['The Port Union protest Omega Lines'],
  },
  {
    verbs: 'turn_out rise',
    target: 'against+',
    code: '140',
    example: '[Chilean] farmers turned out against [p:Juan Rey].',
    claims: ['Chilean protest Juan Rey'],
  },
];
