import type { Entry } from './types.js';

/** Turns of phrase of local papers for `threaten`. */
export const THREATEN_PHRASES: readonly Entry[] = [
  {
    verbs: 'warn threaten',
    object: 'consequence retaliation reprisal',
    target: 'for against to',
    code: '130',
    example: '[Peru] threatened retaliation against [Chile].',
    claims: ['Peru threaten Chile'],
  },
  {
    verbs: 'set fix lay_down draw',
    object: 'deadline ultimatum line',
    target: 'for',
    code: '130',
    example: '[Peru] laid down an ultimatum for [Chile].',
    claims: ['Peru threaten Chile'],
  },
];
