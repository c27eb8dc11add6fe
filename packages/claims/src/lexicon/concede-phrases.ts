import type { Entry } from './types.js';

/** Turns of phrase of local papers for `concede`. */
export const CONCEDE_PHRASES: readonly Entry[] = [
  {
    verbs: 'grant give',
    object:
      'wish freedom leave pass access visa licence license permit permission clearance extension relief parole bail',
    target: 'to iobj',
    code: '080',
    example: '[Peru] gave clearance to [o:Alpha Mines].',
    claims: ['Peru concede Alpha Mines'],
  },
  {
    verbs: 'back_off climb_down u-turn row_back',
    target: 'from on under',
    code: '080',
    example: '[Peru] backed off from [Chile].',
    claims: ['Peru concede Chile'],
  },
  {
    verbs: 'give',
    object: 'ground',
    target: 'to',
    code: '080',
    example: '[Peru] gave ground to [Chile].',
    claims: ['Peru concede Chile'],
  },
  {
    verbs: 'let',
    oblique: 'off:hook',
    target: 'obj',
    code: '081',
    example: '[Peru] let [p:Juan Rey] off the hook.',
    claims: ['Peru concede Juan Rey'],
  },
  {
    verbs: 'clear absolve vindicate exonerate exculpate',
    target: 'obj',
    code: '081',
    example: '[o:The High Court] cleared [p:Juan Rey] of fraud.',
    claims: ['The High Court concede Juan Rey'],
  },
  {
    verbs: 'overturn quash set_aside vacate void',
    object: 'conviction sentence verdict ban suspension',
    target: 'of+ obj+ against',
    code: '081',
    example: '[o:The High Court] quashed the conviction of [p:Juan Rey].',
    claims: ['The High Court concede Juan Rey'],
  },
  {
    verbs: 'pay_out repay refund reimburse',
    target: 'obj to',
    code: '080',
    example: '[o:Alpha Bank] refunded [p:Ana Sol].',
    claims: ['Alpha Bank concede Ana Sol'],
  },
];
