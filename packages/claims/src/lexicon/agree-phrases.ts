import type { Entry } from './types.js';

/** Turns of phrase of local papers for `agree`. */
export const AGREE_PHRASES: readonly Entry[] = [
  {
    verbs: 'settle compromise',
    target: 'with',
    code: '037',
    example: '[o:Alpha Mines] settled with [o:the Hill Council].',
    claims: ['Alpha Mines agree the Hill Council'],
  },
  {
    verbs: 'cut do make',
    object: 'deal bargain pact compromise',
    target: 'with each between',
    code: '037',
    example: '[Peru] cut a deal with [Chile].',
    claims: ['Peru agree Chile'],
  },
  {
    verbs: 'see',
    oblique: 'eye:eye to:eye',
    target: 'with each',
    code: '030',
    example: '[Peru] saw eye to eye with [Chile].',
    claims: ['Peru agree Chile'],
  },
  {
    verbs: 'sign_up sign_on go_along',
    oblique: 'to:* with:*',
    target: 'with to+',
    code: '030',
    example: '[Peru] went along with [Chile].',
    claims: ['Peru agree Chile'],
  },
  {
    verbs: 'give',
    object: 'word nod go-ahead consent',
    target: 'to+ iobj',
    code: '030',
    example: '[Peru] gave [Chile] its word.',
    claims: ['Peru agree Chile'],
  },
  {
    verbs: 'meet',
    oblique: 'halfway:*',
    target: 'obj',
    code: '037',
    example: '[Peru] met [Chile] halfway.',
    claims: ['Peru consult Chile'],
  },
  {
    verbs: 'bury settle patch_up iron_out',
    object: 'hatchet difference quarrel row rift dispute',
    target: 'with each between',
    code: '037',
    example: '[Peru] buried the hatchet with [Chile].',
    claims: ['Peru agree Chile'],
  },
  {
    verbs: 'hash_out thrash_out work_out hammer_out iron_out draw_up finalise finalize nail_down',
    object:
      'deal agreement plan compromise detail term accord pact treaty roadmap timetable truce settlement',
    target: 'with each between',
    code: '037',
    example: '[Peru] worked out a plan with [Chile].',
    claims: ['Peru agree Chile'],
  },
];
