import type { Entry } from './types.js';

/** Turns of phrase of local papers for `cooperate`. */
export const COOPERATE_PHRASES: readonly Entry[] = [
  {
    verbs: 'work',
    oblique: 'hand:hand in:hand side:side in:tandem in:concert in:partnership',
    target: 'with',
    code: '060',
    example: '[Peru] works hand in hand with [Chile].',
    claims: ['Peru cooperate Chile'],
  },
  {
    verbs: 'join link tie partner pair band hook',
    except: 'pact agreement treaty accord deal convention',
    oblique: 'with:*',
    target: 'with',
    code: '060',
    example: '[Peru] banded together with [Chile].',
    claims: ['Peru cooperate Chile'],
  },
  {
    verbs: 'go act',
    oblique: 'in:step',
    target: 'with',
    code: '060',
    example: '[Peru] acted in step with [Chile].',
    claims: ['Peru cooperate Chile'],
  },
  {
    verbs: 'enter form set_up launch create',
    object: 'joint venture consortium partnership',
    target: 'with',
    code: '061',
    example: '[o:Alpha Bank] set up a venture with [o:Beta Bank].',
    claims: ['Alpha Bank cooperate Beta Bank'],
  },
  {
    verbs: 'land win clinch',
    reverse: true,
    object: 'contract tender deal order',
    target: 'from',
    code: '061',
    example: '[o:Alpha Mines] won a contract from [o:the Hill Council].',
    claims: ['the Hill Council cooperate Alpha Mines'],
  },
];
