import type { Entry } from './types.js';

/** Turns of phrase of local papers for `assault`. */
export const ASSAULT_PHRASES: readonly Entry[] = [
  {
    verbs: 'mug strangle knife',
    target: 'obj+',
    code: '182',
    example: '[p:Ana Sol] mugged [p:Juan Rey].',
    claims: ['Ana Sol assault Juan Rey'],
  },
  {
    verbs: 'open',
    oblique: 'fire:on',
    target: 'on+!',
    code: '190',
    example: '[Peru] opened fire on [Chile].',
    claims: ['Peru assault Chile'],
  },
  {
    verbs: 'leave',
    complement: 'dead wounded injured bleeding',
    target: 'obj',
    code: '186',
    example: '[Peru] left [p:Juan Rey] dead.',
    claims: ['Peru assault Juan Rey'],
  },
];
