import type { Entry } from './types.js';

/** Turns of phrase of local papers for `consult`. */
export const CONSULT_PHRASES: readonly Entry[] = [
  {
    verbs: 'reach reach_out',
    oblique: 'to:* out:to',
    target: 'to',
    code: '040',
    example: '[Peru] reached out to [Chile] on Monday.',
    claims: ['Peru consult Chile'],
  },
  {
    verbs: 'hold have enter begin open start resume conduct join continue',
    object: 'round session exchange huddle parley tête-à-tête sit-down one-on-one face-to-face',
    target: 'with between each',
    code: '046',
    example: '[Peru] held a closed session with [Chile].',
    claims: ['Peru consult Chile'],
  },
  {
    verbs: 'sit',
    oblique: 'across:table around:table at:table',
    target: 'from with',
    code: '046',
    example: '[Peru] sat at the table with [Chile].',
    claims: ['Peru consult Chile'],
  },
  {
    verbs: 'compare',
    object: 'note',
    target: 'with',
    code: '040',
    example: '[p:Ana Sol] compared notes with [p:Juan Rey].',
    claims: ['Ana Sol consult Juan Rey'],
  },
  {
    verbs: 'hold give',
    object: 'briefing',
    target: 'for to',
    code: '040',
    example: '[p:Ana Sol] gave a briefing to [o:the Senate].',
    claims: ['Ana Sol consult the Senate'],
  },
  {
    verbs: 'send dispatch',
    object: 'envoy emissary delegation negotiator mediator representative',
    target: 'to~',
    code: '042',
    example: '[Peru] sent an envoy to [Chile].',
    claims: ['Peru consult Chile'],
  },
  {
    verbs: 'arrive land touch_down',
    oblique: 'on:visit for:talk for:summit for:visit at:invitation',
    target: 'in~',
    code: '042',
    example: '[p:Ana Sol] arrived in [Chile] for talks.',
    claims: ['Ana Sol consult Chile'],
  },
];
